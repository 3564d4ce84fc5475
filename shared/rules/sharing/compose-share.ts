// The shared copy, made once from what its reader may see, with stand-ins in every text. Nothing else ever goes into a file for a mentor.

import type { Person } from '../../records/person.ts'
import { type AnyRecord, recordDefinitions } from '../../records/record-definitions.ts'
import type { CriterionId, RoadmapId } from '../../records/record-ids.ts'
import type { Criterion } from '../../records/roadmap.ts'
import type { Session } from '../../records/session.ts'
import type { SharedCopy, SharedPart, SharedThing } from '../../records/shared-copy.ts'
import type { SharedStanding } from '../../records/shared-sender-progress.ts'
import type { Field, Fields } from '../../records/stored-field.ts'
import type { EvidenceRecord } from '../evidence/evidence-item.ts'
import { kindName } from '../records/kind-names.ts'
import { dayWords } from '../time/day-words.ts'
import { standInsFor } from './apply-pseudonyms.ts'
import { type EarlierTitles, mapTexts } from './hidden-titles.ts'
import { withoutCutNames } from './names-in-cut-titles.ts'
import type { StandIn } from './pseudonym-mapping.ts'
import { readingMinutes } from './reading-plan.ts'
import { seenBy } from './redact-record.ts'
import { seenTitle } from './redacted-title.ts'
import { nameIn, withTitles } from './resolve-references.ts'
import { type NameOf, partOf, recordParts, type Seen } from './shared-record-parts.ts'

/** A record to share; `revisions` counts how often a proposal was called a revision. */
export interface ChosenRecord {
  readonly sort: 'record'
  readonly record: EvidenceRecord
  readonly revisions: number
}

/** A criterion to share, with the records that speak for it; those its reader may not see are dropped here. */
export interface ChosenCriterion {
  readonly sort: 'criterion'
  readonly roadmapId: RoadmapId
  readonly criterion: Criterion
  readonly evidence: readonly EvidenceRecord[]
}
export type Chosen = ChosenRecord | ChosenCriterion

export interface ShareSource {
  readonly sentAt: string
  /** The civil day of that instant where its owner is. */
  readonly sentOn: string
  readonly from: { readonly name: string }
  readonly person: Person | null
  readonly session: Session | null
  /** Already cut to what the reader may see: `build-sender-progress.ts`. */
  readonly standing: SharedStanding
  readonly purpose: SharedCopy['purpose']
  readonly help: string
  readonly since: string
  readonly questions: readonly { readonly id: string; readonly text: string }[]
  readonly things: readonly Chosen[]
  readonly asked: readonly {
    readonly roadmapId: RoadmapId
    readonly criterionId: CriterionId
    readonly statement: string
    readonly thingId: string | null
  }[]
  readonly people: readonly Person[]
  /** Records that texts point at by `[[id]]`. */
  readonly named: ReadonlyMap<string, AnyRecord>
  /** What those of them were called before that the reader may not see. */
  readonly earlierTitles?: EarlierTitles
  readonly standIns: readonly StandIn[]
}

/** A copy before it has a file: still in the ids of the database. `inFileIds` gives it those it leaves with. */
export interface ComposedCopy extends Omit<SharedCopy, 'shareId' | 'previousShareId' | 'from'> {
  readonly from: { readonly name: string; readonly isPseudonym: boolean }
}

/** A title is the first line of a text, and that line may name another record. */
const titleWithNames = (record: EvidenceRecord, { named, earlierTitles }: ShareSource) =>
  seenTitle(
    mapTexts(record, (text) => withTitles(text, named, earlierTitles)),
    'mentor',
  )

function recordThing({ record, revisions }: ChosenRecord, source: ShareSource, nameOf: NameOf): SharedThing | null {
  const [seen, title] = [seenBy(record, 'mentor'), titleWithNames(record, source)]
  if (seen === null || title === null) return null
  return {
    id: record.id,
    kind: record.kind,
    revision: record.revision,
    label: revisions > 0 ? `${kindName(record.kind)}, revision ${revisions}` : kindName(record.kind),
    title,
    day: record.day,
    // The cut keeps the kind, which every reader may see.
    parts: recordParts({ ...seen, kind: record.kind } as Seen, nameOf),
  }
}

export const criterionThingId = (roadmapId: string, criterionId: string): string => `${roadmapId}/${criterionId}`

function criterionThing({ roadmapId, criterion, evidence }: ChosenCriterion, source: ShareSource): SharedThing {
  const lines = evidence.flatMap((record) => {
    const title = titleWithNames(record, source)
    return title === null ? [] : [`- ${title} (${kindName(record.kind)}, ${dayWords(record.day, source.sentOn)})`]
  })
  const none = 'No evidence that you may see yet.'
  return {
    id: criterionThingId(roadmapId, criterion.id),
    kind: 'criterion',
    revision: null,
    label: `Criterion ${criterion.id}`,
    title: criterion.text,
    day: null,
    parts: partOf('evidence', 'Evidence', lines.join('\n') || none),
  }
}

const withText = (parts: readonly SharedPart[], change: (text: string) => string): SharedPart[] =>
  parts.map((part) => ({ ...part, heading: change(part.heading), text: change(part.text) }))

