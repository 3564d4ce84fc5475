// A calendar that was changed since: its sessions move with it in their order, and none goes that was not called off or that its owner prepared.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Choices } from '../../renderer/pages/past-work/default-import-choices.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { scheduleFile } from '../../shared/files/schedule-calendar-file.ts'
import { calendarFile } from '../../shared/files/session-calendar-file.ts'
import { person, session } from '../build-records.ts'
import {
  all,
  bringIn,
  calendar,
  days,
  event,
  here,
  ilse,
  planned,
  states,
  today,
  weekly,
  withIlse,
} from './calendar-imports.ts'
import { begun, database, note } from './ladder-in-use.ts'

beforeEach(async () => {
  await begun()
  await saveRecords(database, [writeOf(ilse, true)], note())
})
afterEach(() => database.delete())

/** Prepares the session of a day, and gives its id. */
async function prepare(day: string): Promise<string> {
  const one = (await here()).find((session) => session.day === day)
  if (one === undefined) throw new Error(`No session on ${day}.`)
  await saveRecords(database, [writeOf({ ...one, goal: `Decide by ${day}` }, false)], note())
  return one.id
}

const kept = async () => (await here()).map(({ id, day, goal }) => [id, day, goal.startsWith('Decide')])
const single = (start: string, ...more: string[]) =>
  calendar(...event('series', `DTSTART;TZID=Europe/Berlin:${start}`, 'SUMMARY:Ilse / me 1:1', withIlse, ...more))
const series = (rule: string, start: string, ...more: string[]) => calendar(...weekly(rule, start, ...more))

describe('a session stays as it is', () => {
  it.each([
    ['its event is too long for a record', single('20250321T100000', `DESCRIPTION:${'tea '.repeat(30_000)}`)],
    ['its event was put off for more than a year', single('20260501T100000')],
    ['its event became a series that begins so late', series('FREQ=WEEKLY;COUNT=3', '20260501T100000')],
  ])('where %s', async (_, changed) => {
    await bringIn(single('20250320T100000'))
    const before = await all()
    expect(await bringIn(changed)).toBeNull()
    expect(await all()).toEqual(before)
  })

  it('with a word to its owner where its event is later than what is offered', async () => {
    const { files } = await planned(single('20260501T100000'))
    expect(files[0]?.source.leftOut[0]?.why).toContain('Sessions that were imported from it stay as they are.')
  })

  it('where it was called off, and its owner prepared it', async () => {
    await bringIn(series('FREQ=WEEKLY;COUNT=3', '20250320T100000'))
    await prepare('2025-03-27')
    const off = series('FREQ=WEEKLY;COUNT=3', '20250320T100000', 'STATUS:CANCELLED')
    const { first } = await planned(off)
    expect([...first.values()].map(({ isTaken }) => isTaken)).toEqual([true, false, true])
    expect(await bringIn(off)).toMatchObject({ changed: 2 })
    expect(await days()).toEqual(['2025-03-27'])
  })
})

it.each([
  ['RECURRENCE-ID;TZID=Europe/Berlin:20250327T100000', 'DTSTART;TZID=Europe/Berlin:20250399T150000'],
  ['RECURRENCE-ID;VALUE=DATE:20250327', 'DTSTART:some day'],
])('a session stays where it was moved to while the change of it (%s) cannot be read', async (which, broken) => {
  const text = (start: string) =>
    calendar(...weekly('FREQ=WEEKLY;COUNT=3'), ...event('series', which, start, 'SUMMARY:Ilse / me 1:1', withIlse))
  await bringIn(text('DTSTART;TZID=Europe/Berlin:20250328T150000'))
  const before = await all()
  expect(before[1]).toMatchObject({ day: '2025-03-28' })
  expect(await bringIn(text(broken))).toBeNull()
  expect(await all()).toEqual(before)
})

