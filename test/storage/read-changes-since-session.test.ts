// "Since we last met" counts from the closing of the last session, in the change log: whatever the days say, in whatever order sessions
// are closed, reopened and moved.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { moveToTrash } from '../../renderer/storage/history/trash-records.ts'
import { readSince, readSinceFor } from '../../renderer/storage/sessions/read-changes-since-session.ts'
import { closeSession, reopenSession } from '../../renderer/storage/sessions/session-closing.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import type { Session } from '../../shared/records/session.ts'
import { sinceDraft } from '../../shared/rules/sessions/since-we-met.ts'
import { action, entry, idOf, later, link, person, personId, proposal, roadmap, session } from '../build-records.ts'

const today = '2025-03-14'
const note = { at: later, cause: 'Saved', window: 'main' }
const ilse = personId(500)
const pell = personId(501)
const mentor = { audience: 'mentor' } as const

let database: CairnDatabase
beforeEach(async () => {
  database = new CairnDatabase(`since-${Math.random()}`)
  await database.open()
  await put(roadmap, person(500, { name: 'Ilse' }), person(501, { name: 'Pell' }))
})
afterEach(() => database.delete())

const put = (...records: AnyRecord[]) =>
  commit(
    database,
    records.map((record) => writeOf(record, true)),
    note,
  )
async function close(number: number, more: Partial<Session> = {}) {
  const held = session(number, { day: '2025-03-06', startedAt: later, personId: ilse, ...mentor, ...more })
  await put(held)
  const done = await closeSession(database, held, { roadmap, note })
  if (!done.ok) throw new Error(done.trouble.kind)
  return held
}
const next = session(20, { personId: ilse, day: '2025-03-20' })
const shown = async (whom: 'person' | 'anyone' | null = null) =>
  sinceDraft((await readSinceFor(database, next, whom, today)).records)

describe('the span', () => {
  it('is counted from the closing and not from the day', async () => {
    await put(entry(1, { what: 'Before', day: '2025-03-10', ...mentor }))
    await close(19)
    await put(entry(2, { what: 'Written down later', day: '2025-03-01', ...mentor }))
    expect((await shown()).text).toBe('Written down later (1 March).')
  })
  it('is that of the same person, and on request that of anybody', async () => {
    await close(18, { day: '2025-03-01' })
    await put(entry(1, { what: 'First', day: '2025-03-02', ...mentor }))
    await close(19, { personId: pell, day: '2025-03-08' })
    await put(entry(2, { what: 'Second', day: '2025-03-09', ...mentor }))
    expect((await shown()).text).toBe('First. Second.')
    expect((await shown('anyone')).text).toBe('Second.')
  })
  it('is that of anybody where this person was never met, and nothing where nobody was', async () => {
    expect(await shown()).toMatchObject({ text: '', lines: [] })
    await close(19, { personId: pell })
    await put(entry(2, { what: 'Since Pell', day: '2025-03-09', ...mentor }))
    expect((await readSinceFor(database, next, null, today)).whom).toBe('anyone')
    expect((await shown()).text).toBe('Since Pell.')
  })
  it('begins at an older session again when the last one is reopened, and at its second closing once it is closed again', async () => {
    await close(17, { day: '2025-03-01' })
    await put(entry(1, { what: 'First', day: '2025-03-02', ...mentor }))
    const last = await close(18, { day: '2025-03-06' })
    await put(entry(2, { what: 'Second', day: '2025-03-09', ...mentor }))
    expect((await shown()).text).toBe('Second.')
    await reopenSession(database, last.id, note)
    expect((await shown()).text).toBe('First. Second.')
    const open = await database.records.get(last.id)
    if (open?.kind !== 'session') throw new Error('gone')
    await closeSession(database, open, { roadmap, note })
    expect((await shown()).text).toBe('')
  })
  it('is not moved by an older session that is written down today, nor by one in the trash', async () => {
    await close(18, { day: '2025-03-06' })
    await put(entry(1, { what: 'First', day: '2025-03-09', ...mentor }))
    await close(19, { day: '2024-11-06' })
    expect((await shown()).text).toBe('First.')
    const gone = await close(21, { day: '2025-03-12' })
    expect((await shown()).text).toBe('')
    const trashed = await database.records.get(gone.id)
    if (trashed === undefined) throw new Error('gone')
    await moveToTrash(database, [trashed], note)
    expect((await shown()).text).toBe('First.')
  })
  it('is not counted from sessions in which I was the mentor where it is that of anybody', async () => {
    await close(18, { day: '2025-03-01' })
    await put(entry(1, { what: 'First', day: '2025-03-02', ...mentor }))
    await close(19, { personId: pell, day: '2025-03-08', role: 'mentor' })
    await put(entry(2, { what: 'Second', day: '2025-03-09', ...mentor }))
    expect((await shown('anyone')).text).toBe('First. Second.')
  })
  it('knows where a session was closed with me as the mentor, which froze no summary', async () => {
    await put(entry(1, { what: 'Before', ...mentor }))
    await close(19, { role: 'mentor' })
    await put(proposal(2, { title: 'After', day: '2025-03-09', ...mentor }))
    expect((await shown()).text).toBe('Drafted a proposal: After.')
  })
})

