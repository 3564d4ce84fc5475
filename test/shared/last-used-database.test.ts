// Which database this is, for every pair of what was noted and what is found.
import { describe, expect, it } from 'vitest'
import {
  type DatabaseFound,
  leftDatabase,
  type StartDecision,
  type WitnessFound,
} from '../../shared/rules/backups/last-used-database.ts'

const noted = { databaseId: 'A', seq: 40 }
const found = (databaseId: string | null, lastSeq: number, replaced: string[] = [], isTorn = false): DatabaseFound => ({
  kind: 'open',
  databaseId,
  replaced,
  lastSeq,
  isTorn,
})

const table: readonly [string, WitnessFound, DatabaseFound, StartDecision][] = [
  ['nothing noted, nothing there', null, found(null, 0), 'first-run'],
  ['the same, at the same change', noted, found('A', 40), 'as-left'],
  ['the same, ahead after a crash', noted, found('A', 47), 'as-left'],
  ['the same, one change behind', noted, found('A', 39), 'behind'],
  ['an empty one where one was left', noted, found(null, 0), 'other-database'],
  ['another one', noted, found('B', 400), 'other-database'],
  ['another one, however far it has come', noted, found('B', 40), 'other-database'],
  ['one that knowingly replaced the noted one', noted, found('B', 12, ['Z', 'A']), 'as-left'],
  ['one that replaced others only', noted, found('B', 12, ['Z']), 'other-database'],
  ['a database without any note', null, found('A', 3), 'as-left'],
  ['a database whose note cannot be read', 'unreachable', found('A', 3), 'as-left'],
  ['an empty one whose note cannot be read', 'unreachable', found(null, 0), 'other-database'],
  ['records without an identity', null, found(null, 5), 'other-database'],
  ['the same, with one part older than another', noted, found('A', 40, [], true), 'torn'],
  ['a torn one without any note', null, found('A', 40, [], true), 'torn'],
  ['an older one', noted, { kind: 'older' }, 'older'],
  ['a newer one', noted, { kind: 'newer' }, 'newer'],
  ['a newer one, nothing noted', null, { kind: 'newer' }, 'newer'],
  ['one that cannot be read', noted, { kind: 'unreadable' }, 'unreadable'],
]

describe('the database found at start', () => {
  it.each(table)('%s', (_name, witness, database, decision) => {
    expect(leftDatabase(witness, database)).toBe(decision)
  })
})
