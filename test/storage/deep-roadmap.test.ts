// What the deeper pages of the roadmap read and write: sessions compared over versions of the ladder, the evidence of a month, areas that
// follow every change, one's own word, and questions on the next agenda.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { readWords } from '../../renderer/storage/evidence/read-assessments.ts'
import { assessMyself } from '../../renderer/storage/evidence/save-assessments.ts'
import { moveToTrash } from '../../renderer/storage/history/trash-records.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { journalOf } from '../../renderer/storage/journal/journal-client.ts'
import { readLadderThen, readMovedBetween } from '../../renderer/storage/roadmap/read-compared-sessions.ts'
import { readEvidenceIn } from '../../renderer/storage/roadmap/read-evidence-of-month.ts'
import { readCriterionTallies, readSessionLine } from '../../renderer/storage/roadmap/read-roadmap.ts'
import { putOnNextAgenda, readNextPlanned } from '../../renderer/storage/sessions/add-criteria-to-agenda.ts'
import { closeAndCarry } from '../../renderer/storage/sessions/close-and-carry.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { sidesOf } from '../../shared/rules/roadmap/assessment-disagreements.ts'
import { comparedAt, type Span } from '../../shared/rules/roadmap/compared-sessions.ts'
import { monthOfDay } from '../../shared/rules/roadmap/evidence-months.ts'
import { roadmapProgress } from '../../shared/rules/roadmap/roadmap-progress.ts'
import {
  criterion,
  criterionId,
  earlier,
  entry,
  idOf,
  link,
  person,
  personId,
  roadmap,
  session,
} from '../build-records.ts'
import { begun, confirm, database, edit, note, own, saveEntry } from './ladder-in-use.ts'

beforeEach(begun)
afterEach(async () => {
  journalOf(database).close()
  await database.delete()
})

const write = (...records: AnyRecord[]) =>
  saveRecords(
    database,
    records.map((one) => writeOf(one, true)),
    note(),
  )

async function closed(number: number) {
  const held = session(number, { day: `2025-03-${String(number).padStart(2, '0')}` })
  await write(held)
  expect(await closeAndCarry(database, held.id, await own(), note('Closed'))).toMatchObject({ ok: true })
}

async function movedOver(span: Span) {
  const line = await readSessionLine(database)
  const later = line[span.to]
  const ladder = later === undefined ? null : await readLadderThen(database, later)
  if (ladder === null) throw new Error('no ladder')
  const compared = comparedAt(line, span, ladder)
  const wanted = compared?.moved.map(({ criterionId: id }) => id) ?? []
  const by = await readMovedBetween(database, { ...ladder, line, span, wanted })
  return {
    moved: compared?.moved.map(({ criterionId: id, from, to }) => `${id} ${from} ${to}`),
    gained: by.gained
      .map(({ criterionId: id, title, recordKind }) => `${id} ${recordKind === 'entry' ? title : recordKind}`)
      .sort(),
    lost: by.lost.map(({ criterionId: id, title }) => `${id} ${title}`),
    saidBy: [...by.saidBy.values()],
  }
}

describe('two sessions compared', () => {
  it('tell what came over several sessions, and whose word it was', async () => {
    await write(person(500, { name: 'Ilse Quarrington' }))
    await saveEntry(1, 'OPS-M2')
    await closed(4)
    await saveEntry(2, 'OPS-M1')
    await closed(5)
    await confirm(20, 'OPS-M2')
    await closed(6)
    expect(await movedOver({ from: 0, to: 2 })).toEqual({
      moved: ['OPS-M1 not-yet claimed', 'OPS-M2 evidenced confirmed'],
      gained: ['OPS-M1 Entry 2', 'OPS-M2 assessment'],
      lost: [],
      saidBy: [{ name: 'Ilse Quarrington', confirms: true }],
    })
    expect((await movedOver({ from: null, to: 0 })).moved).toEqual(['OPS-M2 not-yet evidenced'])
  })

  it('tell nothing of what came and went in between, and what no longer counts', async () => {
    await saveEntry(1, 'OPS-M2')
    await closed(4)
    await saveEntry(2, 'OPS-M1')
    await closed(5)
    const trashed = await database.records.bulkGet([idOf(1), idOf(2)])
    await moveToTrash(
      database,
      trashed.flatMap((one) => one ?? []),
      note(),
    )
    await closed(6)
    expect(await movedOver({ from: 0, to: 2 })).toMatchObject({
      moved: ['OPS-M2 evidenced not-yet'],
      gained: [],
      lost: ['OPS-M2 Entry 1'],
    })
  })

  it('read an earlier ladder on the later one: evidence that only moved with its criterion did not come', async () => {
    await saveEntry(1, 'OPS-M2')
    await closed(4)
    await edit((content) => ({ ...content, criteria: content.criteria.filter(({ id }) => id !== 'OPS-M2') }), {
      placements: [{ from: criterionId('OPS-M2'), to: [criterionId('OPS-M1')] }],
    })
    await saveEntry(2, 'OPS-M1')
    await confirm(20, 'OPS-M1')
    await closed(5)
    expect(await movedOver({ from: 0, to: 1 })).toMatchObject({
      moved: ['OPS-M1 evidenced confirmed'],
      gained: ['OPS-M1 Entry 2', 'OPS-M1 assessment'],
      lost: [],
    })
    expect(await movedOver({ from: null, to: 1 })).toMatchObject({
      gained: ['OPS-M1 Entry 1', 'OPS-M1 Entry 2', 'OPS-M1 assessment'],
    })
  })
})

