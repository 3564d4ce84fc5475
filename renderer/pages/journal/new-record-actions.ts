// What can be begun from the journal, by its menu and from the palette.
import { pageAddress } from '../../../shared/rules/records/record-address.ts'

/** The most usual first. */
export const beginnings = [
  { kind: 'entry', words: 'Write an entry', href: '/journal/new' },
  { kind: 'proposal', words: 'Write a proposal', href: pageAddress('proposal', 'new') },
  { kind: 'question', words: 'Write down a question', href: pageAddress('question', 'new') },
  { kind: 'feedback', words: 'Write down feedback', href: pageAddress('feedback', 'new') },
  { kind: 'learning', words: 'Write down a topic to learn', href: pageAddress('learning', 'new') },
  { kind: 'improvement', words: 'Write down what should be better', href: pageAddress('improvement', 'new') },
  { kind: 'poc', words: 'Begin a POC', href: pageAddress('poc', 'new') },
  { kind: 'presentation', words: 'Write down a presentation', href: pageAddress('presentation', 'new') },
] as const
