// The parts of a case as its records tell them: each a text with the claims behind it, empty where nothing was written.
// Sentences of our own are its owner's, in the first person; what people wrote themselves is never reworded.
import type { PacketBlock } from '../../records/packet-edition.ts'
import type { RecordOf } from '../../records/record-definitions.ts'
import { listed } from '../text/number-words.ts'
import { fullDay } from '../time/day-words.ts'
import type { Ledger } from './figure-ledger.ts'
import { changeWords } from './first-claims.ts'
import { textBlock } from './packet-blocks.ts'
import { type Citer, firstLine, passagesIn } from './packet-claims.ts'
import type { Passage } from './packet-code-fences.ts'
import type { PacketEvidence } from './packet-evidence.ts'
import { asSentence, cited, citedPassages, inSentence, withWordsAs } from './packet-text.ts'
import type { Root, Thread } from './packet-threads.ts'
import { named } from './packet-titles.ts'

export interface Telling {
  readonly evidence: PacketEvidence
  readonly citer: Citer
  readonly ledger: Ledger
}

const outcomes = {
  accepted: 'was accepted',
  'with-condition': 'was accepted with a condition',
  rejected: 'was not accepted',
  deferred: 'was deferred',
  informed: 'was noted',
} as const satisfies Record<NonNullable<RecordOf<'presentation'>['outcome']>, string>

/** What a record says, each paragraph a sentence, the last of them with its claim. */
export const toldPassages = ({ citer }: Telling, passages: readonly Passage[], id: string): string =>
  passages.length === 0 ? '' : citedPassages(withWordsAs(passages, asSentence), citer.cite(id))

/** The same without what was told of this work (`scope`) before. */
export const told = (telling: Telling, scope: string, text: string, id: string): string =>
  toldPassages(telling, telling.ledger.fresh(scope, passagesIn(telling.evidence, text)), id)

/** Of what decides, or was learned: a sentence that says more than figures told before stays. */
const argued = (telling: Telling, scope: string, text: string, id: string): string =>
  toldPassages(telling, telling.ledger.fresh(scope, passagesIn(telling.evidence, text), true), id)

/** As told(), and the whole text where all of it was told: a part that a case cannot do without. */
const toldAnyway = (telling: Telling, scope: string, text: string, id: string): string =>
  told(telling, scope, text, id) || toldPassages(telling, passagesIn(telling.evidence, text), id)

export const joined = (parts: readonly string[], by = ' ') => parts.filter((part) => part !== '').join(by)

/** What hurt before, as it was noticed, then as the proposal has it. */
export function problem(telling: Telling, { root, origin }: Thread): string {
  const own = root.kind === 'proposal' ? root.context : root.kind === 'improvement' ? root.hurts : ''
  const proof = origin?.proof ?? (root.kind === 'improvement' ? root.proof : '')
  const all = [
    origin === null ? '' : told(telling, root.id, origin.hurts, origin.id),
    told(telling, root.id, own, root.id),
    told(telling, root.id, proof, origin?.id ?? root.id),
  ]
  return joined(all, '\n') || toldAnyway(telling, root.id, own, root.id)
}

export function scope(telling: Telling, { root }: Thread): string {
  if (root.kind !== 'proposal') return ''
  const answer = root.checks.find(({ direction }) => direction === 'system')?.answer ?? ''
  return argued(telling, root.id, answer, root.id)
}

const begun = { proposal: 'proposal', improvement: 'work', entry: 'work' } as const

function howItBegan({ kind, initiative }: Root): string {
  if (initiative === 'self') return `began this ${begun[kind]} on my own initiative`
  if (initiative === 'asked') return `was assigned this ${begun[kind]}`
  return kind === 'proposal' ? 'wrote this proposal' : ''
}

const isFixed = ({ startedAt, limits }: RecordOf<'poc'>) => startedAt !== null && limits.length > 0

function trialsRun({ pocs }: Thread, evidence: PacketEvidence): string {
  if (pocs.length === 0) return ''
  const titles = listed(pocs.map((poc) => named(poc, evidence)))
  const fixed = !pocs.every(isFixed)
    ? ''
    : pocs.length === 1
      ? ' with its limits fixed before it began'
      : ' with the limits of each fixed before it began'
  return `ran ${pocs.length === 1 ? 'the trial' : 'the trials'} ${titles}${fixed}`
}

/** "on 3 March 2025 (Architecture forum)" */
export const placeOf = ({ forum, day }: RecordOf<'presentation'>) =>
  `on ${fullDay(day)}${forum.trim() === '' ? '' : ` (${inSentence(forum.trim())})`}`

