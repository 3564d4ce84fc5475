// What every screen needs to read and write: the open database, this window's name, the time and the host. Given once, at start.
import { useLiveQuery } from 'dexie-react-hooks'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { Profile } from '../../shared/records/profile.ts'
import type { Roadmap } from '../../shared/records/roadmap.ts'
import { formats, formatsChanged } from '../../shared/rules/time/date-number-formats.ts'
import type { CommitNote } from './core/commit-records.ts'
import type { CairnDatabase } from './core/database.ts'
import { readOwnRoadmap } from './roadmap/read-profile.ts'
import { firstPicture } from './start/first-paint-data.ts'

export interface Clock {
  /** UTC instant of now, in milliseconds precision. */
  instant(): string
  /** Today's civil date here. */
  today(): string
  /** This machine's IANA zone. */
  zone(): string
}

export interface Cairn {
  readonly database: CairnDatabase
  /** Undo walks back through one window's own changes; the name survives a restart. */
  readonly window: string
  readonly clock: Clock
}

const CairnContext = createContext<Cairn | null>(null)

/** Midnight is noticed within a minute, and a machine that slept over it when someone looks again. */
const dayLookedAtEvery = 60_000

/** The same parts, handed on anew when the day or the way of writing days has changed: every screen then asks again. */
function useTurningDay(cairn: Cairn): Cairn {
  const { clock } = cairn
  const [handed, hand] = useState(() => ({ cairn, of: cairn, day: clock.today(), written: formats() }))
  useEffect(() => {
    const look = () => {
      const day = clock.today()
      const written = formats()
      hand((was) =>
        was.of === cairn && was.day === day && was.written === written
          ? was
          : { cairn: { ...cairn }, of: cairn, day, written },
      )
    }
    const timer = setInterval(look, dayLookedAtEvery)
    document.addEventListener('visibilitychange', look)
    addEventListener('focus', look)
    addEventListener(formatsChanged, look)
    // What was changed between the first drawing and now.
    look()
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      removeEventListener('focus', look)
      removeEventListener(formatsChanged, look)
    }
  }, [cairn, clock])
  return handed.of === cairn ? handed.cairn : cairn
}

export function CairnProvider({ cairn, children }: { cairn: Cairn; children: ReactNode }) {
  return (
    <CairnContext.Provider value={useTurningDay(cairn)}>
      <OwnRoadmapProvider>{children}</OwnRoadmapProvider>
    </CairnContext.Provider>
  )
}

export function useCairn(): Cairn {
  const cairn = useContext(CairnContext)
  if (cairn === null) throw new Error('A screen was rendered outside of CairnProvider.')
  return cairn
}

/** The note of a write made now in this window; `cause` in a person's words ("Saved an entry"). */
export const noteNow = ({ clock, window }: Cairn, cause: string): CommitNote => ({ at: clock.instant(), window, cause })

/**
 * A live view: runs `read` now and again whenever what it read changes, in this window or another. Undefined until the first answer.
 * `read` must only await the database: Dexie then follows it through every await, as long as what it is given is an async function
 * itself. `first` is an answer that is known already when the view is mounted.
 */
export function useView<T>(
  read: (database: CairnDatabase) => Promise<T>,
  dependencies: readonly unknown[],
  first?: T,
): T | undefined {
  const { database } = useCairn()
  return useLiveQuery<T, T | undefined>(async () => read(database), [database, formats(), ...dependencies], first)
}

interface OwnRoadmap {
  readonly profile: Profile
  readonly roadmap: Roadmap
}

const OwnRoadmapContext = createContext<OwnRoadmap | null | undefined>(undefined)

/** Every screen asks for it, some of them many times over: read once for all. */
function OwnRoadmapProvider({ children }: { children: ReactNode }) {
  const own = useView<OwnRoadmap | null>(readOwnRoadmap, [], firstPicture()?.own)
  return <OwnRoadmapContext.Provider value={own}>{children}</OwnRoadmapContext.Provider>
}

/** The owner's profile and ladder; undefined until read. */
export const useOwnRoadmap = () => useContext(OwnRoadmapContext)
