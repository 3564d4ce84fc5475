// What an entry still lacks to carry weight. Gaps are notes, never conditions: everything can be saved as it is.
import type { Entry } from '../../records/entry.ts'

export interface EntryGap {
  readonly field: 'what' | 'myPart' | 'initiative' | 'criteria' | 'metrics'
  readonly what: string
  readonly note: string
  /** The way to fill it, in words. */
  readonly way: string
}

const isHalf = (entry: Entry) =>
  entry.metrics.some(({ before, after, howMeasured }) => before === null || after === null || howMeasured.trim() === '')

const gaps = {
  what: { field: 'what', what: 'What', note: 'Not written yet. One line is enough.', way: 'Write what you did' },
  myPart: {
    field: 'myPart',
    what: 'My part',
    note: 'Your own contribution is missing. A committee asks for it first.',
    way: 'Write my part',
  },
  criteria: {
    field: 'criteria',
    what: 'Supports',
    note: 'No criterion yet, so it counts for none.',
    way: 'Choose a criterion',
  },
  noMetrics: {
    field: 'metrics',
    what: 'Figures',
    note: 'No number yet. One with how it was measured is worth a page.',
    way: 'Add a figure',
  },
  halfMetrics: {
    field: 'metrics',
    what: 'Figures',
    note: 'A figure lacks its before, its after or how it was measured.',
    way: 'Fill it in',
  },
  initiative: { field: 'initiative', what: 'Self-initiated or assigned', note: 'Not said yet.', way: 'Say which' },
} as const satisfies Record<string, EntryGap>

/** The gaps of an entry, the one that matters most first. `criteria` counts its standing links. */
export function entryGaps(entry: Entry, criteria: number): EntryGap[] {
  const hasWhat = entry.what.trim() !== ''
  const found = [
    !hasWhat && gaps.what,
    hasWhat && entry.myPart.trim() === '' && gaps.myPart,
    criteria === 0 && gaps.criteria,
    entry.metrics.length === 0 && gaps.noMetrics,
    isHalf(entry) && gaps.halfMetrics,
    entry.initiative === null && gaps.initiative,
  ]
  return found.filter((gap) => gap !== false)
}
