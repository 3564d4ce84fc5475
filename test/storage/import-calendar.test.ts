// Meetings of a calendar become planned sessions, twice harmless; one that moved or was called off there does so here, and what was held stays.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Choices } from '../../renderer/pages/past-work/default-import-choices.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { moveToTrash } from '../../renderer/storage/history/trash-records.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import type { Person } from '../../shared/records/person.ts'
import { later, person } from '../build-records.ts'
import {
  all,
  bringIn,
  calendar,
  days,
  event,
  first,
  here,
  ilse,
  planned,
  states,
  weekly,
  withIlse,
} from './calendar-imports.ts'
import { begun, database, note } from './ladder-in-use.ts'

const tomas = person(501, { name: 'Tomas Hale', iMentorThem: true, note: 'Writes from T.H@corp.example.org.' })

beforeEach(async () => {
  await begun()
  await saveRecords(database, [writeOf(ilse, true), writeOf(tomas, true)], note())
})
afterEach(() => database.delete())

describe('a meeting', () => {
  it('is a planned, private session with whoever is invited, and what is to be spoken of', async () => {
    const text = calendar(
      ...event(
        'one',
        'DTSTART;TZID=W. Europe Standard Time:20250320T100000',
        'DURATION:PT45M',
        'SUMMARY:Mentoring Ilse',
        'DESCRIPTION:Prepare the review.\\n- Who owns it?\\nhttps://docs.example.com/x',
        withIlse,
      ),
    )
    expect(await bringIn(text)).toMatchObject({ made: 1, changed: 0, done: { ok: true } })
    expect(await first()).toMatchObject({
      personId: ilse.id,
      role: 'mentee',
      planned: true,
      audience: 'private',
      day: '2025-03-20',
      startsAt: '2025-03-20T09:00:00.000Z',
      zone: 'Europe/Berlin',
      minutes: 45,
      goal: 'Prepare the review.\nhttps://docs.example.com/x',
      agenda: [{ text: 'Who owns it?', answered: false }],
      reading: [{ url: 'https://docs.example.com/x' }],
      startedAt: null,
      closedAt: null,
    })
    await undo(database, 'main', note().at)
    expect(await all()).toEqual([])
  })

  it.each<[string, string[], Person | null]>([
    ['by the address in their note', ['SUMMARY:Coffee', 'ATTENDEE:mailto:t.h@corp.example.org'], tomas],
    ['by the name in their address', ['SUMMARY:Coffee', 'ATTENDEE:mailto:Ilse.Marrow+cal@example.com'], ilse],
    ['by the title alone', ['SUMMARY:1:1 with Tomas'], tomas],
    ['the mentor of several', ['SUMMARY:Review', withIlse, 'ATTENDEE;CN=Some One:mailto:s@example.com'], ilse],
    ['nobody known', ['SUMMARY:Mentoring', 'ATTENDEE;CN=Someone Else:mailto:s@example.com'], null],
  ])('is with %s', async (_, lines, expected) => {
    await bringIn(calendar(...event('one', 'DTSTART:20250320T090000Z', ...lines)))
    expect((await first()).personId).toBe(expected?.id ?? null)
    expect((await first()).role).toBe(expected === tomas ? 'mentor' : 'mentee')
  })

  it('is with nobody whom its owner no longer meets by then, who does not stand in the way of another either', async () => {
    const former = person(502, { name: 'Ilse Varga', iMentorThem: true, endedOn: '2025-03-18' })
    await saveRecords(database, [writeOf(former, true)], note())
    const invited = ['ATTENDEE;CN=Ilse Varga:mailto:iv@example.com', withIlse]
    const text = (day: string, ...lines: string[]) => calendar(...event(day, `DTSTART:${day}T090000Z`, ...lines))
    const personOn = async (...lines: [string, ...string[]]) => [...(await planned(text(...lines))).first.values()][0]
    expect(await personOn('20250317', 'SUMMARY:Coffee', ...invited)).toMatchObject({ personId: null })
    expect(await personOn('20250320', 'SUMMARY:Coffee', ...invited)).toMatchObject({ personId: ilse.id, isTaken: true })
    expect(await personOn('20250320', 'SUMMARY:Ilse')).toMatchObject({ personId: ilse.id })
    expect(await personOn('20250317', 'SUMMARY:Ilse Varga')).toMatchObject({ personId: former.id })
    expect(await personOn('20250320', 'SUMMARY:Ilse Varga')).not.toMatchObject({ personId: former.id })
  })

  it('stays with whom it was planned when they are no longer met by then', async () => {
    const text = calendar(...event('one', 'DTSTART:20250320T090000Z', 'SUMMARY:Ilse 1:1', withIlse))
    await bringIn(text)
    await saveRecords(database, [writeOf({ ...ilse, endedOn: '2025-03-15' }, false)], note())
    expect(await states(text)).toEqual(['same'])
  })

  it('is not chosen where it looks like any other, is over, or never takes place', async () => {
    const crowd = ['a', 'b', 'c'].map((name) => `ATTENDEE;CN=${name}:mailto:${name}@example.com`)
    const text = calendar(
      ...event('standup', 'DTSTART:20250320T090000Z', 'SUMMARY:Standup'),
      ...event('crowd', 'DTSTART:20250320T090000Z', 'SUMMARY:All hands', withIlse, ...crowd),
      ...event('past', 'DTSTART:20250310T090000Z', 'SUMMARY:Mentoring', withIlse),
      ...event('off', 'DTSTART:20250320T090000Z', 'SUMMARY:Mentoring', 'STATUS:CANCELLED', withIlse),
    )
    const { plan, first: choices } = await planned(text)
    expect([...choices.values()].map(({ isTaken }) => isTaken)).toEqual([false, false, false, false])
    expect([...plan.values()].map(({ state }) => state).toSorted()).toEqual(['canceled', 'new', 'new', 'new'])
    const taken = (was: Choices): Choices => new Map([...was].map(([id, one]) => [id, { ...one, isTaken: true }]))
    expect(await bringIn(text, 'x.ics', taken)).toMatchObject({ made: 3 })
  })
})

