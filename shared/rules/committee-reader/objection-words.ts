// What a committee would say at each place, and the way to mend it.
import type { PacketClaim } from '../../records/packet-edition.ts'
import { firstName } from '../sessions/session-words.ts'
import { counted } from '../text/number-words.ts'
import { fullDay } from '../time/day-words.ts'
import type { CommitteeRule, Found } from './rule-types.ts'

/** How a place can be mended with one key; every place can be rewritten or set aside. */
export type Mend =
  | { readonly kind: 'write'; readonly words: string }
  | { readonly kind: 'to-gaps'; readonly words: string }
  | { readonly kind: 'leave-out'; readonly words: string }
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
  'no-evidence': 'No record behind it',
  'no-baseline': 'From what, and counted how?',
  nameless: 'Who said it?',
  potential: 'What did you do?',
  'duplicate-case': 'The same work as another case',
  'one-team': 'Beyond one team?',
  'two-figures': 'Two figures for one event',
  'short-outcome': 'Seen for a short time only',
  'open-condition': 'Was the condition met?',
  'after-version': 'After the period',
  'one-mouth': 'Evidence and confirmation from one person',
  'late-words': 'All confirmations are recent',
  duration: 'The whole time is not shown',
  'put-off': 'This was deferred',
}

const name = ({ number }: PacketClaim) => `C-${number}`

/** "C-14 has words from Pell." */
const othersWords = (claim: PacketClaim | undefined) =>
  claim === undefined ? '' : ` ${name(claim)} has words from ${firstName({ name: claim.by })}.`

/** Of what was found over several sentences or records. */
type Across = Extract<
  CommitteeRule,
  | 'duplicate-case'
  | 'one-team'
  | 'two-figures'
  | 'short-outcome'
  | 'open-condition'
  | 'after-version'
  | 'one-mouth'
  | 'late-words'
  | 'duration'
  | 'put-off'
>

function adviceAcross(rule: Across, claim: PacketClaim | undefined, what: string): string {
  const named = claim === undefined ? 'It' : name(claim)
  switch (rule) {
    case 'duplicate-case':
      return `It has the heading or most of the records of “${what}”. Merge them into one case.`
    case 'one-team':
      return 'The level asks for reach beyond one team, and no case shows it. Say which other teams use it or changed something.'
    case 'two-figures':
      return `The records give two figures for ${what}. Correct one of them, or say what happened in between.`
    case 'short-outcome':
      return `The outcome was noted ${what === '0' ? 'on the day' : `${counted(Number(what), 'day')} after`} it was carried out. Say how it stands today.`
    case 'open-condition':
      return `${named} was accepted with a condition, and no record says that it was met. Say how it ended.`
    case 'after-version':
      return `${claim === undefined ? what : `${named}, of ${fullDay(claim.day)},`} is after the end of the period. Extend the period, or leave it out.`
    case 'one-mouth':
      return `${what} and is the only one to confirm it. Ask someone else, or add a record of the work.`
    case 'late-words':
      return `All ${what} confirmations are from the last 4 weeks of the period. Name someone who saw the work earlier, or ask them.`
    case 'duration':
      return 'The records it names lie closer together than that. Cite an early one and a late one, or state the time they cover.'
    case 'put-off':
      return 'The forum deferred it and has not accepted it since. Say so, or leave it out.'
  }
}

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
    case 'no-evidence':
      return 'Nothing here names a record. Add the claim that shows it, or leave it out.'
    case 'no-baseline':
      return 'Say what it was before and after, or how you counted it.'
    case 'nameless':
      return 'A committee asks people by name. Name them with their role, ask whether you may, or leave it out.'
    case 'potential':
      return 'A committee decides on what was done. Say where you did it already, or move it to open gaps.'
    default:
      return adviceAcross(rule, claim, what ?? '')
  }
}

function mendFor({ rule, claim }: Found): Mend {
  if (rule === 'unfinished' || rule === 'potential') return { kind: 'to-gaps', words: 'Move it to open gaps' }
  if (rule === 'duplicate-case') return { kind: 'leave-out', words: 'Leave this case out' }
  if ((rule === 'praise' || rule === 'own-word') && claim !== undefined)
    return { kind: 'use-claim', words: `Use ${name(claim)}`, number: claim.number }
  return { kind: 'write', words: 'Write it' }
}

export const objectionWords = (found: Found): ObjectionWords => ({
  title: titles[found.rule],
  advice: adviceFor(found),
  mend: mendFor(found),
})
