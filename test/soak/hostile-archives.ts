// Archives as no Cairn writes them: cut, flipped, swollen, misnamed, misspelled. Each maker says what it does by its name.
import { strFromU8, strToU8, zipSync } from 'fflate'
import { archiveTools } from '../../renderer/storage/archive/archive-byte-tools.ts'
import { type ManifestFile, manifestPath } from '../../shared/files/archive-format.ts'
import { bytesSource, readZip, unfold } from '../../shared/files/zip-read.ts'
import { deflated, stored, zipWriter } from '../../shared/files/zip-write.ts'
import type { SeededRandom } from '../bench/seeded-random.ts'

type Bytes = Uint8Array<ArrayBuffer>
export type Files = Map<string, Bytes>

const unpacked = new WeakMap<Bytes, Files>()

/** A copy of the map; the same archive is unfolded once. */
export async function filesOf(archive: Bytes): Promise<Files> {
  const files = unpacked.get(archive) ?? (await unfolded(archive))
  unpacked.set(archive, files)
  return new Map(files)
}

async function unfolded(archive: Bytes): Promise<Files> {
  const source = bytesSource(archive)
  const entries = await readZip(source, { entries: 1000, unfolded: 1e9 })
  if (!entries.ok) throw new Error(entries.trouble.kind)
  const files: Files = new Map()
  for (const entry of entries.value) {
    const bytes = await unfold(source, entry)
    if (!bytes.ok) throw new Error(bytes.trouble.kind)
    files.set(entry.path, bytes.value)
  }
  return files
}

