// Found records beside those that are here: which is which, what is named in them, and what stays the same on a later day.
import { expect, test } from 'vitest'
import { newPerson } from '../../../shared/records/new-records.ts'
import { PersonId } from '../../../shared/records/record-ids.ts'
import type { FoundRecord } from '../../../shared/rules/import/found-record.ts'
import { planImport, recordsToWrite } from '../../../shared/rules/import/import-plan.ts'
import {
  firstChoice,
  type ImportChoice,
  isKnown,
  type KnownRecord,
} from '../../../shared/rules/import/match-imported-records.ts'
import { readWell } from './found-outline.ts'

let last = 0
const newId = () => {
  last += 1
  return `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`
}
const at = '2025-03-14T10:00:00.000Z'
const person = (name: string) => ({ ...newPerson(PersonId.parse(newId()), at), name })
const [ana, noor] = [person('Ana Reyes'), person('Noor Haddad')]

const base = { known: [] as KnownRecord[], people: [ana, noor], today: '2025-03-14', newId }

function written(
  found: readonly FoundRecord[],
  change: (found: FoundRecord) => Partial<ImportChoice> = () => ({}),
  context = base,
): KnownRecord[] {
  const choices = new Map(found.map((one) => [one.sourceId, { ...firstChoice(one), ...change(one) }]))
  return recordsToWrite(found, choices, { ...context, at })
    .map(({ record }) => record)
    .filter(isKnown)
}

const states = (found: readonly FoundRecord[], known: readonly KnownRecord[], today = base.today) =>
  planImport(found, new Map(), { ...base, known, today }).map(({ state }) => state)

const decision = (path: string, title: string, head = 'Date: 2020-01-02', status = 'Accepted') =>
  readWell(path, `# ${title}\n\n${head}\n\n## Status\n\n${status}\n\n## Context\n\nText.\n\n## Decision\n\nYes.\n`)
    .records

test('choosing a person keeps those that the file names', () => {
  const found = readWell('2024-03-01.md', '- Wrote the plan\n  people:: Ana Reyes\n').records
  expect(written(found, () => ({ personId: noor.id }))).toMatchObject([{ people: [ana.id, noor.id] }])
})

test('names of people who are not here stay in the text', () => {
  const found = readWell('2024-03-01.md', '- Wrote the plan\n  people:: Ana Reyes, Tom Voss\n').records
  expect(written(found)).toMatchObject([{ what: 'Wrote the plan\n\nWith: Tom Voss', people: [ana.id] }])
  expect(written(found, () => ({ kind: 'learning' }))).toMatchObject([
    { title: 'Wrote the plan', pattern: 'With: Tom Voss', people: [ana.id] },
  ])
  expect(written(found, () => ({ kind: 'feedback' }))).toMatchObject([{ personId: ana.id, relation: 'Tom Voss' }])
})

test('a decision that is not written is not linked to', () => {
  const found = [
    ...decision('adr/1.md', '1. Old', 'Date: 2020-01-02', 'Superseded by [2. New](2.md)'),
    ...decision('adr/2.md', '2. New', 'By: us'),
  ]
  expect(written(found)).toMatchObject([{ title: 'Old', supersededById: null }])
})

test('what it was superseded by is in its history where that is not here', () => {
  const found = readWell(
    'adr/1.md',
    '---\nstatus: superseded\nsuperseded-by: ADR-12\ndate: 2020-01-02\n---\n# Old\n\n## Context\n\nText.\n\n## Decision\n\nYes.\n',
  ).records
  expect(written(found)).toMatchObject([{ history: [{ state: 'superseded', why: expect.stringContaining('12') }] }])
})

test('two decisions that both end like one that is here are new', () => {
  const known = written(decision('adr/1.md', '1. Use a queue'))
  const both = [...decision('a/adr/1.md', '1. Use a queue'), ...decision('b/adr/1.md', '1. Use a log')]
  expect(states(both.slice(0, 1), known)).toEqual(['same'])
  expect(states(both, known)).toEqual(['new', 'new'])
})

test('another decision from a folder of the same name can be a new record, and each is found again', () => {
  const one = decision('adr/1.md', '1. Use a queue')
  const other = decision('adr/1.md', '1. Use a log')
  const known = written(one)
  expect(states(other, known)).toEqual(['changed'])
  const [added, ...more] = written(other, () => ({ isApart: true }), { ...base, known })
  expect(more).toEqual([])
  expect(added).toMatchObject({ title: 'Use a log' })
  expect(added?.id).not.toBe(known[0]?.id)
  const all = [...known, ...(added === undefined ? [] : [added])]
  expect([states(one, all), states(other, all)]).toEqual([['same'], ['same']])
})

test('a period that is not over says the same on every later day', () => {
  const found = readWell('brag.md', '# Brag\n\n## Q4 2025\n\n- Cut the build to 4 minutes\n').records
  const known = written(found)
  expect(known).toMatchObject([{ day: '2025-03-14' }])
  expect(states(found, known)).toEqual(['same'])
  expect(states(found, known, '2025-06-01')).toEqual(['same'])
  expect(states(found, known, '2026-02-01')).toEqual(['same'])
})
