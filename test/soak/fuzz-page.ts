// Runs in a browser page: rounds of random operations, and after each round what must hold whatever was done.

import { restoreDatabase } from '../../renderer/storage/backups/restore-database.ts'
import { type MadeSnapshot, makeSnapshot } from '../../renderer/storage/backups/snapshot-make.ts'
import { checkDatabase } from '../../renderer/storage/checks/check-database.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { newId } from '../../renderer/storage/core/new-id.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { begin } from '../../renderer/storage/start/initialize-database.ts'
import { below, chance, note, oneOf, operationsOf, type Round } from './fuzz-operations.ts'

export interface FuzzReport {
  readonly rounds: number
  readonly operations: number
  readonly refused: number
  /** Each with the seed of its round, so that it can be run again. */
  readonly broken: string[]
}

const operationsARound = 60

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one) && !ArrayBuffer.isView(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )

/** A standing that says nothing counts as absent: a restore does not make it again. */
const saysSomething = (row: object): boolean =>
  !('days' in row && 'said' in row) || Object.keys(row.days ?? {}).length + Object(row.said).length > 0

/** Every table as text but the identity and the mark, which a restore makes its own. */
async function everything(database: CairnDatabase): Promise<Record<string, string>> {
  const tables = database.tables.filter(({ name }) => name !== 'meta')
  const rows = await Promise.all(
    tables.map(async (table) => [table.name, sorted((await table.toArray()).filter(saysSomething))] as const),
  )
  return Object.fromEntries([...rows, ['totals', sorted(await database.meta.get('totals'))]])
}

/** Records without what every write raises. */
const contents = async (database: CairnDatabase) =>
  sorted((await database.records.toArray()).map(({ revision: _r, updatedAt: _u, ...rest }) => rest))

function differing(a: Record<string, string>, b: Record<string, string>): string[] {
  return Object.keys(a).filter((name) => a[name] !== b[name])
}

async function checked(database: CairnDatabase): Promise<string[]> {
  const { unreadable, broken, differing: summaries } = await checkDatabase(database)
  return [
    ...unreadable.map(({ id, field }) => `unreadable ${id} ${field}`),
    ...broken.map(({ from, to }) => `broken link ${from} ${to}`),
    ...summaries.map((name) => `summary ${name} differs`),
  ]
}

async function restoredEquals(database: CairnDatabase, parts: readonly MadeSnapshot[]): Promise<string[]> {
  const copy = new CairnDatabase(`${database.name}-copy`)
  try {
    const done = await restoreDatabase(
      copy,
      parts.map(({ bytes }) => bytes),
      { databaseId: newId(), witnessId: null },
    )
    if (!done.ok) return [`restore refused: ${done.trouble.kind}`]
    return differing(await everything(database), await everything(copy)).map((name) => `restored ${name} differs`)
  } finally {
    await copy.delete()
  }
}

async function undoneAllTheWay({ database }: Round, atTheStart: string): Promise<string[]> {
  for (let turn = 0; turn < operationsARound * 2; turn += 1) {
    const done = await undo(database, 'fuzz', note('').at)
    if (!done.ok) {
      if (done.trouble.kind !== 'nothing' && done.trouble.kind !== 'final')
        return [`undo declined: ${done.trouble.kind}`]
      return (await contents(database)) === atTheStart ? [] : ['undone all the way, and not as it began']
    }
  }
  return ['undo never came to its end']
}

/** Random operations with a base taken somewhere between them. */
async function operate(round: Round): Promise<{ refused: number; broken: string[]; base: MadeSnapshot | null }> {
  const all = operationsOf(round)
  const cut = below(round, operationsARound)
  const broken: string[] = []
  let refused = 0
  let base: MadeSnapshot | null = null
  for (let turn = 0; turn < operationsARound; turn += 1) {
    const [name, operation] = oneOf(round, all) ?? ['', null]
    const done = await operation?.(round)
    if (done && !done.ok) refused += 1
    if (name === 'editAnOldOne' && done?.ok) broken.push('a save over another revision was written')
    if (turn === cut) base = await makeSnapshot(round.database, 0, note('').at)
  }
  return { refused, broken, base }
}

async function whatHolds(round: Round, base: MadeSnapshot | null, atTheStart: string): Promise<string[]> {
  const { database } = round
  if (base === null) return ['no snapshot was made']
  const segment = await makeSnapshot(database, base.toSeq, note('').at)
  return [
    ...(await checked(database)),
    ...(await restoredEquals(database, segment === null ? [base] : [base, segment])),
    ...(round.isFinal ? [] : await undoneAllTheWay(round, atTheStart)),
    ...(await checked(database)),
  ]
}

async function runRound(seed: number): Promise<{ refused: number; broken: string[] }> {
  const random = chance(seed)
  const round: Round = { database: new CairnDatabase(`fuzz-${seed}`), random, isFinal: random() < 0.5 }
  const beginning = { name: 'Wren Alderby', currentLevel: '', targetLevel: '', startedOn: null, horizonMonths: null }
  try {
    await begin(round.database, beginning, note('Began'))
    const atTheStart = await contents(round.database)
    const { refused, broken, base } = await operate(round)
    const all = [...broken, ...(await whatHolds(round, base, atTheStart))]
    return { refused, broken: all.map((one) => `seed ${seed}: ${one}`) }
  } finally {
    await round.database.delete()
  }
}

/** Rounds from `seed` on, for as long as said. */
export async function fuzz(seed: number, milliseconds: number): Promise<FuzzReport> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
  const end = performance.now() + milliseconds
  const broken: string[] = []
  let rounds = 0
  let refused = 0
  while (performance.now() < end) {
    const done = await runRound(seed + rounds)
    broken.push(...done.broken)
    refused += done.refused
    rounds += 1
  }
  return { rounds, operations: rounds * operationsARound, refused, broken }
}
