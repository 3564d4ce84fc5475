// The claims of the first page: one whole sentence each, with a figure before and after or the word of someone, for a criterion of the level.
import type { Metric } from '../../records/entry.ts'
import { figures, figureWithUnit, listed, sentenceCase } from '../text/number-words.ts'
import { covering } from './case-choice.ts'
import type { Telling } from './case-parts.ts'
import type { CriterionStanding } from './level-standing.ts'
import { measuredWords } from './measured-figure.ts'
import { plainText } from './packet-claims.ts'
import { isNamed, whoWords } from './packet-people.ts'
import { cited } from './packet-text.ts'
import { named } from './packet-titles.ts'
import { byStrength, confirmationsOf, type Work } from './works.ts'

const mostClaims = 5
const leastClaims = 3
/** Persons named in one sentence. */
const mostNamed = 2

interface Part {
  readonly words: string
  readonly behind: readonly string[]
}

/** A unit that is read as a word: "from 36 to 5 charts". */
const isWord = (unit: string) => /^\p{L}{4,}/u.test(unit.trim())

/** "cut “Quote page” from 1,840 ms to 305 ms"; null without a figure before and one after. */
export function changeWords({ name, unit, before, after }: Metric): string | null {
  if (before === null || after === null) return null
  const what = name.trim() === '' ? 'its figure' : `“${name.trim().replaceAll('“', '‘').replaceAll('”', '’')}”`
  if (before === after) return `kept ${what} at ${figureWithUnit(after, unit)}`
  const verb = after < before ? 'cut' : 'raised'
  return `${verb} ${what} from ${isWord(unit) ? figures(before) : figureWithUnit(before, unit)} to ${figureWithUnit(after, unit)}`
}

function changeOf({ records }: Work): Part | null {
  for (const record of records) {
    if (record.kind !== 'entry' && record.kind !== 'improvement') continue
    for (const metric of record.metrics) {
      const words = changeWords(metric)
      if (words !== null) return { words, behind: [record.id] }
    }
  }
  return null
}

function measuredOf({ records }: Work): Part | null {
  for (const record of records) {
    if (record.kind !== 'poc' || record.verdict !== 'validated') continue
    for (const one of record.measurements) {
      const words = measuredWords(record, one)
      if (words !== null) return { words: `measured ${words}`, behind: [record.id] }
    }
  }
  return null
}

const byDay = (one: { day: string }, other: { day: string }) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0)

/** Persons whose words confirm criteria of this work, those named before others, each once. */
function confirmers({ evidence }: Telling, work: Work, standing: readonly CriterionStanding[]) {
  const all = confirmationsOf(work, standing)
  const byName = all.filter(({ personId }) => isNamed(evidence, personId))
  const words = byName.length > 0 ? byName : all
  const persons = [...new Set(words.map(({ personId }) => personId))]
    .map((personId) => ({ personId, own: words.filter((one) => one.personId === personId) }))
    .sort((a, b) => b.own.length - a.own.length)
    .slice(0, mostNamed)
  const codes = (own: typeof words): string[] => work.criteria.filter((id) => own.some((one) => one.criterionId === id))
  const confirmed = new Set<string>(all.map(({ criterionId }) => criterionId))
  return {
    persons: persons.map(({ personId, own }) => ({ who: whoWords(evidence, personId), criteria: codes(own) })),
    /** Criteria that anybody confirmed, those of them that none of these persons did, and those that nobody did. */
    count: confirmed.size,
    byOthers: confirmed.size - codes(persons.flatMap(({ own }) => own)).length,
    open: work.criteria.filter((id) => !confirmed.has(id)),
    /** The latest word of each. */
    behind: persons.flatMap(({ own }) => own.toSorted(byDay).at(-1)?.id ?? []),
  }
}

/** ", all of them confirmed, DEC-L2 by Ilse (mentor) and EVI-L1 by Pell", ", 2 of them confirmed by Ilse and COM-L2 by nobody yet"; '' where nobody did. */
function confirmedWords(work: Work, { persons, count, byOthers, open }: ReturnType<typeof confirmers>): string {
  if (count === 0) return ''
  if (work.criteria.length === 1) return `, which ${listed(persons.map(({ who }) => who))} confirmed`
  const all =
    count === work.criteria.length ? (count === 2 ? 'both of them' : 'all of them') : `${figures(count)} of them`
  const others = byOthers === 0 ? [] : [`${figures(byOthers)} by others`]
  const isByOne = persons.length === 1 && persons[0]?.criteria.length === count
  const by = isByOne
    ? ` by ${persons[0]?.who}`
    : `, ${listed([...persons.map((one) => `${listed(one.criteria)} by ${one.who}`), ...others])}`
  return `, ${all} confirmed${by}${open.length === 0 ? '' : ` and ${listed(open)} by nobody yet`}`
}

/** The words that a single confirmation was given in, where they are short. */
function saidWith({ evidence }: Telling, work: Work, standing: readonly CriterionStanding[]): string {
  const all = confirmationsOf(work, standing)
  const word = all.find(({ personId }) => isNamed(evidence, personId)) ?? all[0]
  const text = plainText(evidence, word?.words ?? '')
    .join('\n')
    .trim()
  const isShort = text !== '' && text.length <= 140 && !text.includes('\n') && !/[“”]/.test(text)
  return isShort ? ` with the words “${/[.!?]$/.test(text) ? text : `${text}.`}”` : ''
}

const supportWords = ({ criteria }: Work) =>
  criteria.length === 1
    ? `supports ${criteria[0]}`
    : `supports ${figures(criteria.length)} criteria (${criteria.join(', ')})`

/** The whole sentence: what changed by how much, which criteria that supports, and who confirmed them. */
export function claimSentence(telling: Telling, work: Work, standing: readonly CriterionStanding[]): string {
  const figure = changeOf(work) ?? measuredOf(work)
  const persons = confirmers(telling, work, standing)
  const deeds = [figure?.words ?? '', supportWords(work)].filter((part) => part !== '').join(' and ')
  const said = figure === null && work.criteria.length === 1 ? saidWith(telling, work, standing) : ''
  const sentence = `${sentenceCase(named(work.root, telling.evidence))} ${deeds}${confirmedWords(work, persons)}${said || '.'}`
  return cited(sentence, telling.citer.cite(work.root.id, ...(figure?.behind ?? []), ...persons.behind))
}

const hasFigure = (work: Work) => changeOf(work) !== null || measuredOf(work) !== null

/** Works told on the first page, those its owner wrote of (`kept`, by the id of their root) among them. */
export function firstWorks(
  { evidence }: Telling,
  works: readonly Work[],
  standing: readonly CriterionStanding[],
  kept: ReadonlySet<string>,
): Work[] {
  const sorted = byStrength(works, standing, evidence)
  const words = (work: Work) => confirmationsOf(work, standing)
  const isStrong = (work: Work) => hasFigure(work) || words(work).some(({ personId }) => isNamed(evidence, personId))
  const criteriaOf = (work: Work) => work.criteria
  const strong = covering(sorted.filter(isStrong), criteriaOf, mostClaims)
  const others = sorted.filter((work) => !strong.includes(work) && words(work).length > 0)
  const next = covering([...strong, ...others], criteriaOf, mostClaims)
  const chosen = [...strong, ...next.filter((work) => !strong.includes(work))].slice(0, mostClaims)
  const rest = sorted.filter((work) => !chosen.includes(work)).slice(0, Math.max(0, leastClaims - chosen.length))
  return [
    ...chosen,
    ...rest,
    ...sorted.filter((work) => kept.has(work.root.id) && ![...chosen, ...rest].includes(work)),
  ]
}