/** The files as a zip, as they are. */
export async function zipped(files: Iterable<readonly [string, Bytes]>): Promise<Bytes> {
  const parts: Bytes[] = []
  const zip = zipWriter((bytes) => parts.push(new Uint8Array(bytes)))
  for (const [path, bytes] of files) zip.add(path, deflated(bytes, await archiveTools.deflate(bytes)))
  zip.finish()
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

/** The files with a manifest that is true of them, so that only what is inside can be wrong. */
export async function signed(files: Files, more: object = {}): Promise<Bytes> {
  const manifest = JSON.parse(strFromU8(files.get(manifestPath) ?? strToU8('{}')))
  const listed: ManifestFile[] = []
  for (const [path, bytes] of files) {
    if (path === manifestPath) continue
    listed.push({ path, bytes: bytes.byteLength, sha256: await archiveTools.hashOf(bytes) })
  }
  const again = new Uint8Array(strToU8(`${JSON.stringify({ ...manifest, files: listed, counts: {}, ...more })}\n`))
  return zipped([...[...files].filter(([path]) => path !== manifestPath), [manifestPath, again]])
}

const tablesOf = (files: Files) => [...files.keys()].filter((path) => path.endsWith('.json') && path !== manifestPath)

const picked = <T>(random: SeededRandom, all: readonly T[]): T => {
  const found = all[random.between(0, all.length - 1)]
  if (found === undefined) throw new Error('Nothing to pick from')
  return found
}

/** One table's text turned into another, with hashes that are true of it. */
const retold =
  (turn: (text: string, random: SeededRandom) => string) => async (archive: Bytes, random: SeededRandom) => {
    const files = await filesOf(archive)
    const path = picked(random, tablesOf(files))
    files.set(path, new Uint8Array(strToU8(turn(strFromU8(files.get(path) ?? new Uint8Array()), random))))
    return signed(files)
  }

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

/** A number in the text, any of them, becomes this one. */
const withNumber = (number: (random: SeededRandom) => string) =>
  retold((text, random) => {
    const places = [...text.matchAll(/(?<=":)-?\d+(?=[,}])/g)]
    if (places.length === 0) return text.replace('[\n', `[\n${number(random)},\n`)
    const { index, 0: found } = picked(random, places)
    return `${text.slice(0, index)}${number(random)}${text.slice(index + found.length)}`
  })

const oddValues = ['null', 'true', '""', '[]', '{}', '-1', '1.5', '"2025-13-45"', '"__proto__"', '"\\ud800"']

/** A value of a row becomes another, still spelled as Cairn spells. */
const withOddValue = retold((text, random) => {
  const places = [...text.matchAll(/(?<=":)("(?:[^"\\]|\\.)*"|-?\d+|null|true|false)(?=[,}])/g)]
  if (places.length === 0) return text
  const { index, 0: found } = picked(random, places)
  return `${text.slice(0, index)}${picked(random, oddValues)}${text.slice(index + found.length)}`
})

async function renamed(archive: Bytes, random: SeededRandom, names: readonly string[]): Promise<Bytes> {
  const files = await filesOf(archive)
  const path = picked(random, tablesOf(files))
  const bytes = files.get(path) ?? new Uint8Array()
  files.delete(path)
  files.set(picked(random, names), bytes)
  return signed(files)
}

const traversals = [
  '../../.bashrc',
  '/etc/passwd',
  'records/../../entry-1.json',
  'records\\entry-1.json',
  'C:\\entry-1.json',
  'records/entry-1.json\u0000.txt',
  'attachments/../records/entry-1.json',
  'constructor-1.json',
  '__proto__-1.json',
  'records/changes-1.json',
]

async function rewrittenDirectory(archive: Bytes, at: number, value: number): Promise<Bytes> {
  const copy = archive.slice()
  const view = new DataView(copy.buffer)
  const offset = view.getUint32(copy.byteLength - 6, true)
  view.setUint32(offset + at, value >>> 0, true)
  return copy
}

let made: Promise<Bytes> | null = null
const bomb = (): Promise<Bytes> => {
  made ??= makeBomb()
  return made
}

async function makeBomb(): Promise<Bytes> {
  const zeros = new Uint8Array(20_000_000).fill(32)
  const packed = await archiveTools.deflate(zeros)
  const parts: Bytes[] = []
  const zip = zipWriter((bytes) => parts.push(new Uint8Array(bytes)))
  zip.add('records/entry-1.json', { ...stored(zeros), method: 8, bytes: packed })
  zip.finish()
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

const mixed = (bytes: Bytes, random: SeededRandom, most: number) => {
  const copy = bytes.slice()
  for (let turn = random.between(1, most); turn > 0; turn -= 1) {
    const at = random.between(0, copy.byteLength - 1)
    copy[at] = (copy[at] ?? 0) ^ (1 << random.between(0, 7))
  }
  return copy
}

const noise = (random: SeededRandom, length: number): Bytes => Uint8Array.from({ length }, () => random.between(0, 255))

const latin = (text: string): Bytes => Uint8Array.from([...text], (one) => (one.codePointAt(0) ?? 0) & 255)
const wide = (text: string): Bytes => new Uint8Array(Uint16Array.from([...text], (one) => one.charCodeAt(0)).buffer)

const spelled = (turn: (text: string) => Bytes) => async (archive: Bytes, random: SeededRandom) => {
  const files = await filesOf(archive)
  const path = picked(random, tablesOf(files))
  files.set(path, turn(`${strFromU8(files.get(path) ?? new Uint8Array())}é`))
  return signed(files)
}

export type Maker = (archive: Bytes, random: SeededRandom) => Promise<Bytes>

export const makers = {
  truncated: async (archive, random) => archive.slice(0, random.between(0, archive.byteLength - 1)),
  'bit-flipped': async (archive, random) => mixed(archive, random, 8),
  'with a stretch of noise': async (archive, random) => {
    const copy = archive.slice()
    const length = random.between(1, 200)
    copy.set(noise(random, length), random.between(0, copy.byteLength - length - 1))
    return copy
  },
  'zip bomb': () => bomb(),
  'that lies about its sizes': (archive, random) =>
    rewrittenDirectory(archive, picked(random, [20, 24]), picked(random, [0, 0x7fffffff, 0xffffffff, 12])),
  'that lies about where a file is': (archive, random) =>
    rewrittenDirectory(archive, 42, picked(random, [1, 0xffffffff, 0xfffffff0, archive.byteLength])),
  'with paths that lead out': (archive, random) => renamed(archive, random, traversals),
  'nested deeply': async (archive, random) => {
    const files = await filesOf(archive)
    const depth = picked(random, [101, 5_000, 200_000])
    const at = '2025-03-14T12:00:00.000Z'
    const draft = `{"at":"${at}","baseRevision":null,"key":"new:1","kind":"entry","value":${nested(depth)},"window":"main"}`
    files.set('drafts-1.json', new Uint8Array(strToU8(`[\n${draft}\n]\n`)))
    return signed(files)
  },
  'with a key twice': retold((text) =>
    text.replace(/"id":("[^"]*")/, '"id":$1,"id":$1').replace('[\n{', '[\n{"kind":"x",'),
  ),
  'with huge numbers': withNumber((random) =>
    picked(random, ['1e999', '-1e999', '9007199254740993', '1e15', '123456789012345678901234567890', '1e-400']),
  ),
  'in Latin-1': spelled(latin),
  'in UTF-16': spelled(wide),
  'with a mark before its text': spelled((text) => new Uint8Array(strToU8(`\ufeff${text}`))),
  'of a newer Cairn': async (archive, random) => signed(await filesOf(archive), { version: random.between(3, 1e6) }),
  'of something else': async () => new Uint8Array(zipSync({ 'word/document.xml': strToU8('<a/>') })),
  'that is no zip': async (_archive, random) => noise(random, random.between(0, 3000)),
  'with a file taken away': async (archive, random) => {
    const files = await filesOf(archive)
    files.delete(picked(random, tablesOf(files)))
    return zipped(files)
  },
  'with a file too many': async (archive) =>
    zipped([...(await filesOf(archive)), ['readme.txt', strToU8('x').slice()]]),
  'with a row twice': retold((text) => text.replace(/\n(\{.*\}),?\n/, '\n$1,\n$1,\n').replace(',\n]', '\n]')),
  'with a value that does not fit': withOddValue,
  'with rows in disorder': retold((text) => {
    const rows = text.split('\n').slice(1, -2)
    return `[\n${rows
      .map((row) => row.replace(/,$/, ''))
      .toReversed()
      .join(',\n')}\n]\n`
  }),
  'with files in another order': async (archive) => zipped([...(await filesOf(archive))].toReversed()),
} as const satisfies Record<string, Maker>
export type MakerName = keyof typeof makers
