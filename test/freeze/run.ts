// `npm run freeze`: writes what this version stores into test/frozen-files, once. What stands there is never written again: it is what
// lies on someone's disk.
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeSnapshot } from '../../renderer/storage/backups/snapshot-make.ts'
import { checkDatabase } from '../../renderer/storage/checks/check-database.ts'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { schemaVersions } from '../../renderer/storage/core/schema-versions.ts'
import { moveToTrash, purge } from '../../renderer/storage/history/trash-records.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { sealText } from '../../renderer/storage/review/seal-share.ts'
import { feedbackFormat, writeFeedbackFile } from '../../shared/files/feedback-file.ts'
import { sealedEnvelope, shareEnvelope, shareFormat } from '../../shared/files/share-file.ts'
import { snapshotLines } from '../../shared/files/snapshot-line-schemas.ts'
import { dataVersion } from '../../shared/records/data-version.ts'
import { recordDefinitions } from '../../shared/records/record-definitions.ts'
import { SharedCopy } from '../../shared/records/shared-copy.ts'
import { earlier, entry, later } from '../build-records.ts'
import { hashText, shareKey } from '../build-shared.ts'
import { broughtIn, exported } from '../storage/archive-steps.ts'
import { begun } from '../storage/lived-database.ts'
import { fullDrafts } from './full-drafts.ts'
import { attachedBytes, attachedHash, fullRecords, recordIdOf, reviewOf } from './full-records.ts'
import { shapeOf } from './shape-of.ts'

const folder = 'test/frozen-files'
const note = (cause: string, at = later) => ({ at, window: 'main', cause })

function write(name: string, content: string | Uint8Array): void {
  // `wx` fails where the file is there.
  writeFileSync(`${folder}/${name}`, content, { flag: 'wx' })
  appendFileSync(`${folder}/sha256sums.txt`, `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
}

const isWritten = (name: string) => existsSync(`${folder}/${name}`)

/** One row a line: what differs is seen at a glance. */
const rowsText = (tables: Readonly<Record<string, readonly unknown[]>>) => {
  const lists = Object.entries(tables).map(([name, rows]) => {
    const lines = rows.map((row) => JSON.stringify(row, plain)).join(',\n')
    return `${JSON.stringify(name)}: [\n${lines}\n]`
  })
  return `{\n${lists.join(',\n')}\n}\n`
}
const plain = (_key: string, value: unknown) =>
  value instanceof Int32Array ? { int32: [...value] } : value instanceof Uint8Array ? { bytes: [...value] } : value

/** Another career, so that bringing a file in is in the log too. */
async function anotherCareer(): Promise<Uint8Array<ArrayBuffer>> {
  const other = await begun('freeze-other')
  await saveRecords(other, [writeOf(entry(90_001, { what: 'From another machine' }), true)], note('Saved an entry'))
  const bytes = await exported(other)
  await other.delete()
  return bytes
}

async function lived(): Promise<CairnDatabase> {
  const database = new CairnDatabase('freeze')
  await database.open()
  await database.meta.put({ key: 'identity', databaseId: recordIdOf('profile', 999), createdAt: earlier, replaced: [] })
  await database.attachments.put({ hash: attachedHash, type: 'text/plain', bytes: attachedBytes, at: earlier })
  const all = fullRecords()
  const first = await commit(
    database,
    all.map((one) => writeOf(one, true)),
    note('Wrote one of each', earlier),
  )
  const stored = await database.records.bulkGet(all.map(({ id }) => id))
  const again = stored.filter((one) => one !== undefined).filter(({ id, kind }) => id === recordIdOf(kind))
  const second = await commit(
    database,
    again.map((one) => writeOf(one, false)),
    note('Wrote each again'),
  )
  expect([first, second]).toMatchObject([{ ok: true }, { ok: true }])
  const gone = entry(90_000, { what: 'Gone for good' })
  await saveRecords(database, [writeOf(gone, true)], note('Saved an entry'))
  await moveToTrash(database, [gone], note('Moved to the trash'))
  const trashed = await database.records.where('id').equals(gone.id).toArray()
  expect(await purge(database, trashed, note('Erased'))).toMatchObject({ ok: true, value: { records: [] } })
  expect(await database.tombstones.count()).toBe(1)
  // Its entry and its ladder: the profile here stays.
  expect(await broughtIn(database, await anotherCareer())).toMatchObject({ ok: true, value: { records: 2 } })
  await saveRecords(database, [writeOf(entry(90_002), true)], note('Saved an entry'))
  expect(await undo(database, 'main', later)).toMatchObject({ ok: true })
  await database.drafts.bulkPut(fullDrafts(await database.records.toArray()))
  return database
}

/** The fields of each kind, and of the other rows whose shape is a schema. */
function fields(): string {
  const kinds = Object.entries(recordDefinitions).map(([kind, { schema }]) => [kind, shapeOf(schema)])
  const { draft, tombstone, end } = snapshotLines
  const rows = Object.entries({ draft, tombstone, end }).map(([name, schema]) => [name, shapeOf(schema)])
  return rowsText({ records: kinds, rows })
}

test('what this version stores is frozen', async () => {
  const version = dataVersion
  const taken = isWritten(`fields-${version}.json`)
  expect(taken, `Version ${version} is frozen. What changed since belongs to the next version.`).toBe(false)
  const database = await lived()
  expect(await checkDatabase(database)).toMatchObject({
    unreadable: [],
    broken: [],
    differing: [],
    log: { gaps: 0, astray: [] },
    files: { orphaned: [], missing: [], damaged: [] },
  })
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const))
  const [archive, snapshot] = [await exported(database), await makeSnapshot(database, 0, later)]
  if (snapshot === null) throw new Error('Nothing was begun.')
  write(`database-${version}.json`, rowsText(Object.fromEntries(tables)))
  write(`archive-${version}.zip`, archive)
  write(`snapshot-${version}.snapshot`, snapshot.bytes)
  write(`fields-${version}.json`, fields())
  const tablesOfIt = schemaVersions.find((one) => Number(one.version) === version)
  if (tablesOfIt !== undefined && !isWritten(`schema-${version}.json`))
    write(`schema-${version}.json`, `${JSON.stringify(tablesOfIt, null, 2)}\n`)
  await database.delete()
})

test('what passes between two people is frozen, where its format has a new version', async () => {
  const share = (await lived()).records.where('kind').equals('share')
  const copy = SharedCopy.parse(JSON.parse(Object(await share.first()).frozen))
  const envelope = await shareEnvelope(copy, hashText, shareKey)
  const shareName = `share-${shareFormat.version}.json`
  if (!isWritten(shareName)) {
    write(shareName, `${envelope.json}\n`)
    write(`share-${shareFormat.version}-sealed.json`, sealedEnvelope(await sealText(envelope.json, 'horse battery')))
    write(`share-${shareFormat.version}-fields.json`, `${JSON.stringify(shapeOf(shareFormat.schema))}\n`)
  }
  const feedbackName = `feedback-${feedbackFormat.version}.json`
  if (!isWritten(feedbackName)) {
    write(feedbackName, `${await writeFeedbackFile(reviewOf(copy, 0), hashText)}\n`)
    write(`feedback-${feedbackFormat.version}-fields.json`, `${JSON.stringify(shapeOf(feedbackFormat.schema))}\n`)
  }
})
