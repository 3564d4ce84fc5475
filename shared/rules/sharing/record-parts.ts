// A record as named texts, in reading order: what a share holds of it, and what a comment that comes back is found in again.
// Made from what its reader may see: a field that is absent has no part, and a field that says nothing has none either.
import type { SharedPart } from '../../records/shared-copy.ts'
import { sureWords } from '../calibration.ts'
import { fullDay } from '../day-words.ts'
import type { EvidenceRecord } from '../evidence-piece.ts'
import { figureWithUnit } from '../number-words.ts'
import { figureRows, figureWords, limitWords } from '../poc-figures.ts'
import { directionWords } from '../proposal-words.ts'

type Of<K extends EvidenceRecord['kind']> = Extract<EvidenceRecord, { kind: K }>
/** A record as its reader sees it: what is above them is absent. */
export type Seen<K extends EvidenceRecord['kind'] = EvidenceRecord['kind']> = {
  [P in K]: Partial<Of<P>> & { kind: P }
}[K]

/** What a person is called, as far as that may be said; nothing where it may not. */
export type NameOf = (personId: string) => string

export const partOf = (id: string, heading: string, text: string | undefined): SharedPart[] =>
  text === undefined || text.trim() === '' ? [] : [{ id, heading, text: text.trim() }]

const lead = (name: string, text: string | undefined) => (text?.trim() ? [`**${name}:** ${text.trim()}`] : [])
const list = (lines: readonly string[]) =>
  lines
    .filter((line) => line.trim() !== '')
    .map((line) => `- ${line}`)
    .join('\n')

type Metrics = Of<'entry'>['metrics']
const figure = (value: number | null, unit: string) => (value === null ? 'not known yet' : figureWithUnit(value, unit))
const metricLine = ({ name, unit, before, after, howMeasured, source, decision }: Metrics[number]) =>
  [
    `${name}: ${figure(before, unit)} before, ${figure(after, unit)} after`,
    howMeasured,
    source,
    decision && `drove: ${decision}`,
  ]
    .filter((text) => text !== '')
    .join('; ')
const metricsPart = (metrics: Metrics | undefined) =>
  partOf('metrics', 'Figures', list((metrics ?? []).map(metricLine)))

function optionPart({ id, name, chosen, whyLost, ...option }: Of<'proposal'>['options'][number]): SharedPart[] {
  const text = [...lead('For', option.for), ...lead('Against', option.against), ...lead('Why it lost', whyLost)]
  return partOf(
    `options/${id}`,
    `Option: ${name}${chosen ? ' (chosen)' : ''}`,
    text.join('\n\n') || (name && 'Nothing written for or against.'),
  )
}

function scoresText({ drivers = [], options = [], scores = [] }: Seen<'proposal'>): string {
  return list(
    options.map((option) => {
      const given = drivers.flatMap((driver) => {
        const found = scores.find(({ optionId, driverId }) => optionId === option.id && driverId === driver.id)
        return found === undefined ? [] : [`${driver.text} ${found.score}`]
      })
      return given.length === 0 ? '' : `${option.name}: ${given.join(', ')}`
    }),
  )
}

const driverLine = ({ text, weight }: Of<'proposal'>['drivers'][number]) =>
  weight === null ? text : `${text} (weight ${weight})`

const checkParts = ({ checks = [] }: Seen<'proposal'>) =>
  checks.flatMap(({ direction, answer, excused }) => [
    ...partOf(`checks/${direction}`, directionWords[direction], answer),
    ...partOf(`checks/${direction}/excused`, `${directionWords[direction]}, excused`, excused),
  ])

function stakeholdersText({ stakeholders = [] }: Seen<'proposal'>, nameOf: NameOf): string {
  return list(
    stakeholders.map(({ personId, name, part, on, note }) => {
      const who = (personId === null ? name : nameOf(personId)) || 'Someone'
      return [`${who}, ${part}${on === null ? ' not yet' : ` on ${fullDay(on)}`}`, note]
        .filter((text) => text !== '')
        .join(': ')
    }),
  )
}

/** Not in the words of the app: a mentor reads this, and its "you" would be them. */
function predictionText({ prediction = '', confidence = null }: Seen<'proposal'>): string {
  const said = [prediction.trim().replace(/\.$/, ''), sureWords(confidence)].filter((words) => words !== '')
  return said.length === 0 ? '' : `${said.join(', ')}.`
}

function measuredText({ limits = [], measurements = [] }: Seen<'poc'>): string {
  return list(
    figureRows({ limits, measurements }).map((row) => {
      const figure = figureWords(row) ?? 'not measured'
      const limit = row.limit === null ? '' : `, limit ${limitWords(row.limit)}`
      return `${row.metric}: ${figure}${limit}`
    }),
  )
}

