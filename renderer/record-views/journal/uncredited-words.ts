// Whom a quick line names without crediting them: people who are not known yet, and names that several have.
import { listed } from '../../../shared/rules/text/number-words.ts'
import type { Uncredited } from '../../../shared/rules/week/quick-line.ts'

/** "Maya is not among your people yet." Nothing where everybody is credited. */
export function uncreditedWords({ strangers, several }: Uncredited): string {
  const unknown =
    strangers.length === 0
      ? ''
      : `${listed(strangers)} ${strangers.length === 1 ? 'is' : 'are'} not among your people yet.`
  const open =
    several.length === 0 ? '' : `More than one person is called ${listed(several)}, so none of them is credited.`
  return [unknown, open].filter((words) => words !== '').join(' ')
}

/** The button that makes them known. */
export const addWords = (strangers: readonly string[]): string =>
  strangers.length === 1 ? `Add ${strangers[0]}` : `Add these ${strangers.length} people`