describe('the sessions of a series that was moved', () => {
  it.each([
    ['from Mondays to Fridays', 'FREQ=WEEKLY;COUNT=3', '20250317T100000', '20250321T100000', '2025-03-28'],
    ['by an hour, in the year it goes on', 'FREQ=WEEKLY', '20250106T100000', '20250106T110000', '2025-03-24'],
    ['to Fridays, in the year it goes on', 'FREQ=WEEKLY;COUNT=20', '20250106T100000', '20250110T100000', '2025-03-28'],
    ['by a week of its two', 'FREQ=WEEKLY;INTERVAL=2;COUNT=3', '20250310T100000', '20250317T100000', '2025-03-31'],
    ['back by a week of its two', 'FREQ=WEEKLY;INTERVAL=2;COUNT=3', '20250324T100000', '20250317T100000', '2025-03-17'],
  ])('move %s, in their order', async (_, rule, from, to, expected) => {
    await bringIn(series(rule, from))
    const id = await prepare('2025-03-24')
    const ids = (await all()).map((one) => one.id)
    await bringIn(series(rule, to))
    expect(await kept()).toContainEqual([id, expected, true])
    expect((await here()).map((one) => one.id).filter((one) => ids.includes(one))).toEqual(ids)
    expect(await bringIn(series(rule, to))).toBeNull()
  })

  it('move where one change of it still names the time before', async () => {
    const text = (hour: number) => [
      ...weekly('FREQ=WEEKLY;COUNT=4', `20250317T${hour}0000`),
      ...event(
        'series',
        'RECURRENCE-ID;TZID=Europe/Berlin:20250324T100000',
        'DTSTART;TZID=Europe/Berlin:20250325T150000',
        'SUMMARY:Ilse / me 1:1',
        withIlse,
      ),
    ]
    await bringIn(calendar(...text(10)))
    const id = await prepare('2025-03-31')
    const before = (await all()).map((one) => one.id)
    await bringIn(calendar(...text(11)))
    expect((await here()).map((one) => one.id)).toEqual(expect.arrayContaining(before))
    expect((await here()).find((one) => one.id === id)?.startsAt).toBe('2025-03-31T09:00:00.000Z')
  })

  it('do not move to another day of it where their own was taken out', async () => {
    const twice = (...more: string[]) => series('FREQ=WEEKLY;BYDAY=MO,TH;COUNT=6', '20250317T100000', ...more)
    const only = (choices: Choices): Choices =>
      new Map([...choices].map(([id, one]) => [id, { ...one, isTaken: one.day === '2025-03-24' }]))
    await bringIn(twice(), 'a.ics', only)
    const without = twice('EXDATE;TZID=Europe/Berlin:20250324T100000')
    const { plan } = await planned(without)
    expect([...plan.values()].filter(({ known }) => known !== null)).toMatchObject([
      { found: { day: '2025-03-24', isCanceled: true }, state: 'changed' },
    ])
  })

  it.each(['series', 'series@google.com'])('go on in the events that Google made of %s', async (uid) => {
    const part = (id: string, start: string, rule: string) =>
      event(id, `DTSTART;TZID=Europe/Berlin:${start}`, `RRULE:${rule}`, 'SUMMARY:Ilse / me 1:1', withIlse)
    await bringIn(calendar(...part(uid, '20250317T100000', 'FREQ=WEEKLY;COUNT=4')))
    const ids = (await all()).map(({ id }) => id)
    await prepare('2025-03-31')
    const split = calendar(
      ...part(uid, '20250317T100000', 'FREQ=WEEKLY;UNTIL=20250330T215959Z'),
      ...part('series_R20250331T080000@google.com', '20250331T110000', 'FREQ=WEEKLY;COUNT=2'),
    )
    expect(await bringIn(split)).toMatchObject({ made: 0, changed: 2 })
    expect((await here()).map(({ id }) => id)).toEqual(ids)
    expect((await here())[2]).toMatchObject({ startsAt: '2025-03-31T09:00:00.000Z', goal: 'Decide by 2025-03-31' })
    expect(await bringIn(split)).toBeNull()
  })

  it('do not move into the past, where the series ended', async () => {
    await bringIn(series('FREQ=WEEKLY;COUNT=3', '20250320T100000'))
    await bringIn(series('FREQ=WEEKLY;UNTIL=20250310', '20250220T110000'))
    expect(await days()).toEqual([])
  })
})

