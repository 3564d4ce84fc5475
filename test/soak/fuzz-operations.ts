// What a fuzz round does: one random operation after another, on the app's own storage code.

import type { CommitNote } from '../../renderer/storage/core/commit-records.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { newId, newSessionId } from '../../renderer/storage/core/new-id.ts'
import { saveRecords, saveWithCriteria, writeOf } from '../../renderer/storage/core/save-record.ts'
import { keepDraft } from '../../renderer/storage/drafts/draft-store.ts'
import { assessMyself } from '../../renderer/storage/evidence/save-assessments.ts'
import { bringBack, moveToTrash, purge } from '../../renderer/storage/history/trash-records.ts'
import { redo, undo } from '../../renderer/storage/history/undo.ts'
import { readOwnRoadmap } from '../../renderer/storage/roadmap/read-profile.ts'
import { closeAndCarry } from '../../renderer/storage/sessions/close-and-carry.ts'
import { reopenSession } from '../../renderer/storage/sessions/session-closing.ts'
import { newEntry, newSession } from '../../shared/records/new-records.ts'

/** mulberry32: small, seeded, good enough to choose operations. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

let tick = Date.UTC(2025, 2, 3, 9)
export const note = (cause: string): CommitNote => {
  tick += 60_000
  return { at: new Date(tick).toISOString(), cause, window: 'fuzz' }
}

export interface Round {
  readonly database: CairnDatabase
  readonly random: () => number
  /** With closings and purges, which no undo takes back. */
  readonly isFinal: boolean
}

export const below = (round: Round, most: number) => Math.floor(round.random() * most)
export const oneOf = <T>(round: Round, items: readonly T[]): T | undefined => items[below(round, items.length)]
const dayOf = (round: Round) => new Date(Date.UTC(2024, 0, 1 + below(round, 800))).toISOString().slice(0, 10)

async function own(database: CairnDatabase) {
  const found = await readOwnRoadmap(database)
  if (found === null) throw new Error('Nothing was begun')
  return found.roadmap
}

async function someCriteria(round: Round) {
  const roadmap = await own(round.database)
  const ids = roadmap.criteria.filter(() => round.random() < 0.1).map(({ id }) => id)
  return { roadmapId: roadmap.id, criterionIds: ids }
}

const entries = async ({ database }: Round) =>
  (await database.records.where('kind').equals('entry').toArray()).filter((one) => one.kind === 'entry')
const sessions = async ({ database }: Round) =>
  (await database.records.where('kind').equals('session').toArray()).filter((one) => one.kind === 'session')

type Operation = (round: Round) => Promise<{ readonly ok: boolean } | null>

const undoable: Record<string, Operation> = {
  async write(round) {
    const fresh = note('Wrote')
    const entry = { ...newEntry(newId(), dayOf(round), fresh.at), what: `Stone ${below(round, 1e6)}` }
    return saveWithCriteria(round.database, entry, { isNew: true, choice: await someCriteria(round), note: fresh })
  },
  async edit(round) {
    const entry = oneOf(round, await entries(round))
    if (entry === undefined) return null
    const edited = { ...entry, what: `${entry.what}, again`, day: dayOf(round) }
    return saveWithCriteria(round.database, edited, {
      isNew: false,
      choice: await someCriteria(round),
      note: note('Edited'),
    })
  },
  async editAnOldOne(round) {
    const entry = oneOf(round, await entries(round))
    if (entry === undefined) return null
    return saveRecords(round.database, [writeOf({ ...entry, revision: entry.revision + 1 }, false)], note('Too late'))
  },
  async trash(round) {
    const entry = oneOf(
      round,
      (await entries(round)).filter(({ trashedAt }) => trashedAt === null),
    )
    return entry === undefined ? null : moveToTrash(round.database, [entry], note('Trashed'))
  },
  async bringBack(round) {
    const entry = oneOf(
      round,
      (await entries(round)).filter(({ trashedAt }) => trashedAt !== null),
    )
    return entry === undefined ? null : bringBack(round.database, [entry], note('Brought back'))
  },
  async setAside(round) {
    const roadmap = await own(round.database)
    const criterion = oneOf(round, roadmap.criteria)
    if (criterion === undefined) return null
    const of = { roadmapId: roadmap.id, criterionId: criterion.id }
    const verdict = round.random() < 0.5 ? 'no-chance' : 'not-applicable'
    return assessMyself(round.database, of, { verdict, day: dayOf(round), words: 'So it is' }, note('Set aside'))
  },
  async plan(round) {
    const fresh = note('Planned')
    const role = round.random() < 0.2 ? 'mentor' : 'mentee'
    const session = { ...newSession(newSessionId(), dayOf(round), 'Europe/Lisbon', fresh.at), role } as const
    return saveRecords(round.database, [writeOf(session, true)], fresh)
  },
  async draft(round) {
    await keepDraft(round.database, {
      key: `place ${below(round, 4)}`,
      window: 'main',
      kind: 'entry',
      baseRevision: null,
      value: { what: `Half a thought ${below(round, 1e6)}` },
      at: note('').at,
    })
    return null
  },
  undo: (round) => undo(round.database, 'fuzz', note('').at),
  redo: (round) => redo(round.database, 'fuzz', note('').at),
}

const final: Record<string, Operation> = {
  async close(round) {
    const session = oneOf(
      round,
      (await sessions(round)).filter(({ closedAt }) => closedAt === null),
    )
    if (session === undefined) return null
    return closeAndCarry(round.database, session.id, await own(round.database), note('Closed'))
  },
  async reopen(round) {
    const session = oneOf(
      round,
      (await sessions(round)).filter(({ closedAt }) => closedAt !== null),
    )
    return session === undefined ? null : reopenSession(round.database, session.id, note('Opened again'))
  },
  async purge(round) {
    const entry = oneOf(
      round,
      (await entries(round)).filter(({ trashedAt }) => trashedAt !== null),
    )
    return entry === undefined ? null : purge(round.database, [entry], note('Erased'))
  },
}

export const operationsOf = ({ isFinal }: Round) => Object.entries(isFinal ? { ...undoable, ...final } : undoable)