describe('after a session that came in closed, the span', () => {
  const at = '2025-03-14T09:00:00.000Z'
  it('holds what was written after its closing, though it came in the same change', async () => {
    const held = session(19, { day: '2025-03-06', closedAt: later, personId: ilse, ...mentor })
    const after = { createdAt: at, ...mentor }
    await put(
      held,
      entry(1, { what: 'Before', day: '2025-03-12', ...mentor }),
      entry(2, { what: 'After', day: '2025-03-01', ...after }),
      proposal(3, { title: 'Also after', day: '2025-03-09', state: 'accepted', ...after }),
    )
    const told = 'After (1 March).\n\nProposed: Also after, accepted by now.'
    expect((await shown()).text).toBe(told)
    await put(entry(4, { what: 'Here', day: '2025-03-13', ...mentor }))
    expect((await shown()).text).toBe(told.replace('\n', ' Here.\n'))
  })
  it('holds what is of a later day where it was written down as past', async () => {
    await put(
      entry(1, { what: 'Before', day: '2025-03-06', ...mentor }),
      entry(2, { what: 'After', day: '2025-03-07', ...mentor }),
    )
    await put(session(19, { day: '2025-03-06', createdAt: at, closedAt: at, personId: ilse, ...mentor }))
    expect((await shown()).text).toBe('After.')
    await put(entry(3, { what: 'Older, and written down since', day: '2025-03-01', ...mentor }))
    expect((await shown()).text).toBe('Older, and written down since (1 March). After.')
  })
})

describe('what is told of it', () => {
  it('are actions out of sessions with this person or owed by them; with anybody, all', async () => {
    const met = await close(19)
    await put(
      action(1, { text: 'Ours', sessionId: met.id }),
      action(2, { text: 'Theirs', ownerId: ilse }),
      action(3, { text: 'Of another', sessionId: session(1).id }),
    )
    expect((await shown()).text).toBe('Still open: Ours. Open for you: Theirs.')
    expect((await shown('anyone')).text).toContain('Of another')
  })
  it('are criteria that moved, with what moved them', async () => {
    await close(19)
    const seen = entry(30, { what: 'Cut the wait', day: '2025-03-10', ...mentor })
    await put(seen, link(31, seen, 'EVI-S2'), link(32, seen, 'OWN-S1'))
    const { text } = await shown()
    expect(text).toMatch(
      /^Cut the wait\.\n\nCriteria that moved:\n- EVI-S2, “.+”: from not yet to claimed, by “Cut the wait”\n/,
    )
    expect(text).toMatch(/- OWN-S1, “.+”: from not yet to evidenced, by “Cut the wait”$/)
  })
  it('is no status that rested on a private record when it was frozen', async () => {
    const mine = entry(30, { audience: 'private', what: 'MINE', day: '2025-03-01' })
    const seen = entry(40, { what: 'Cut the wait', day: '2025-03-01', ...mentor })
    const links = [link(31, mine, 'EVI-S2'), link(41, seen, 'EVI-S1')]
    await put(mine, seen, ...links)
    await close(19)
    await moveToTrash(database, links, note)
    const { text, keptBack } = await shown()
    expect(text).toMatch(/^Criteria that moved:\n- EVI-S1, “.+”: from .+ to not yet$/)
    expect(keptBack).toBe(1)
  })
  it('is no status that rested on a record that became private since', async () => {
    const seen = entry(40, { what: 'Cut the wait', day: '2025-03-01', ...mentor })
    const linked = link(41, seen, 'EVI-S1')
    await put(seen, linked)
    await close(19)
    await moveToTrash(database, [linked], note)
    expect((await shown()).text).toContain('EVI-S1')
    const kept = await database.records.get(seen.id)
    if (kept?.kind !== 'entry') throw new Error('gone')
    await saveRecords(database, [writeOf({ ...kept, audience: 'private' }, false)], note)
    expect((await shown()).text).toBe('')
  })
  it('is nothing that only a private record moved, or whose summary is private', async () => {
    await close(19)
    const mine = entry(30, { audience: 'private', what: 'MINE', day: '2025-03-10' })
    await put(mine, link(31, mine, 'EVI-S2'))
    expect(await shown()).toMatchObject({ text: '', from: 0, keptBack: 2 })
    await close(21, { day: '2025-03-07', audience: 'private' })
    const seen = entry(40, { what: 'Cut the wait', day: '2025-03-10', ...mentor })
    await put(seen, link(41, seen, 'OWN-S1'))
    expect((await shown()).text).toBe('Cut the wait.')
  })
})

it('is not shown of a session without a person unless asked since any session', async () => {
  await close(19)
  expect((await readSince(database, { id: idOf(5) as Session['id'], personId: null }, 'person', today)).last).toBeNull()
})
