// The claims of the first page: one whole sentence each, with a figure before and after or the word of someone, for a criterion of the level.
import type { Metric } from '../../records/entry.ts'
import { counted, figures, figureWithUnit, listed, sentenceCase } from '../text/number-words.ts'
import { covering } from './case-choice.ts'
import type { Telling } from './case-parts.ts'
import { byStrength, confirmationsOf, type Work } from './group-supporting-work.ts'
import type { CriterionStanding } from './level-criteria-status.ts'
import { measuredWords } from './measured-figure.ts'
import { plainText } from './packet-claims.ts'
import { isNamed, whoWords } from './packet-people.ts'
import { cited } from './packet-text.ts'
import { named } from './packet-titles.ts'

const mostClaims = 5
const leastClaims = 3
/** Persons named in one sentence; a single further one is said too, since that takes no more words than "1 other". */
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
  const isByName = (personId: string | null) => isNamed(evidence, personId)
  const everyone = [...new Set(all.map(({ personId }) => personId))]
    .map((personId) => ({
      personId,
      who: whoWords(evidence, personId),
      own: all.filter((one) => one.personId === personId),
    }))
    .sort((a, b) => Number(isByName(b.personId)) - Number(isByName(a.personId)) || b.own.length - a.own.length)
  const most = everyone.length === mostNamed + 1 ? everyone.length : mostNamed
  // Two who are known by the same role alone would read as one person said twice.
  const persons = everyone.filter(({ who }, at) => everyone.findIndex((one) => one.who === who) === at).slice(0, most)
  const confirmed = new Set<string>(all.map(({ criterionId }) => criterionId))
  return {
    who: persons.map(({ who }) => who),
    /** Persons who confirmed something of it and are not among these. */
    others: everyone.length - persons.length,
    /** Criteria that anybody confirmed, and those that nobody did. */
    count: confirmed.size,
    open: work.criteria.filter((id) => !confirmed.has(id)),
    /** The latest word of each. */
    behind: persons.flatMap(({ own }) => own.toSorted(byDay).at(-1)?.id ?? []),
  }
}

type Confirmers = ReturnType<typeof confirmers>

/** "Ilse (mentor), Pell and 2 others" */
const byWords = ({ who, others }: Confirmers) =>
  listed(others === 0 ? who : [...who, counted(others, 'other', 'others')])

/**
 * "supports EVI-L2, which Pell confirmed", "supports 2 criteria that Ilse (mentor) confirmed (DEC-L1, DEC-L2)", "supports 3 criteria
 * (OWN-L1, OWN-L2, SYS-L1), 2 of them confirmed by Ilse and SYS-L1 by nobody yet".
 */
function supportWords({ criteria }: Work, by: Confirmers): string {
  if (criteria.length === 1)
    return by.count === 0 ? `supports ${criteria[0]}` : `supports ${criteria[0]}, which ${byWords(by)} confirmed`
  const [count, codes] = [`supports ${figures(criteria.length)} criteria`, `(${criteria.join(', ')})`]
  if (by.count === 0) return `${count} ${codes}`
  if (by.open.length === 0) return `${count} that ${byWords(by)} confirmed ${codes}`
  return `${count} ${codes}, ${figures(by.count)} of them confirmed by ${byWords(by)} and ${listed(by.open)} by nobody yet`
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

/** The whole sentence: what changed by how much, which criteria that supports, and who confirmed them. */
export function claimSentence(telling: Telling, work: Work, standing: readonly CriterionStanding[]): string {
  const figure = changeOf(work) ?? measuredOf(work)
  const persons = confirmers(telling, work, standing)
  const deeds = [figure?.words ?? '', supportWords(work, persons)].filter((part) => part !== '').join(' and ')
  const said = figure === null && work.criteria.length === 1 ? saidWith(telling, work, standing) : ''
  const sentence = `${sentenceCase(named(work.root, telling.evidence))} ${deeds}${said || '.'}`
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
