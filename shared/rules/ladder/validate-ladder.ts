// What keeps an edited ladder from being saved, in words and with the place.
import { shortTextLimit, textLimit } from '../../records/field-choices.ts'
import type { LadderContent } from './ladder-changes.ts'

const nameless = (what: string, index: number) => `Give ${what} ${index + 1} a name.`

type Ladder = Omit<LadderContent, 'title'>

/** A draft may come back in any state: a criterion without its level, or a code that stands twice, would break every screen. */
function misplaced({ levels, competencies, criteria }: Ladder): string | null {
  const [levelIds, competencyIds] = [levels, competencies].map((all) => new Set(all.map(({ id }) => id)))
  const nowhere = criteria.find((one) => !levelIds?.has(one.levelId) || !competencyIds?.has(one.competencyId))
  if (nowhere !== undefined) return `Choose a level and a competency for criterion ${nowhere.id}.`
  const ids = criteria.map(({ id }) => id.toLowerCase())
  const twice = criteria.find((_, index) => ids.indexOf(ids[index] ?? '') !== index)
  return twice === undefined ? null : `2 criteria have the code ${twice.id}. Remove one of them and add it again.`
}

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
  const place = misplaced({ levels, competencies, criteria })
  if (place !== null) return place
  const long = criteria.find(({ text, notes }) => text.length > textLimit || notes.length > textLimit)
  if (long !== undefined) return `Criterion ${long.id} is longer than ${textLimit} characters.`
  const names = [title, ...levels.flatMap(({ name, track }) => [name, track]), ...competencies.map(({ name }) => name)]
  const longName = names.find((name) => name.length > shortTextLimit)
  return longName === undefined ? null : `“${longName.slice(0, 40)}…” is longer than ${shortTextLimit} characters.`
}
