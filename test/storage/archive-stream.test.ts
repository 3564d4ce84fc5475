// An archive is never held: while one is made, looked at or brought in, one file inside it and some pieces stand in memory, however many
// there are. Counted is what is still held once the garbage is gone, at each piece that is handed over.
import { randomFillSync } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRoom, type RoomEvents } from '../../renderer/storage/archive/archive-jobs.ts'
import { contentHash } from '../../renderer/storage/attachments/store-attachment.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { pieceLength } from '../../shared/files/archive-format.ts'
import { entry, idOf } from '../build-records.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const slow = 120_000
const files = 40
const fileLength = 750_000
/** Some files inside the archive and some pieces, far from the forty there are: the test's own store copies each as well. */
const mostHeld = 10 * fileLength + 6 * pieceLength
const note = { at: '2025-03-11T09:00:00.000Z', cause: 'Saved an entry', window: 'main' }
const source = 'stream-source'
const folder = mkdtempSync(join(tmpdir(), 'cairn-stream-'))
const path = join(folder, 'everything.zip')

/** Buffers that a collection found are given back beside it, late on a busy machine; the next collection waits until they are. */
function heldNow(): number {
  collectGarbage()
  collectGarbage()
  return process.memoryUsage().arrayBuffers
}

/** The file on the disk, written and read in pieces; how much was held at most, at how many of them. */
function counting(at: string) {
  const before = heldNow()
  const seen = { pieces: 0, longest: 0, held: [] as number[], atOnce: 0 }
  let open = 0
  const handle = openSync(at, 'a+')
  const handed = async <T>(bytes: number, work: () => T): Promise<T> => {
    open += 1
    seen.pieces += 1
    seen.atOnce = Math.max(seen.atOnce, open)
    seen.longest = Math.max(seen.longest, bytes)
    if (seen.pieces % 10 === 0) seen.held.push(heldNow() - before)
    await new Promise((resolve) => setImmediate(resolve))
    open -= 1
    return work()
  }
  const events: RoomEvents = {
    emit: (bytes) => handed(bytes.byteLength, () => void writeSync(handle, bytes)),
    read: (from, length) =>
      handed(length, () => {
        const bytes = new Uint8Array(length)
        return bytes.subarray(0, readSync(handle, bytes, 0, length, from))
      }),
    progress: () => undefined,
  }
  return { seen, room: createRoom(events), end: () => closeSync(handle) }
}

beforeAll(async () => {
  const database = new CairnDatabase(source)
  const attachments = []
  for (let number = 0; number < files; number += 1) {
    const bytes = randomFillSync(new Uint8Array(fileLength))
    const hash = await contentHash(bytes)
    await database.attachments.put({ hash, type: 'application/pdf', bytes })
    attachments.push({ id: idOf(100 + number), hash, name: `${number}.pdf`, type: 'application/pdf', size: fileLength })
  }
  await saveRecords(database, [writeOf(entry(1, { attachments }), true)], note)
  database.close()
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  for (const name of [source, 'stream-target']) await CairnDatabase.delete(name)
})

function expectStreamed(seen: ReturnType<typeof counting>['seen']) {
  expect(seen.pieces).toBeGreaterThan((files * fileLength) / pieceLength)
  expect(seen.longest).toBeLessThanOrEqual(pieceLength)
  expect(seen.atOnce).toBe(1)
  // In the second half: at first a passphrase is tried, which takes 256 MB by itself, whatever lies behind it.
  // The middle of them, since the test's own store may hold copies at one moment; what piles up would weigh more than half the archive there.
  const late = seen.held.slice(seen.held.length / 2).sort((one, other) => one - other)
  expect(late[Math.floor(late.length / 2)]).toBeLessThan(mostHeld)
}

describe.each([
  ['open', null],
  ['locked', 'nine slow herons'],
])('an archive of many large files, %s', (name, passphrase) => {
  const at = `${path}-${name}`

  it('leaves in pieces', { timeout: slow }, async () => {
    const { seen, room, end } = counting(at)
    await room.make({ database: source, passphrase })
    end()
    expect(statSync(at).size).toBeGreaterThan(files * fileLength)
    expectStreamed(seen)
  })

  it('is looked at where it lies, and brought in file by file', { timeout: slow }, async () => {
    await CairnDatabase.delete('stream-target')
    const { seen, room, end } = counting(at)
    const looked = await room.look({ database: 'stream-target', size: statSync(at).size, passphrase })
    if (!looked.ok) throw new Error(looked.trouble.kind)
    expectStreamed(seen)
    const { choices } = looked.value
    const done = await room.bringIn({ database: 'stream-target', choices, note: { at: note.at, window: 'main' } })
    expect(done).toMatchObject({ ok: true, value: { records: 1, files } })
    end()
    // Read a second time, because nothing of it was held.
    expect(seen.pieces).toBeGreaterThan((2 * files * fileLength) / pieceLength)
    expect([seen.atOnce, seen.longest]).toEqual([1, pieceLength])
  })
})

it('that is written to after the look is refused, and nothing of it is here', { timeout: slow }, async () => {
  await CairnDatabase.delete('stream-target')
  const at = `${path}-open`
  const { room, end } = counting(at)
  const looked = await room.look({ database: 'stream-target', size: statSync(at).size, passphrase: null })
  if (!looked.ok) throw new Error(looked.trouble.kind)
  const handle = openSync(at, 'r+')
  writeSync(handle, Uint8Array.of(1, 2, 3, 4), 0, 4, fileLength * 2)
  closeSync(handle)
  const { choices } = looked.value
  const done = await room.bringIn({ database: 'stream-target', choices, note: { at: note.at, window: 'main' } })
  end()
  expect(done).toEqual({ ok: false, trouble: { kind: 'file-gone' } })
  const database = new CairnDatabase('stream-target')
  expect([await database.attachments.count(), await database.records.count()]).toEqual([0, 0])
  database.close()
})
