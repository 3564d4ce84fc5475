// What an agent may see of all records: cut down to a visibility by the one rule for everything that leaves, then whole in shape again,
// so that the other rules can read it. What was cut is empty, and nothing is worked out from what was cut.
import type { AnyRecord } from '../../records/record-definitions.ts'
import type { Change } from '../records/change-log-entry.ts'
import { titleOf } from '../records/record-title.ts'
import { type EarlierTitles, earlierTitlesIn, mapTexts } from '../sharing/hidden-titles.ts'
import { seenBy } from '../sharing/redact-record.ts'
import { seenTitle } from '../sharing/redacted-title.ts'
import { withTitles } from '../sharing/resolve-references.ts'

export type AgentVisibility = 'packet' | 'mentor' | 'private'

type Plain = Record<string, unknown>
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

function emptyLike(value: unknown): unknown {
  if (typeof value === 'string') return ''
  if (typeof value === 'number') return 0
  if (typeof value === 'boolean') return false
  return Array.isArray(value) ? [] : null
}

/** `seen` with what it lacks of `whole` as empty values of the same shape. */
function filled(seen: Plain, whole: Plain): Plain {
  const entries = Object.entries(whole).map(([name, value]): [string, unknown] => {
    const own = seen[name]
    if (own === undefined) return [name, emptyLike(value)]
    if (!Array.isArray(own) || !Array.isArray(value)) return [name, own]
    const [example] = value
    return [name, isPlain(example) ? own.map((line) => (isPlain(line) ? filled(line, example) : line)) : own]
  })
  return Object.fromEntries(entries)
}

/** What was kept: every record, those in the trash too, and what was changed. */
interface Kept {
  readonly records: ReadonlyMap<string, AnyRecord>
  readonly changes: readonly Change[]
}

type Reader = Exclude<AgentVisibility, 'private'>

/** Earlier titles are needed only of records whose title stays. */
function earlierTitlesFor({ records, changes }: Kept, reader: Reader): EarlierTitles {
  const hidden = [...records.values()].filter((one) => seenTitle(one, reader) !== titleOf(one))
  return earlierTitlesIn(changes, new Set(hidden.map(({ id }) => id)))
}

/**
 * Records that may be seen, without those in the trash. The owner's own ladder and its criteria may always be. Where a text points at
 * a record whose title may not be seen, the title, today's or an earlier one, is not in it.
 */
export function visibleRecords(kept: Kept, visibility: AgentVisibility): Map<string, AnyRecord> {
  const standing = [...kept.records.values()].filter(({ trashedAt }) => trashedAt === null)
  if (visibility === 'private') return new Map(standing.map((one) => [one.id, one]))
  const earlier = earlierTitlesFor(kept, visibility)
  const named = (text: string) => withTitles(text, kept.records, earlier, visibility)
  const found = standing.flatMap((record): AnyRecord[] => {
    if (record.kind === 'roadmap') return [record]
    const seen = seenBy(record, visibility)
    // The shape is the record's own; only values were emptied.
    return seen === null ? [] : [filled({ ...seen }, { ...record }) as AnyRecord]
  })
  return new Map(found.map((one) => [one.id, mapTexts(one, named)]))
}
