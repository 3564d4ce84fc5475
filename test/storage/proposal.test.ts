// What the pages of a proposal read and write: what belongs to it by index, revisions with their cause, questions in a session.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { moveToTrash, purge } from '../../renderer/storage/history/trash-records.ts'
import { undoChange } from '../../renderer/storage/history/undo.ts'
import {
  readCalibrated,
  readCauses,
  readFreeImprovements,
  readNextToAsk,
  readSurroundings,
} from '../../renderer/storage/proposals/read-proposal.ts'
import { askInSession, saveRevision } from '../../renderer/storage/proposals/save-proposal-revision.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { questionAbout } from '../../shared/rules/proposals/apply-proposal-changes.ts'
import {
  feedback,
  idOf,
  improvement,
  later,
  person,
  personId,
  poc,
  presentation,
  proposal,
  revision,
  session,
} from '../build-records.ts'

let database: CairnDatabase
const note = { at: later, cause: 'Saved', window: 'main' }
const today = '2025-03-14'
const proposalId = idOf(1)

beforeEach(async () => {
  database = new CairnDatabase(`proposal-${Math.random()}`)
  await database.open()
})
afterEach(() => database.delete())

const put = (...records: AnyRecord[]) =>
  commit(
    database,
    records.map((record) => writeOf(record, true)),
    note,
  )
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)

describe('around a proposal', () => {
  it('is what names it, of every kind, and nothing of the trash or of another', async () => {
    const gone = poc(6, { proposalId })
    await put(
      proposal(1),
      improvement(2, { proposalId }),
      poc(3, { proposalId }),
      poc(4, { proposalId: idOf(99) }),
      presentation(5, { proposalId }),
      gone,
      revision(7),
      feedback(8, { aboutId: proposalId, personId: personId(500) }),
      feedback(9, { aboutId: idOf(99) }),
      person(500),
    )
    await moveToTrash(database, [gone], note)
    const around = await readSurroundings(database, proposal(1))
    expect(ids(around.thread.improvements)).toEqual([idOf(2)])
    expect(ids(around.thread.pocs)).toEqual([idOf(3)])
    expect(ids(around.thread.presentations)).toEqual([idOf(5)])
    expect(around.thread.revisions).toEqual({ count: 1, newest: '2025-03-04' })
    expect(ids(around.said)).toEqual([idOf(8)])
    expect(around.people.get(personId(500))?.name).toBe('Person 500')
  })

  it('is what took its place and whose place it took, found from either side', async () => {
    const old = proposal(1, { state: 'superseded', supersededById: idOf(2) })
    await put(old, proposal(2), proposal(3, { state: 'superseded', supersededById: idOf(4) }))
    expect((await readSurroundings(database, old)).successor?.id).toBe(idOf(2))
    expect(ids((await readSurroundings(database, proposal(2))).predecessors)).toEqual([idOf(1)])
  })

  it('offers improvements that became no proposal yet', async () => {
    await put(improvement(3), improvement(4, { proposalId: idOf(2) }))
    expect(ids(await readFreeImprovements(database))).toEqual([idOf(3)])
  })

  it('calibrates over all the others that were looked at again', async () => {
    const told = (number: number) => proposal(number, { confidence: 80, cameTrue: 'yes' as const })
    await put(told(1), told(2), told(3))
    await moveToTrash(database, [told(3)], note)
    const counted = await readCalibrated(database, { id: proposalId, confidence: 80 })
    expect(counted.map(({ id }) => id)).toEqual([idOf(2)])
    expect(await readCalibrated(database, { id: proposalId, confidence: 60 })).toEqual([])
  })
})