describe('a time that its owner chose too', () => {
  const hour = single('20250320T100000')
  const ofDay = calendar(...event('series', 'DTSTART;VALUE=DATE:20250320', 'SUMMARY:Ilse / me 1:1', withIlse))

  it.each([
    ['a day, where the calendar now says an hour', ofDay, { day: '2025-03-25' }, hour],
    ['an hour, where it moves the day', hour, { startsAt: '2025-03-20T13:00:00.000Z' }, single('20250321T100000')],
    ['a zone, where it moves the hour', hour, { zone: 'Asia/Tokyo' }, single('20250320T110000')],
  ])('is asked for as a whole: %s', async (_, before, change, after) => {
    await bringIn(before)
    const [one] = await all()
    if (one === undefined) throw new Error('No session.')
    await saveRecords(database, [writeOf({ ...one, ...change }, false)], note())
    const { plan, first } = await planned(after)
    const [changed] = plan.values()
    expect(changed?.changes.every(({ isEdited }) => isEdited)).toBe(true)
    expect([...first.values()]).toMatchObject([{ isTaken: false, fields: [] }])
    expect(await bringIn(after)).toBeNull()
    const fields = changed?.changes.map(({ field }) => field) ?? []
    const taken = (choices: Choices): Choices =>
      new Map([...choices].map(([id, choice]) => [id, { ...choice, isTaken: true, fields }]))
    await bringIn(after, 'a.ics', taken)
    const [found] = changed === undefined ? [] : [changed.found]
    if (found?.kind !== 'session') throw new Error('No meeting.')
    const { day, startsAt, zone } = found
    expect(await all()).toMatchObject([{ day, startsAt, zone }])
  })
})

describe('the words of a session that others may see', () => {
  const about = (text: string, ...more: string[]) => single('20250320T100000', `DESCRIPTION:${text}`, ...more)
  const share = async () => {
    const [one] = await all()
    if (one === undefined) throw new Error('No session.')
    await saveRecords(database, [writeOf({ ...one, audience: 'mentor' }, false)], note())
  }

  it('change only where its owner chooses it, and its time by itself', async () => {
    await bringIn(about('Prepare the review.'))
    await share()
    const changed = single('20250321T100000', 'DESCRIPTION:Say nothing of the review.\\n- Who leaves?')
    const { plan, first } = await planned(changed)
    expect([...plan.values()][0]?.changes.map(({ field }) => field)).toEqual(['day', 'startsAt', 'goal', 'agenda'])
    expect([...first.values()]).toMatchObject([{ isTaken: true, fields: ['day', 'startsAt'] }])
    await bringIn(changed)
    expect(await all()).toMatchObject([
      { day: '2025-03-21', goal: expect.stringMatching(/Prepare the review\.$/), agenda: [] },
    ])
  })

  it.each(['PRIVATE', 'CONFIDENTIAL'])('are not those of an event that is %s', async (kind) => {
    await bringIn(about('Prepare the review.'))
    await share()
    const hidden = about('Who leaves?', `CLASS:${kind}`)
    expect([...(await planned(hidden)).plan.values()]).toMatchObject([{ state: 'same', changes: [] }])
    const shared = (choices: Choices): Choices =>
      new Map([...choices].map(([id, choice]) => [id, { ...choice, audience: 'mentor' }]))
    await bringIn(hidden.replace('UID:series', 'UID:other'), 'a.ics', shared)
    await bringIn(about('Open to all.').replace('UID:series', 'UID:open'), 'a.ics', shared)
    const visible = (await all()).map(({ goal, audience }) => `${goal.split('\n').at(-1)} ${audience}`)
    expect(visible.toSorted()).toEqual(['Open to all. mentor', 'Prepare the review. mentor', 'Who leaves? private'])
  })
})

describe('a calendar file that Cairn saved', () => {
  const mine = session(910, { personId: ilse.id, day: '2025-03-20', startsAt: '2025-03-20T09:00:00.000Z' })
  const rhythm = person(500, { name: 'Ilse Marrow', relationship: 'mentor', cadence: 'weekly', weekday: 4 })
  const schedule = { person: rhythm, held: [], planned: [mine], today, zone: 'Europe/Berlin', at: note().at }

  it.each([
    ['session', calendarFile(mine, ilse)],
    ['schedule', scheduleFile(schedule) ?? ''],
  ])('for a %s plans nothing where it comes from', async (_, text) => {
    await saveRecords(database, [writeOf(mine, true)], note())
    const found = await states(text)
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found)).toEqual(new Set(['same']))
    expect(await bringIn(text)).toBeNull()
    expect((await all()).map(({ id }) => id)).toEqual([mine.id])
  })

  it('of someone else is a session as any other', async () => {
    expect(await states(calendarFile(mine, ilse))).toEqual(['new'])
  })
})
