// Levels reached: what marking one changes, what stood before, and which level comes next. Days are `YYYY-MM-DD`. The past is never
// rewritten: each promotion keeps what was asked for until then.
import { promotionLimit, shortTextLimit } from '../../records/field-choices.ts'
import type { Profile, Promotion } from '../../records/profile.ts'
import type { Level, Roadmap } from '../../records/roadmap.ts'
import { failed, ok, type Result } from '../../result.ts'

/** What a promotion changes in a profile. */
export type Path = Pick<Profile, 'currentLevel' | 'targetLevel' | 'startedOn' | 'horizonMonths' | 'promotions'>

export interface Reached {
  readonly day: string
  readonly level: string
  readonly note: string
  /** What is aimed at from then on; empty for nothing yet. */
  readonly target: string
}

export interface PromotionTrouble {
  readonly kind: 'day' | 'level'
  readonly words: string
}

/** "Mid" and "mid-level" are one. */
const plainName = (level: string) =>
  level
    .trim()
    .toLowerCase()
    .replace(/[\s-]+level$/, '')
const isSameLevel = (one: string, other: string) => plainName(one) === plainName(other)
const inText = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

/** The level of this name; undefined for one that the ladder does not have, or no longer. */
export const levelNamed = ({ levels }: Pick<Roadmap, 'levels'>, name: string): Level | undefined =>
  levels.find((level) => isSameLevel(level.name, name))

/**
 * Levels that may come after one, the likeliest first: the next of its own track, and where the ladder forks the first of each track.
 * Empty after the last, and after a level that the ladder does not have.
 */
export function levelsAfter(roadmap: Pick<Roadmap, 'levels'>, name: string): Level[] {
  const { levels } = roadmap
  const reached = levelNamed(roadmap, name)
  if (reached === undefined) return []
  const later = levels.slice(levels.indexOf(reached) + 1)
  const tracks = reached.track === '' ? [...new Set(later.map(({ track }) => track))] : [reached.track]
  const next = tracks.map((track) => later.find((level) => level.track === track || level.track === ''))
  return [...new Set(next.filter((level) => level !== undefined))]
}

const byDay = (one: Promotion, other: Promotion) => (one.day < other.day ? -1 : 1)

/** Why a day or a level cannot be that of a promotion beside the `others`; null when it can. */
function troubleOf({ day, level }: Pick<Reached, 'day' | 'level'>, others: readonly Promotion[], today: string) {
  const at = (kind: PromotionTrouble['kind'], words: string): PromotionTrouble => ({ kind, words })
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return at('day', 'Enter the day of the promotion.')
  if (day > today) return at('day', 'This day is in the future. Mark the promotion once it has happened.')
  if (others.some((one) => one.day === day)) return at('day', 'Another promotion is marked on this day.')
  if (level.trim() === '') return at('level', 'Enter the level you reached.')
  if (level.trim().length > shortTextLimit)
    return at('level', `A level’s name can have up to ${shortTextLimit} characters.`)
  return null
}

/** One that lies before another: what it led to is what was left with the next one. */
function earlierOne({ day, level, note }: Reached): Promotion {
  const nothing = { fromLevel: '', fromStartedOn: null, fromHorizonMonths: null }
  return { day, level: level.trim(), note: note.trim(), fromTarget: inText(level.trim()), ...nothing }
}

/**
 * The path with a level reached: the target moves on, and the months are counted from that day. Where a later promotion is marked
 * already, only the past gains one.
 */
export function withPromotion(path: Path, reached: Reached, today: string): Result<Path, PromotionTrouble> {
  const { promotions } = path
  const trouble = troubleOf(reached, promotions, today)
  if (trouble !== null) return failed(trouble)
  if (promotions.length >= promotionLimit)
    return failed({ kind: 'day', words: `Cairn keeps up to ${promotionLimit} promotions.` })
  if (promotions.some(({ day }) => day > reached.day))
    return ok({ ...path, promotions: [...promotions, earlierOne(reached)].sort(byDay) })
  const { day, level, note, target } = reached
  const made: Promotion = {
    day,
    level: level.trim(),
    note: note.trim(),
    fromLevel: path.currentLevel,
    fromTarget: path.targetLevel,
    fromStartedOn: path.startedOn,
    fromHorizonMonths: path.horizonMonths,
  }
  return ok({
    currentLevel: inText(level.trim()),
    targetLevel: inText(target.trim()),
    startedOn: day,
    horizonMonths: null,
    promotions: [...promotions, made],
  })
}

