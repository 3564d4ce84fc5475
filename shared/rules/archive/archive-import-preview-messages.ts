// What a look into a file says: the answer of the screen, and what each state means for who decides.

import { counted, listed } from '../text/number-words.ts'
import type { ImportChoices } from './archive-import-choices.ts'
import type { ImportState } from './archive-import-plan.ts'
import { type ImportPreview, importedCount } from './archive-import-preview.ts'

/** States someone decides about, in the order they are shown. */
export const decidedStates = ['conflicting', 'new', 'changed', 'older', 'erased'] as const satisfies ImportState[]
export type DecidedState = (typeof decidedStates)[number]

const is = (count: number) => (count === 1 ? 'is' : 'are')

/** The head of a state's list. */
export function stateHead(state: DecidedState, count: number): string {
  const items = counted(count, 'item')
  switch (state) {
    case 'new':
      return `${items} only in the file`
    case 'changed':
      return `${items} newer in the file`
    case 'conflicting':
      return `${items} changed on both sides`
    case 'older':
      return `${items} newer here`
    case 'erased':
      return `${items} deleted here`
  }
}

/** What ticking does, and what becomes of those that stay unticked. */
export function stateWhy(state: DecidedState): string {
  switch (state) {
    case 'new':
      return 'Select to import it.'
    case 'changed':
      return 'You have an older version. Select to replace it with the newer one.'
    case 'conflicting':
      return 'Both were changed. Select to use the version in the file; yours stays in the history.'
    case 'older':
      return 'The file has an older version. Select to replace yours with it.'
    case 'erased':
      return 'You deleted it permanently, and the file still has it. Select to import it again.'
  }
}

function part(state: DecidedState, count: number): string {
  const items = counted(count, 'item')
  switch (state) {
    case 'new':
      return `${items} that ${is(count)} not here`
    case 'changed':
      return `${items} in a newer version`
    case 'conflicting':
      return `${items} that both sides changed`
    case 'older':
      return `${items} in an older version`
    case 'erased':
      return `${items} that you deleted`
  }
}

/** The answer of the screen while a file is looked at. */
export function lookSentence({ states }: ImportPreview): string {
  const found = decidedStates.filter((state) => states[state].count > 0)
  if (found.length === 0) return 'Everything in that file is here already.'
  return `The file holds ${listed(found.map((state) => part(state, states[state].count)))}.`
}

/** How many items its owner takes, links and such that come with them left out. */
export function takenInAll({ states }: ImportPreview, { taken, flipped }: ImportChoices): number {
  const turned = new Set(flipped)
  return decidedStates.reduce((sum, state) => sum + importedCount(states[state], taken.includes(state), turned), 0)
}

/** After it was done. */
export function broughtSentence(count: number): string {
  if (count === 0) return 'Everything in that file is here already; nothing was written.'
  return `${counted(count, 'item')} imported, including links and summaries.`
}
