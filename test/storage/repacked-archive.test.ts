// An export that someone unpacked and packed again with another program reads the same: its hashes are right, wherever its files came
// to lie. Each layout is made by hand, as that program writes it.
import { deflateSync } from 'fflate'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { archiveTools } from '../../renderer/storage/archive/archive-byte-tools.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { zipLimits } from '../../shared/files/archive-format.ts'
import { readArchive } from '../../shared/files/archive-read.ts'
import { recognizedBytes, recognizeFile } from '../../shared/files/recognize-cairn-file.ts'
import { bytesSource, readZip, unfold } from '../../shared/files/zip-read.ts'
import { deflated, stored, zipWriter } from '../../shared/files/zip-write.ts'
import { exported } from './archive-steps.ts'
import { begun, live } from './lived-database.ts'

interface Packed {
  readonly path: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

let database: CairnDatabase
let files: readonly Packed[]
let original: Uint8Array<ArrayBuffer>

beforeEach(async () => {
  database = await begun(`repacked-${Math.random()}`)
  await live(database, [
    { what: 'entry', pick: 3 },
    { what: 'session', pick: 1 },
    { what: 'close', pick: 0 },
  ])
  const { hashOf } = archiveTools
  const bytes = new TextEncoder().encode('The bytes of a file beside the words.')
  await database.attachments.put({ hash: await hashOf(bytes), type: 'text/plain', bytes })
  original = await exported(database)
  const source = bytesSource(original)
  const entries = await readZip(source, zipLimits)
  if (!entries.ok) throw new Error(entries.trouble.kind)
  files = await Promise.all(
    entries.value.map(async (entry) => {
      const content = await unfold(source, entry)
      if (!content.ok) throw new Error(content.trouble.kind)
      return { path: entry.path, bytes: content.value }
    }),
  )
})
afterEach(() => database.delete())

const text = (path: string, content = ''): Packed => ({ path, bytes: new TextEncoder().encode(content) })
const folder = (path: string) => text(path)

function zipped(all: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const zip = zipWriter((bytes) => parts.push(new Uint8Array(bytes)))
  for (const { path, bytes } of all)
    zip.add(path, bytes.byteLength === 0 ? stored(bytes) : deflated(bytes, deflateSync(bytes)))
  zip.finish()
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

/** As a program writes that does not know the lengths before: zeros in the header, the true ones behind the bytes. */
function streamed(all: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const usual = zipped(all)
  const at = new DataView(usual.buffer)
  const end = usual.byteLength - 22
  const begin = at.getUint32(end + 16, true)
  const lines = usual.slice(begin, end)
  const directory = new DataView(lines.buffer)
  const parts: number[] = []
  for (let line = 0; line < lines.byteLength; ) {
    const [packed, name, from] = [
      directory.getUint32(line + 20, true),
      directory.getUint16(line + 28, true),
      directory.getUint32(line + 42, true),
    ]
    const header = usual.slice(from, from + 30 + name)
    const lengths = usual.slice(from + 14, from + 26)
    header.fill(0, 14, 26)
    header[6] = 8
    lines[line + 8] = 8
    directory.setUint32(line + 42, parts.length, true)
    parts.push(...header, ...usual.slice(from + 30 + name, from + 30 + name + packed), 0x50, 0x4b, 7, 8, ...lengths)
    line += 46 + name
  }
  const tail = usual.slice(end)
  new DataView(tail.buffer).setUint32(16, parts.length, true)
  return Uint8Array.from([...parts, ...lines, ...tail])
}

const under = (name: string) => files.map((file) => ({ ...file, path: `${name}/${file.path}` }))
const folders = (name = '') => ['records/', 'attachments/'].map((path) => folder(`${name}${path}`))
const sorted = () => files.toSorted((one, other) => (one.path < other.path ? -1 : 1))

const layouts: readonly (readonly [string, () => Uint8Array<ArrayBuffer>])[] = [
  ['zip -r, with its folders first', () => zipped([...folders(), ...sorted()])],
  ['7z, with its folders last', () => zipped([...sorted(), ...folders()])],
  ['bsdtar, from the folder itself', () => streamed([folder('./'), ...folders('./'), ...under('.')])],
  [
    'jar, with its own manifest',
    () => streamed([folder('META-INF/'), text('META-INF/MANIFEST.MF', 'Manifest-Version: 1.0\r\n'), ...files]),
  ],
  [
    'macOS, with what it keeps of each file',
    () =>
      streamed([
        folder('Export/'),
        text('Export/.DS_Store', 'Bud1'),
        text('__MACOSX/Export/._.DS_Store', 'x'),
        ...under('Export').flatMap((file) => [file, text(`__MACOSX/${file.path.replace(/([^/]+)$/, '._$1')}`, 'x')]),
      ]),
  ],
  ['Windows, with its thumbnails', () => zipped([...files, text('records/Thumbs.db', 'x'), text('desktop.ini', 'x')])],
  [
    'an old .NET, with backslashes',
    () => zipped(files.map((file) => ({ ...file, path: file.path.replaceAll('/', '\\') }))),
  ],
  ['a folder above', () => zipped([folder('Cairn export/'), ...folders('Cairn export/'), ...under('Cairn export')])],
  ['two folders above', () => zipped(under('backup/2025-03'))],
]

it.for(layouts)('%s', async ([, pack]) => {
  const bytes = pack()
  expect(recognizeFile(bytes.slice(0, recognizedBytes))).toBe('archive')
  const [was, is] = await Promise.all([original, bytes].map((one) => readArchive(bytesSource(one), archiveTools)))
  if (was?.ok !== true || is?.ok !== true) throw new Error(JSON.stringify([was, is]))
  expect([...is.value.records]).toEqual([...was.value.records])
  expect(is.value.attachments.map(({ hash }) => hash)).toEqual(was.value.attachments.map(({ hash }) => hash))
})

it.for([
  ['a file of someone else', 'strange-file', () => zipped([...files, text('notes.txt', 'x')])],
  ['one beside the folder above', 'foreign', () => zipped([...under('Export'), text('notes.txt', 'x')])],
  ['a file that is gone', 'strange-file', () => zipped(files.filter(({ path }) => path !== 'changes-1.json'))],
  ['two that come to lie in one place', 'strange-file', () => zipped([...files, ...under('.')])],
] as const)('%s is still refused: %s', async ([, kind, pack]) => {
  expect(await readArchive(bytesSource(pack()), archiveTools)).toMatchObject({ ok: false, trouble: { kind } })
})

it('words that were changed before it was packed again are found by their hash', async () => {
  const changed = files.map((file) => {
    if (!file.path.startsWith('records/entry')) return file
    const bytes = file.bytes.slice()
    bytes[bytes.length - 20] = 0x78
    return { ...file, bytes }
  })
  expect(await readArchive(bytesSource(zipped(changed)), archiveTools)).toMatchObject({ trouble: { kind: 'damaged' } })
})