describe('the next session to ask in', () => {
  it('is the first ahead that is not closed, and none where I am the mentor', async () => {
    await put(
      session(1, { day: '2025-03-13' }),
      session(2, { day: '2025-03-15', role: 'mentor' }),
      session(3, { day: '2025-03-16', closedAt: later }),
      session(4, { day: '2025-03-20' }),
      session(5, { day: '2025-03-18', personId: personId(500) }),
      person(500),
    )
    const next = await readNextToAsk(database, today)
    expect(next).toMatchObject({ session: { id: idOf(5) }, person: { name: 'Person 500' }, number: 4 })
  })
  it('is none when nothing is planned', async () => expect(await readNextToAsk(database, today)).toBeNull())

  it('takes the question at its end, and gives it back with the undo', async () => {
    const asked = questionAbout(idOf(50), proposal(1), 'challenge')
    await put(session(5, { agenda: [{ ...asked, id: idOf(40), aboutId: null, text: 'First' }] }))
    const done = await askInSession(database, idOf(5), asked, note)
    if (!done.ok) throw new Error(done.trouble.kind)
    const agenda = async () => {
      const found = await database.records.get(idOf(5))
      return found?.kind === 'session' ? ids(found.agenda) : []
    }
    expect(await agenda()).toEqual([idOf(40), idOf(50)])
    await undoChange(database, done.value.seq, 'main', later)
    expect(await agenda()).toEqual([idOf(40)])
  })
  it('refuses a session that is gone', async () => {
    const done = await askInSession(database, idOf(5), questionAbout(idOf(50), proposal(1), 'challenge'), note)
    expect(done.ok).toBe(false)
  })
})

describe('a revision', () => {
  const revisionsOf = async (of = proposal(1)) => (await readSurroundings(database, of)).revisions
  const why = 'The figure was missing'

  it('freezes what the proposal says, for the same readers, and stays when it is edited', async () => {
    const first = proposal(1, { context: 'A price takes 1,840 ms.', audience: 'packet' })
    await put(first)
    await saveRevision(database, first, { day: today, why, causeId: null }, note)
    await commit(database, [writeOf({ ...first, context: 'It takes 310 ms.' }, false)], note)
    const [only] = await revisionsOf()
    expect(only).toMatchObject({ why, audience: 'packet', day: today })
    expect(only?.sections).toContainEqual({ name: 'Context', text: 'A price takes 1,840 ms.' })
  })

  it('caused by feedback that waits is its answer, in one change', async () => {
    await put(proposal(1), feedback(3, { aboutId: proposalId }))
    const done = await saveRevision(database, proposal(1), { day: today, why, causeId: idOf(3) }, note)
    if (!done.ok) throw new Error(done.trouble.kind)
    const [only] = await revisionsOf()
    const answered = { state: 'acted', resolvedById: only?.id, respondedOn: today }
    expect(await database.records.get(idOf(3))).toMatchObject(answered)
    await undoChange(database, done.value.seq, 'main', later)
    expect(await revisionsOf()).toEqual([])
    expect(await database.records.get(idOf(3))).toMatchObject({ state: 'waiting', resolvedById: null })
  })

  it('leaves feedback that was declined as it was answered', async () => {
    await put(proposal(1), feedback(3, { state: 'declined', response: 'Known' }))
    await saveRevision(database, proposal(1), { day: today, why, causeId: idOf(3) }, note)
    expect(await database.records.get(idOf(3))).toMatchObject({ state: 'declined', response: 'Known', revision: 1 })
  })

  it('may be caused by a session that was held or by words of others, newest first', async () => {
    await put(
      session(2, { day: '2025-03-06', startedAt: later }),
      session(3, { day: '2025-03-20' }),
      feedback(4, { day: '2025-03-08' }),
    )
    expect(ids(await readCauses(database))).toEqual([idOf(4), idOf(2)])
  })

  it('is erased with its proposal, and none of another', async () => {
    await put(proposal(1), revision(7), revision(8, { proposalId: idOf(99) }))
    await moveToTrash(database, [proposal(1)], note)
    const trashed = await database.records.get(proposalId)
    if (trashed === undefined) throw new Error('The proposal is gone.')
    await purge(database, [trashed], note)
    expect(await database.records.get(idOf(7))).toBeUndefined()
    expect(await database.records.get(idOf(8))).toBeDefined()
    expect(await database.tombstones.get(idOf(7))).toBeDefined()
  })
})
