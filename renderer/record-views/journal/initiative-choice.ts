// Whether work was begun unasked or asked for: the same choice on every kind of record that says so.
import type { Entry } from '../../../shared/records/entry.ts'

export const initiativeChoice = {
  legend: 'Self-initiated or assigned',
  choices: [
    { value: 'self', words: 'Self-initiated' },
    { value: 'asked', words: 'Assigned' },
  ],
} as const

/** As it stands in a crumb line; nothing where it is not said. */
export const initiativeCrumbs = (initiative: Entry['initiative']): string[] =>
  initiative === null ? [] : [initiative === 'self' ? 'self-initiated' : 'assigned']
