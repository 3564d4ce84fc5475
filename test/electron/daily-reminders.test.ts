// One notification a day at its time, through restarts, sleep, quiet hours and clocks that are set, on a clock that the test turns.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDailyReminders } from '../../electron/daily-reminders.ts'
import { openHandledDays } from '../../electron/handlers/notified-days-file.ts'
import { bridge } from '../../shared/bridge-channel-schemas.ts'
import { defaultMachineSettings, type MachineSettings } from '../../shared/machine-settings.ts'
import type { NotificationText } from '../../shared/rules/due/notification-words.ts'
import type { PlannedDay } from '../../shared/rules/due/planned-day.ts'
import { aFolder, failingAt } from './temporary-folder.ts'

const planned = (day: string, count = 2): PlannedDay => ({
  day,
  count,
  items: Array.from({ length: count }, (_, number) => ({
    title: `Thing ${number}`,
    neutral: 'An action is due',
    address: `/journal/learnings/${number}`,
    recordId: `${number}`,
  })),
})
const week = ['2025-03-13', '2025-03-14', '2025-03-15', '2025-03-16'].map((day) => planned(day))

interface Machine {
  readonly shown: NotificationText[]
  /** The clock says so, and the minute's look is taken. */
  at(moment: string): Promise<void>
  /** Another start of Cairn on the same folder, which hears the plan again. */
  restart(moment: string): Promise<void>
  choose(reminders: Partial<MachineSettings['reminders']>): void
  comeForward(isInFront: boolean): void
}

function aMachine(folder = aFolder(), files = undefined as Parameters<typeof openHandledDays>[1]): Machine {
  const shown: NotificationText[] = []
  let { reminders } = defaultMachineSettings
  let inFront = false
  let now = { day: '', time: '' }
  const begin = () =>
    createDailyReminders({
      settings: { current: () => ({ ...defaultMachineSettings, reminders }) },
      handledDays: openHandledDays(folder, files),
      now: () => now,
      isInFront: () => inFront,
      notify: (text) => void shown.push(text),
    })
  let daily = begin()
  const set = (moment: string) => {
    const [day = '', time = ''] = moment.split(' ')
    now = { day, time }
  }
  return {
    shown,
    async at(moment) {
      set(moment)
      await daily.look()
    },
    async restart(moment) {
      set(moment)
      daily = begin()
      await daily.plan(week)
    },
    choose: (more) => {
      reminders = { ...reminders, ...more }
    },
    comeForward: (isInFront) => {
      inFront = isInFront
    },
  }
}

async function started(moment: string): Promise<Machine> {
  const machine = aMachine()
  await machine.restart(moment)
  return machine
}

