// What the headings of decision records say, in the words of the templates and of those who changed them.
import { firstKnown } from './translate-decision-headings.ts'

export type SectionRole =
  | 'context'
  | 'drivers'
  | 'options'
  | 'arguments'
  | 'decision'
  | 'consequences'
  | 'status'
  | 'facts'
  | 'date'
  | 'deciders'
  | 'links'
  | 'would-flip'
  | 'prediction'
  | 'outcome'

const names: Readonly<Record<SectionRole, readonly string[]>> = {
  context: [
    'context',
    'context and problem statement',
    'context and problem',
    'context and background',
    'problem',
    'problem statement',
    'the problem',
    'background',
    'issue',
    'motivation',
    'problem description',
    'why',
    'summary and context',
    'context and motivation',
    'context and forces',
  ],
  drivers: [
    'decision drivers',
    'drivers',
    'forces',
    'decision criteria',
    'evaluation criteria',
    'criteria',
    'key drivers',
  ],
  options: [
    'considered options',
    'options considered',
    'options',
    'alternatives',
    'considered alternatives',
    'alternatives considered',
    'other options considered',
    'other options',
    'other alternatives',
    'alternative options',
    'rejected options',
    'rejected alternatives',
    'positions',
    'solutions considered',
    'possible solutions',
    'proposed solutions',
  ],
  arguments: [
    'pros and cons of the options',
    'pros and cons of the alternatives',
    'pros and cons of options',
    'pros and cons',
    'comparison of options',
    'options analysis',
    'analysis of options',
  ],
  decision: [
    'decision',
    'decision outcome',
    'the decision',
    'outcome',
    'chosen option',
    'our decision',
    'decision made',
    'resolution',
    'solution',
    'chosen solution',
    'proposed decision',
    'proposal',
    'proposed solution',
    'how',
  ],
  consequences: ['consequences', 'implications', 'impact', 'impacts', 'effects'],
  status: ['status', 'state', 'current status', 'status history', 'history of the status'],
  facts: ['metadata', 'meta', 'adr metadata', 'document information', 'document control', 'record information'],
  date: ['date', 'decision date', 'decided on'],
  deciders: [
    'deciders',
    'decision makers',
    'decision maker',
    'participants',
    'authors',
    'author',
    'author s',
    'approvers',
  ],
  links: ['links', 'related decisions', 'related adrs', 'related', 'related records', 'references', 'see also'],
  'would-flip': ['what would change the decision'],
  prediction: ['prediction', 'what we predict'],
  outcome: ['what happened'],
}

const roles = new Map(Object.entries(names).flatMap(([role, all]) => all.map((name) => [name, role as SectionRole])))

/** The words of a heading alone: no numbers before it, no marks, no emoji. */
export const foldedHeading = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\((?:optional|if any|required)\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^\d+(?: \d+)* (?=\p{L})/u, '')

/** "Pros and cons of the other options" and its like. */
const aboutArguments =
  /^(?:pros (?:and )?cons|advantages and disadvantages) of (?:the )?(?:\w+ )?(?:options|alternatives|solutions)$/

export function roleOfHeading(heading: string): SectionRole | null {
  const folded = foldedHeading(heading)
  return (
    roles.get(folded) ??
    (aboutArguments.test(folded) ? 'arguments' : firstKnown(folded, (english) => roles.get(english)))
  )
}

/** Why it was decided so: a part of the decision, wherever it stands. */
export const isRationale = (heading: string): boolean =>
  /^(?:rationale|rational|reason|reasons|reasoning|justification|why this|begründung|begruendung|justificación|justificacion|justificativa|racional|motivation der entscheidung|обоснование|理由)$/.test(
    foldedHeading(heading),
  )

/** A heading among the options that is the name of none: what follows it is about all of them. */
export const isAboutOptions = (heading: string): boolean =>
  /^(?:summary|overview|comparison|comparison table|decision matrix|evaluation|analysis|conclusion|notes?|recommendation)$/.test(
    foldedHeading(heading),
  )

export type ConsequenceSort = 'good' | 'bad' | 'neutral'

/** "Positive Consequences" and its like, which stand below the decision or beside it. */
export function consequenceSort(heading: string): ConsequenceSort | null {
  const folded = foldedHeading(heading)
  return consequenceIn(folded) ?? firstKnown(folded.replace(aside, ''), consequenceIn)
}

/** "Negative / risks": a second word for the same. */
const aside = / (?:trade ?offs?|risks?|risiken|riesgos|riscos|risques|rischi|risico s)$/

function consequenceIn(words: string): ConsequenceSort | null {
  const found = /^(positive|negative|neutral|good|bad)(?: (?:consequences|impacts?|effects))?$/.exec(
    words.replace(aside, ''),
  )
  if (found === null) return null
  if (found[1] === 'positive' || found[1] === 'good') return 'good'
  return found[1] === 'neutral' ? 'neutral' : 'bad'
}

/** "Pros", "Advantages of it", "Cons": what follows speaks for an option or against it. */
export function argumentSort(label: string): ArgumentSort | null {
  const folded = foldedHeading(label)
  return argumentIn(folded) ?? firstKnown(folded, argumentIn)
}

type ArgumentSort = 'good' | 'bad' | 'neutral' | 'lost' | 'about'

function argumentIn(folded: string): ArgumentSort | null {
  if (/^(?:pros?|advantages?|benefits?|strengths?|good|for it|upsides?|positives?)$/.test(folded)) return 'good'
  if (/^(?:cons?|disadvantages?|drawbacks?|weaknesses|bad|against it|downsides?|negatives?|risks?)$/.test(folded))
    return 'bad'
  if (
    /^(?:why it lost|why not|why not chosen|why rejected|rejected because|reason for rejection|reason rejected|why we rejected it)$/.test(
      folded,
    )
  )
    return 'lost'
  if (folded === 'description') return 'about'
  return folded === 'neutral' ? 'neutral' : null
}
