// A few hundred of the archives that the soak makes by the thousand, and each single write of coming in refused in turn.
import { afterEach, describe, expect, it } from 'vitest'
import { archiveTools } from '../../renderer/storage/archive/archive-byte-tools.ts'
import { makeArchive } from '../../renderer/storage/archive/archive-make.ts'
import { bringIn } from '../../renderer/storage/archive/import-archive.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { usualChoices } from '../../shared/rules/archive/archive-import-choices.ts'
import { fuzzArchives } from '../soak/fuzz-archives.ts'
import { broughtIn, exported, planned } from './archive-steps.ts'
import { failAtStoreWrite } from './fail-at-store-write.ts'
import { begun, contentOf, type Deed, live } from './lived-database.ts'

const at = '2025-03-15T12:00:00.000Z'
const slow = 60_000
const open: CairnDatabase[] = []
const kept = (database: CairnDatabase) => {
  open.push(database)
  return database
}
afterEach(async () => {
  for (const database of open.splice(0)) await database.delete()
})

const life: readonly Deed[] = [
  { what: 'entry', pick: 3 },
  { what: 'entry', pick: 7 },
  { what: 'assess', pick: 3 },
  { what: 'session', pick: 1 },
  { what: 'close', pick: 0 },
  { what: 'edit', pick: 0 },
  { what: 'trash', pick: 0 },
  { what: 'draft', pick: 1 },
]

async function lived(): Promise<CairnDatabase> {
  const database = kept(await begun(`hostile-${Math.random()}`))
  await live(database, life)
  await database.attachments.put({ hash: 'b'.repeat(64), type: 'image/png', bytes: new Uint8Array(9) })
  return database
}

describe('hostile archives', () => {
  it(
    'are refused by name or brought in whole, three hundred of them',
    async () => {
      const report = await fuzzArchives(await exported(await lived()), 0, 300)
      expect(report.broken).toEqual([])
      expect(report.archives).toBe(300)
      expect(Object.keys(report.refused).length).toBeGreaterThan(15)
      expect(report.taken).toBeGreaterThan(0)
    },
    slow,
  )
})

describe('with the disk full at any one write', () => {
  /** Tries with the nth write refused, for every n until none is; answers how many writes there were. */
  async function atEveryWrite(name: string, file: Uint8Array<ArrayBuffer>, work: 'bring in' | 'undo'): Promise<number> {
    for (let nth = 1; nth < 300; nth += 1) {
      const database = new CairnDatabase(name)
      const ready = await planned(database, file)
      const before = await contentOf(database)
      const failing = failAtStoreWrite(nth)
      const done =
        work === 'undo' ? await undo(database, 'main', at) : await bringIn(ready, usualChoices, { at, window: 'main' })
      failing.stop()
      const after = await contentOf(database)
      database.close()
      if (!failing.isFailed()) {
        expect(done.ok).toBe(true)
        expect(after).not.toEqual(before)
        return nth - 1
      }
      expect(done).toMatchObject({ ok: false, trouble: { kind: 'disk-full' } })
      expect(after).toEqual(before)
    }
    throw new Error('More writes than expected.')
  }

  it(
    'a file comes in whole or not at all, and the next try succeeds',
    async () => {
      const [one, other, nothing] = [await lived(), kept(new CairnDatabase(`${Math.random()}`)), `${Math.random()}`]
      kept(new CairnDatabase(nothing))
      await broughtIn(other, await exported(one))
      await live(one, life, 100)
      const file = await exported(one)
      expect(await atEveryWrite(nothing, file, 'bring in')).toBeGreaterThan(4)
      expect(await atEveryWrite(other.name, file, 'bring in')).toBeGreaterThan(4)
      expect(await atEveryWrite(other.name, file, 'undo')).toBeGreaterThan(3)
    },
    slow,
  )

  it('or at any piece of the file that is written, the export ends there and the next one is whole', async () => {
    const database = await lived()
    const whole = await exported(database)
    for (let nth = 1; ; nth += 1) {
      let pieces = 0
      const emit = async () => {
        pieces += 1
        if (pieces === nth) throw new DOMException('No room left.', 'QuotaExceededError')
      }
      const done = await makeArchive(database, archiveTools, { emit }).then(
        () => true,
        () => false,
      )
      if (done) return expect(pieces).toBeLessThan(nth)
      expect(await exported(database)).toEqual(whole)
    }
  })
})
