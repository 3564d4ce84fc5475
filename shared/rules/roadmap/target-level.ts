// The level that the owner aims at, and the levels on the way to it: on a ladder that forks, those of its own track and the shared ones.
import type { Profile } from '../../records/profile.ts'
import type { Level, Roadmap } from '../../records/roadmap.ts'
import { levelNamed } from './promotions.ts'

export interface Target {
  readonly level: Level
  /** In the ladder's order, the target last. */
  readonly onTheWay: readonly Level[]
  /** False where the ladder has no level of the name in the profile: then its last level stands in for it. */
  readonly isNamed: boolean
}

const plain = (words: string) => words.trim().toLowerCase()

/** Null on a ladder without levels. */
export function targetOf(
  roadmap: Pick<Roadmap, 'levels'>,
  { targetLevel }: Pick<Profile, 'targetLevel'>,
): Target | null {
  const { levels } = roadmap
  const named = levelNamed(roadmap, targetLevel)
  const level = named ?? levels.at(-1)
  if (level === undefined) return null
  const isOnTheWay = ({ track }: Level) => track === '' || plain(track) === plain(level.track)
  return {
    level,
    onTheWay: levels.slice(0, levels.indexOf(level) + 1).filter(isOnTheWay),
    isNamed: named !== undefined,
  }
}

/** "Lead", or "Manager (Management)" where levels of other tracks are called the same or the ladder forks. */
export const levelWords = ({ name, track }: Pick<Level, 'name' | 'track'>): string =>
  track.trim() === '' ? name : `${name} (${track})`
