// How this window writes days and numbers: what the system has, what was chosen for this machine over it, and what the career has (its
// week and its zone). A copy in localStorage can be read before the first paint; a change of it reaches the other windows by itself.
import { useSyncExternalStore } from 'react'
import { type ChosenFormats, defaultMachineSettings } from '../../shared/machine-settings.ts'
import {
  clockFormats,
  dateFormats,
  type Formats,
  firstWeekdays,
  formats,
  formatsChanged,
  numberFormats,
  plainFormats,
  setFormats,
} from '../../shared/rules/time/date-number-formats.ts'
import { isZone } from '../../shared/rules/time/meeting-time.ts'
import { showsDemo } from './demo-mode.ts'

export type SystemFormats = Omit<Formats, 'zone'>

/** What a career says of days: null, as the system has it. */
export interface CareerFormats {
  readonly firstWeekday: number | null
  readonly zone: string | null
}

interface Sources {
  readonly system: SystemFormats
  readonly chosen: ChosenFormats
  readonly career: CareerFormats
}

const key = 'cairn.formats'
const noCareer: CareerFormats = { firstWeekday: null, zone: null }
const { zone: _, ...plainSystem } = plainFormats
const plainSources: Sources = { system: plainSystem, chosen: defaultMachineSettings.formats, career: noCareer }

const oneOf = <T>(known: readonly T[], value: unknown, fallback: T): T => known.find((one) => one === value) ?? fallback

function sourcesOf(stored: unknown): Sources {
  const { system, chosen, career } = Object(stored)
  const [ofSystem, ofMachine, ofCareer] = [Object(system), Object(chosen), Object(career)]
  return {
    system: {
      dates: oneOf(dateFormats, ofSystem.dates, plainSystem.dates),
      numbers: oneOf(numberFormats, ofSystem.numbers, plainSystem.numbers),
      clock: oneOf(clockFormats, ofSystem.clock, plainSystem.clock),
      firstWeekday: oneOf(firstWeekdays, ofSystem.firstWeekday, plainSystem.firstWeekday),
    },
    chosen: {
      dates: oneOf(dateFormats, ofMachine.dates, 'system'),
      numbers: oneOf(numberFormats, ofMachine.numbers, 'system'),
      clock: oneOf(clockFormats, ofMachine.clock, 'system'),
    },
    career: {
      firstWeekday: oneOf(firstWeekdays, ofCareer.firstWeekday, null),
      zone: typeof ofCareer.zone === 'string' ? ofCareer.zone : null,
    },
  }
}

function remembered(): Sources {
  try {
    return sourcesOf(JSON.parse(localStorage.getItem(key) ?? 'null'))
  } catch {
    // storage refused, or a broken copy: all of it is read again once the first page stands
    return plainSources
  }
}

/** A zone that this machine does not know is the machine's own; the settings say so. */
const formatsOf = ({ system, chosen, career }: Sources): Formats => ({
  dates: chosen.dates === 'system' ? system.dates : chosen.dates,
  numbers: chosen.numbers === 'system' ? system.numbers : chosen.numbers,
  clock: chosen.clock === 'system' ? system.clock : chosen.clock,
  firstWeekday: oneOf<Formats['firstWeekday'] | null>(firstWeekdays, career.firstWeekday, null) ?? system.firstWeekday,
  zone: career.zone !== null && isZone(career.zone) ? career.zone : null,
})

let sources = plainSources

const isSame = (one: Formats, other: Formats) => JSON.stringify(one) === JSON.stringify(other)

function use(next: Sources): void {
  sources = next
  const now = formatsOf(next)
  if (isSame(now, formats())) return
  setFormats(now)
  dispatchEvent(new Event(formatsChanged))
}

/** The demo is someone else's career: what it has is not remembered for the owner's. */
function remember(): void {
  try {
    const career = showsDemo() ? remembered().career : sources.career
    localStorage.setItem(key, JSON.stringify({ ...sources, career }))
  } catch {
    // as above
  }
}

/** To be called before anything is drawn. */
export function takeRememberedFormats(): void {
  const take = () => {
    const read = remembered()
    use(showsDemo() ? { ...read, career: sources.career } : read)
  }
  take()
  addEventListener('storage', (event) => {
    // null: everything was cleared
    if (event.key === key || event.key === null) take()
  })
}

/** What is known anew, here, in the other windows and at the next start. */
export function applyFormats(change: Partial<Sources>): void {
  const next = { ...sources, ...change }
  if (JSON.stringify(next) === JSON.stringify(sources)) return
  use(next)
  remember()
}

export const systemFormats = (): SystemFormats => sources.system

const subscribe = (listener: () => void) => {
  addEventListener(formatsChanged, listener)
  return () => removeEventListener(formatsChanged, listener)
}

/** The formats in use, drawn again when they change. */
export const useFormats = (): Formats => useSyncExternalStore(subscribe, formats)
