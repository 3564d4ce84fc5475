// What can be begun from the journal, by its menu and from the palette.
import { pageAddress } from '../../../shared/rules/record-address.ts'

/** The most usual first. */
export const beginnings = [
  { kind: 'entry', words: 'Write an entry', href: '/journal/new' },
  { kind: 'proposal', words: 'Draft a proposal', href: pageAddress('proposal', 'new') },
  { kind: 'poc', words: 'Plan a POC', href: pageAddress('poc', 'new') },
  { kind: 'presentation', words: 'Prepare a presentation', href: pageAddress('presentation', 'new') },
  { kind: 'feedback', words: 'Write down feedback', href: pageAddress('feedback', 'new') },
  { kind: 'learning', words: 'Begin a learning', href: pageAddress('learning', 'new') },
  { kind: 'question', words: 'Write down a question', href: pageAddress('question', 'new') },
  { kind: 'improvement', words: 'Note an improvement', href: pageAddress('improvement', 'new') },
] as const
