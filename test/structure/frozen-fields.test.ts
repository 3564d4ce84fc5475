// Nothing is taken from what a stored record may say, and what came since is said where stored records are filled in from.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { feedbackFormat } from '../../shared/files/feedback-file.ts'
import { shareFormat } from '../../shared/files/share-file.ts'
import { snapshotLines } from '../../shared/files/snapshot-line-schemas.ts'
import { dataVersion } from '../../shared/records/data-version.ts'
import { addedHere } from '../../shared/records/fill-added-fields.ts'
import { recordDefinitions, recordKinds } from '../../shared/records/record-definitions.ts'
import { type Shape, shapeOf } from '../freeze/shape-of.ts'
import { emptyFields } from './empty-fields.ts'
import { difference } from './narrowed-fields.ts'
import { root } from './source-tree.ts'

const folder = join(root, 'test/frozen-files')
const names = readdirSync(folder)
const read = (name: string) => readFileSync(join(folder, name))
const json = (name: string) => JSON.parse(read(name).toString('utf8'))

const frozenVersion = Math.max(...names.map((name) => Number(/^fields-(\d+)\.json$/.exec(name)?.[1] ?? 0)))
const frozenFields: { records: [string, Shape][]; rows: [string, Shape][] } = json(`fields-${frozenVersion}.json`)
const frozen = new Map([...frozenFields.records, ...frozenFields.rows])
const { draft, tombstone, end } = snapshotLines
const now = new Map<string, Shape>([
  ...recordKinds.map((kind): [string, Shape] => [kind, shapeOf(recordDefinitions[kind].schema)]),
  ...Object.entries({ draft, tombstone, end }).map(([name, schema]): [string, Shape] => [name, shapeOf(schema)]),
])

const upgrade = 'write an upgrade (renderer/storage/README.md, "change what is stored")'
const nowHere = (name: string): Shape => now.get(name) ?? {}

/** What a kind's parts or added-field-defaults.ts say of a path: `proposal.options.cost`. */
function isSaidToBeAdded(path: string): boolean {
  const [last = '', ...above] = path.split('.').reverse()
  const at = above.reverse().reduce<object>((value, name) => {
    const inner: unknown = Object(value)[name]
    return Object(Array.isArray(inner) ? inner[0] : inner)
  }, Object.fromEntries(addedHere))
  return Object.hasOwn(at, last)
}

test('every kind of record is frozen', () => {
  expect(
    recordKinds.filter((kind) => !frozen.has(kind)),
    `Ways out: raise dataVersion in shared/records/data-version.ts if it is ${frozenVersion}, then \`npm run freeze\`. It stores one of each kind as this version does and writes it beside the files of earlier versions`,
  ).toEqual([])
})

test.for([...frozen])('whatever a stored %s says is still accepted', ([name, was]) => {
  expect(
    difference(was, nowHere(name), name).narrowed,
    `It may be stored. Ways out: accept it as before; or ${upgrade}`,
  ).toEqual([])
})

test.for([...frozen])('what came to a %s since is filled in where it is missing', ([name, was]) => {
  const missing = difference(was, nowHere(name), name).added.filter((path) => !isSaidToBeAdded(path))
  expect(
    missing,
    `What is stored has no such field. Ways out: \`isAdded: true\` at the part of a text in shared/kinds; for any other field say in shared/records/added-field-defaults.ts what stands there instead; where one value is wrong for all of them, ${upgrade}`,
  ).toEqual([])
})

test('an earlier Cairn is told that the data is newer', () => {
  const changed = [...now].flatMap(([name, shape]) => {
    const was = frozen.get(name)
    if (was === undefined) return [name]
    const both = [difference(was, shape, name), difference(shape, was, name)]
    return both.some(({ narrowed, added }) => narrowed.length + added.length > 0) ? [name] : []
  })
  const isTold = changed.length === 0 || dataVersion > frozenVersion
  expect(
    isTold ? [] : changed,
    `Version ${frozenVersion} is frozen without it. Way out: raise dataVersion to ${frozenVersion + 1} in shared/records/data-version.ts. Nothing else is needed for what is only added`,
  ).toEqual([])
})

