// How a packet begins: what it asks for and over which time, as far as the owner's profile and ladder say.
import { shortTextLimit } from '../../records/field-choices.ts'
import type { Packet } from '../../records/packet.ts'
import type { Profile } from '../../records/profile.ts'
import type { Roadmap } from '../../records/roadmap.ts'

/** What its owner chooses before a first draft, and may change at any time. */
export type Asked = Pick<Packet, 'name' | 'position' | 'scope' | 'fromLevel' | 'toLevel' | 'levelId' | 'from' | 'to'>

const aYearBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ years: 1 }).toString()
const inText = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

/** A level as it stands in a sentence: "lead". '' for a level the ladder does not have. */
export const levelInText = ({ levels }: Pick<Roadmap, 'levels'>, levelId: string): string =>
  inText(levels.find(({ id }) => id === levelId)?.name.trim() ?? '')

/** "Senior engineer, Payments" */
const positionOf = ({ role, team }: Profile): string =>
  [role.trim(), team.trim()]
    .filter((part) => part !== '')
    .join(', ')
    .slice(0, shortTextLimit)

/** The level aimed at where the ladder has it by name, else the highest; the time since the start, else the last year. */
export function askedAtFirst(profile: Profile, roadmap: Roadmap, today: string): Asked {
  const wanted = profile.targetLevel.trim().toLowerCase()
  const level = roadmap.levels.find(({ name }) => name.trim().toLowerCase() === wanted) ?? roadmap.levels.at(-1)
  const levelId = level?.id ?? ''
  return {
    name: profile.name.trim(),
    position: positionOf(profile),
    scope: profile.scope.trim(),
    fromLevel: inText(profile.currentLevel.trim()),
    toLevel: levelInText(roadmap, levelId),
    levelId,
    from: profile.startedOn !== null && profile.startedOn < today ? profile.startedOn : aYearBefore(today),
    to: today,
  }
}

/** Why these days are no period, in a sentence; null when they are. */
export function periodTrouble({ from, to }: Pick<Asked, 'from' | 'to'>): string | null {
  if (from === '' || to === '') return 'Give the first and the last day; both can be changed later.'
  return from > to ? 'The last day lies before the first. Change one of the two.' : null
}
