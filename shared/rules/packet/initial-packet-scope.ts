// How a packet begins: what it asks for and over which time, as far as the owner's profile and ladder say.
import { shortTextLimit } from '../../records/field-choices.ts'
import type { Packet } from '../../records/packet.ts'
import type { Profile } from '../../records/profile.ts'
import type { Roadmap } from '../../records/roadmap.ts'
import { levelNamed } from '../roadmap/promotions.ts'
import { shiftDay } from '../time/epoch-day.ts'

/** What its owner chooses before a first draft, and may change at any time. */
export type Asked = Pick<Packet, 'name' | 'position' | 'scope' | 'fromLevel' | 'toLevel' | 'levelId' | 'from' | 'to'>

const aYearBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ years: 1 }).toString()
/** A level as it stands in a sentence: "lead"; a code such as L5 or IC4 stays as it is. */
export const levelInSentence = (name: string): string => {
  const own = name.trim()
  return /^\p{Lu}\p{Ll}/u.test(own) ? own.charAt(0).toLowerCase() + own.slice(1) : own
}

/** A level as it stands in a sentence: "lead". '' for a level the ladder does not have. */
export const levelInText = ({ levels }: Pick<Roadmap, 'levels'>, levelId: string): string =>
  levelInSentence(levels.find(({ id }) => id === levelId)?.name ?? '')

/** "Senior engineer, Payments" */
const positionOf = ({ role, team }: Profile): string =>
  [role.trim(), team.trim()]
    .filter((part) => part !== '')
    .join(', ')
    .slice(0, shortTextLimit)

/** The day after the last promotion: what led to it stood in the packet before. Else the start, else a year ago. */
function firstDayOf({ startedOn, promotions }: Profile, today: string): string {
  const last = promotions.findLast(({ day }) => day < today)
  const after = last === undefined ? null : shiftDay(last.day, 1)
  if (after !== null && (startedOn === null || startedOn <= after)) return after
  return startedOn !== null && startedOn < today ? startedOn : aYearBefore(today)
}

/** The level aimed at where the ladder has it by name, else the highest; the time since the start, else the last year. */
export function askedAtFirst(profile: Profile, roadmap: Roadmap, today: string): Asked {
  const level = levelNamed(roadmap, profile.targetLevel) ?? roadmap.levels.at(-1)
  const levelId = level?.id ?? ''
  return {
    name: profile.name.trim(),
    position: positionOf(profile),
    scope: profile.scope.trim(),
    fromLevel: levelInSentence(profile.currentLevel),
    toLevel: levelInText(roadmap, levelId),
    levelId,
    from: firstDayOf(profile, today),
    to: today,
  }
}

/** Why these days are no period, in a sentence; null when they are. */
export function periodTrouble({ from, to }: Pick<Asked, 'from' | 'to'>): string | null {
  if (from === '' || to === '') return 'Give the first and the last day; both can be changed later.'
  return from > to ? 'The last day lies before the first. Change one of the two.' : null
}
