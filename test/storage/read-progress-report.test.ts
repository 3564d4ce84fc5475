// A session's progress as its mentor gets it: what they may see of the summary, today and then, and nothing that shows through a status.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { readProgressReport } from '../../renderer/storage/sessions/read-progress-report.ts'
import { closeSession, reopenSession } from '../../renderer/storage/sessions/session-closing.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import type { Session } from '../../shared/records/session.ts'
import { action, entry, feedback, idOf, later, link, person, personId, roadmap, session } from '../build-records.ts'

const note = { at: later, cause: 'Saved', window: 'main' }
const today = '2025-03-14'
const mentor = { audience: 'mentor' } as const

let database: CairnDatabase
beforeEach(async () => {
  database = new CairnDatabase(`progress-report-${Math.random()}`)
  await database.open()
  await put(roadmap, person(500, { name: 'Ilse' }))
})
afterEach(() => database.delete())

const put = (...records: AnyRecord[]) =>
  commit(
    database,
    records.map((record) => writeOf(record, true)),
    note,
  )
const held = (more: Partial<Session> = {}) =>
  session(19, {
    day: '2025-03-06',
    startedAt: later,
    personId: personId(500),
    goal: 'Decide',
    goalMet: 'yes',
    ...mentor,
    ...more,
  })
async function close(more: Partial<Session> = {}) {
  const one = held(more)
  await put(one)
  const done = await closeSession(database, one, { roadmap, note })
  if (!done.ok) throw new Error(done.trouble.kind)
}
const shown = () => readProgressReport(database, held().id, today)
const words = async () => JSON.stringify((await shown())?.report)

it('tells what moved and what moved it, what was recorded, agreed and acted on', async () => {
  const seen = entry(30, { what: 'Cut the wait', day: '2025-03-05', ...mentor })
  await put(seen, link(31, seen, 'OWN-S1'), action(32, { text: 'Ask Noor' }))
  await put(feedback(33, { verbatim: 'One figure more', state: 'acted', ...mentor }))
  await close()
  const text = await words()
  expect(text).toContain('Goal met: Decide')
  expect(text).toMatch(/OWN-S1, [^"]+: from not yet to evidenced, by “Cut the wait”/)
  expect(text).toContain('Cut the wait (entry, 5 March)')
  expect(text).toContain('Ask Noor: agreed here')
  expect(text).toContain('One figure more')
  expect((await shown())?.keptBack).toBe(0)
})

it('keeps back private records, and every status that rests on one', async () => {
  const seen = entry(30, { what: 'Cut the wait', day: '2025-03-05', ...mentor })
  const mine = entry(40, { what: 'SECRET', day: '2025-03-05', audience: 'private' })
  await put(seen, mine, link(31, seen, 'OWN-S1'), link(41, mine, 'OWN-S1'), link(42, mine, 'EVI-S2'))
  await put(action(43, { text: 'HIDDEN', audience: 'private' }))
  await close()
  const text = await words()
  expect(text).toContain('Cut the wait (entry')
  for (const kept of ['SECRET', 'HIDDEN', 'EVI-S2', 'OWN-S1']) expect(text).not.toContain(kept)
  expect((await shown())?.keptBack).toBe(4)
})

it('keeps back what became private since, and titles of records that stay', async () => {
  const hidden = entry(50, { what: 'The layoff plan' })
  const seen = entry(30, { what: `Read [[${hidden.id}|The layoff plan]]`, day: '2025-03-05', ...mentor })
  const other = entry(60, { what: 'Moved the job', day: '2025-03-05', ...mentor })
  await put(hidden, seen, other, link(61, other, 'OWN-S1'))
  await close({ problemFound: `It was [[${hidden.id}|The layoff plan]]` })
  expect(await words()).toContain('Found: It was another record')
  expect(await words()).not.toContain('layoff')
  const found = await database.records.get(other.id)
  if (found === undefined) throw new Error('gone')
  await saveRecords(database, [writeOf({ ...found, audience: 'private' }, false)], note)
  expect(await words()).not.toContain('Moved the job')
  expect(await words()).not.toContain('OWN-S1')
})

it('is of the newest summary once a session was reopened and closed again', async () => {
  await close()
  await reopenSession(database, held().id, note)
  await put(entry(30, { what: 'Added since', day: '2025-03-05', ...mentor }))
  const open = await database.records.get(held().id)
  if (open?.kind !== 'session') throw new Error('gone')
  await closeSession(database, open, { roadmap, note })
  expect(await words()).toContain('Added since')
})

it('is nothing of a session that became private, or was deleted, after its closing', async () => {
  await close()
  for (const now of [{ audience: 'private' }, { audience: 'mentor', trashedAt: later }] as const) {
    const found = await database.records.get(held().id)
    if (found === undefined) throw new Error('gone')
    await saveRecords(database, [writeOf({ ...found, ...now }, false)], note)
    expect(await shown()).toBeNull()
  }
})

it('is nothing of a private session, and nothing before the first closing', async () => {
  expect(await shown()).toBeNull()
  await close({ audience: 'private' })
  expect(await shown()).toBeNull()
  expect(await readProgressReport(database, idOf(77), today)).toBeNull()
})
