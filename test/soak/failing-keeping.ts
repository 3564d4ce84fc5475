// A failure at each single step in turn, on the disk and in the store: of taking a snapshot, of going back, of an upgrade. After each
// the old data is whole, and the next try succeeds.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FileSteps, realFileSteps } from '../../electron/handlers/atomic-write.ts'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import { goBack } from '../../renderer/storage/backups/restore-actions.ts'
import { listSnapshots } from '../../renderer/storage/backups/snapshot-list.ts'
import { createKeeper } from '../../renderer/storage/backups/take-due-snapshots.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { openDatabase } from '../../renderer/storage/core/open-database.ts'
import type { KeepingHost } from '../../renderer/storage/core/storage-host.ts'
import { bringUp } from '../../renderer/storage/start/upgrade-database.ts'
import { pointsOf } from '../../shared/rules/backups/snapshot-chain.ts'
import { leaveVersion } from '../storage/create-old-version-database.ts'
import { failAtStoreWrite } from '../storage/fail-at-store-write.ts'
import { begun, contentOf, live } from '../storage/lived-database.ts'

export interface FailingKeeping {
  /** How many steps were made to fail, by operation. */
  readonly failed: Record<string, number>
  readonly broken: string[]
}

/** Steps on the disk, counted from the last `failAt`; the chosen one throws as a full disk does. */
function countedSteps() {
  let left = Number.POSITIVE_INFINITY
  let isFailed = false
  const step = () => {
    left -= 1
    if (left !== 0) return
    isFailed = true
    throw Object.assign(new Error('as the test wished'), { code: 'ENOSPC' })
  }
  const counted =
    <Given extends unknown[], Answer>(real: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      step()
      return real(...given)
    }
  const open: FileSteps['open'] = async (...given) => {
    step()
    const file = await realFileSteps.open(...given)
    const [write, sync] = [file.writeFile.bind(file), file.sync.bind(file)]
    file.writeFile = counted(write)
    file.sync = counted(sync)
    return file
  }
  const files: FileSteps = { ...realFileSteps, open, rename: counted(realFileSteps.rename) }
  const failAt = (nth: number) => {
    left = nth
    isFailed = false
  }
  const rest = () => {
    left = Number.POSITIVE_INFINITY
  }
  return { files, failAt, isFailed: () => isFailed, rest }
}

interface Room {
  readonly name: string
  readonly host: KeepingHost
  readonly steps: ReturnType<typeof countedSteps>
  readonly clock: { instant(): string; today(): string; zone(): string }
}

async function inRoom(run: (room: Room) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-failing-'))
  const steps = countedSteps()
  const parts = { version: '0.1.0', platform: 'linux', dataFolder: folder, desk: null, files: steps.files }
  const handlers = createHandlers(parts)
  let now = Date.UTC(2025, 2, 14, 12)
  const instant = () => {
    now += 60_000
    return new Date(now).toISOString()
  }
  const clock = { instant, today: () => '2025-03-14', zone: () => 'UTC' }
  const name = `failing-${Math.floor(Math.random() * 1e9)}`
  try {
    await run({ name, clock, steps, host: { request: (channel, request) => handlers[channel](request) } })
  } finally {
    await CairnDatabase.delete(name)
    await rm(folder, { recursive: true, force: true })
  }
}

interface Operation {
  readonly name: string
  /** Fails the `nth` step of what follows. */
  readonly failAt: (nth: number) => { readonly isFailed: () => boolean; readonly stop: () => void }
  readonly run: () => Promise<{ readonly ok: boolean }>
  /** As lines of text: each of them must still be there after a failure. */
  readonly state: () => Promise<readonly string[]>
}

/** Fails the first step, then the next by `stride`, until the operation goes through. */
async function failEach({ name, failAt, run, state }: Operation, stride: number, found: FailingKeeping): Promise<void> {
  for (let nth = 1; nth < 3000; nth += stride) {
    const before = await state()
    const failing = failAt(nth)
    const done = await run().catch((error) => ({ ok: false, thrown: String(error) }))
    failing.stop()
    if (!failing.isFailed()) {
      if (!done.ok) found.broken.push(`${name}: the next try did not succeed, ${JSON.stringify(done)}`)
      return
    }
    found.failed[name] = (found.failed[name] ?? 0) + 1
    // What fails after everything that counts was done is no failure of it.
    const after = new Set(await state())
    if (!done.ok && !before.every((line) => after.has(line)))
      found.broken.push(`${name}: step ${nth} failed and something changed`)
  }
  found.broken.push(`${name}: never came to its end`)
}

