// What an entry still lacks to carry weight. Gaps are notes, never conditions: everything can be saved as it is.
import type { Entry } from '../records/entry.ts'

export interface EntryGap {
  readonly field: 'what' | 'myPart' | 'initiative' | 'criteria' | 'metrics' | 'why' | 'audience'
  readonly what: string
  readonly note: string
  /** The way to fill it, in words. */
  readonly way: string
}

const isHalf = (entry: Entry) =>
  entry.metrics.some(({ before, after, howMeasured }) => before === null || after === null || howMeasured.trim() === '')

/** The gaps of an entry, the one that matters most first. `criteria` counts its standing links. */
export function entryGaps(entry: Entry, criteria: number): EntryGap[] {
  const gaps: (EntryGap | false)[] = [
    entry.what.trim() === '' && {
      field: 'what',
      what: 'What',
      note: 'Not written yet. One line is enough.',
      way: 'Write what you did',
    },
    entry.what.trim() !== '' &&
      entry.myPart.trim() === '' && {
        field: 'myPart',
        what: 'My part',
        note: 'Not told apart from the team’s yet. A committee asks this first.',
        way: 'Write my part',
      },
    criteria === 0 && {
      field: 'criteria',
      what: 'Bears on',
      note: 'No criterion yet, so it counts for none.',
      way: 'Choose a criterion',
    },
    entry.metrics.length === 0 && {
      field: 'metrics',
      what: 'Figures',
      note: 'No number yet. One with how it was measured is worth a page.',
      way: 'Add a figure',
    },
    isHalf(entry) && {
      field: 'metrics',
      what: 'Figures',
      note: 'A figure lacks its before, its after or how it was measured.',
      way: 'Fill it in',
    },
    entry.initiative === null && {
      field: 'initiative',
      what: 'Unasked or asked for',
      note: 'Not said yet.',
      way: 'Say which',
    },
  ]
  return gaps.filter((gap) => gap !== false)
}
