// What keeps an edited ladder from being saved, in words and with the place.
import { shortTextLimit, textLimit } from '../../records/field-choices.ts'
import type { LadderContent } from './ladder-changes.ts'

const nameless = (what: string, index: number) => `Give ${what} ${index + 1} a name.`

/** The first thing that is missing or too long; null when it can be saved. */
export function ladderTrouble({ title, levels, competencies, criteria }: LadderContent): string | null {
  if (title.trim() === '') return 'Give the ladder a name.'
  if (levels.length === 0) return 'Add at least 1 level.'
  if (competencies.length === 0) return 'Add at least 1 competency.'
  const level = levels.findIndex(({ name }) => name.trim() === '')
  if (level !== -1) return nameless('level', level)
  const competency = competencies.findIndex(({ name }) => name.trim() === '')
  if (competency !== -1) return nameless('competency', competency)
  if (criteria.length === 0) return 'Add at least 1 criterion.'
  const empty = criteria.find(({ text }) => text.trim() === '')
  if (empty !== undefined) return `Criterion ${empty.id} has no text.`
  const long = criteria.find(({ text, notes }) => text.length > textLimit || notes.length > textLimit)
  if (long !== undefined) return `Criterion ${long.id} is longer than ${textLimit} characters.`
  const names = [title, ...levels.flatMap(({ name, track }) => [name, track]), ...competencies.map(({ name }) => name)]
  const longName = names.find((name) => name.length > shortTextLimit)
  return longName === undefined ? null : `“${longName.slice(0, 40)}…” is longer than ${shortTextLimit} characters.`
}
