// Keeps the running summaries in step, inside the transaction that writes the records. They equal a recomputation from scratch, always.
import type { AnyRecord, RecordOf } from '../../../shared/records/record-definitions.ts'
import type { CriterionId, RoadmapId } from '../../../shared/records/record-ids.ts'
import {
  emptyStanding,
  type Standing,
  withoutPiece,
  withoutSaid,
  withPiece,
  withSaid,
} from '../../../shared/rules/evidence/criterion-running-summary.ts'
import { type Said, saidOf } from '../../../shared/rules/evidence/criterion-status.ts'
import { isEvidenceRecord, type Piece, pieceOf } from '../../../shared/rules/evidence/evidence-item.ts'
import {
  type Mentee,
  menteeOf,
  readStoredSummaries,
  withMentee,
} from '../../../shared/rules/people/mentee-summaries.ts'
import { sessionLinesOf, withClosing } from '../../../shared/rules/sessions/closed-session-timeline.ts'
import { emptyWeek, stoneOf, withStone } from '../../../shared/rules/week/weekly-summary.ts'
import { type CairnDatabase, readMeta } from './database.ts'

/** A record on both sides of a transaction. */
export interface Step {
  readonly before: AnyRecord | undefined
  readonly after: AnyRecord | undefined
}
type Link = RecordOf<'evidence-link'>
type StandingKey = [RoadmapId, CriterionId]

const asLink = (record: AnyRecord | undefined): Link | undefined =>
  record?.kind === 'evidence-link' ? record : undefined

/** Every link whose piece may differ after the steps, beside its record, on both sides. */
async function touchedLinks(database: CairnDatabase, steps: ReadonlyMap<string, Step>) {
  const links = new Map<string, Step>()
  const others: string[] = []
  for (const [id, step] of steps) {
    const link = asLink(step.before) ?? asLink(step.after)
    if (link !== undefined) links.set(id, step)
    // A record that is new has no links yet; one that changed may move all of its pieces.
    else if (step.before !== undefined && isEvidenceRecord(step.before)) others.push(id)
  }
  if (others.length > 0) {
    for (const found of await database.records.where('recordId').anyOf(others).toArray()) {
      if (!links.has(found.id)) links.set(found.id, { before: found, after: found })
    }
  }
  return links
}

const wantedRecords = (links: ReadonlyMap<string, Step>, steps: ReadonlyMap<string, Step>) => {
  const ids = [...links.values()].flatMap(({ before, after }) => [asLink(before)?.recordId, asLink(after)?.recordId])
  return [...new Set(ids)].filter((id) => id !== undefined).filter((id) => !steps.has(id))
}

const isSamePiece = (one: Piece | null, other: Piece | null) =>
  one?.epochDay === other?.epochDay &&
  one?.kind === other?.kind &&
  one?.criterionId === other?.criterionId &&
  one?.roadmapId === other?.roadmapId

async function pieceSteps(
  database: CairnDatabase,
  steps: ReadonlyMap<string, Step>,
): Promise<{ minus: Piece[]; plus: Piece[] }> {
  const links = await touchedLinks(database, steps)
  const wanted = wantedRecords(links, steps)
  const rest = new Map(
    (wanted.length === 0 ? [] : await database.records.bulkGet(wanted)).flatMap((one) => (one ? [[one.id, one]] : [])),
  )
  const at = (id: string | undefined, side: 'before' | 'after') =>
    id === undefined ? undefined : steps.has(id) ? steps.get(id)?.[side] : rest.get(id)
  const minus: Piece[] = []
  const plus: Piece[] = []
  for (const { before, after } of links.values()) {
    const was = pieceOf(asLink(before), at(asLink(before)?.recordId, 'before'))
    const now = pieceOf(asLink(after), at(asLink(after)?.recordId, 'after'))
    if (isSamePiece(was, now)) continue
    if (was !== null) minus.push(was)
    if (now !== null) plus.push(now)
  }
  return { minus, plus }
}

/** What an assessment adds to its criterion; null while it does not stand. */
export function saidBy(record: AnyRecord | undefined): (Said & { key: StandingKey }) | null {
  if (record?.kind !== 'assessment' || record.trashedAt !== null) return null
  return { ...saidOf(record), key: [record.roadmapId, record.criterionId] }
}

const nameOf = ([roadmapId, criterionId]: StandingKey) => `${roadmapId} ${criterionId}`

/** All in one read: a file brings in thousands of pieces, and a transaction ends while one waits for anything but the database. */
async function standingsAt(database: CairnDatabase, keys: readonly StandingKey[]): Promise<Map<string, Standing>> {
  const wanted = [...new Map(keys.map((key) => [nameOf(key), key])).values()]
  const found = wanted.length === 0 ? [] : await database.standings.bulkGet(wanted)
  return new Map(
    found.flatMap((row): [string, Standing][] => (row ? [[nameOf([row.roadmapId, row.criterionId]), row]] : [])),
  )
}

