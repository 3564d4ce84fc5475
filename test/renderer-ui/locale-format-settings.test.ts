// The formats of a window: read from a copy before anything is drawn, told to the other windows, and never broken by what a copy holds.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { applyShortcuts, takeRememberedShortcuts } from '../../renderer/state/chosen-shortcuts.ts'
import { applyFormats, takeRememberedFormats } from '../../renderer/state/locale-format-settings.ts'
import { noChosenShortcuts } from '../../shared/machine-settings.ts'
import { formats, formatsChanged, plainFormats } from '../../shared/rules/time/date-number-formats.ts'

const system = { chosen: { dates: 'system', numbers: 'system', clock: 'system' } } as const
const { zone: _, ...plainSystem } = plainFormats
const nothing = { ...system, system: plainSystem, career: { firstWeekday: null, zone: null } }
const key = 'cairn.formats'

beforeEach(() => {
  localStorage.clear()
  applyFormats(nothing)
})
afterEach(() => {
  history.replaceState(null, '', '/')
  applyFormats(nothing)
  applyShortcuts(noChosenShortcuts)
})

describe('the formats', () => {
  it('are what was chosen, else what the system has; a week and a zone are the career’s', () => {
    applyFormats({ system: { dates: 'month-day', numbers: 'point-comma', clock: '12-hour', firstWeekday: 7 } })
    expect(formats()).toEqual({
      dates: 'month-day',
      numbers: 'point-comma',
      clock: '12-hour',
      firstWeekday: 7,
      zone: null,
    })
    applyFormats({ chosen: { dates: 'year-first', numbers: 'system', clock: 'system' } })
    applyFormats({ career: { firstWeekday: 1, zone: 'Asia/Tokyo' } })
    expect(formats()).toMatchObject({
      dates: 'year-first',
      numbers: 'point-comma',
      firstWeekday: 1,
      zone: 'Asia/Tokyo',
    })
  })

  it('take the system’s zone and week where the career’s are none of this machine', () => {
    applyFormats({ career: { firstWeekday: 3, zone: 'Mars/Olympus' } })
    expect(formats()).toEqual(plainFormats)
  })

  it('are there at the next start, and follow another window', () => {
    applyFormats({ chosen: { dates: 'month-day', numbers: 'system', clock: 'system' } })
    const copy = localStorage.getItem(key) ?? ''
    applyFormats(nothing)
    localStorage.setItem(key, copy)
    takeRememberedFormats()
    expect(formats().dates).toBe('month-day')
    let told = 0
    addEventListener(formatsChanged, () => {
      told += 1
    })
    localStorage.setItem(key, copy.replace('month-day', 'year-first'))
    dispatchEvent(new StorageEvent('storage', { key }))
    expect([formats().dates, told]).toEqual(['year-first', 1])
  })

  it.each(['{', 'null', '[]', '7', '{"chosen":{"dates":"lunar"},"career":7,"system":null}'])(
    'are the plain ones where the copy holds %j',
    (copy) => {
      localStorage.setItem(key, copy)
      takeRememberedFormats()
      expect(formats()).toEqual(plainFormats)
    },
  )

  it('of the demo’s career are not remembered for the owner’s', () => {
    applyFormats({ career: { firstWeekday: 7, zone: 'Asia/Tokyo' } })
    history.replaceState(null, '', '/?demo')
    applyFormats({ career: { firstWeekday: null, zone: null } })
    expect(formats().zone).toBeNull()
    expect(JSON.parse(localStorage.getItem(key) ?? '{}').career).toEqual({ firstWeekday: 7, zone: 'Asia/Tokyo' })
  })
})

it('a copy of shortcuts loses only what is no chord and what no command has', () => {
  localStorage.setItem('cairn.shortcuts', JSON.stringify({ help: 'mod+shift+h', search: 'k', fly: 'mod+shift+f' }))
  takeRememberedShortcuts()
  applyShortcuts({ ...noChosenShortcuts, help: 'mod+shift+h' })
  expect(JSON.parse(localStorage.getItem('cairn.shortcuts') ?? '{}')).toEqual({
    help: 'mod+shift+h',
    search: 'k',
    fly: 'mod+shift+f',
  })
})