/** One sentence of all that I did, in order: "I began this proposal, ran the trials “A” and “B” and presented it on 3 March 2025." */
function didWords({ evidence, citer }: Telling, thread: Thread): string {
  const { root, pocs, presentations } = thread
  const talks = presentations.length === 0 ? '' : `presented it ${listed(presentations.map(placeOf))}`
  const deeds = [howItBegan(root), trialsRun(thread, evidence), talks].filter((part) => part !== '')
  if (deeds.length === 0) return ''
  // A list of lists would not be read as one.
  const words = deeds.length > 2 ? `${deeds.slice(0, -1).join(', ')}, and ${deeds.at(-1)}` : deeds.join(' and ')
  return cited(`I ${words}.`, citer.cite(...[root, ...pocs, ...presentations].map(({ id }) => id)))
}

/** What the case itself says of my part; that of each entry stands beside it. */
export function myPart(telling: Telling, thread: Thread): string {
  const { root } = thread
  const own = root.kind === 'entry' ? argued(telling, root.id, root.myPart, root.id) : ''
  return joined([didWords(telling, thread), own], '\n')
}

export const teamPart = (telling: Telling, { root }: Thread): string =>
  root.kind === 'entry' ? argued(telling, root.id, root.teamPart, root.id) : ''

/** How a forum answered: "was accepted with a condition"; '' while it has not. */
export const forumWords = ({ outcome }: Pick<RecordOf<'presentation'>, 'outcome'>): string =>
  outcome === null ? '' : outcomes[outcome]

/** The day and the place are said with my part; they are said again only where several answers are told apart by them. */
function forum(telling: Telling, root: Root, talk: RecordOf<'presentation'>, isOnly: boolean): string {
  if (talk.outcome === null) return ''
  const why = joined(
    telling.ledger
      .fresh(root.id, passagesIn(telling.evidence, talk.outcomeWords).slice(0, 1))
      .map(({ text }) => asSentence(text)),
  )
  const when = isOnly ? 'when I presented it' : placeOf(talk)
  return cited(joined([`My ${begun[root.kind]} ${forumWords(talk)} ${when}.`, why]), telling.citer.cite(talk.id))
}

/** What was decided, in the proposal's words, and how each forum answered. */
export function decision(telling: Telling, { root, presentations }: Thread): string {
  const own = root.kind === 'proposal' ? argued(telling, root.id, root.decision, root.id) : ''
  const answers = presentations.map((talk) => forum(telling, root, talk, presentations.length === 1))
  return joined([own, joined(answers)], '\n')
}

/** One sentence of all figures of a record that were not told yet: "My work cut “Build” from 14 min to 5 min and raised …." */
function metricSentence(
  telling: Telling,
  scopeId: string,
  record: RecordOf<'entry'> | RecordOf<'improvement'>,
): string {
  const { ledger, citer } = telling
  const changes = record.metrics.flatMap((metric) => changeWords(metric) ?? [])
  const fresh = changes.filter((words) => !ledger.isSaid(scopeId, words) && !ledger.isTold(scopeId, words))
  return fresh.length === 0 ? '' : cited(ledger.tell(scopeId, `My work ${listed(fresh)}.`), citer.cite(record.id))
}

/** Figures of the work itself; of its entries only where it has none. */
function metricsOf({ root, origin, entries }: Thread) {
  const large = [root, origin].flatMap((one) => (one === null || one.kind === 'proposal' ? [] : [one]))
  return large.some(({ metrics }) => metrics.some((metric) => changeWords(metric) !== null))
    ? large
    : [...large, ...entries]
}

/** What was predicted and whether it came true; its words only while its figures were not told yet. */
function predicted(telling: Telling, root: RecordOf<'proposal'>): string {
  if (root.cameTrue === null) return ''
  const words = inSentence(firstLine(telling.evidence, root.prediction))
  if (words === '') return ''
  const came = { yes: 'came true', partly: 'partly came true', no: 'did not come true' }[root.cameTrue]
  const isTold = telling.ledger.isTold(root.id, words)
  const sentence = isTold ? `My prediction of the figures above ${came}.` : `I had predicted “${words}”, which ${came}.`
  return cited(telling.ledger.tell(root.id, sentence), telling.citer.cite(root.id))
}

export function outcome(telling: Telling, thread: Thread): string {
  const { root, origin } = thread
  const happened = root.kind === 'proposal' ? root.outcome : root.kind === 'improvement' ? root.happened : ''
  const own = toldAnyway(telling, root.id, happened, root.id)
  const before = origin === null ? '' : told(telling, root.id, origin.happened, origin.id)
  const figures = metricsOf(thread).map((one) => metricSentence(telling, root.id, one))
  return joined([own, before, joined(figures), root.kind === 'proposal' ? predicted(telling, root) : ''], '\n')
}

export function learned(telling: Telling, { root, learnings }: Thread): string {
  return joined(
    learnings.map((one) =>
      argued(telling, root.id, one.explanation.trim() === '' ? one.pattern : one.explanation, one.id),
    ),
    '\n',
  )
}

/** A text block where there is something to say. */
export const saying = (id: string, lead: string, text: string): PacketBlock[] =>
  text === '' ? [] : [textBlock(id, lead, text)]
