// A record as named texts, in reading order: what a share holds of it, and what a comment that comes back is found in again.
// Made from what its reader may see: a field that is absent has no part, and a field that says nothing has none either.
import { allKinds } from '../../kinds/all-kinds.ts'
import { entryKind } from '../../kinds/entry-kind.ts'
import { learningKind } from '../../kinds/learning-kind.ts'
import { pocKind } from '../../kinds/poc-kind.ts'
import { proposalKind } from '../../kinds/proposal-kind.ts'
import type { Part, TextField, TextPart } from '../../kinds/record-text-parts.ts'
import type { SharedPart } from '../../records/shared-copy.ts'
import type { EvidenceRecord } from '../evidence/evidence-item.ts'
import { figureRows, figureWords, limitWords } from '../proposals/poc-figures.ts'
import { sureWords } from '../proposals/prediction-calibration.ts'
import { directionWords } from '../proposals/proposal-words.ts'
import { figureWithUnit } from '../text/number-words.ts'
import { fullDay } from '../time/day-words.ts'

type Of<K extends EvidenceRecord['kind']> = Extract<EvidenceRecord, { kind: K }>
/** A record as its reader sees it: what is above them is absent. */
export type Seen<K extends EvidenceRecord['kind'] = EvidenceRecord['kind']> = {
  [P in K]: Partial<Of<P>> & { kind: P }
}[K]

/** What a person is called, as far as that may be said; nothing where it may not. */
export type NameOf = (personId: string) => string

export const partOf = (id: string, heading: string, text: string | undefined): SharedPart[] =>
  text === undefined || text.trim() === '' ? [] : [{ id, heading, text: text.trim() }]

/** What its reader sees a text called. */
const sentLabel = ({ sent, label }: TextPart) => sent ?? label

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
const metricsParts = (metrics: Metrics | undefined) =>
  partOf('metrics', entryKind.parts.metrics.label, list((metrics ?? []).map(metricLine)))

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

function askedParts({ asked = [] }: Seen<'presentation'>, nameOf: NameOf): SharedPart[] {
  return asked.flatMap(({ id, question, answer, followUp, personId = null }, at) => {
    const who = personId === null ? '' : nameOf(personId)
    const text = [
      question && `${who === '' ? '' : `${who}: `}${question}`,
      ...lead('Answer', answer),
      ...lead('Follow-up', followUp),
    ]
    return partOf(`asked/${id}`, `Asked ${at + 1}`, text.filter((one) => one !== '').join('\n\n'))
  })
}

const visitsPart = ({ visits = [] }: Seen<'learning'>) =>
  partOf(
    'visits',
    learningKind.parts.visits.label,
    list(visits.map(({ on, note }) => (note === '' ? fullDay(on) : `${fullDay(on)}: ${note}`))),
  )

type Kinds = typeof allKinds
type PartsOfKind<P extends EvidenceRecord['kind']> = Kinds[P]['parts']
type Compose<P extends EvidenceRecord['kind']> = (record: Seen<P>, nameOf: NameOf) => SharedPart[]
type Around = 'links' | 'attachments' | 'tags'
/** How each list of a kind is told, and each text that is not told by itself under its own label. */
type Composing<P extends EvidenceRecord['kind']> = {
  readonly [F in Exclude<keyof PartsOfKind<P>, TextField<PartsOfKind<P>> | Around>]: Compose<P>
} & { readonly [F in TextField<PartsOfKind<P>>]?: Compose<P> }

const notTold = () => []

const composing: { readonly [P in EvidenceRecord['kind']]: Composing<P> } = {
  entry: { metrics: ({ metrics }) => metricsParts(metrics) },
  proposal: {
    drivers: ({ drivers = [] }) => partOf('drivers', proposalKind.parts.drivers.label, list(drivers.map(driverLine))),
    options: (proposal) => [
      ...(proposal.options ?? []).flatMap(optionPart),
      ...partOf('scores', 'Scores', scoresText(proposal)),
    ],
    checks: checkParts,
    stakeholders: (proposal, nameOf) =>
      partOf('stakeholders', proposalKind.parts.stakeholders.label, stakeholdersText(proposal, nameOf)),
    history: notTold,
    prediction: (proposal) => partOf('prediction', sentLabel(proposalKind.parts.prediction), predictionText(proposal)),
  },
  poc: {
    limits: notTold,
    measurements: (poc) => partOf('measurements', 'Limits and results', measuredText(poc)),
    learned: ({ verdict, learned }) => [
      ...partOf('verdict', 'Verdict', verdict ?? undefined),
      ...partOf('learned', pocKind.parts.learned.label, learned),
    ],
  },
  presentation: {
    forum: ({ forum, listeners }) =>
      partOf('forum', 'Where, and who listened', [forum, listeners].filter((text) => text?.trim()).join('. ')),
    listeners: notTold,
    claims: ({ claims = [] }) => claims.flatMap(({ id, text }, at) => partOf(`claims/${id}`, `Claim ${at + 1}`, text)),
    asked: askedParts,
  },
  feedback: { aboutField: notTold, passageBefore: notTold, passageAfter: notTold, said: notTold },
  learning: { visits: visitsPart },
  improvement: { metrics: ({ metrics }) => metricsParts(metrics) },
  question: {},
  session: {
    theirRead: notTold,
    sinceWeMet: notTold,
    goalWhy: notTold,
    theyLearned: notTold,
    agenda: notTold,
    notes: notTold,
    reading: notTold,
    addenda: notTold,
  },
}

/** Its texts in the order of its kind, but for its title, which stands above them. */
function ownParts<K extends EvidenceRecord['kind']>(seen: Seen<K>, nameOf: NameOf): SharedPart[] {
  // The record's own kind chooses its own line; the compiler cannot follow a kind that is still open.
  const composed = composing[seen.kind] as { readonly [field: string]: Compose<K> | undefined }
  const texts = new Map<string, unknown>(Object.entries(seen))
  return Object.entries<Part>(allKinds[seen.kind].parts).flatMap(([field, part]) => {
    const compose = composed[field]
    if (compose !== undefined) return compose(seen, nameOf)
    if (field === 'title' || (part.form !== 'line' && part.form !== 'text')) return []
    const text = texts.get(field)
    return partOf(field, sentLabel(part), typeof text === 'string' ? text : undefined)
  })
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
  return [...ownParts(seen, nameOf), ...aroundParts(seen, nameOf)]
}
