// Past work comes in as one change, twice harmless; what its source changed is offered field by field, and no edit is lost unasked.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { newId } from '../../renderer/storage/core/new-id.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { moveToTrash } from '../../renderer/storage/history/trash-records.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { importFound, readKnown } from '../../renderer/storage/import/import-found-records.ts'
import { readPeople } from '../../renderer/storage/people/read-people.ts'
import { readFile } from '../../shared/files/import/read-import-file.ts'
import { newPerson } from '../../shared/records/new-records.ts'
import type { Proposal } from '../../shared/records/proposal.ts'
import { PersonId } from '../../shared/records/record-ids.ts'
import type { FoundRecord } from '../../shared/rules/import/found-record.ts'
import { planImport } from '../../shared/rules/import/import-plan.ts'
import { firstChoice, type ImportChoice, type KnownRecord } from '../../shared/rules/import/match-imported-records.ts'
import { criterionId } from '../build-records.ts'
import { begun, database, note, own } from './ladder-in-use.ts'

beforeEach(begun)
afterEach(() => database.delete())

const today = '2025-03-14'

const read = (files: Readonly<Record<string, string>>): FoundRecord[] =>
  Object.entries(files).flatMap(([path, text]) => {
    const found = readFile({ path, bytes: new TextEncoder().encode(text) })
    if (!found.ok) throw new Error(`${path}: ${found.trouble.kind}`)
    return found.value.records
  })

const plan = async (found: readonly FoundRecord[]) =>
  planImport(found, new Map(), { known: await readKnown(database), people: await readPeople(database), today, newId })

type Change = (choice: ImportChoice, found: FoundRecord) => Partial<ImportChoice>

async function bringIn(files: Readonly<Record<string, string>>, change: Change = () => ({})) {
  const found = read(files)
  const choices = new Map(found.map((one) => [one.sourceId, { ...firstChoice(one), ...change(firstChoice(one), one) }]))
  return importFound(
    database,
    { found, choices, today, roadmapId: (await own()).id },
    { at: note().at, window: 'main' },
  )
}

const known = async (): Promise<KnownRecord[]> => readKnown(database)
const proposals = async () =>
  (await known())
    .filter((one): one is KnownRecord & Proposal => one.kind === 'proposal')
    .sort((a, b) => (a.title < b.title ? -1 : 1))

const body = (decision: string) => `\n\n## Context\n\nText.\n\n## Decision\n\n${decision}\n`
const adr = {
  'adr/0001-old.md': `# 1. Old\n\nDate: 2020-01-02\n\n## Status\n\nSuperceded by [2. New](0002-new.md)${body('Old way.')}`,
  'adr/0002-new.md': `# 2. New\n\nDate: 2021-03-04\n\n## Status\n\nAccepted\n\nAmends [3. Third](0003-third.md)${body('New way.')}`,
  'adr/0003-third.md': `# 3. Third\n\nDate: 2019-01-01\n\n## Status\n\nAccepted${body('Third way.')}`,
}

it('a folder of decisions is one change, private, linked both ways, and undone in one step', async () => {
  expect(await bringIn(adr)).toMatchObject({ made: 3, changed: 0, done: { ok: true } })
  const [fresh, old, third] = await proposals()
  expect(old).toMatchObject({ state: 'superseded', supersededById: fresh?.id, day: '2020-01-02', audience: 'private' })
  expect(old?.history).toEqual([{ state: 'superseded', on: '2021-03-04', why: 'Superceded by 2. New' }])
  expect(fresh?.history.at(-1)?.why).toBe(`Amends [[${third?.id}|Third]]`)
  expect(third?.history.at(-1)?.why).toBe(`Amended by [[${fresh?.id}|New]]`)
  await undo(database, 'main', note().at)
  expect(await known()).toEqual([])
})

it('the same files a second time change nothing, also from a folder further up', async () => {
  await bringIn(adr)
  const before = await known()
  expect(await bringIn(adr)).toBeNull()
  const further = Object.fromEntries(Object.entries(adr).map(([path, text]) => [`docs/${path}`, text]))
  expect((await plan(read(further))).map(({ state }) => state)).toEqual(['same', 'same', 'same'])
  expect(await bringIn(further)).toBeNull()
  expect(await known()).toEqual(before)
})

