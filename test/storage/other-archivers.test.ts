// An export that is unpacked and packed again by the programs people have, the real ones where they are installed, reads the same.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { archiveTools } from '../../renderer/storage/archive/archive-byte-tools.ts'
import { readArchive } from '../../shared/files/archive-read.ts'
import { recognizedBytes, recognizeFile } from '../../shared/files/recognize-cairn-file.ts'
import { bytesSource } from '../../shared/files/zip-read.ts'
import { runProgram, testWith } from '../driver/other-programs.ts'
import { exported } from './archive-steps.ts'
import { begun, live } from './lived-database.ts'

let room = ''
let original: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'cairn-archivers-'))
  const database = await begun(`archivers-${Math.random()}`)
  await live(database, [
    { what: 'entry', pick: 3 },
    { what: 'session', pick: 1 },
    { what: 'close', pick: 0 },
  ])
  const bytes = new TextEncoder().encode('The bytes of a file beside the words.')
  await database.attachments.put({ hash: await archiveTools.hashOf(bytes), type: 'text/plain', bytes })
  original = await exported(database)
  await database.delete()
})
afterAll(() => rmSync(room, { recursive: true, force: true }))

interface Archiver {
  readonly programs: readonly string[]
  readonly unpack: (archive: string, folder: string) => void
  /** Packs what lies at `what`, seen from `folder`. */
  readonly pack: (archive: string, folder: string, what: string) => void
}

const archivers: Readonly<Record<string, Archiver>> = {
  '7z': {
    programs: ['7z'],
    unpack: (archive, folder) => void runProgram('7z', ['x', `-o${folder}`, archive]),
    pack: (archive, folder, what) => void runProgram('7z', ['a', '-tzip', archive, what], { folder }),
  },
  'zip -r': {
    programs: ['zip', 'unzip'],
    unpack: (archive, folder) => void runProgram('unzip', ['-q', archive, '-d', folder]),
    pack: (archive, folder, what) => void runProgram('zip', ['-q', '-r', archive, what], { folder }),
  },
  'zip -r without compression': {
    programs: ['zip', 'unzip'],
    unpack: (archive, folder) => void runProgram('unzip', ['-q', archive, '-d', folder]),
    pack: (archive, folder, what) => void runProgram('zip', ['-q', '-0', '-r', archive, what], { folder }),
  },
  bsdtar: {
    programs: ['bsdtar'],
    unpack: (archive, folder) => void runProgram('bsdtar', ['-xf', archive, '-C', folder]),
    pack: (archive, folder, what) => void runProgram('bsdtar', ['--format', 'zip', '-cf', archive, what], { folder }),
  },
  jar: {
    programs: ['jar'],
    unpack: (archive, folder) => void runProgram('jar', ['xf', archive], { folder }),
    pack: (archive, folder, what) => void runProgram('jar', ['cf', archive, what], { folder }),
  },
}

/** What a Mac leaves in a folder and beside it. */
function likeMac(folder: string, name: string): void {
  writeFileSync(join(folder, name, '.DS_Store'), 'Bud1')
  writeFileSync(join(folder, name, '._manifest.json'), 'x')
  mkdirSync(join(folder, '__MACOSX', name), { recursive: true })
  writeFileSync(join(folder, '__MACOSX', name, '._manifest.json'), 'x')
}

const layouts = {
  'its files on top': (above: string) => ({ folder: join(above, 'Cairn export'), what: '.' }),
  'a folder above': (above: string) => ({ folder: above, what: 'Cairn export' }),
  'what a Mac adds': (above: string) => {
    likeMac(above, 'Cairn export')
    return { folder: above, what: '.' }
  },
} as const

async function readsTheSame(packed: Uint8Array<ArrayBuffer>): Promise<void> {
  expect(recognizeFile(packed.slice(0, recognizedBytes))).toBe('archive')
  const [was, is] = await Promise.all([original, packed].map((one) => readArchive(bytesSource(one), archiveTools)))
  if (was?.ok !== true || is?.ok !== true) throw new Error(JSON.stringify([was, is]))
  expect([...was.value.records].length).toBeGreaterThan(3)
  expect([...is.value.records]).toEqual([...was.value.records])
  expect(is.value.attachments.map(({ hash }) => hash)).toEqual(was.value.attachments.map(({ hash }) => hash))
}

for (const [name, { programs, unpack, pack }] of Object.entries(archivers))
  for (const [layout, lay] of Object.entries(layouts))
    testWith(programs, `${name}, ${layout}`, async () => {
      const above = mkdtempSync(join(room, 'unpacked-'))
      const archive = join(above, 'was.cairn.zip')
      writeFileSync(archive, original)
      mkdirSync(join(above, 'Cairn export'))
      unpack(archive, join(above, 'Cairn export'))
      rmSync(archive)
      const { folder, what } = lay(above)
      const again = join(mkdtempSync(join(room, 'packed-')), 'again.zip')
      pack(again, folder, what)
      await readsTheSame(new Uint8Array(readFileSync(again)))
    })
