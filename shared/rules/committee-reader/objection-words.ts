// What a committee would say at each place, and the way to mend it.
import type { PacketClaim } from '../../records/edition.ts'
import { firstName } from '../sessions/session-words.ts'
import { fullDay } from '../time/day-words.ts'
import type { CommitteeRule, Found } from './rule-types.ts'

/** How a place can be mended with one key; every place can be rewritten or set aside. */
export type Mend =
  | { readonly kind: 'write'; readonly words: string }
  | { readonly kind: 'to-gaps'; readonly words: string }
  | { readonly kind: 'use-claim'; readonly words: string; readonly number: number }

export interface ObjectionWords {
  readonly title: string
  readonly advice: string
  readonly mend: Mend
}

const titles: Readonly<Record<CommitteeRule, string>> = {
  'no-number': 'How much?',
  we: 'Who is “we”?',
  unfinished: 'This has not happened yet',
  'one-off': 'Once is not a habit',
  'too-old': 'Before this period',
  'own-word': 'Self-reported only',
  praise: 'Praise, no name',
  'no-criterion': 'For which criterion?',
  'dead-link': 'Not readable by others',
}

const name = ({ number }: PacketClaim) => `C-${number}`

/** "C-14 has words from Pell." */
const othersWords = (claim: PacketClaim | undefined) =>
  claim === undefined ? '' : ` ${name(claim)} has words from ${firstName({ name: claim.by })}.`

function adviceFor({ rule, claim, what }: Found): string {
  switch (rule) {
    case 'no-number':
      return 'A committee asks for the figure. Say what it was before and after, or what you counted.'
    case 'we':
      return 'A committee promotes one person. Say which part was yours.'
    case 'unfinished':
      return claim === undefined
        ? 'Give the figure so far, or move it to open gaps.'
        : `${name(claim)} is still open. Say what is done already, or move it to open gaps.`
    case 'one-off':
      return 'A level is shown over months. Cite evidence that is weeks apart, or say how often you did this.'
    case 'too-old':
      return claim === undefined
        ? 'Name something from the period, or leave it out.'
        : `${name(claim)} is of ${fullDay(claim.day)}. Name something from the period, or leave it out.`
    case 'own-word':
      return `Who says so? Quote them by name.${othersWords(claim)}`
    case 'praise':
      return `Who said it, and about what?${othersWords(claim)}`
    case 'no-criterion':
      return 'Nothing it names supports a criterion. Link one of its records to one, or leave it out.'
    case 'dead-link':
      return `${what ?? 'It'} cannot be opened by readers of this packet. Refer to a claim instead, or remove it.`
  }
}

function mendFor({ rule, claim }: Found): Mend {
  if (rule === 'unfinished') return { kind: 'to-gaps', words: 'Move it to open gaps' }
  if ((rule === 'praise' || rule === 'own-word') && claim !== undefined)
    return { kind: 'use-claim', words: `Use ${name(claim)}`, number: claim.number }
  return { kind: 'write', words: 'Write it' }
}

export const objectionWords = (found: Found): ObjectionWords => ({
  title: titles[found.rule],
  advice: adviceFor(found),
  mend: mendFor(found),
})