test.for([
  ['share', shareFormat],
  ['feedback', feedbackFormat],
] as const)('a %s of any version is still accepted, and one with more in it has a later version', ([name, format]) => {
  const today = shapeOf(format.schema)
  const versions = Array.from({ length: format.version }, (_, at) => at + 1)
  const earlier = versions.map((version): Shape => json(`${name}-${version}-fields.json`))
  const taken = earlier.map((was) => difference(was, today, name))
  expect(
    taken.flatMap(({ narrowed, added }) => [...narrowed, ...added]),
    'Such a file was sent to someone. Way out: give a new field `.default(…)`; for anything else add an upgrade to its format',
  ).toEqual([])
  const newest = earlier.at(-1) ?? {}
  expect(
    difference(today, newest, name),
    `Way out: raise the version in shared/files/${name}-file.ts and \`npm run freeze\`: a Cairn that does not know the field must say that the file is newer`,
  ).toEqual({ narrowed: [], added: [] })
})

test('frozen records leave nothing out', () => {
  const stored: { records: { kind: string }[] } = json(`database-${frozenVersion}.json`)
  const empty = frozenFields.records.flatMap(([kind, shape]) =>
    emptyFields(
      shape,
      stored.records.filter((one) => one.kind === kind),
      kind,
    ),
  )
  expect(
    empty,
    'What is never there is not proven to open. Way out: teach test/freeze/full-value.ts or full-records.ts to fill it',
  ).toEqual([
    // Profile, ladder and summary cannot be moved to the trash.
    'profile.trashedAt: only null',
    // There is one profile.
    'profile.audience: never "mentor"',
    'profile.audience: never "packet"',
    'roadmap.trashedAt: only null',
    'closing.trashedAt: only null',
  ])
})

test('frozen files are as they were frozen', () => {
  const sums = read('sha256sums.txt').toString('utf8').trim().split('\n')
  const found = names
    .filter((name) => name !== 'sha256sums.txt')
    .map((name) => `${createHash('sha256').update(read(name)).digest('hex')}  ${name}`)
  expect(
    found.sort(),
    'Way out: take the frozen file back as it was. What changed belongs to a new version: `npm run freeze`',
  ).toEqual(sums.sort())
})

test('the checks themselves find what a schema lost and what it asks for', () => {
  const was: Shape = {
    type: 'object',
    properties: {
      title: { type: 'string', maxLength: 500 },
      state: { anyOf: [{ type: 'string', enum: ['open', 'done'] }, { type: 'null' }] },
      lines: { type: 'array', items: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] } },
      gone: { type: 'string' },
    },
    required: ['title', 'state', 'lines', 'gone'],
  }
  const today: Shape = {
    type: 'object',
    properties: {
      title: { type: 'string', maxLength: 400 },
      state: { type: 'string', enum: ['open'] },
      lines: {
        type: 'array',
        items: { type: 'object', properties: { text: { type: 'string' }, why: { type: 'string' } }, required: ['why'] },
      },
    },
    required: ['title', 'state', 'lines'],
  }
  expect(difference(was, today, 'thing')).toEqual({
    narrowed: [
      'thing.title: maxLength 400 (was 500)',
      'thing.state: no longer "done"',
      'thing.state: no longer null',
      'thing.gone: is gone',
    ],
    added: ['thing.lines.why'],
  })
  const records = [{ title: '', state: null, lines: [{ text: 'x' }], gone: 'x' }]
  expect(emptyFields(was, records, 'thing')).toEqual([
    'thing.title: only empty',
    'thing.state: only null',
    'thing.state: never "open"',
    'thing.state: never "done"',
  ])
})
