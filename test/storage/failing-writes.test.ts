// All of a change or none of it: the disk is full at each single write in turn, and the database is what it was before.
import { afterEach, describe, expect, it } from 'vitest'
import { checkDatabase } from '../../renderer/storage/checks/check-database.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { failAtWrite } from './fail-at-write.ts'
import { begun, contentOf, type Deed, live } from './lived-database.ts'

const open: CairnDatabase[] = []
afterEach(async () => {
  for (const database of open.splice(0)) await database.delete()
})

const past: readonly Deed[] = [
  { what: 'entry', pick: 3 },
  { what: 'entry', pick: 7 },
  { what: 'assess', pick: 3 },
  { what: 'session', pick: 1 },
  { what: 'close', pick: 0 },
  { what: 'session', pick: 2 },
  { what: 'draft', pick: 1 },
  { what: 'entry', pick: 11 },
  { what: 'trash', pick: 0 },
]

/** Names one database and does the past in it, opened again so that a failing store can stand below it. */
async function lived(): Promise<CairnDatabase> {
  const name = `failing-${Math.random()}`
  const first = await begun(name)
  await live(first, past)
  first.close()
  const database = new CairnDatabase(name)
  open.push(database)
  return database
}

/** Tries `deed` with the nth write refused, for every n until none is; answers how many writes it has. */
async function atEveryWrite(deed: Deed): Promise<number> {
  for (let nth = 1; nth < 40; nth++) {
    const database = await lived()
    const before = await contentOf(database)
    const failing = await failAtWrite(database, nth)
    await live(database, [deed], 100).catch(() => undefined)
    await failing.stop()
    const after = await contentOf(database)
    expect(await checkDatabase(database)).toMatchObject({ unreadable: [], differing: [] })
    if (failing.writes() < nth) {
      expect(after).not.toEqual(before)
      return nth - 1
    }
    expect(after).toEqual(before)
  }
  throw new Error('More writes than expected.')
}

describe('with the disk full at any one write', () => {
  const deeds: readonly Deed[] = [
    { what: 'entry', pick: 5 },
    { what: 'edit', pick: 1 },
    { what: 'assess', pick: 4 },
    { what: 'close', pick: 0 },
    { what: 'trash', pick: 1 },
    { what: 'back', pick: 0 },
    { what: 'purge', pick: 0 },
    { what: 'undo', pick: 0 },
  ]
  it.each(deeds)(
    '$what is written whole or not at all',
    async (deed) => {
      expect(await atEveryWrite(deed)).toBeGreaterThan(1)
    },
    40_000,
  )
})
