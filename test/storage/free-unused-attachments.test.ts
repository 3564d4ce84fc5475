// Files beside records in the database: once by their hash, refused when too large, there for as long as anything names them.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readAttached } from '../../renderer/storage/attachments/read-attachment.ts'
import { takeFile } from '../../renderer/storage/attachments/store-attachment.ts'
import type { Cairn } from '../../renderer/storage/cairn-context.tsx'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { bringBack, moveToTrash, purge } from '../../renderer/storage/history/trash-records.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import type { AttachedFile } from '../../shared/records/common-fields.ts'
import type { Entry } from '../../shared/records/entry.ts'
import { entry, idOf } from '../build-records.ts'

const monday = '2025-03-10T09:00:00.000Z'
const tuesday = '2025-03-11T09:00:00.000Z'
const note = (cause: string, at = tuesday) => ({ at, cause, window: 'main' })
let database: CairnDatabase
let cairn: Cairn

beforeEach(() => {
  database = new CairnDatabase('attached-test')
  cairn = { database, window: 'main', clock: { instant: () => monday, today: () => '2025-03-10', zone: () => 'UTC' } }
})
afterEach(async () => {
  database.close()
  await CairnDatabase.delete('attached-test')
})

const csv = (text = 'metric,before\np95,840\n', name = 'p95.csv') => new File([text], name)

async function taken(file = csv()): Promise<AttachedFile> {
  const answer = await takeFile(cairn, file)
  if (!answer.ok) throw new Error(answer.trouble.kind)
  return answer.value.file
}

async function saved(number: number, more: Partial<Entry>): Promise<Entry> {
  await saveRecords(database, [writeOf(entry(number, more), true)], note('Saved an entry'))
  return stored(number)
}

async function stored(number: number): Promise<Entry> {
  const found = await database.records.get(idOf(number))
  if (found?.kind !== 'entry') throw new Error('There is no such entry.')
  return found
}

async function erased(...records: readonly Entry[]) {
  await moveToTrash(database, records, note('Trashed'))
  const trashed = await database.records.bulkGet(records.map(({ id }) => id))
  await purge(
    database,
    trashed.flatMap((one) => one ?? []),
    note('Erased'),
  )
}

describe('a file', () => {
  it('is kept once by the hash of its bytes, whatever it is called', async () => {
    const [one, other] = [await taken(), await taken(csv(undefined, 'again.csv'))]
    expect(one).toMatchObject({ name: 'p95.csv', type: 'text/plain', size: 22 })
    expect(other.hash).toBe(one.hash)
    expect(await database.attachments.count()).toBe(1)
    expect(await readAttached(database, one.hash)).toMatchObject({ hash: one.hash, type: 'text/plain' })
  })

  it('of 200 MB is refused by its size alone, and an empty one too', async () => {
    const film = Object.defineProperty(csv('', 'film.mp4'), 'size', { value: 200_000_000 })
    expect(await takeFile(cairn, film)).toMatchObject({ ok: false, trouble: { kind: 'too-large', size: 200_000_000 } })
    expect(await takeFile(cairn, csv(''))).toMatchObject({ ok: false, trouble: { kind: 'empty' } })
    expect(await database.attachments.count()).toBe(0)
  })

  it('pasted without a name gets one by what it is', async () => {
    expect(await taken(new File(['GIF89a'], ''))).toMatchObject({ name: 'pasted.gif', type: 'image/gif' })
  })
})

describe('its bytes', () => {
  it('stay while a record is in the trash, and are there when it is brought back or the edit is undone', async () => {
    const file = await taken()
    const first = await saved(1, { attachments: [file] })
    await moveToTrash(database, [first], note('Trashed'))
    await bringBack(database, [await stored(1)], note('Brought back'))
    await saveRecords(database, [writeOf({ ...(await stored(1)), attachments: [] }, false)], note('Took the file out'))
    await erased(await saved(2, {}))
    await undo(database, 'main', tuesday)
    expect(await readAttached(database, file.hash)).not.toBeNull()
  })

  it('go with the last record that names them, by its list or in its text', async () => {
    const file = await taken()
    const listed = await saved(1, { attachments: [file] })
    const shown = await saved(2, { what: `![a chart](attachment:${file.hash})` })
    await erased(listed)
    expect(await database.attachments.count()).toBe(1)
    await erased(shown)
    expect(await database.attachments.count()).toBe(0)
  })

  it('stay for a draft, and for what is being written this very hour', async () => {
    const file = await taken()
    const draft = { key: idOf(9), window: 'main', kind: 'entry', baseRevision: null, at: monday }
    await database.drafts.put({ ...draft, value: { attachments: [file] } })
    await erased(await saved(1, { attachments: [file] }))
    expect(await database.attachments.count()).toBe(1)
    await database.drafts.clear()
    await database.attachments.update(file.hash, { at: tuesday })
    await erased(await saved(2, {}))
    expect(await database.attachments.count()).toBe(1)
  })
})
