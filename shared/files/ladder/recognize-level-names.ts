// Whether a name sounds like a level of a ladder, where it stands among others, and which track its title speaks of.
import { folded, wordsOf } from './ladder-field-names.ts'

const seniority = new Map<string, number>(
  Object.entries({
    intern: 1,
    trainee: 1,
    apprentice: 2,
    graduate: 2,
    entry: 2,
    novice: 2,
    beginner: 2,
    awareness: 2,
    aware: 2,
    basic: 2,
    foundation: 2,
    foundational: 2,
    fundamental: 2,
    associate: 3,
    junior: 3,
    jr: 3,
    emerging: 3,
    developing: 3,
    beginning: 2,
    working: 4,
    mid: 5,
    middle: 5,
    midlevel: 5,
    intermediate: 5,
    competent: 5,
    medior: 5,
    regular: 5,
    proficient: 6,
    practitioner: 6,
    professional: 5,
    advanced: 7,
    senior: 7,
    sr: 7,
    experienced: 7,
    lead: 8,
    expert: 9,
    leading: 8,
    staff: 9,
    master: 10,
    mastery: 10,
    principal: 11,
    distinguished: 12,
    fellow: 13,
    manager: 8,
    director: 10,
    head: 10,
    vp: 12,
    president: 12,
    cto: 13,
    architect: 10,
    chief: 13,
  }),
)
const roles =
  /\b(?:engineers?|developers?|devs?|swes?|programmers?|designers?|analysts?|scientists?|consultants?|architects?|specialists?)\b/
const codes =
  /^(?:l|ic|e|p|m|t|d|g|se|swe|sde|eng|em|n|level|lvl|grade|band|tier|stage|milestone|step|rank|job level|career level)[ .:-]*(?:\d{1,2}|[ivx]{1,4})[a-z]?(?:\b|$)/
const plain = /^(?:\d{1,2}|i{1,3}|iv|vi{0,3}|ix|x)$/
/** A word of a scale is a level only where it stands alone. */
const degree = /^(?:low|medium|high|very high|average)$/

/** A title is short: a text that speaks of seniors is none. */
const mostLetters = 60

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** From 0, surely not the name of a level, to 1. */
export function levelLikeness(name: string): number {
  const text = folded(name)
  if (text === '' || text.length > mostLetters) return 0
  if (codes.test(text)) return 1
  if (plain.test(text) || degree.test(text)) return 0.8
  // "Engineer (L3)", "Novice (Level 1)".
  if (/\((?:l|ic|e|p|m|level|grade|band|tier)[ .-]?\d{1,2}\)/.test(text)) return 1
  // "For engineering managers" heads a text to them, "Senior track" several levels.
  if (/^(?:for|how|why|what|when|about|becoming|hiring)\b|\btracks?\b/.test(text)) return 0
  // "Engineering Manager (equivalent to Staff)".
  const words = wordsOf(text.replace(/\s*\([^)]*\)$/, ''))
  if (words.length > 7) return 0
  const hasRank = words.some((word) => seniority.has(word.replace(/\d+$/, '')))
  if (hasRank) return words.length <= 4 || roles.test(text) ? 1 : 0.5
  return roles.test(text) && words.length <= 5 && !/\b(?:practice|skills?|design|excellence)\b/.test(text) ? 0.7 : 0
}

/** The share of names that sound like levels. */
export function levelShare(names: readonly string[]): number {
  const filled = names.filter((name) => name.trim() !== '')
  if (filled.length === 0) return 0
  return filled.filter((name) => levelLikeness(name) >= 0.5).length / filled.length
}

const numberIn = (text: string): number | null => {
  const digits = /\d{1,2}/.exec(text)
  if (digits) return Number(digits[0])
  const roman = romans.indexOf(wordsOf(text).at(-1) ?? '')
  return roman >= 0 ? roman + 1 : null
}

/** Sorts levels of one scheme: numbers behind the same word, or words of seniority. Null where the name says nothing. */
function rankOf(name: string): { readonly scheme: string; readonly rank: number } | null {
  const text = folded(name)
  const number = numberIn(text)
  const word = wordsOf(text).reduce((most, one) => Math.max(most, seniority.get(one.replace(/\d+$/, '')) ?? 0), 0)
  if (word > 0) return { scheme: 'seniority', rank: word * 100 + (number ?? 0) }
  if (number !== null && (codes.test(text) || plain.test(text)))
    return { scheme: text.replace(/[\d\s.:-]+.*$/, ''), rank: number }
  return roles.test(text) ? { scheme: 'seniority', rank: 500 + (number ?? 0) } : null
}

/** From low to high where all names belong to one scheme and none stands beside another; otherwise as they came. */
export function sortedLevels<Level extends { readonly name: string }>(levels: readonly Level[]): Level[] {
  const ranked = levels.map((level) => ({ level, place: rankOf(level.name) }))
  const schemes = new Set(ranked.map(({ place }) => place?.scheme ?? null))
  if (schemes.has(null) || schemes.size !== 1) return [...levels]
  return ranked.toSorted((one, other) => (one.place?.rank ?? 0) - (other.place?.rank ?? 0)).map(({ level }) => level)
}

const manages = /\b(?:managers?|management|directors?|head of|vp|vice president|cto|chief)\b/
const contributes = /\b(?:staff|principal|distinguished|fellow|architects?)\b/

/** Tracks of titles that fork: set only where titles of both kinds stand in one ladder. */
export function tracksOfTitles(names: readonly string[]): ReadonlyMap<string, string> {
  const managers = names.filter((name) => manages.test(folded(name)))
  const others = names.filter((name) => !manages.test(folded(name)))
  const tracks = new Map<string, string>()
  if (managers.length === 0 || others.length === 0) return tracks
  for (const name of managers) tracks.set(name, 'Manager')
  for (const name of others) if (contributes.test(folded(name))) tracks.set(name, 'Individual contributor')
  return tracks
}
