// Every place of a share in reading order: one for each step, and among the things one for each of them.
import type { SharedCopy } from '../../shared/records/shared-copy.ts'
import { type ReadingStepName, readingPlan } from '../../shared/rules/sharing/reading-plan.ts'

export interface ReviewPlace {
  readonly name: string
  readonly step: ReadingStepName
  /** Place among the things, from 0; null elsewhere. */
  readonly thing: number | null
  readonly words: string
}

export function placesIn(copy: SharedCopy): ReviewPlace[] {
  return readingPlan(copy).flatMap(({ name, words }): ReviewPlace[] =>
    name === 'things' && copy.things.length > 0
      ? copy.things.map(({ id, title }, thing) => ({ name: `thing ${id}`, step: name, thing, words: title }))
      : [{ name, step: name, thing: null, words }],
  )
}