describe('the same calendar again', () => {
  const series = calendar(...weekly('FREQ=WEEKLY;COUNT=3'))

  it('changes nothing, from a file of any name and with the same meeting twice', async () => {
    await bringIn(series)
    const before = await all()
    expect(before).toHaveLength(3)
    expect(await bringIn(series, 'export (1).ics')).toBeNull()
    expect(await bringIn(calendar(...weekly('FREQ=WEEKLY;COUNT=3'), ...weekly('FREQ=WEEKLY;COUNT=3')))).toBeNull()
    expect(await all()).toEqual(before)
  })

  it('keeps the sessions that lie after the meetings that are offered of a series by now', async () => {
    await bringIn(calendar(...weekly('FREQ=WEEKLY')))
    expect(await days()).toHaveLength(52)
    expect(await bringIn(calendar(...weekly('FREQ=WEEKLY')))).toBeNull()
    // The same series every day as well: 120 of it end in July.
    const daily = calendar(...weekly('FREQ=DAILY'))
    const { plan } = await planned(daily)
    expect([...plan.values()].filter(({ state }) => state === 'changed')).toEqual([])
  })

  it('moves the one meeting that was moved, keeps what was prepared for it, and is undone', async () => {
    await bringIn(series)
    const prepared = { ...(await first()), goal: 'Decide on the queue' }
    await saveRecords(database, [writeOf(prepared, false)], note())
    const change = event(
      'series',
      'RECURRENCE-ID;TZID=Europe/Berlin:20250320T100000',
      'DTSTART;TZID=Europe/Berlin:20250321T140000',
      'SUMMARY:Ilse / me 1:1',
      withIlse,
    )
    const moved = calendar(...weekly('FREQ=WEEKLY;COUNT=3'), ...change)
    expect(await states(moved)).toEqual(['changed', 'same', 'same'])
    expect(await bringIn(moved)).toMatchObject({ made: 0, changed: 1 })
    expect(await first()).toMatchObject({
      id: prepared.id,
      day: '2025-03-21',
      startsAt: '2025-03-21T13:00:00.000Z',
      goal: 'Decide on the queue',
    })
    expect(await bringIn(moved)).toBeNull()
    await undo(database, 'main', note().at)
    expect(await first()).toMatchObject({ day: '2025-03-20', startsAt: '2025-03-20T09:00:00.000Z' })
  })

  it('calls off what was canceled, taken out, or cut off at the end, and nothing else', async () => {
    await bringIn(calendar(...weekly('FREQ=WEEKLY;COUNT=5')))
    const off = event('series', 'RECURRENCE-ID:20250320T090000Z', 'DTSTART:20250320T090000Z', 'STATUS:CANCELLED')
    const shorter = weekly('FREQ=WEEKLY;UNTIL=20250410', '20250320T100000', 'EXDATE;TZID=Europe/Berlin:20250403T100000')
    expect(await bringIn(calendar(...shorter, ...off))).toMatchObject({ made: 0, changed: 3 })
    expect(await days()).toEqual(['2025-03-27', '2025-04-10'])
    expect((await all()).filter(({ trashedAt }) => trashedAt !== null)).toHaveLength(3)
    expect(await bringIn(calendar(...shorter, ...off))).toBeNull()
  })

  it('calls off a whole series that ended, and not what one change that came alone does not tell of', async () => {
    await bringIn(series)
    const alone = event(
      'series',
      'RECURRENCE-ID:20250327T090000Z',
      'DTSTART:20250327T120000Z',
      'SUMMARY:Ilse / me 1:1',
      withIlse,
    )
    expect(await bringIn(calendar(...alone))).toMatchObject({ changed: 1 })
    expect(await days()).toEqual(['2025-03-20', '2025-03-27', '2025-04-03'])
    expect(await bringIn(calendar(...weekly('FREQ=WEEKLY;UNTIL=20250101', '20241212T100000')))).toMatchObject({
      changed: 3,
    })
    expect(await days()).toEqual([])
  })

  it('moves every session of a series that was put on another day, and takes it as the same from then on', async () => {
    await bringIn(series)
    const ids = (await all()).map(({ id }) => id)
    const onFridays = calendar(...weekly('FREQ=WEEKLY;COUNT=3', '20250321T110000'))
    expect(await bringIn(onFridays)).toMatchObject({ made: 0, changed: 3 })
    expect((await here()).map(({ id, day }) => [id, day])).toEqual([
      [ids[0], '2025-03-21'],
      [ids[1], '2025-03-28'],
      [ids[2], '2025-04-04'],
    ])
    expect(await bringIn(onFridays)).toBeNull()
  })

  it('touches no session that was held or closed, whatever became of its event', async () => {
    await bringIn(series)
    const [held, closed] = await all()
    if (held === undefined || closed === undefined) throw new Error('No sessions.')
    const written = [writeOf({ ...held, startedAt: later }, false), writeOf({ ...closed, closedAt: later }, false)]
    await saveRecords(database, written, note())
    const before = await all()
    const moved = calendar(...weekly('FREQ=WEEKLY;COUNT=3', '20250320T150000'))
    expect(await bringIn(moved)).toMatchObject({ made: 0, changed: 1 })
    const off = calendar(...weekly('FREQ=WEEKLY;COUNT=3', '20250320T100000', 'STATUS:CANCELLED'))
    await bringIn(off)
    const after = await all()
    for (const one of before.slice(0, 2)) expect(after.find(({ id }) => id === one.id)).toEqual(one)
  })

  it('leaves a session in the trash that its owner put there, and asks before it replaces a time that they chose', async () => {
    await bringIn(series)
    const [gone, own] = await all()
    if (gone === undefined || own === undefined) throw new Error('No sessions.')
    await moveToTrash(database, [gone], note())
    await saveRecords(database, [writeOf({ ...own, day: '2025-03-28' }, false)], note())
    const moved = calendar(
      ...weekly('FREQ=WEEKLY;COUNT=3'),
      ...event(
        'series',
        'RECURRENCE-ID:20250327T090000Z',
        'DTSTART:20250329T090000Z',
        'SUMMARY:Ilse / me 1:1',
        withIlse,
      ),
    )
    const { plan, first: choices } = await planned(moved)
    expect([...plan.values()].map(({ state }) => state)).toEqual(['trashed', 'changed', 'same'])
    expect([...plan.values()][1]?.changes).toContainEqual(expect.objectContaining({ field: 'day', isEdited: true }))
    expect([...choices.values()][1]?.fields).not.toContain('day')
  })
})
