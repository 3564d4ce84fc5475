// The roadmap worked out again the slow way, from plain copies of the records. Shares no line with the rules it is held against.
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import type { Roadmap } from '../../shared/records/roadmap.ts'

type Found<K extends AnyRecord['kind']> = Extract<AnyRecord, { kind: K }>
const ofKind = <K extends AnyRecord['kind']>(records: readonly AnyRecord[], kind: K) =>
  records.filter((one): one is Found<K> => one.kind === kind)

/** Links of a criterion that count, each beside its record; `until` is a civil date, or null for all. */
function counting(records: readonly AnyRecord[], criterionId: string, until: string | null) {
  const pieces: { kind: string; day: string; recordId: string }[] = []
  for (const link of ofKind(records, 'evidence-link')) {
    if (link.criterionId !== criterionId || link.trashedAt) continue
    const record = records.find((one) => one.id === link.recordId)
    if (!record || record.trashedAt) continue
    if (record.kind !== 'entry' && record.kind !== 'session') continue
    if (record.kind === 'session' && record.role === 'mentor') continue
    // Civil dates of four-digit years compare as text.
    if (until !== null && record.day > until) continue
    pieces.push({ kind: record.kind, day: record.day, recordId: record.id })
  }
  return pieces
}

function wordsOn(records: readonly AnyRecord[], criterionId: string, until: string | null) {
  const words = ofKind(records, 'assessment')
    .filter((one) => one.criterionId === criterionId && !one.trashedAt)
    .filter((one) => until === null || one.day <= until)
    .sort((a, b) => `${a.day} ${a.createdAt} ${a.id}`.localeCompare(`${b.day} ${b.createdAt} ${b.id}`))
  const last: Record<string, Found<'assessment'>> = {}
  for (const one of words) last[one.personId ?? 'me'] = one
  return last
}

/** The status of one criterion up to a day, or of everything there is. */
export function naiveStatus(
  records: readonly AnyRecord[],
  roadmap: Roadmap,
  criterionId: string,
  until: string | null,
) {
  const criterion = roadmap.criteria.find((one) => one.id === criterionId)
  if (!criterion) throw new Error(`No ${criterionId} on this ladder.`)
  const pieces = counting(records, criterionId, until)
  const { me, ...others } = wordsOn(records, criterionId, until)
  if (me?.verdict === 'not-applicable') return 'not-applicable'
  const fitting = pieces.filter(({ kind }) => criterion.kinds.some((one) => one === kind))
  const needed = criterion.needs.length === 0 || pieces.some(({ kind }) => criterion.needs.some((one) => one === kind))
  if (fitting.length >= criterion.minimum && needed) {
    return Object.values(others).some((one) => one.verdict === 'confirmed') ? 'confirmed' : 'evidenced'
  }
  return pieces.length > 0 ? 'claimed' : 'not-yet'
}

/** Every criterion's status, in the ladder's order. */
export const naiveRoadmap = (records: readonly AnyRecord[], roadmap: Roadmap, until: string | null) =>
  roadmap.criteria.map(({ id }) => naiveStatus(records, roadmap, id, until))

const dayNumber = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)

/** The running summary of every criterion that has ever had one, as plain lists. */
export function naiveStandings(records: readonly AnyRecord[], roadmap: Roadmap) {
  return roadmap.criteria.flatMap(({ id }) => {
    const days: Record<string, number[]> = {}
    for (const { kind, day } of counting(records, id, null)) days[kind] = [...(days[kind] ?? []), dayNumber(day)]
    for (const list of Object.values(days)) list.sort((a, b) => a - b)
    const said = ofKind(records, 'assessment')
      .filter((one) => one.criterionId === id && !one.trashedAt)
      .map((one) => one.id)
      .sort()
    return Object.keys(days).length === 0 && said.length === 0 ? [] : [{ criterionId: String(id), days, said }]
  })
}

/** Monday of the week, by counting days. 1 January 1970 was a Thursday. */
function mondayOf(day: string): number {
  const number = dayNumber(day)
  return number - ((((number + 3) % 7) + 7) % 7)
}

/** ISO week of a day: the week belongs to the year of its Thursday. */
export function naiveWeek(day: string): string {
  const thursday = new Date((mondayOf(day) + 3) * 86_400_000)
  const first = mondayOf(`${String(thursday.getUTCFullYear()).padStart(4, '0')}-01-04`)
  const week = (mondayOf(day) - first) / 7 + 1
  return `${String(thursday.getUTCFullYear()).padStart(4, '0')}-W${String(week).padStart(2, '0')}`
}

/** The weeks that have stones, as running summaries name them. */
export function naiveWeeks(records: readonly AnyRecord[]) {
  const weeks = new Map<string, { stones: number; unasked: number; fromOthers: number; sessions: number }>()
  for (const one of records) {
    const isSession = one.kind === 'session' && Boolean(one.startedAt || one.closedAt)
    const isTheirs = one.kind === 'assessment' && one.personId !== null
    if (one.trashedAt || !('day' in one) || !(one.kind === 'entry' || isSession || isTheirs)) continue
    const week = naiveWeek(one.day)
    const row = weeks.get(week) ?? { stones: 0, unasked: 0, fromOthers: 0, sessions: 0 }
    row.stones += 1
    if (one.kind === 'entry' && one.initiative === 'self') row.unasked += 1
    if (isTheirs) row.fromOthers += 1
    if (isSession) row.sessions += 1
    weeks.set(week, row)
  }
  return [...weeks].map(([week, row]) => ({ week, ...row })).sort((a, b) => (a.week < b.week ? -1 : 1))
}

/** Records out of the trash, by kind. */
export function naiveTotals(records: readonly AnyRecord[]) {
  const byKind: Record<string, number> = {}
  for (const one of records) if (!one.trashedAt) byKind[one.kind] = (byKind[one.kind] ?? 0) + 1
  return byKind
}

/** Ids of everything that speaks for a criterion now: its counting records and what was said, in order of id. */
export const naiveKnown = (records: readonly AnyRecord[], criterionId: string): string[] =>
  [
    ...counting(records, criterionId, null).map(({ recordId }) => recordId),
    ...ofKind(records, 'assessment')
      .filter((one) => one.criterionId === criterionId && !one.trashedAt)
      .map((one) => one.id),
  ].sort()