async function updateStandings(database: CairnDatabase, steps: ReadonlyMap<string, Step>): Promise<void> {
  const { minus, plus } = await pieceSteps(database, steps)
  const unsaid = [...steps.values()].flatMap(({ before }) => saidBy(before) ?? [])
  const said = [...steps.values()].flatMap(({ after }) => saidBy(after) ?? [])
  const keys: StandingKey[] = [
    ...[...minus, ...plus].map(({ roadmapId, criterionId }): StandingKey => [roadmapId, criterionId]),
    ...[...unsaid, ...said].map(({ key }) => key),
  ]
  const rows = await standingsAt(database, keys)
  const change = (key: StandingKey, turn: (standing: Standing) => Standing) =>
    rows.set(nameOf(key), turn(rows.get(nameOf(key)) ?? emptyStanding(...key)))
  for (const piece of minus) change([piece.roadmapId, piece.criterionId], (row) => withoutPiece(row, piece))
  for (const piece of plus) change([piece.roadmapId, piece.criterionId], (row) => withPiece(row, piece))
  for (const one of unsaid) change(one.key, (row) => withoutSaid(row, one.assessmentId))
  for (const { key, ...one } of said) change(key, (row) => withSaid(row, one))
  if (rows.size > 0) await database.standings.bulkPut([...rows.values()])
}

/** All in one read: a table of past sessions brings in hundreds of weeks. */
async function weeksAt(database: CairnDatabase, weeks: readonly string[]) {
  const wanted = [...new Set(weeks)]
  const found = wanted.length === 0 ? [] : await database.weeks.bulkGet(wanted)
  return new Map(wanted.map((week, place) => [week, found[place] ?? emptyWeek(week)]))
}

async function updateWeeks(database: CairnDatabase, steps: Iterable<Step>): Promise<void> {
  const turns = [...steps].flatMap(({ before, after }) => {
    const [was, is] = [stoneOf(before), stoneOf(after)]
    return [
      ...(was === null ? [] : [{ stone: was, by: -1 as const }]),
      ...(is === null ? [] : [{ stone: is, by: 1 as const }]),
    ]
  })
  const rows = await weeksAt(
    database,
    turns.map(({ stone }) => stone.week),
  )
  for (const { stone, by } of turns)
    rows.set(stone.week, withStone(rows.get(stone.week) ?? emptyWeek(stone.week), stone, by))
  // A week without stones is not mentioned: its row goes, so that the summary equals one made from scratch.
  const empty = [...rows.values()].filter((row) => row.stones === 0).map((row) => row.week)
  const full = [...rows.values()].filter((row) => row.stones > 0)
  if (empty.length > 0) await database.weeks.bulkDelete(empty)
  if (full.length > 0) await database.weeks.bulkPut(full)
}

async function updateTotals(database: CairnDatabase, steps: Iterable<Step>): Promise<void> {
  const byKind: Record<string, number> = { ...(await readMeta(database, 'totals'))?.byKind }
  const counts = (record: AnyRecord | undefined) => (record !== undefined && record.trashedAt === null ? 1 : 0)
  let changed = false
  for (const { before, after } of steps) {
    const by = counts(after) - counts(before)
    const kind = (after ?? before)?.kind
    if (by === 0 || kind === undefined) continue
    changed = true
    byKind[kind] = (byKind[kind] ?? 0) + by
    if (byKind[kind] === 0) delete byKind[kind]
  }
  if (changed) await database.meta.put({ key: 'totals', byKind })
}

/** Closing adds one at the end; a file may bring in many, and taking it back takes them away: then all are made anew. */
async function updateSessionLines(database: CairnDatabase, steps: Iterable<Step>, put: Promise<void>): Promise<void> {
  const closings = [...steps].filter(({ before, after }) => (after ?? before)?.kind === 'closing')
  const [only] = closings
  if (only === undefined) return
  if (closings.length === 1 && only.before === undefined && only.after?.kind === 'closing') {
    await database.sessionLines.put(withClosing(await database.sessionLines.orderBy('chunk').last(), only.after))
    return
  }
  await put
  const all = await database.records.where('kind').equals('closing').toArray()
  await database.sessionLines.clear()
  await database.sessionLines.bulkAdd(sessionLinesOf(all.flatMap((one) => (one.kind === 'closing' ? [one] : []))))
}

async function updateMentoring(database: CairnDatabase, steps: Iterable<Step>): Promise<void> {
  const turns = [...steps].map(({ before, after }) => ({ was: menteeOf(before), is: menteeOf(after) }))
  const moved = turns.filter(({ was, is }) => JSON.stringify(was) !== JSON.stringify(is))
  if (moved.length === 0) return
  let people: readonly Mentee[] = readStoredSummaries((await readMeta(database, 'mentoring'))?.people ?? [])
  for (const { was, is } of moved) {
    if (was !== null) people = withMentee(people, was, -1)
    if (is !== null) people = withMentee(people, is, 1)
  }
  await database.meta.put({ key: 'mentoring', people })
}

/** Call inside the transaction, once, with every record it writes; `put` is their writing. */
export async function updateSummaries(
  database: CairnDatabase,
  steps: ReadonlyMap<string, Step>,
  put: Promise<void>,
): Promise<void> {
  await Promise.all([
    updateStandings(database, steps),
    updateWeeks(database, steps.values()),
    updateTotals(database, steps.values()),
    updateSessionLines(database, steps.values(), put),
    updateMentoring(database, steps.values()),
  ])
}