const parts: { readonly [K in EvidenceRecord['kind']]: (record: Seen<K>, nameOf: NameOf) => SharedPart[] } = {
  entry: ({ what, myPart, teamPart, metrics }) => [
    ...partOf('what', 'What', what),
    ...partOf('myPart', 'My part', myPart),
    ...partOf('teamPart', 'The team’s part', teamPart),
    ...metricsPart(metrics),
  ],
  proposal: (proposal, nameOf) => [
    ...partOf('context', 'Why it is needed', proposal.context),
    ...partOf('drivers', 'Decision drivers', list((proposal.drivers ?? []).map(driverLine))),
    ...(proposal.options ?? []).flatMap(optionPart),
    ...partOf('scores', 'Scores', scoresText(proposal)),
    ...partOf('wouldFlip', 'What would change the decision', proposal.wouldFlip),
    ...partOf('decision', 'Decision', proposal.decision),
    ...partOf('consequences', 'Consequences', proposal.consequences),
    ...checkParts(proposal),
    ...partOf('stakeholders', 'Informed or consulted', stakeholdersText(proposal, nameOf)),
    ...partOf('prediction', 'Prediction', predictionText(proposal)),
    ...partOf('outcome', 'What came of it', proposal.outcome),
  ],
  poc: (poc) => [
    ...partOf('hypothesis', 'What was believed', poc.hypothesis),
    ...partOf('measurements', 'Limits, then figures', measuredText(poc)),
    ...partOf('setup', 'Set up', poc.setup),
    ...partOf('again', 'How to reproduce', poc.again),
    ...partOf('verdict', 'Verdict', poc.verdict === null ? '' : poc.verdict),
    ...partOf('learned', 'What was learned', poc.learned),
    ...partOf('notShown', 'What it does not show', poc.notShown),
  ],
  presentation: ({ forum, listeners, summary, claims, asked, outcomeWords }, nameOf) => [
    ...partOf('forum', 'Where, and who listened', [forum, listeners].filter((text) => text?.trim()).join('. ')),
    ...partOf('summary', 'What it is about', summary),
    ...(claims ?? []).flatMap(({ id, text }, at) => partOf(`claims/${id}`, `Claim ${at + 1}`, text)),
    ...(asked ?? []).flatMap(({ id, question, answer, followUp, personId = null }, at) => {
      const who = personId === null ? '' : nameOf(personId)
      const text = [
        question && `${who === '' ? '' : `${who}: `}${question}`,
        ...lead('Answer', answer),
        ...lead('Follow-up', followUp),
      ]
      return partOf(`asked/${id}`, `Asked ${at + 1}`, text.filter((one) => one !== '').join('\n\n'))
    }),
    ...partOf('outcomeWords', 'What the forum decided', outcomeWords),
  ],
  feedback: ({ passage, verbatim, relation, response }) => [
    ...partOf('passage', 'About this passage', passage),
    ...partOf('verbatim', 'What was said', verbatim),
    ...partOf('relation', 'Who said it', relation),
    ...partOf('response', 'What I answered', response),
  ],
  learning: ({ pattern, holds, breaks, why, visits, explanation }) => [
    ...partOf('pattern', 'The pattern', pattern),
    ...partOf('holds', 'Where it holds', holds),
    ...partOf('breaks', 'Where it breaks', breaks),
    ...partOf('why', 'Why it matters here', why),
    ...partOf(
      'visits',
      'Gone over',
      list((visits ?? []).map(({ on, note }) => (note === '' ? fullDay(on) : `${fullDay(on)}: ${note}`))),
    ),
    ...partOf('explanation', 'In my own words', explanation),
  ],
  improvement: (improvement) => [
    ...partOf('hurts', 'What hurts', improvement.hurts),
    ...partOf('proof', 'Proof that it hurts', improvement.proof),
    ...partOf('noticedBy', 'Who noticed', improvement.noticedBy),
    ...partOf('saving', 'What it would save', improvement.saving),
    ...partOf('costOfDelay', 'Cost of delay', improvement.costOfDelay),
    ...partOf('rankWhy', 'Why it has its place', improvement.rankWhy),
    ...metricsPart(improvement.metrics),
    ...partOf('happened', 'What happened', improvement.happened),
  ],
  question: ({ decision, asked, learned, changedHow }) => [
    ...partOf('decision', 'The decision', decision),
    ...partOf('asked', 'What I asked', asked),
    ...partOf('learned', 'What I learned', learned),
    ...partOf('changedHow', 'What changed', changedHow),
  ],
  session: ({ goal, problemStated, problemFound, wentWell, couldBeBetter, learned }) => [
    ...partOf('goal', 'Goal of the session', goal),
    ...partOf('problemStated', 'The problem as stated', problemStated),
    ...partOf('problemFound', 'The problem found', problemFound),
    ...partOf('wentWell', 'Went well', wentWell),
    ...partOf('couldBeBetter', 'Could be better', couldBeBetter),
    ...partOf('learned', 'Learned', learned),
  ],
}

/** What every kind has around its own fields. */
function aroundParts(record: Seen, nameOf: NameOf): SharedPart[] {
  const links = 'links' in record ? (record.links ?? []) : []
  const people = 'people' in record ? (record.people ?? []).map(nameOf) : []
  return [
    ...partOf('people', 'With', people.filter((name) => name !== '').join(', ')),
    ...partOf('links', 'Links', list(links.map(({ title, url }) => (title === '' ? url : `${title}: ${url}`)))),
    ...partOf('attachments', 'Files beside it, by name', list((record.attachments ?? []).map(({ name }) => name))),
    ...partOf('tags', 'Tags', (record.tags ?? []).join(', ')),
  ]
}

/** Every part of a record as its reader may see it. `nameOf` answers nothing for a person whose name stays. */
export function recordParts<K extends EvidenceRecord['kind']>(seen: Seen<K>, nameOf: NameOf): SharedPart[] {
  // The record's own kind chooses its own function; the compiler cannot follow a kind that is still open.
  const own = parts[seen.kind] as (record: Seen<K>, nameOf: NameOf) => SharedPart[]
  return [...own(seen, nameOf), ...aroundParts(seen, nameOf)]
}