describe('the day’s notification', () => {
  it('comes at its time, once, and again the next day', async () => {
    const machine = await started('2025-03-13 09:00')
    for (const time of ['09:29', '09:30', '09:31', '12:00', '17:59']) await machine.at(`2025-03-13 ${time}`)
    expect(machine.shown.map(({ title }) => title)).toEqual(['2 things are due'])
    await machine.at('2025-03-14 09:30')
    expect(machine.shown).toHaveLength(2)
  })
  it('comes late after a sleep or a late start, but not over someone who is looking at Cairn', async () => {
    const machine = await started('2025-03-13 08:00')
    await machine.at('2025-03-13 11:00')
    expect(machine.shown).toHaveLength(1)
    machine.comeForward(true)
    await machine.restart('2025-03-14 11:00')
    machine.comeForward(false)
    await machine.at('2025-03-14 11:30')
    expect(machine.shown).toHaveLength(1)
    await machine.restart('2025-03-15 11:00')
    expect(machine.shown).toHaveLength(2)
  })
  it('comes at its time also while someone is looking', async () => {
    const machine = await started('2025-03-13 09:00')
    machine.comeForward(true)
    await machine.at('2025-03-13 09:30')
    expect(machine.shown).toHaveLength(1)
  })
  it('comes once over restarts of Cairn and a clock that is set back or forward', async () => {
    const machine = await started('2025-03-13 09:30')
    await machine.restart('2025-03-13 10:00')
    await machine.at('2025-03-14 09:30')
    await machine.at('2025-03-13 09:30')
    await machine.at('2025-03-14 09:30')
    await machine.restart('2025-03-14 09:30')
    expect(machine.shown).toHaveLength(2)
  })
  it('does not come on a day on which nothing is due, also when something is due later that day', async () => {
    const machine = aMachine()
    await machine.restart('2025-03-17 09:00')
    await machine.at('2025-03-17 09:30')
    await machine.restart('2025-03-17 09:31')
    expect(machine.shown).toEqual([])
  })
  it('is silent in quiet hours and comes when they end', async () => {
    const machine = aMachine()
    machine.choose({ at: '09:30', quietFrom: '09:00', quietUntil: '10:00' })
    await machine.restart('2025-03-13 08:00')
    for (const time of ['09:30', '09:59']) await machine.at(`2025-03-13 ${time}`)
    expect(machine.shown).toEqual([])
    await machine.at('2025-03-13 10:00')
    expect(machine.shown).toHaveLength(1)
  })
  it('is none when reminders are off, and not made up for when they are turned on', async () => {
    const machine = aMachine()
    machine.choose({ notify: false })
    await machine.restart('2025-03-13 09:00')
    await machine.at('2025-03-13 09:30')
    machine.choose({ notify: true })
    await machine.at('2025-03-13 09:31')
    expect(machine.shown).toEqual([])
    await machine.at('2025-03-14 09:30')
    expect(machine.shown).toHaveLength(1)
  })
  it('waits until the time that is chosen in the end, whatever stood in the field on the way', async () => {
    const machine = await started('2025-03-13 08:50')
    machine.choose({ at: '01:30' })
    await machine.at('2025-03-13 08:51')
    machine.choose({ at: '16:00' })
    await machine.at('2025-03-13 08:52')
    expect(machine.shown).toEqual([])
    await machine.at('2025-03-13 16:00')
    expect(machine.shown).toHaveLength(1)
  })
  it('is one for each thing only when that is chosen', async () => {
    const machine = aMachine()
    machine.choose({ severalADay: true, showTitles: true })
    await machine.restart('2025-03-13 09:30')
    expect(machine.shown.map(({ title, opens }) => [title, opens?.recordId])).toEqual([
      ['Thing 0', '0'],
      ['Thing 1', '1'],
    ])
  })
})

describe('the days that had theirs', () => {
  it.each(['', '{', '{"handledDays":["yesterday"]}', '[]'])('begin anew where the file holds %j', async (text) => {
    const folder = aFolder()
    writeFileSync(join(folder, 'reminders.json'), text)
    const machine = aMachine(folder)
    await machine.restart('2025-03-13 09:30')
    await machine.restart('2025-03-13 09:31')
    expect(machine.shown).toHaveLength(1)
  })
  it('hold for the run where the disk refuses', async () => {
    const folder = aFolder()
    const machine = aMachine(folder, failingAt('write', 'ENOSPC'))
    await machine.restart('2025-03-13 09:30')
    await machine.at('2025-03-13 09:31')
    await machine.at('2025-03-12 09:30')
    await machine.at('2025-03-13 09:30')
    expect(machine.shown).toHaveLength(1)
    rmSync(join(folder, 'reminders.json'), { force: true })
  })
})

describe('what the page may say', () => {
  const request = bridge['reminders.plan'].request
  it('are days with finished sentences and addresses of its own', () => {
    expect(request.safeParse({ days: week }).success).toBe(true)
    const [item] = planned('2025-03-13').items
    for (const address of [
      'https://example.org',
      '//example.org',
      'week',
      '/week?x=1',
      '/../x',
      '/a b',
      'javascript:1',
    ])
      expect(
        request.safeParse({ days: [{ day: '2025-03-13', count: 1, items: [{ ...item, address }] }] }).success,
        address,
      ).toBe(false)
  })
})