it('what the source changed is offered, and an edit of its owner is only replaced when that is chosen', async () => {
  await bringIn(adr)
  const [fresh] = await proposals()
  if (fresh === undefined) throw new Error('Nothing imported.')
  await saveRecords(database, [writeOf({ ...fresh, decision: 'My own words.' }, false)], note())
  const changed = {
    ...adr,
    'adr/0002-new.md': adr['adr/0002-new.md'].replace('New way.', 'Newer way.').replace('Text.', 'More text.'),
  }
  const offered = (await plan(read(changed))).find(({ state }) => state === 'changed')
  expect(offered?.changes.map(({ field, isEdited }) => [field, isEdited])).toEqual([
    ['context', false],
    ['decision', true],
  ])
  await bringIn(changed, () => ({ fields: ['context'] }))
  expect((await proposals())[0]).toMatchObject({ context: 'More text.', decision: 'My own words.', revision: 3 })
  // The field that was left is offered again, the one that was taken is not.
  const again = (await plan(read(changed))).find(({ state }) => state === 'changed')
  expect(again?.changes.map(({ field }) => field)).toEqual(['decision'])
  await bringIn(changed, () => ({ fields: ['decision'] }))
  expect((await proposals())[0]).toMatchObject({ decision: 'Newer way.' })
  expect((await plan(read(changed))).map(({ state }) => state)).toEqual(['same', 'same', 'same'])
})

it('a record that was moved to the trash does not come back by itself', async () => {
  await bringIn(adr)
  await moveToTrash(database, [(await proposals())[0] as Proposal], note())
  expect((await plan(read(adr))).filter(({ state }) => state === 'trashed')).toHaveLength(1)
  expect(await bringIn(adr)).toBeNull()
})

it('a note gets the kind, the criteria, the person and the visibility that were chosen', async () => {
  const person = { ...newPerson(PersonId.parse(newId()), note().at), name: 'Ana Reyes' }
  await commit(database, [writeOf(person, true)], note())
  const text = '## 2024-03-01\n\n- Read about locks\n- Closed 4 tickets\n\n### Feedback\n\n- Ana Reyes: well done\n'
  await bringIn({ 'log.md': text }, ({ day }, { kind }) => ({
    day,
    kind: kind === 'entry' ? 'learning' : kind,
    audience: 'mentor',
    criterionIds: [criterionId('DEC-M1')],
  }))
  const all = await known()
  expect(all.map(({ kind }) => kind).sort()).toEqual(['feedback', 'learning', 'learning'])
  expect(all.find(({ kind }) => kind === 'feedback')).toMatchObject({
    verbatim: 'Ana Reyes: well done',
    personId: person.id,
    audience: 'mentor',
  })
  const links = await database.records.where('kind').equals('evidence-link').toArray()
  expect(links).toHaveLength(3)
  // Imported as learnings, they are found again as what they are.
  expect((await plan(read({ 'log.md': text }))).map(({ state }) => state)).toEqual(['same', 'same', 'same'])
})

it('a record without a date waits for one, and one of a period that is not over is of today', async () => {
  const files = {
    'adr/a.md': `# A${body('Yes.')}`,
    'brag.md': '# Brag\n\n## Q1 2025\n\n- Cut the build to 4 minutes\n',
  }
  expect(await bringIn(files)).toMatchObject({ made: 1 })
  expect((await known())[0]).toMatchObject({ kind: 'entry', day: today })
  expect(await bringIn(files, ({ day }) => ({ day: day === '' ? '2024-05-06' : day }))).toMatchObject({ made: 1 })
  expect((await proposals())[0]).toMatchObject({ day: '2024-05-06', state: 'draft' })
  expect((await plan(read(files))).map(({ state }) => state)).toEqual(['same', 'same'])
})

it('a day that its owner chose stays when the file is imported again', async () => {
  await bringIn(adr, () => ({ day: '2022-02-02' }))
  expect((await plan(read(adr))).map(({ state }) => state)).toEqual(['same', 'same', 'same'])
})
