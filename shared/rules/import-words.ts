// What a look into a file says: the answer of the screen, and what each state means for who decides.
import type { ImportChoices } from './import-choice.ts'
import type { ImportState } from './import-plan.ts'
import { type ImportPreview, takenCount } from './import-preview.ts'
import { counted, listed, sentenceCase } from './number-words.ts'

/** States somebody decides about, in the order they are shown. */
export const decidedStates = ['conflicting', 'new', 'changed', 'older', 'erased'] as const satisfies ImportState[]
export type DecidedState = (typeof decidedStates)[number]

const is = (count: number) => (count === 1 ? 'is' : 'are')

/** The head of a state's list. */
export function stateHead(state: DecidedState, count: number): string {
  const records = sentenceCase(counted(count, 'record'))
  switch (state) {
    case 'new':
      return `${records} only in the file`
    case 'changed':
      return `${records} later in the file`
    case 'conflicting':
      return `${records} changed on both sides`
    case 'older':
      return `${records} later here`
    case 'erased':
      return `${records} erased here`
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
  const records = counted(count, 'record')
  switch (state) {
    case 'new':
      return `${records} that ${is(count)} not here`
    case 'changed':
      return `${records} in a later version`
    case 'conflicting':
      return `${records} that both sides changed`
    case 'older':
      return `${records} in an earlier version`
    case 'erased':
      return `${records} that you erased`
  }
}

/** The answer of the screen while a file is looked at. */
export function lookSentence({ states }: ImportPreview): string {
  const found = decidedStates.filter((state) => states[state].count > 0)
  if (found.length === 0) return 'Everything in that file is here already.'
  return `The file holds ${listed(found.map((state) => part(state, states[state].count)))}.`
}

/** How many records its owner takes, links and such that come with them left out. */
export function takenInAll({ states }: ImportPreview, { taken, flipped }: ImportChoices): number {
  const turned = new Set(flipped)
  return decidedStates.reduce((sum, state) => sum + takenCount(states[state], taken.includes(state), turned), 0)
}

/** After it was done. */
export function broughtSentence(records: number): string {
  if (records === 0) return 'Everything in that file is here already; nothing was written.'
  return `${sentenceCase(counted(records, 'record'))} imported, including links and summaries.`
}
