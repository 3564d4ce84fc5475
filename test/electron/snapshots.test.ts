// Snapshots come back as they were written, and what is damaged says so.
import { appendFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type FileSteps, realFileSteps } from '../../electron/handlers/atomic-write.ts'
import { createSecondFolder } from '../../electron/handlers/second-backup-folder.ts'
import { createSnapshotHandlers } from '../../electron/handlers/snapshots.ts'
import { bridge } from '../../shared/bridge-channel-schemas.ts'
import { aHeader, someBytes } from './snapshot-fixtures.ts'
import { aFolder, failingAt, WRITE_STEPS } from './temporary-folder.ts'

const handlersOf = (dataFolder: string, files: FileSteps) =>
  createSnapshotHandlers(dataFolder, files, createSecondFolder({ dataFolder, desk: null, files }))

const root = aFolder()
let folders = 0

/** Handlers on a folder of their own which already keeps one snapshot. */
async function keeping() {
  folders += 1
  const dataFolder = join(root, String(folders))
  const snapshots = handlersOf(dataFolder, realFileSteps)
  const bytes = someBytes('a year of work')
  const answer = await snapshots.write({ database: 'cairn', header: aHeader, bytes })
  if (!answer.ok) throw new Error(answer.trouble.kind)
  const folder = join(dataFolder, 'kept', 'cairn', 'snapshots')
  return { dataFolder, folder, snapshots, bytes, entry: answer.snapshot, path: join(folder, answer.snapshot.name) }
}

const list = async ({ snapshots }: Awaited<ReturnType<typeof keeping>>) => {
  const answer = bridge['snapshot.list'].response.parse(await snapshots.list({ database: 'cairn' }))
  return answer.ok ? answer.snapshots : answer.trouble
}

describe('keeping snapshots', () => {
  it('lists what it wrote as verified and gives the same bytes back', async () => {
    const kept = await keeping()
    expect(await list(kept)).toEqual([{ ...aHeader, ...kept.entry, size: 14, verified: true }])
    expect(await kept.snapshots.read({ database: 'cairn', name: kept.entry.name })).toEqual({
      ok: true,
      bytes: kept.bytes,
    })
  })

  it('writes one file for the same snapshot twice and another file for another content', async () => {
    const kept = await keeping()
    await kept.snapshots.write({ database: 'cairn', header: aHeader, bytes: kept.bytes })
    expect(readdirSync(kept.folder)).toHaveLength(1)
    await kept.snapshots.write({ database: 'cairn', header: aHeader, bytes: someBytes('other work') })
    expect(readdirSync(kept.folder)).toHaveLength(2)
  })

  it.each([
    ['cut short', (path: string) => truncateSync(path, 60)],
    ['cut by one byte', (path: string) => truncateSync(path, readFileSync(path).byteLength - 1)],
    ['emptied', (path: string) => truncateSync(path, 0)],
    ['made longer', (path: string) => appendFileSync(path, 'x')],
    ['replaced by text', (path: string) => writeFileSync(path, 'hello\nworld')],
  ])('calls a file damaged that was %s, and leaves it', async (_how, harm) => {
    const kept = await keeping()
    harm(kept.path)
    expect(await list(kept)).toEqual([{ name: kept.entry.name, damaged: true }])
    expect(await kept.snapshots.read({ database: 'cairn', name: kept.entry.name })).toEqual({
      ok: false,
      trouble: { kind: 'damaged' },
    })
    expect(readdirSync(kept.folder)).toHaveLength(1)
  })

  it('sees that one it has listed as whole was damaged since, although its size is the same', async () => {
    const kept = await keeping()
    expect(await list(kept)).toMatchObject([{ verified: true }])
    const whole = readFileSync(kept.path)
    writeFileSync(kept.path, whole.with(-1, (whole.at(-1) ?? 0) ^ 1))
    expect(await list(kept)).toEqual([{ name: kept.entry.name, damaged: true }])
  })

  it('sees one flipped bit anywhere in the file', async () => {
    const kept = await keeping()
    const whole = readFileSync(kept.path)
    for (let place = 0; place < whole.byteLength; place += 1) {
      const flipped = Buffer.from(whole)
      flipped[place] = (flipped[place] ?? 0) ^ 1
      writeFileSync(kept.path, flipped)
      const answer = await kept.snapshots.read({ database: 'cairn', name: kept.entry.name })
      expect(answer, `byte ${place}`).toEqual({ ok: false, trouble: { kind: 'damaged' } })
    }
  })

  it.each(WRITE_STEPS)('names a full disk and keeps the earlier snapshots when %s fails', async (step) => {
    const kept = await keeping()
    const before = readFileSync(kept.path)
    const failing = handlersOf(kept.dataFolder, failingAt(step, 'ENOSPC'))
    const header = { ...aHeader, fromSeq: 12, toSeq: 20 }
    const answer = await failing.write({ database: 'cairn', header, bytes: someBytes('more') })
    expect(answer).toEqual({ ok: false, trouble: { kind: 'disk-full' } })
    expect(readdirSync(kept.folder)).toEqual([kept.entry.name])
    expect(readFileSync(kept.path)).toEqual(before)
  })

  it.each(['EROFS', 'EACCES'])('names a folder that may not be written to (%s)', async (code) => {
    const failing = handlersOf(join(root, code), failingAt('open', code))
    const answer = await failing.write({ database: 'cairn', header: aHeader, bytes: someBytes('x') })
    expect(answer).toEqual({ ok: false, trouble: { kind: 'read-only' } })
  })

  it('drops what it is told to and no more, and answers not-found afterwards', async () => {
    const kept = await keeping()
    const more = await kept.snapshots.write({
      database: 'cairn',
      header: { ...aHeader, generation: 2 },
      bytes: someBytes('y'),
    })
    expect(await kept.snapshots.drop({ database: 'cairn', names: [kept.entry.name] })).toEqual({ ok: true })
    expect(await list(kept)).toEqual(more.ok ? [more.snapshot] : 'not written')
    const read = await kept.snapshots.read({ database: 'cairn', name: kept.entry.name })
    expect(read).toEqual({ ok: false, trouble: { kind: 'not-found' } })
  })

  it('has nothing to list where nothing was kept', async () => {
    const snapshots = handlersOf(join(root, 'never'), realFileSteps)
    expect(await snapshots.list({ database: 'cairn' })).toEqual({ ok: true, snapshots: [] })
  })
})
