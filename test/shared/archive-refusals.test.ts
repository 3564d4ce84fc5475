// What may come from strangers: each kind of wrong file gets its name and a sentence, and nothing of it comes out.
import { describe, expect, it } from 'vitest'
import { archiveTools } from '../../renderer/storage/archive/archive-byte-tools.ts'
import { readArchive } from '../../shared/files/archive-read.ts'
import { archiveTroubleWords } from '../../shared/files/archive-trouble.ts'
import { writeArchive } from '../../shared/files/archive-write.ts'
import { type ByteSource, bytesSource } from '../../shared/files/zip-read.ts'
import { newProfile } from '../../shared/records/new-records.ts'
import { canonicalText } from '../../shared/rules/text/ordered-json.ts'
import { seededRandom } from '../bench/seeded-random.ts'
import { entry, idOf, later, link, person, roadmap, roadmapId, session } from '../build-records.ts'
import { type MakerName, makers } from '../soak/hostile-archives.ts'

async function archive(): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const lines = (all: readonly object[]) => all.map(canonicalText)
  const entries = [entry(1), entry(2, { what: 'Größer als zuvor' }), entry(3)]
  const content = {
    rows: new Map([
      ['entry' as const, lines(entries)],
      ['person' as const, lines([person(11)])],
      ['session' as const, lines([session(12)])],
      ['roadmap' as const, lines([roadmap])],
      ['changes' as const, lines([aChange, { ...aChange, seq: 2 }])],
    ]),
    attachments: (async function* () {})(),
  }
  await writeArchive(content, archiveTools, { emit: async (bytes) => void parts.push(bytes) })
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

const aChange = {
  seq: 1,
  at: entry(1).createdAt,
  cause: 'Saved',
  window: 'main',
  undoes: null,
  final: false,
  writes: [],
}
const aDraft = {
  key: 'new:entry',
  window: 'main',
  kind: 'entry',
  baseRevision: null,
  value: {},
  at: entry(1).createdAt,
}
const aTombstone = { id: entry(1).id, kind: 'entry', purgedAt: entry(1).createdAt }
const aLink = link(81, entry(1), 'DEC-M1')

const read = (bytes: Uint8Array<ArrayBuffer>) => readArchive(bytesSource(bytes), archiveTools)

const told: readonly (readonly [MakerName, readonly string[]])[] = [
  ['truncated', ['damaged', 'not-a-zip']],
  [
    'bit-flipped',
    ['damaged', 'strange-file', 'bomb', 'locked-zip', 'not-a-zip', 'foreign', 'altered', 'unfit', 'newer'],
  ],
  ['zip bomb', ['bomb']],
  ['that lies about its sizes', ['damaged', 'bomb', 'strange-file']],
  ['that lies about where a file is', ['damaged']],
  ['with paths that lead out', ['strange-file']],
  ['nested deeply', ['too-deep']],
  ['with a key twice', ['altered']],
  ['in Latin-1', ['wrong-encoding']],
  ['in UTF-16', ['wrong-encoding', 'altered']],
  ['with a mark before its text', ['wrong-encoding']],
  ['of a newer Cairn', ['newer']],
  ['of something else', ['foreign']],
  ['that is no zip', ['not-a-zip']],
  ['with a file taken away', ['strange-file']],
  ['with a file too many', ['strange-file']],
  ['with a row twice', ['contradiction']],
  ['with huge numbers', ['altered', 'unfit']],
]

describe('an archive', () => {
  it.each(told)('%s is refused by its name, with a sentence', async (name, kinds) => {
    const random = seededRandom(name.length)
    const hostile = await makers[name](await archive(), random)
    const result = await read(hostile)
    expect(result.ok).toBe(false)
    if (result.ok) return
    expect(kinds).toContain(result.trouble.kind)
    expect(archiveTroubleWords(result.trouble)).toMatch(/Nothing was changed\./)
  })

  it('with a record of another kind in the file of a kind is refused by its place', async () => {
    const parts: Uint8Array<ArrayBuffer>[] = []
    const rows = new Map([['entry' as const, [entry(1), person(11)].map(canonicalText)]])
    const content = { rows, attachments: (async function* () {})() }
    await writeArchive(content, archiveTools, { emit: async (bytes) => void parts.push(bytes) })
    expect(await read(new Uint8Array(await new Blob(parts).arrayBuffer()))).toMatchObject({
      ok: false,
      trouble: { kind: 'unfit', line: 3, field: 'kind', reason: 'Another kind' },
    })
  })

  it.each([
    [
      'two profiles',
      'profile',
      [71, 72].map((number) => newProfile(idOf(number), later, roadmapId)),
      'there are two profiles.',
    ],
    ['one link under two ids', 'evidence-link', [aLink, { ...aLink, id: idOf(82) }], 'linked to a criterion twice'],
    ['a draft twice', 'drafts', [aDraft, aDraft], 'the same draft stands there twice.'],
    ['an erased record twice', 'tombstones', [aTombstone, aTombstone], 'the same item was deleted twice.'],
    [
      'a change that takes back a later one',
      'changes',
      [{ ...aChange, undoes: 2 }],
      'a change takes back a later one.',
    ],
    ['changes that go backwards', 'changes', [{ ...aChange, seq: 2 }, aChange], 'do not follow one another'],
  ] as const)('with %s is refused, since both cannot be true', async (_, name, rows, detail) => {
    const parts: Uint8Array<ArrayBuffer>[] = []
    const content = { rows: new Map([[name, rows.map(canonicalText)]]), attachments: (async function* () {})() }
    await writeArchive(content, archiveTools, { emit: async (bytes) => void parts.push(bytes) })
    const found = await read(new Uint8Array(await new Blob(parts).arrayBuffer()))
    expect(found).toMatchObject({ ok: false, trouble: { kind: 'contradiction' } })
    expect(JSON.stringify(found)).toContain(detail)
  })

  it('of more than two gigabytes is refused before a byte of it is read', async () => {
    const read = async () => {
      throw new Error('It was read')
    }
    const source: ByteSource = { size: 2_000_000_001, read }
    expect(await readArchive(source, archiveTools)).toEqual({
      ok: false,
      trouble: { kind: 'too-large', size: 2_000_000_001 },
    })
  })

  it('with its files in another order reads the same', async () => {
    const bytes = await archive()
    const turned = await makers['with files in another order'](bytes)
    const [one, other] = [await read(bytes), await read(turned)]
    if (!one.ok || !other.ok) throw new Error('Refused')
    expect([...other.value.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      [...one.value.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    )
    expect(other.value.changes).toEqual(one.value.changes)
  })

  it('is the same bytes for the same data', async () => {
    expect(await archive()).toEqual(await archive())
  })
})
