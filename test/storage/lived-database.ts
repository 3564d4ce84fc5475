// A database with a life behind it: entries, links, words of others, sessions closed and reopened, trash, purges, undo, drafts.
import * as fc from 'fast-check'
import type { CommitNote } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase, readMeta } from '../../renderer/storage/core/database.ts'
import { type CriteriaChoice, saveRecords, saveWithCriteria, writeOf } from '../../renderer/storage/core/save-record.ts'
import { bringBack, canBeTrashed, moveToTrash, purge } from '../../renderer/storage/history/trash-records.ts'
import { redo, undo } from '../../renderer/storage/history/undo.ts'
import { readOwnRoadmap } from '../../renderer/storage/roadmap/read-profile.ts'
import { closeSession, reopenSession } from '../../renderer/storage/sessions/session-closing.ts'
import { begin } from '../../renderer/storage/start/initialize-database.ts'
import { newAssessment } from '../../shared/records/new-records.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import type { Roadmap } from '../../shared/records/roadmap.ts'
import { entry, idOf, session } from '../build-records.ts'

export const deeds = [
  'entry',
  'edit',
  'assess',
  'session',
  'close',
  'reopen',
  'trash',
  'back',
  'purge',
  'undo',
  'redo',
  'draft',
] as const
export interface Deed {
  readonly what: (typeof deeds)[number]
  readonly pick: number
}
export const someDeeds = (most: number) =>
  fc.array(fc.record({ what: fc.constantFrom(...deeds), pick: fc.nat(999) }), { minLength: 1, maxLength: most })

export async function begun(name: string): Promise<CairnDatabase> {
  const database = new CairnDatabase(name)
  await database.open()
  await begin(
    database,
    { name: 'Wren Alderby', currentLevel: 'mid-level', targetLevel: 'lead', startedOn: null, horizonMonths: null },
    { at: '2025-03-01T09:00:00.000Z', window: 'main', cause: 'Began' },
  )
  return database
}

const days = ['2025-01-02', '2025-02-28', '2024-12-30', '2025-03-03']

interface Moment {
  readonly database: CairnDatabase
  readonly roadmap: Roadmap
  readonly number: number
  readonly pick: number
  readonly day: string
  readonly choice: CriteriaChoice
  readonly note: CommitNote
}

async function pickFrom({ database, pick }: Moment, fits: (one: AnyRecord) => boolean) {
  const all = (await database.records.toArray()).filter(fits)
  return all[pick % Math.max(1, all.length)]
}
const isTrashed = (one: AnyRecord) => one.trashedAt !== null
const stands = (one: AnyRecord) => canBeTrashed(one) && !isTrashed(one)

async function say({ database, roadmap, number, day, choice, note }: Moment) {
  const criterionId = choice.criterionIds[0] ?? roadmap.criteria[0]?.id
  if (criterionId === undefined) return
  const of = { roadmapId: roadmap.id, criterionId, personId: null, verdict: 'no-chance' as const }
  await saveRecords(database, [writeOf(newAssessment(idOf(number), day, note.at, of), true)], note)
}

async function edit(moment: Moment) {
  const { database, number, day, choice, note } = moment
  const found = await pickFrom(moment, (one) => one.kind === 'entry' && !isTrashed(one))
  if (found?.kind !== 'entry') return
  await saveWithCriteria(database, { ...found, day, what: `Edited ${number}` }, { isNew: false, choice, note })
}

async function close(moment: Moment) {
  const { database, roadmap, note } = moment
  const found = await pickFrom(moment, (one) => one.kind === 'session' && !isTrashed(one) && one.closedAt === null)
  if (found?.kind === 'session') await closeSession(database, found, { roadmap, note })
}

async function reopen(moment: Moment) {
  const found = await pickFrom(moment, (one) => one.kind === 'session' && one.closedAt !== null)
  if (found?.kind === 'session') await reopenSession(moment.database, found.id, moment.note)
}

async function onePicked(
  moment: Moment,
  fits: (one: AnyRecord) => boolean,
  act: (database: CairnDatabase, records: AnyRecord[], note: CommitNote) => Promise<unknown>,
) {
  const found = await pickFrom(moment, fits)
  if (found) await act(moment.database, [found], moment.note)
}

const doing: Record<Deed['what'], (moment: Moment) => Promise<unknown>> = {
  entry: ({ database, number, day, choice, note }) =>
    saveWithCriteria(database, entry(number, { day }), { isNew: true, choice, note }),
  session: ({ database, number, day, note }) =>
    saveRecords(database, [writeOf(session(number, { day, startedAt: note.at }), true)], note),
  draft: ({ database, pick, note }) =>
    database.drafts.put({
      key: `new:${pick % 3}`,
      window: 'main',
      kind: 'entry',
      baseRevision: null,
      value: { what: '…' },
      at: note.at,
    }),
  undo: ({ database, note }) => undo(database, 'main', note.at),
  redo: ({ database, note }) => redo(database, 'main', note.at),
  assess: say,
  edit,
  close,
  reopen,
  trash: (moment) => onePicked(moment, stands, moveToTrash),
  back: (moment) => onePicked(moment, isTrashed, bringBack),
  purge: (moment) => onePicked(moment, isTrashed, purge),
}

/** Does one thing after another; `from` numbers the first, so that ids and times never repeat. */
export async function live(database: CairnDatabase, all: readonly Deed[], from = 0): Promise<void> {
  const own = await readOwnRoadmap(database)
  if (own === null) throw new Error('Nothing was begun.')
  for (const [index, { what, pick }] of all.entries()) {
    const number = from + index + 1
    const note = { at: `2025-03-02T10:00:00.${String(number).padStart(3, '0')}Z`, window: 'main', cause: what }
    const criterionIds = own.roadmap.criteria.filter((_one, place) => place % 19 === pick % 19).map(({ id }) => id)
    const choice = { roadmapId: own.roadmap.id, criterionIds }
    const day = days[pick % days.length] ?? '2025-01-02'
    await doing[what]({ database, roadmap: own.roadmap, number, pick, day, choice, note })
  }
}

/** Everything that a restore must bring back, in one comparable value; identity and the mark of snapshots are the database's own. */
export async function contentOf(database: CairnDatabase) {
  const { records, changes, drafts, tombstones, weeks, sessionLines, standings } = database
  return {
    records: await records.toArray(),
    changes: await changes.toArray(),
    drafts: await drafts.toArray(),
    tombstones: await tombstones.toArray(),
    weeks: await weeks.toArray(),
    sessionLines: await sessionLines.toArray(),
    standings: (await standings.toArray()).filter(
      ({ said, days: found }) => said.length + Object.keys(found).length > 0,
    ),
    totals: await readMeta(database, 'totals'),
  }
}
