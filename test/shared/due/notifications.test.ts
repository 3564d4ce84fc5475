// When a notification comes, how many of them, and what may be read on a locked screen.
import { describe, expect, it } from 'vitest'
import type { DueRecords } from '../../../shared/rules/due/due-items.ts'
import { notificationPlan } from '../../../shared/rules/due/notification-plan.ts'
import { isQuiet, notificationTime, turnAt, withHandledDay } from '../../../shared/rules/due/notification-time.ts'
import { notificationTexts } from '../../../shared/rules/due/notification-words.ts'
import type { PlannedDay } from '../../../shared/rules/due/planned-day.ts'
import { action, idOf, session } from '../../build-records.ts'

const times = { at: '09:30', quietFrom: '18:00', quietUntil: '08:00' }
const day = '2025-03-14'

describe('quiet hours', () => {
  it.each([
    ['17:59', false],
    ['18:00', true],
    ['23:59', true],
    ['00:00', true],
    ['07:59', true],
    ['08:00', false],
  ])('past midnight, at %s: %s', (time, quiet) => expect(isQuiet(time, times)).toBe(quiet))
  it.each([
    ['11:59', false],
    ['12:00', true],
    ['13:00', false],
  ])('within a day, at %s: %s', (time, quiet) =>
    expect(isQuiet(time, { quietFrom: '12:00', quietUntil: '13:00' })).toBe(quiet),
  )
  it('are none when they end as they begin', () => {
    expect(isQuiet('12:00', { quietFrom: '12:00', quietUntil: '12:00' })).toBe(false)
  })
  it('move a time that lies in them to their end', () => {
    expect(notificationTime(times)).toBe('09:30')
    expect(notificationTime({ ...times, at: '20:00' })).toBe('08:00')
    expect(notificationTime({ ...times, at: '07:00' })).toBe('08:00')
  })
})

describe('the turn of a day', () => {
  const at = (time: string, on = day) => ({ day: on, time })
  const turn = (from: string | null, time: string, handledDays: readonly string[] = [], given = times) =>
    turnAt({ now: at(time), before: from === null ? null : at(from), handledDays }, given)

  it('comes at the chosen time and not before', () => {
    expect(turn('09:28', '09:29')).toBe('wait')
    expect(turn('09:29', '09:30')).toBe('on-time')
    expect(turn('09:29', '09:35')).toBe('on-time')
  })
  it('is late when the machine was off or asleep', () => {
    expect(turn(null, '09:36')).toBe('late')
    expect(turn('07:00', '17:59')).toBe('late')
    expect(turnAt({ now: at('11:00'), before: at('22:00', '2025-03-13'), handledDays: [] }, times)).toBe('late')
  })
  it('waits for tomorrow when a time is chosen that has passed', () => {
    expect(turn('13:59', '14:00')).toBe('wait')
    expect(turnAt({ now: at('09:30', '2025-03-15'), before: at('09:29', '2025-03-15'), handledDays: [] }, times)).toBe(
      'on-time',
    )
  })
  it('is not made up for in quiet hours, nor after them', () => {
    expect(turn('07:00', '18:00')).toBe('wait')
    expect(turn(null, '23:00')).toBe('wait')
  })
  it('comes when the quiet hours end, if it was set within them', () => {
    const evening = { ...times, at: '20:00' }
    expect(turn('07:58', '07:59', [], evening)).toBe('wait')
    expect(turn('07:59', '08:00', [], evening)).toBe('on-time')
    expect(turn('19:59', '20:00', [], evening)).toBe('wait')
  })
  it('comes once a day, whatever the clock does', () => {
    expect(turn(null, '09:31', [day])).toBe('wait')
    // set back by a day and forward again: neither day has a second turn
    const handledDays = withHandledDay(withHandledDay([], '2025-03-13'), day)
    const looked = { before: at('09:29', '2025-03-13'), handledDays }
    expect(turnAt({ ...looked, now: at('09:30', '2025-03-13') }, times)).toBe('wait')
    expect(turn('09:29', '09:30', handledDays)).toBe('wait')
  })
  it('still comes after a clock stood years ahead for a while', () => {
    expect(turn('09:29', '09:30', withHandledDay([], '2035-01-01'))).toBe('on-time')
  })
  it('remembers two months and no more', () => {
    const many = Array.from({ length: 100 }, (_, number) => `day ${number}`).reduce(withHandledDay, [] as string[])
    expect(many).toHaveLength(60)
    expect(many.at(-1)).toBe('day 99')
  })
})

