// What lies beside the snapshots and in the second folder: read back before it counts, and never taken away while anything may need it.
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type FileSteps, realFileSteps } from '../../electron/handlers/atomic-write.ts'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import { aHeader, someBytes } from './snapshot-fixtures.ts'
import { aFolder, givingBackOtherBytes } from './temporary-folder.ts'

const root = aFolder()
let folders = 0

/** A data folder and a second one, with handlers on them. */
async function aPlace() {
  folders += 1
  const [dataFolder, second] = [join(root, `${folders}`), join(root, `${folders}-second`)]
  for (const folder of [dataFolder, second]) mkdirSync(folder)
  const over = (files: FileSteps) =>
    createHandlers({ version: '0.1.0', platform: 'linux', dataFolder, desk: null, files })
  const handlers = over(realFileSteps)
  const kept = join(dataFolder, 'kept', 'cairn')
  const below = join(second, 'Cairn snapshots', 'cairn')
  const namesIn = (folder: string) => {
    try {
      return readdirSync(folder)
    } catch {
      return []
    }
  }
  return {
    over,
    handlers,
    kept,
    below,
    second,
    attachments: () => namesIn(join(kept, 'attachments')),
    there: () => namesIn(below).filter((name) => name.endsWith('.snapshot')),
    attachmentsThere: () => namesIn(join(below, 'attachments')),
  }
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

async function keepFile({ handlers, kept }: Awaited<ReturnType<typeof aPlace>>, text: string, minutesAgo = 0) {
  const hash = hashOf(text)
  expect(await handlers['attachment.keep']({ database: 'cairn', hash, bytes: someBytes(text) })).toEqual({ ok: true })
  const then = new Date(Date.now() - minutesAgo * 60_000)
  utimesSync(join(kept, 'attachments', hash), then, then)
  return hash
}

async function keepSnapshot({ handlers }: Awaited<ReturnType<typeof aPlace>>, generation: number, files: string[]) {
  const header = { ...aHeader, generation, ...(files.length > 0 ? { files } : {}) }
  const answer = await handlers['snapshot.write']({ database: 'cairn', header, bytes: someBytes(`${generation}`) })
  if (!answer.ok) throw new Error(answer.trouble.kind)
  return answer.snapshot.name
}

describe('the bytes of an attachment', () => {
  it('are refused where the disk gives back others, and nothing of them is left', async () => {
    const place = await aPlace()
    const keep = place.over(givingBackOtherBytes)['attachment.keep']
    const answer = await keep({ database: 'cairn', hash: hashOf('one'), bytes: someBytes('one') })
    expect(answer).toMatchObject({ ok: false, trouble: { kind: 'failed' } })
    expect(place.attachments()).toEqual([])
  })

  it('that are not those of the hash are refused, when they come and when they are asked for', async () => {
    const place = await aPlace()
    const hash = hashOf('one')
    const keep = place.handlers['attachment.keep']({ database: 'cairn', hash, bytes: someBytes('other') })
    expect(await keep).toEqual({ ok: false, trouble: { kind: 'damaged' } })
    await keepFile(place, 'one')
    writeFileSync(join(place.kept, 'attachments', hash), 'onf')
    const read = await place.handlers['attachment.read']({ database: 'cairn', hash })
    expect(read).toEqual({ ok: false, trouble: { kind: 'damaged' } })
  })

  it('go when the last snapshot that names them goes, and those that another one names stay', async () => {
    const place = await aPlace()
    const [shared, alone] = [await keepFile(place, 'shared', 120), await keepFile(place, 'alone', 120)]
    const first = await keepSnapshot(place, 1, [shared, alone])
    await keepSnapshot(place, 2, [shared])
    await place.handlers['snapshot.drop']({ database: 'cairn', names: [first] })
    expect(place.attachments()).toEqual([shared])
  })

  it('stay while a damaged snapshot may name them, even when they are to go at once', async () => {
    const place = await aPlace()
    const hash = await keepFile(place, 'one', 120)
    const names = [
      await keepSnapshot(place, 1, [hash]),
      await keepSnapshot(place, 2, []),
      await keepSnapshot(place, 3, []),
    ]
    truncateSync(join(place.kept, 'snapshots', names[0] ?? ''), 60)
    for (const atOnce of [false, true])
      await place.handlers['snapshot.drop']({ database: 'cairn', names: names.slice(1, atOnce ? 3 : 2), atOnce })
    expect(place.attachments()).toEqual([hash])
    // Once the damaged one is gone too, nothing can name them.
    await place.handlers['snapshot.drop']({ database: 'cairn', names, atOnce: true })
    expect(place.attachments()).toEqual([])
  })

  it('that were kept within the last hour stay for the snapshot that is about to name them, unless something is erased', async () => {
    const place = await aPlace()
    const [young, old] = [await keepFile(place, 'young', 50), await keepFile(place, 'old', 70)]
    const drop = (atOnce: boolean) => place.handlers['snapshot.drop']({ database: 'cairn', names: [], atOnce })
    await drop(false)
    expect([place.attachments().includes(young), place.attachments().includes(old)]).toEqual([true, false])
    await drop(true)
    expect(place.attachments()).toEqual([])
  })
})

describe('a snapshot', () => {
  it('that lies under the name of another is damaged, whole as it is', async () => {
    const place = await aPlace()
    const [one, two] = [await keepSnapshot(place, 1, []), await keepSnapshot(place, 2, [])]
    copyFileSync(join(place.kept, 'snapshots', two), join(place.kept, 'snapshots', one))
    expect(await place.handlers['snapshot.list']({ database: 'cairn' })).toMatchObject({
      snapshots: [{ name: one, damaged: true }, { name: two }],
    })
    expect(await place.handlers['snapshot.read']({ database: 'cairn', name: one })).toEqual({
      ok: false,
      trouble: { kind: 'damaged' },
    })
  })

  it('is refused where the disk gives back other bytes, and nothing of it is left', async () => {
    const place = await aPlace()
    const write = place.over(givingBackOtherBytes)['snapshot.write']
    const answer = await write({ database: 'cairn', header: aHeader, bytes: someBytes('one') })
    expect(answer).toMatchObject({ ok: false, trouble: { kind: 'failed' } })
    expect(readdirSync(join(place.kept, 'snapshots'))).toEqual([])
  })
})

describe('a copy in the second folder', () => {
  it('is read back before it counts', async () => {
    const place = await aPlace()
    await place.handlers['second.choose']({ path: place.second })
    await keepSnapshot(place, 1, [await keepFile(place, 'one')])
    const spoiled = place.over(givingBackOtherBytes)
    expect(await spoiled['second.sync']({ database: 'cairn' })).toMatchObject({
      ok: false,
      trouble: { kind: 'failed' },
    })
    expect([place.attachmentsThere(), place.there()]).toEqual([[], []])
    expect(await place.handlers['second.sync']({ database: 'cairn' })).toEqual({ ok: true, copied: 2 })
  })

  it('is read back also when only the snapshot’s own bytes come back as others', async () => {
    const place = await aPlace()
    await place.handlers['second.choose']({ path: place.second })
    await keepSnapshot(place, 1, [])
    const answer = await place.over(givingBackOtherBytes)['second.sync']({ database: 'cairn' })
    expect(answer).toMatchObject({ ok: false, trouble: { kind: 'failed' } })
    expect(place.there()).toEqual([])
  })

  it('is not made of what is damaged here', async () => {
    const place = await aPlace()
    await place.handlers['second.choose']({ path: place.second })
    const [hash, name] = [await keepFile(place, 'one'), await keepSnapshot(place, 1, [])]
    writeFileSync(join(place.kept, 'attachments', hash), 'two')
    truncateSync(join(place.kept, 'snapshots', name), 60)
    expect(await place.handlers['second.sync']({ database: 'cairn' })).toEqual({ ok: true, copied: 0 })
    expect([place.attachmentsThere(), place.there()]).toEqual([[], []])
  })

  it('has its files there before the snapshot that names them', async () => {
    const place = await aPlace()
    await place.handlers['second.choose']({ path: place.second })
    await keepSnapshot(place, 1, [await keepFile(place, 'one')])
    const order: string[] = []
    const rename: FileSteps['rename'] = async (from, to) => {
      await realFileSteps.rename(from, to)
      order.push(String(to).endsWith('.snapshot') ? 'snapshot' : 'file')
    }
    await place.over({ ...realFileSteps, rename })['second.sync']({ database: 'cairn' })
    expect(order).toEqual(['file', 'snapshot'])
  })

  it('of a snapshot or a file that was dropped goes too', async () => {
    const place = await aPlace()
    await place.handlers['second.choose']({ path: place.second })
    const name = await keepSnapshot(place, 1, [await keepFile(place, 'one', 120)])
    await place.handlers['second.sync']({ database: 'cairn' })
    await place.handlers['snapshot.drop']({ database: 'cairn', names: [name], atOnce: true })
    expect([place.attachmentsThere(), place.there(), place.attachments()]).toEqual([[], [], []])
  })

  it('is not made anew where the chosen folder is gone; what was dropped meanwhile goes once it is back', async () => {
    const place = await aPlace()
    await place.handlers['second.choose']({ path: place.second })
    const [first] = [await keepSnapshot(place, 1, []), await keepSnapshot(place, 2, [])]
    await place.handlers['second.sync']({ database: 'cairn' })
    renameSync(place.second, `${place.second}-away`)
    await place.handlers['snapshot.drop']({ database: 'cairn', names: [first] })
    const gone = { ok: false, trouble: { kind: 'not-found' } }
    expect(await place.handlers['second.sync']({ database: 'cairn' })).toEqual(gone)
    expect(existsSync(place.second)).toBe(false)
    renameSync(`${place.second}-away`, place.second)
    // By another start, too: what is owed lies in a file.
    await place.over(realFileSteps)['second.sync']({ database: 'cairn' })
    expect(place.there()).toHaveLength(1)
    expect(place.there()).not.toContain(first)
  })

  it('is never kept inside the first, where both would be lost together', async () => {
    const place = await aPlace()
    for (const path of [place.kept, join(place.kept, '..', '..')]) {
      mkdirSync(path, { recursive: true })
      const answer = await place.handlers['second.choose']({ path })
      expect(answer).toEqual({ ok: false, trouble: { kind: 'same-place' } })
    }
  })

  it('is what is read where the first is damaged', async () => {
    const place = await aPlace()
    await place.handlers['second.choose']({ path: place.second })
    const name = await keepSnapshot(place, 1, [])
    await place.handlers['second.sync']({ database: 'cairn' })
    truncateSync(join(place.kept, 'snapshots', name), 60)
    const both = await place.handlers['snapshot.list']({ database: 'cairn', withSecond: true })
    expect(both).toMatchObject({ snapshots: [{ name, lies: 'second', verified: true }] })
    const read = await place.handlers['snapshot.read']({ database: 'cairn', name })
    expect(read).toEqual({ ok: true, bytes: someBytes('1') })
    expect(readFileSync(join(place.below, name)).byteLength).toBeGreaterThan(60)
  })
})
