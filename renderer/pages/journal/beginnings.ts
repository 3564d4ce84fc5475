// What can be begun from the journal, by its menu and from the palette.
import { pageAddress } from '../../../shared/rules/record-address.ts'

/** The most usual first. */
export const beginnings = [
  { kind: 'entry', words: 'Write an entry', href: '/journal/new' },
  { kind: 'question', words: 'Write down a question', href: pageAddress('question', 'new') },
] as const
