// A database and a snapshot of version 1 open in version 2 with everything that was in them, and can be written on.
import { readFileSync } from 'node:fs'
import { afterEach, expect, it } from 'vitest'
import { restoreDatabase } from '../../renderer/storage/backups/restore-database.ts'
import { checkDatabase } from '../../renderer/storage/checks/check-database.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { openDatabase } from '../../renderer/storage/core/open-database.ts'
import { AnyRecord } from '../../shared/records/record-definitions.ts'
import { draftOfEntry, isEntryDraft } from '../../shared/rules/journal/journal-entry-draft.ts'
import { earlierDraft } from '../../shared/rules/records/earlier-draft.ts'
import { entry, idOf } from '../build-records.ts'
import { frozenDatabase, leaveVersion } from './create-old-version-database.ts'
import { contentOf } from './lived-database.ts'

/** As its form begins: what came later stands in a draft as there. */
const begun = draftOfEntry(entry(1), [])
const open: CairnDatabase[] = []
afterEach(async () => {
  for (const database of open.splice(0)) await database.delete()
})

async function upgraded() {
  const name = `upgrade-${Math.random()}`
  const frozen = await leaveVersion(1, name)
  const opened = await openDatabase(name, indexedDB.databases(), true)
  if (opened.kind !== 'open') throw new Error(opened.kind)
  open.push(opened.database)
  return { database: opened.database, frozen }
}

it('keeps every record, change, draft and summary, and what is new is empty', async () => {
  const { database, frozen } = await upgraded()
  const content = await contentOf(database)
  expect(content.records.map(({ id }) => id)).toEqual(frozen.records.map(({ id }) => id))
  for (const [index, record] of content.records.entries()) {
    expect(AnyRecord.safeParse(record).error).toBeUndefined()
    expect(record).toMatchObject(frozen.records[index] ?? {})
  }
  expect(content.records.find(({ kind }) => kind === 'entry')).toMatchObject({ attachments: [] })
  expect(content.changes.map(({ seq, cause }) => [seq, cause])).toEqual(
    frozen.changes.map(({ seq, cause }) => [seq, cause]),
  )
  expect({ ...content, records: [], changes: [], standings: [] }).toMatchObject({
    drafts: frozen.drafts,
    tombstones: frozen.tombstones,
    weeks: frozen.weeks,
    sessionLines: frozen.sessionLines,
    totals: frozen.meta.find(({ key }) => key === 'totals'),
  })
  const report = await checkDatabase(database)
  expect(report).toMatchObject({ unreadable: [], broken: [], differing: [] })
})

it('shows the words of an entry that were typed and not saved before the upgrade', async () => {
  const { database } = await upgraded()
  const [draft] = (await database.drafts.toArray()).filter(({ key }) => key === idOf(701))
  expect(isEntryDraft(earlierDraft(begun, draft?.value))).toBe(true)
})

it('brings the change log along: what undo would write again is a record of now', async () => {
  const { database, frozen } = await upgraded()
  const stood = (await database.changes.toArray()).flatMap(({ writes }) => writes.map(({ before }) => before))
  expect(stood.length).toBe(frozen.changes.flatMap(({ writes }) => writes).length)
  for (const before of stood) {
    if (before !== null && before !== 'purged') expect(AnyRecord.safeParse(before).error).toBeUndefined()
  }
})

it('restores a snapshot of version 1', async () => {
  const target = new CairnDatabase(`restored-${Math.random()}`)
  open.push(target)
  const bytes = new Uint8Array(readFileSync('test/frozen-files/snapshot-1.snapshot'))
  const done = await restoreDatabase(target, [bytes], { databaseId: idOf(77), witnessId: null })
  expect(done.ok).toBe(true)
  const { records } = await contentOf(target)
  expect(records.map(({ id }) => id)).toEqual(frozenDatabase(1).records.map(({ id }) => id))
  const draft = (await target.drafts.toArray()).find(({ key }) => key === idOf(701))
  expect(isEntryDraft(earlierDraft(begun, draft?.value))).toBe(true)
  expect(await checkDatabase(target)).toMatchObject({ unreadable: [], broken: [], differing: [] })
})