const standingWithTexts = (standing: SharedStanding, change: (text: string) => string): SharedStanding => ({
  level: change(standing.level),
  target: change(standing.target),
  towards: change(standing.towards),
  moved: standing.moved.map((one) => ({ ...one, statement: change(one.statement), place: change(one.place) })),
  actions: standing.actions.map((one) => ({ ...one, text: change(one.text) })),
})

/** Every text of a copy through one change. Ids, days and choices are left as they are. */
function withTexts(copy: ComposedCopy, change: (text: string) => string): ComposedCopy {
  const { session } = copy
  return {
    ...copy,
    from: { ...copy.from, name: change(copy.from.name) },
    to: { name: change(copy.to.name) },
    help: change(copy.help),
    session: session === null ? null : { ...session, goal: change(session.goal), problem: change(session.problem) },
    standing: standingWithTexts(copy.standing, change),
    since: withText(copy.since, change),
    questions: copy.questions.map((question) => ({ ...question, text: change(question.text) })),
    things: copy.things.map((thing) => ({
      ...thing,
      label: change(thing.label),
      title: change(thing.title),
      parts: withText(thing.parts, change),
    })),
    asked: copy.asked.map((one) => ({ ...one, statement: change(one.statement) })),
  }
}

function sessionOf(session: Session | null): SharedCopy['session'] {
  const seen = session === null ? null : seenBy(session, 'mentor')
  if (seen === null || session === null) return null
  return { day: session.day, format: seen.format ?? null, goal: seen.goal ?? '', problem: seen.problemStated ?? '' }
}

/** The texts are within the limits of a file: what is longer is cut at the limit and says so. */
const fitted = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1)}…`)

function fittedParts(thing: SharedThing): SharedThing {
  const parts = thing.parts.map((part) => ({
    ...part,
    heading: fitted(part.heading, 500),
    text: fitted(part.text, 100_000),
  }))
  return { ...thing, title: fitted(thing.title, 500), parts }
}

/** Where titles stand that may have been cut through a name before a pseudonym could be put in. */
const withTitlesChanged = (thing: SharedThing, change: (text: string) => string): SharedThing => ({
  ...thing,
  title: change(thing.title),
  parts: thing.parts.map((part) => (part.id === 'evidence' ? { ...part, text: change(part.text) } : part)),
})

/** The copy in the words it leaves in. Things that its reader may not see are not in it. */
export function composeShare(source: ShareSource): ComposedCopy {
  const { from, person, session, purpose, help, named } = source
  const nameOf = nameIn(source.people)
  const things = source.things.flatMap((one) => {
    const thing = one.sort === 'record' ? recordThing(one, source, nameOf) : criterionThing(one, source)
    return thing === null ? [] : [thing]
  })
  const shown = new Set(things.map(({ id }) => id))
  const copy = {
    sentAt: source.sentAt,
    sentOn: source.sentOn,
    from: { name: from.name, isPseudonym: false },
    to: { name: person?.name ?? '' },
    purpose,
    help,
    minutes: 1,
    session: sessionOf(session),
    standing: source.standing,
    since: partOf('since', 'Since we last met', source.since),
    questions: source.questions.filter(({ text }) => text.trim() !== ''),
    things,
    asked: source.asked.filter(({ thingId }) => thingId === null || shown.has(thingId)),
  }
  const standIns = standInsFor(source.standIns)
  const titled = (text: string) => withTitles(text, named, source.earlierTitles)
  const changed = withTexts(copy, (text) => standIns(titled(text)))
  const isPseudonym = changed.from.name.normalize('NFC') !== titled(from.name).normalize('NFC')
  const cut = withoutCutNames(source.standIns)
  const whole = changed.things.map((thing) => withTitlesChanged(thing, cut))
  const fit = { ...changed, from: { ...changed.from, isPseudonym }, things: whole.map(fittedParts) }
  return { ...fit, minutes: readingMinutes(fit) }
}

const covered: Readonly<Record<string, string>> = {
  limits: 'measurements',
  confidence: 'prediction',
  listeners: 'forum',
}
const told = new Set(['id', 'kind', 'revision', 'createdAt', 'updatedAt', 'trashedAt', 'audience', 'day', 'title'])
const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0)

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Private fields of lines that are shared otherwise: `claims.0.say`. */
function privateInLines(name: string, field: Field, value: unknown): string[] {
  const { parts } = field
  if (parts === undefined || !Array.isArray(value)) return []
  return Object.keys(parts)
    .filter((part) => parts[part]?.ceiling === 'private')
    .flatMap((part) => {
      const at = value.findIndex((line) => isPlain(line) && !isEmpty(line[part]))
      return at === -1 ? [] : [`${name}.${at}.${part}`]
    })
}

/** Fields of a record that say something and are in no part of it, as dotted paths: what stays here. */
export function stayingFields(record: EvidenceRecord, parts: readonly SharedPart[]): string[] {
  const left = new Set(parts.map(({ id }) => id.split('/')[0] ?? id))
  const values: Readonly<Record<string, unknown>> = { ...record }
  const fields: Fields = recordDefinitions[record.kind].fields
  return Object.entries(fields).flatMap(([name, field]) => {
    if (told.has(name) || isEmpty(values[name])) return []
    return left.has(covered[name] ?? name) ? privateInLines(name, field, values[name]) : [name]
  })
}