const onDisk =
  ({ steps }: Room): Operation['failAt'] =>
  (nth) => {
    steps.failAt(nth)
    return { isFailed: steps.isFailed, stop: steps.rest }
  }

async function failSnapshots(room: Room, stride: number, found: FailingKeeping): Promise<void> {
  const { name, host, clock } = room
  const database = await begun(name)
  const keeper = createKeeper({ database, host, clock })
  await keeper.take('first')
  await live(database, [
    { what: 'entry', pick: 1 },
    { what: 'session', pick: 2 },
    { what: 'draft', pick: 1 },
  ])
  const points = async () => {
    const list = await listSnapshots(host, name)
    // One that came although the folder could not be synced is one more, and harms nothing.
    return [
      ...(list.ok ? pointsOf(list.value.whole).map((one) => one.name) : []),
      JSON.stringify(await contentOf(database)),
    ]
  }
  const take = (anew: boolean) => () => keeper.take('asked for', { anew })
  await failEach({ name: 'snapshot, a segment', failAt: onDisk(room), run: take(false), state: points }, stride, found)
  await failEach({ name: 'snapshot, a base', failAt: onDisk(room), run: take(true), state: points }, stride, found)
  database.close()
}

async function failRestores(room: Room, stride: number, found: FailingKeeping): Promise<void> {
  const { name, host, clock } = room
  const database = await begun(name)
  await live(database, [
    { what: 'entry', pick: 1 },
    { what: 'session', pick: 2 },
  ])
  await createKeeper({ database, host, clock }).take('first')
  await live(
    database,
    [
      { what: 'entry', pick: 3 },
      { what: 'trash', pick: 0 },
    ],
    20,
  )
  const list = await listSnapshots(host, name)
  const entry = list.ok ? list.value.whole[0] : undefined
  if (!list.ok || entry === undefined) throw new Error('Nothing was kept.')
  const run = () =>
    goBack(
      { databaseName: name, host, clock },
      { from: 'host', entry, all: list.value.whole },
      { isReadable: true, left: null, isFound: true },
    )
  const state = async () => [JSON.stringify(await contentOf(database))]
  await failEach({ name: 'restore, on the disk', failAt: onDisk(room), run, state }, stride, found)
  await live(database, [{ what: 'entry', pick: 5 }], 40)
  await failEach({ name: 'restore, in the store', failAt: failAtStoreWrite, run, state }, stride, found)
  database.close()
}

async function failUpgrades(room: Room, stride: number, found: FailingKeeping): Promise<void> {
  const { name, host, clock } = room
  await leaveVersion(1, name)
  const state = async () => {
    const version = (await indexedDB.databases()).find((one) => one.name === name)?.version
    const database = new CairnDatabase(name, version === 10 ? 1 : undefined)
    const rows = await Promise.all(database.tables.filter((one) => one.name !== 'meta').map((table) => table.toArray()))
    database.close()
    return [JSON.stringify([version, rows])]
  }
  const run = () => bringUp({ databaseName: name, host, clock }, 1)
  await failEach({ name: 'upgrade, in the store', failAt: failAtStoreWrite, run, state }, stride, found)
  const opened = await openDatabase(name)
  if (opened.kind !== 'open') found.broken.push(`upgrade: opened as ${opened.kind}`)
  else opened.database.close()
}

async function failKeepingBeforeUpgrade(room: Room, stride: number, found: FailingKeeping): Promise<void> {
  const { name, host, clock } = room
  await leaveVersion(1, name)
  const state = async () => [String((await indexedDB.databases()).find((one) => one.name === name)?.version)]
  const run = () => bringUp({ databaseName: name, host, clock }, 1)
  await failEach({ name: 'upgrade, on the disk', failAt: onDisk(room), run, state }, stride, found)
}

export async function failEveryStep(stride: number): Promise<FailingKeeping> {
  const found: FailingKeeping = { failed: {}, broken: [] }
  for (const work of [failSnapshots, failRestores, failUpgrades, failKeepingBeforeUpgrade]) {
    await inRoom((room) => work(room, stride, found))
  }
  return found
}
