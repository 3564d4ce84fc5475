// The level that the owner aims at, and the levels on the way to it: on a ladder that forks, those of its own track and the shared ones.
import type { Profile } from '../../records/profile.ts'
import type { Level, Roadmap } from '../../records/roadmap.ts'

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
  { levels }: Pick<Roadmap, 'levels'>,
  { targetLevel }: Pick<Profile, 'targetLevel'>,
): Target | null {
  const named = levels.findIndex(({ name }) => plain(name) === plain(targetLevel))
  const at = named < 0 ? levels.length - 1 : named
  const level = levels[at]
  if (level === undefined) return null
  const isOnTheWay = ({ track }: Level) => track === '' || plain(track) === plain(level.track)
  return { level, onTheWay: levels.slice(0, at + 1).filter(isOnTheWay), isNamed: named >= 0 }
}

/** "Lead", or "Manager (Management)" where levels of other tracks are called the same or the ladder forks. */
export const levelWords = ({ name, track }: Pick<Level, 'name' | 'track'>): string =>
  track.trim() === '' ? name : `${name} (${track})`