it('the evidence of a month is what counts and is dated in it, the newest first', async () => {
  const [kept, other, trashed] = [
    entry(1, { day: '2025-02-28' }),
    entry(2, { day: '2025-03-01' }),
    entry(3, { day: '2025-02-03', trashedAt: earlier }),
  ]
  const second = entry(4, { day: '2025-02-01' })
  await write(
    kept,
    other,
    trashed,
    second,
    link(11, kept, 'OPS-M2'),
    link(12, other, 'OPS-M2'),
    link(13, trashed, 'OPS-M2'),
    link(14, second, 'OPS-M1'),
  )
  const criteria = [criterion('OPS-M1'), criterion('OPS-M2')]
  const ids = async (month: number | null) =>
    (await readEvidenceIn(database, roadmap.id, { criteria, month })).map(({ record }) => record.id)
  expect(await ids(monthOfDay('2025-02-10'))).toEqual([idOf(1), idOf(4)])
  expect(await ids(null)).toEqual([idOf(2), idOf(1), idOf(4)])
  expect(await ids(monthOfDay('2024-02-10'))).toEqual([])
})

it('areas are counted over all records and follow what changes', async () => {
  const areas = async () => {
    const found = await journalOf(database).ask({ ask: 'areas' })
    return Object.fromEntries(
      found.filter(({ count }) => count > 0).map(({ area, count, newest }) => [area, `${count} ${newest}`]),
    )
  }
  await write(entry(1, { what: 'A dashboard for the queue', day: '2025-02-01' }))
  expect(await areas()).toEqual({ observability: '1 2025-02-01' })
  await write(entry(2, { what: 'Alerts and a slow query', day: '2025-03-02' }))
  await expect.poll(areas).toEqual({ observability: '2 2025-03-02', 'data-layer': '1 2025-03-02' })
  const rows = await journalOf(database).ask({ ask: 'area', area: 'observability', from: 0, to: 1 })
  expect(rows.map(({ id, sign }) => [id, sign.word])).toEqual([[idOf(2), 'alert']])
  await undo(database, 'main', '2025-03-09T09:00:00.000Z')
  await expect.poll(areas).toEqual({ observability: '1 2025-02-01' })
})

it('my own word stands beside those of others and confirms nothing', async () => {
  await saveEntry(1, 'OPS-M2')
  const of = { roadmapId: roadmap.id, criterionId: criterionId('OPS-M2') }
  await assessMyself(database, of, { verdict: 'confirmed', day: '2025-03-09', words: 'I run this alone.' }, note())
  const standings = await readCriterionTallies(database, roadmap.id)
  const progress = roadmapProgress(roadmap, standings, null)
  expect(progress.find(({ criterion: { id } }) => id === 'OPS-M2')?.status).toBe('evidenced')
  const [side] = sidesOf(roadmap, progress, standings)
  expect([side?.mine?.view, side?.evidence, side?.distance]).toEqual(['met', 'met', 0])
  const words = await readWords(database, [side?.mine?.said.assessmentId ?? ''])
  expect([...words.values()].map((one) => one.words)).toEqual(['I run this alone.'])
})

describe('the agenda of the next session', () => {
  const planned = (number: number, day: string) => session(number, { day, planned: true, personId: personId(500) })
  const ask = (...questions: string[]) => putOnNextAgenda(database, { questions, today: '2025-03-14' }, note('Asked'))

  it('takes the questions at its end, each once, in one change', async () => {
    await write(
      person(500, { name: 'Ilse' }),
      planned(31, '2025-03-21'),
      planned(32, '2025-03-28'),
      session(33, { day: '2025-03-15', role: 'mentor' }),
      session(34, { day: '2025-03-14', startedAt: earlier }),
    )
    expect(await ask('First?', 'Second?')).toMatchObject({ session: { id: idOf(31) }, person: { name: 'Ilse' } })
    await ask('Second?', 'Third?')
    const agenda = (await readNextPlanned(database, '2025-03-14'))?.session.agenda.map(({ text }) => text)
    expect(agenda).toEqual(['First?', 'Second?', 'Third?'])
    await undo(database, 'main', '2025-03-15T09:00:00.000Z')
    expect((await readNextPlanned(database, '2025-03-14'))?.session.agenda).toHaveLength(2)
  })

  it('is not there where none is planned', async () => {
    await write(planned(31, '2025-03-01'))
    expect(await ask('First?')).toBeNull()
  })
})
