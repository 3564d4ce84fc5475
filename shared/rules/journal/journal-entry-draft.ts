// An entry while it is written: everything as typed, so that even what does not fit is kept. Saving turns it into a record or names the field.
import * as z from 'zod'
import { attachments } from '../../records/common-fields.ts'
import { type Entry, entryDefinition } from '../../records/entry.ts'
import type { EvidenceLink } from '../../records/evidence-link.ts'
import { prompts } from '../../records/field-choices.ts'
import { CriterionId, PersonId } from '../../records/record-ids.ts'
import { Audience } from '../../records/stored-field.ts'
import { failed, ok, type Result } from '../../result.ts'
import { typedFigure } from '../text/number-words.ts'
import { readNumber } from '../text/typed-number.ts'

const MetricDraft = z.object({
  name: z.string(),
  unit: z.string(),
  before: z.string(),
  after: z.string(),
  howMeasured: z.string(),
  source: z.string(),
  decision: z.string(),
})
export type MetricDraft = z.infer<typeof MetricDraft>

const EntryDraftSchema = z.object({
  day: z.string(),
  title: z.string(),
  what: z.string(),
  myPart: z.string(),
  teamPart: z.string(),
  initiative: z.enum(['self', 'asked']).nullable(),
  prompt: z.enum(prompts).nullable(),
  proposalId: z.string().nullable(),
  metrics: z.array(MetricDraft),
  links: z.array(z.object({ title: z.string(), url: z.string() })),
  people: z.array(PersonId),
  tags: z.array(z.string()),
  attachments: attachments().schema,
  audience: Audience,
  criteria: z.array(CriterionId),
  whys: z.record(z.string(), z.string()),
})
export type EntryDraft = z.infer<typeof EntryDraftSchema>

export const isEntryDraft = (value: unknown): value is EntryDraft => EntryDraftSchema.safeParse(value).success

export const emptyMetric: MetricDraft = {
  name: '',
  unit: '',
  before: '',
  after: '',
  howMeasured: '',
  source: '',
  decision: '',
}

const typedNumber = (value: number | null) => (value === null ? '' : typedFigure(value))

/** The draft that an edit of `entry` begins with; `links` are its standing evidence links on the ladder in use. */
export function draftOfEntry(entry: Entry, links: readonly EvidenceLink[]): EntryDraft {
  const { day, title, what, myPart, teamPart, initiative, prompt, proposalId } = entry
  const { people, tags, audience, attachments: files } = entry
  return {
    ...{ day, title, what, myPart, teamPart, initiative, prompt, proposalId },
    ...{ people, tags, audience, attachments: files },
    metrics: entry.metrics.map((metric) => ({
      ...metric,
      before: typedNumber(metric.before),
      after: typedNumber(metric.after),
    })),
    links: entry.links,
    criteria: links.map(({ criterionId }) => criterionId),
    whys: Object.fromEntries(links.map(({ criterionId, why }) => [criterionId, why])),
  }
}

export interface DraftTrouble {
  readonly kind: 'unfit'
  /** The kind of the record. */
  readonly of: string
  readonly field: string
  readonly reason: string
}

const isBlank = (line: Readonly<Record<string, string>>) => Object.values(line).every((part) => part.trim() === '')

/** The entry that the draft says, or the first field that does not fit. Blank figures and links fall away. */
export function entryOfDraft(draft: EntryDraft, entry: Entry): Result<Entry, DraftTrouble> {
  const { criteria: _criteria, whys: _whys, metrics, links, ...fields } = draft
  const said = {
    ...entry,
    ...fields,
    metrics: metrics
      .filter((metric) => !isBlank(metric))
      .map((metric) => ({ ...metric, before: readNumber(metric.before), after: readNumber(metric.after) })),
    links: links.filter((link) => !isBlank(link)).map(({ title, url }) => ({ title: title.trim(), url: url.trim() })),
  }
  const parsed = entryDefinition.schema.safeParse(said)
  if (parsed.success) return ok(parsed.data)
  const [issue] = parsed.error.issues
  return failed({ kind: 'unfit', of: 'entry', field: issue?.path.join('.') ?? '', reason: issue?.message ?? '' })
}
