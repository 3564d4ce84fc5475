// Every text that a schema declares is among the parts of its kind and is read as it was declared; what parts say is what is searched,
// begun with and filled in.
import { expect, it, test } from 'vitest'
import { allKinds } from '../../shared/kinds/all-kinds.ts'
import {
  emptyTexts,
  line,
  lines,
  type Part,
  type Parts,
  text,
  unsearched,
  words,
} from '../../shared/kinds/record-text-parts.ts'
import { addedBy, withAddedFields } from '../../shared/records/fill-added-fields.ts'
import { recordDefinitions, recordKinds } from '../../shared/records/record-definitions.ts'
import * as declared from '../../shared/records/stored-field.ts'
import { writtenParts } from '../../shared/rules/text/searchable-text.ts'
import { feedback, proposal } from '../build-records.ts'

const forms = new Map<unknown, Part['form']>([
  [declared.line('packet').schema, 'line'],
  [declared.text('packet').schema, 'text'],
  [declared.words('packet').schema, 'words'],
])
/** An id, or the media type of a file: a line that no person writes. */
const isMark = (name: string) => /^id$|Id$|^type$/.test(name)

/** Texts that the parts do not name, or read otherwise than they are declared. */
function unlike(fields: declared.Fields, parts: Parts, path: string): string[] {
  return Object.entries(fields).flatMap(([name, { schema, parts: inner }]) => {
    const [part, form, here] = [parts[name], forms.get(schema), `${path}.${name}`]
    if (form !== undefined && !isMark(name)) return part?.form === form ? [] : [`${here}: ${form}, not ${part?.form}`]
    return inner === undefined || part?.form === 'copies'
      ? []
      : unlike(inner, part?.form === 'lines' ? part.each : {}, here)
  })
}

test.for(recordKinds)('%s: its parts name each text of its schema, and read it as it is declared', (kind) => {
  expect(
    unlike(recordDefinitions[kind].fields, allKinds[kind].parts, kind),
    `Way out: a line in the parts of shared/kinds/${kind}.ts`,
  ).toEqual([])
})

test.for(recordKinds)('%s: no two texts have one label', (kind) => {
  const labels = Object.values<Part>(allKinds[kind].parts).map(({ label }) => label)
  expect(labels).toEqual([...new Set(labels)])
})

it('reads the texts of a record in their order, each as it is shown', () => {
  const option = { id: '', name: 'Queue', for: 'Calm', against: '', whyLost: 'Slow', chosen: false }
  const record = proposal(1, {
    title: 'Events',
    context: 'It *waits*.',
    options: [option, { ...option, name: 'Poll' }],
  })
  const read = writtenParts({ ...record, tags: ['latency'], links: [{ title: 'Board', url: 'https://x.example' }] })
  const said = read.filter(({ text }) => text !== '')
  expect(said.map(({ text }) => text)).toEqual([
    'Events',
    'It *waits*.',
    'Queue',
    'Calm',
    'Slow',
    'Poll',
    'Calm',
    'Slow',
    'Board',
    'latency',
  ])
  expect(said.filter(({ isFormatted }) => isFormatted).map(({ text }) => text)).toEqual([
    'It *waits*.',
    'Calm',
    'Slow',
    'Calm',
    'Slow',
  ])
})

it('leaves out what only has a label', () => {
  const read = writtenParts(feedback(1, { verbatim: 'Clear', passageBefore: 'Before it', said: '4' }))
  expect(read.map(({ text }) => text).filter((one) => one !== '')).toEqual(['Clear'])
})

it('begins each text empty', () => {
  const parts = {
    title: line('Title'),
    why: text('Why'),
    tags: words('Tags'),
    options: lines('Options', { name: line('Name') }),
  }
  expect(emptyTexts(parts)).toEqual({ title: '', why: '', tags: [], options: [] })
})

it('fills in a text that came later, in a list too and beside other fields that did, and no other', () => {
  const parts = {
    title: line('Title'),
    risk: text('Risk', { isAdded: true }),
    options: lines('Options', { name: line('Name', unsearched), cost: line('Cost', { isAdded: true }) }),
  }
  const added = addedBy({ proposal: { parts } }, { proposal: { rank: null, options: [{ days: 0 }] } })
  const stored = { kind: 'proposal', options: [{ name: 'Queue' }] }
  expect(withAddedFields(stored, added)).toEqual({
    kind: 'proposal',
    risk: '',
    rank: null,
    options: [{ name: 'Queue', cost: '', days: 0 }],
  })
  expect(addedBy({ proposal: { parts: { title: line('Title') } } }, {}).size).toBe(0)
})