describe('the plan', () => {
  const records = (more: Partial<DueRecords>): DueRecords => ({
    recordedWeeks: new Set(['2025-W11', '2025-W12']),
    sessions: [],
    actions: [],
    proposals: [],
    learnings: [],
    people: new Map(),
    ...more,
  })
  it('says for each of seven days what would be due then, and leaves empty days out', () => {
    const plan = notificationPlan(
      records({
        actions: [action(1, { text: 'Send the draft', due: '2025-03-19' })],
        sessions: [session(2, { day: '2025-03-16', goal: '' })],
      }),
      [],
      day,
    )
    expect(plan.map((one) => [one.day, one.count])).toEqual([
      ['2025-03-15', 1],
      ['2025-03-16', 1],
      ['2025-03-19', 1],
      ['2025-03-20', 1],
    ])
    expect(plan[2]?.items).toEqual([
      { title: 'Send the draft', neutral: 'An action is due', address: '/week', recordId: idOf(1) },
    ])
  })
  it('leaves out what is snoozed until then', () => {
    const plan = notificationPlan(
      records({ actions: [action(1, { due: day })] }),
      [{ item: `action ${idOf(1)}`, until: '2025-03-19' }],
      day,
    )
    expect(plan.map((one) => one.day)).toEqual(['2025-03-19', '2025-03-20'])
  })
  it('counts all of a hundred and names twenty', () => {
    const actions = Array.from({ length: 100 }, (_, number) => action(number, { due: day }))
    const [first] = notificationPlan(records({ actions }), [], day)
    expect(first).toMatchObject({ count: 100 })
    expect(first?.items).toHaveLength(20)
  })
})

describe('the words', () => {
  const planned = (count: number): PlannedDay => ({
    day,
    count,
    items: Array.from({ length: count }, (_, number) => ({
      title: `Secret ${number}`,
      neutral: 'An action is due',
      address: `/journal/${number}`,
      recordId: `${number}`,
    })),
  })
  const titles = (count: number, choices: { showTitles: boolean; severalADay: boolean }) =>
    notificationTexts(planned(count), choices).map(({ title, body }) => `${title} | ${body}`)

  it('show nothing a person wrote until that is chosen', () => {
    expect(titles(1, { showTitles: false, severalADay: false })).toEqual(['An action is due | Open Cairn to see it.'])
    expect(titles(3, { showTitles: false, severalADay: false })).toEqual(['3 things are due | Open Cairn to see them.'])
    expect(titles(3, { showTitles: false, severalADay: true }).join()).not.toMatch(/Secret/)
  })
  it('are one for all, whose body holds none of a person’s words', () => {
    const choices = { showTitles: true, severalADay: false }
    expect(titles(1, choices)).toEqual(['Secret 0 | Open Cairn to see it.'])
    expect(titles(2, choices)).toEqual(['Secret 0 | 1 more thing is due.'])
    expect(titles(9, choices)).toEqual(['Secret 0 | 8 more things are due.'])
  })
  it('open the record when there is one, and This week when there are several', () => {
    const opens = (count: number, severalADay: boolean) =>
      notificationTexts(planned(count), { showTitles: false, severalADay }).map((one) => one.opens?.address ?? null)
    expect(opens(1, false)).toEqual(['/journal/0'])
    expect(opens(2, false)).toEqual([null])
    expect(opens(2, true)).toEqual(['/journal/0', '/journal/1'])
  })
  it('are five at most when each has its own, the last one for the rest', () => {
    const choices = { showTitles: true, severalADay: true }
    expect(titles(5, choices)).toHaveLength(5)
    expect(titles(9, choices)).toEqual([
      'Secret 0 | Open Cairn to see it.',
      'Secret 1 | Open Cairn to see it.',
      'Secret 2 | Open Cairn to see it.',
      'Secret 3 | Open Cairn to see it.',
      'Secret 4 | 4 more things are due.',
    ])
  })
})