/** The promotion after a mended one, begun where that one led to now. What was changed between the two stays. */
function begunAfter(next: Promotion, was: Promotion, mended: Promotion): Promotion {
  const isFrom = isSameLevel(next.fromLevel, was.level) && !isSameLevel(mended.level, was.level)
  return {
    ...next,
    fromLevel: isFrom ? inText(mended.level) : next.fromLevel,
    fromStartedOn: next.fromStartedOn === was.day ? mended.day : next.fromStartedOn,
  }
}

/** The path with the promotion of a day mended. What follows from it and was not changed since follows the mended one. */
export function withMended(
  path: Path,
  day: string,
  mended: Omit<Reached, 'target'>,
  today: string,
): Result<Path, PromotionTrouble> {
  const was = path.promotions.find((one) => one.day === day)
  if (was === undefined) return failed({ kind: 'day', words: 'This promotion was removed in another window.' })
  const others = path.promotions.filter((one) => one !== was)
  const trouble = troubleOf(mended, others, today)
  if (trouble !== null) return failed(trouble)
  const changed = others.some((one) => one.day < day !== one.day < mended.day)
  if (changed)
    return failed({ kind: 'day', words: 'Another promotion lies between these days. Change that one first.' })
  const next = { ...was, day: mended.day, level: mended.level.trim(), note: mended.note.trim() }
  const after = others.find((one) => one.day > day)
  const isNewest = after === undefined
  const isCurrent = isNewest && isSameLevel(path.currentLevel, was.level)
  return ok({
    ...path,
    currentLevel: isCurrent && !isSameLevel(next.level, was.level) ? inText(next.level) : path.currentLevel,
    startedOn: isNewest && path.startedOn === was.day ? next.day : path.startedOn,
    promotions: [...others.map((one) => (one === after ? begunAfter(one, was, next) : one)), next].sort(byDay),
  })
}

/** The path without the promotion of a day. Of the newest, what stood before it stands again, unless it was changed since. */
export function withoutPromotion(path: Path, day: string): Path {
  const was = path.promotions.find((one) => one.day === day)
  const promotions = path.promotions.filter((one) => one !== was)
  if (was === undefined || promotions.some((one) => one.day > day)) return { ...path, promotions }
  if (!isSameLevel(path.currentLevel, was.level)) return { ...path, promotions }
  return {
    currentLevel: was.fromLevel,
    targetLevel: was.fromTarget,
    startedOn: path.startedOn === was.day ? was.fromStartedOn : path.startedOn,
    horizonMonths: path.horizonMonths ?? was.fromHorizonMonths,
    promotions,
  }
}

/** The path as it stood on a day; one reached on that day counts. */
export function pathAsOf<P extends Path>(path: P, day: string): P {
  const next = path.promotions.find((one) => one.day > day)
  if (next === undefined) return path
  const { fromLevel, fromTarget, fromStartedOn, fromHorizonMonths } = next
  return {
    ...path,
    currentLevel: fromLevel,
    targetLevel: fromTarget,
    startedOn: fromStartedOn,
    horizonMonths: fromHorizonMonths,
    promotions: path.promotions.filter((one) => one.day <= day),
  }
}

/** "Mid-level to lead" of a path as it stands in a sentence of its own; empty where neither is given. */
export function pathWords({ currentLevel, targetLevel }: Pick<Path, 'currentLevel' | 'targetLevel'>): string {
  const words = [currentLevel, targetLevel].filter((level) => level !== '').join(' to ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
