// The parts of a case as its records tell them: each a text with the claims behind it, empty where nothing was written.
import type { RecordOf } from '../../records/all-records.ts'
import { fullDay } from '../time/day-words.ts'
import type { Passage } from './code-in-text.ts'
import { measurementWords, metricWords } from './measured-figure.ts'
import { type Citer, firstLine, passagesIn, sheetTitle } from './packet-claims.ts'
import type { PacketEvidence } from './packet-evidence.ts'
import { asSentence, cited, citedPassages, inSentence, withWordsAs } from './packet-text.ts'
import type { Root, Thread } from './packet-threads.ts'

export interface Telling {
  readonly evidence: PacketEvidence
  readonly citer: Citer
}

const outcomes = {
  accepted: 'accepted',
  'with-condition': 'accepted with a condition',
  rejected: 'not accepted',
  deferred: 'deferred',
  informed: 'noted',
} as const satisfies Record<NonNullable<RecordOf<'presentation'>['outcome']>, string>

const cameTrueWords = { yes: 'It came true', partly: 'It came partly true', no: 'It did not come true' } as const

/** What a record says, each paragraph a sentence, the last of them with its claim. */
export const toldPassages = ({ citer }: Telling, passages: readonly Passage[], id: string): string =>
  passages.length === 0 ? '' : citedPassages(withWordsAs(passages, asSentence), citer.cite(id))

export const told = (telling: Telling, text: string, id: string): string =>
  toldPassages(telling, passagesIn(telling.evidence, text), id)

const joined = (parts: readonly string[], by = ' ') => parts.filter((part) => part !== '').join(by)

export function problem(telling: Telling, { root, origin }: Thread): string {
  const own = root.kind === 'proposal' ? root.context : root.kind === 'improvement' ? root.hurts : ''
  const hurts = [origin, root].flatMap((one) => (one?.kind === 'improvement' ? [one] : []))
  return joined(
    [
      told(telling, own, root.id),
      ...hurts.flatMap((one) => [
        one === root ? '' : told(telling, one.hurts, one.id),
        told(telling, one.proof, one.id),
      ]),
    ],
    '\n',
  )
}

export function scope(telling: Telling, { root }: Thread): string {
  if (root.kind !== 'proposal') return ''
  const answer = root.checks.find(({ direction }) => direction === 'system')?.answer ?? ''
  return told(telling, answer, root.id)
}

const begun = { proposal: 'proposal', improvement: 'work', entry: 'work' } as const

function howItBegan({ kind, initiative }: Root): string {
  if (initiative === 'self') return `I began this ${begun[kind]} on my own initiative.`
  if (initiative === 'asked') return `I was assigned this ${begun[kind]}.`
  return kind === 'proposal' ? 'I wrote this proposal.' : ''
}

export function myPart(telling: Telling, { root, pocs, presentations, entries }: Thread): string {
  const { citer, evidence } = telling
  const began = howItBegan(root)
  const trials = pocs.map((poc) => {
    const fixed = poc.startedAt !== null && poc.limits.length > 0 ? ', with its limits fixed before it began' : ''
    return cited(`I ran the trial “${inSentence(sheetTitle(poc, evidence))}”${fixed}.`, citer.cite(poc.id))
  })
  const talks = presentations.map((talk) => {
    const where = talk.forum.trim() === '' ? '' : ` (${talk.forum.trim()})`
    return cited(`I presented it on ${fullDay(talk.day)}${where}.`, citer.cite(talk.id))
  })
  const own = root.kind === 'entry' ? told(telling, root.myPart, root.id) : ''
  const weeks = entries.map((entry) => told(telling, entry.myPart, entry.id))
  return joined(
    [joined([began === '' ? '' : cited(began, citer.cite(root.id)), ...trials, ...talks]), own, ...weeks],
    '\n',
  )
}

export function options(telling: Telling, { root }: Thread): string {
  if (root.kind !== 'proposal') return ''
  const each = root.options
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, chosen, whyLost, against }) => {
      const why = firstLine(telling.evidence, whyLost.trim() === '' ? against : whyLost)
      return `${inSentence(name.trim())}: ${chosen ? 'chosen' : inSentence(why) || 'not chosen'}.`
    })
  return each.length === 0 ? '' : cited(joined(each), telling.citer.cite(root.id))
}

function trial(telling: Telling, poc: RecordOf<'poc'>): string {
  const figures = poc.measurements.flatMap((one) => measurementWords(poc, one) ?? [])
  const verdict = poc.verdict ?? ''
  const found = joined([verdict, joined(figures, '; ')], ', ')
  if (found === '') return ''
  const title = inSentence(sheetTitle(poc, telling.evidence))
  return cited(`${title === '' ? 'Trial' : title}: ${found}.`, telling.citer.cite(poc.id))
}

/** How a forum answered: "accepted with a condition"; '' while it has not. */
export const forumWords = ({ outcome }: Pick<RecordOf<'presentation'>, 'outcome'>): string =>
  outcome === null ? '' : outcomes[outcome]

function forum(telling: Telling, talk: RecordOf<'presentation'>): string {
  if (talk.outcome === null) return ''
  const where = talk.forum.trim() === '' ? 'Presented' : talk.forum.trim()
  const why = firstLine(telling.evidence, talk.outcomeWords)
  return cited(asSentence(joined([`${where}: ${forumWords(talk)}`, why], '. ')), telling.citer.cite(talk.id))
}

export const evidenceWords = (telling: Telling, { pocs, presentations }: Thread): string =>
  joined([...pocs.map((poc) => trial(telling, poc)), ...presentations.map((talk) => forum(telling, talk))])

/** "Price at p95: 1,840 ms before, 310 ms after. [C-4]": one sentence a figure. */
export const metricSentences = (telling: Telling, record: RecordOf<'entry'> | RecordOf<'improvement'>): string[] =>
  record.metrics.flatMap((metric) => {
    const words = metricWords(metric)
    return words === null ? [] : [cited(asSentence(words), telling.citer.cite(record.id))]
  })

function predicted(telling: Telling, root: RecordOf<'proposal'>): string {
  if (root.cameTrue === null) return ''
  const words = firstLine(telling.evidence, root.prediction)
  if (words === '') return ''
  return cited(`I predicted: “${asSentence(words)}” ${cameTrueWords[root.cameTrue]}.`, telling.citer.cite(root.id))
}

export function outcome(telling: Telling, { root, origin, entries }: Thread): string {
  const figures = [origin, root, ...entries].flatMap((one) =>
    one === null || one.kind === 'proposal' ? [] : metricSentences(telling, one),
  )
  const happened = root.kind === 'proposal' ? root.outcome : root.kind === 'improvement' ? root.happened : ''
  return joined(
    [
      told(telling, happened, root.id),
      origin === null ? '' : told(telling, origin.happened, origin.id),
      joined(figures),
      root.kind === 'proposal' ? predicted(telling, root) : '',
    ],
    '\n',
  )
}
