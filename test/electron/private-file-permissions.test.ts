// Whatever Cairn keeps is its owner's alone, whatever modes were there before and whenever a folder went away.
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realFileSteps, writeAtomically } from '../../electron/handlers/atomic-write.ts'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import { makePrivate, makePrivateFolder } from '../../electron/handlers/private-file-permissions.ts'
import { prepareDataFolder } from '../../electron/prepare-data-folder.ts'
import { aHeader, someBytes } from './snapshot-fixtures.ts'
import { aFolder } from './temporary-folder.ts'

const root = aFolder()
let folders = 0
const newPath = () => {
  folders += 1
  return join(root, String(folders))
}

/** Every path below a folder, itself included, that someone else may do anything with. */
function openToOthers(folder: string): string[] {
  const all = [folder, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))]
  return all.filter((path) => !lstatSync(path).isSymbolicLink() && (lstatSync(path).mode & 0o077) !== 0)
}

const handlersOn = (dataFolder: string) =>
  createHandlers({ version: '0.1.0', platform: 'linux', dataFolder, desk: null })

/** Writes one of each that is kept. */
async function keepAll(dataFolder: string): Promise<void> {
  const handlers = handlersOn(dataFolder)
  const bytes = someBytes('one')
  const hash = '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed'
  const at = '2025-03-10T09:00:00.000Z'
  const witness = { databaseId: 'one', seq: 1, records: 1, at }
  const answers = [
    await handlers['witness.write']({ database: 'cairn', witness }),
    await handlers['attachment.keep']({ database: 'cairn', hash, bytes }),
    await handlers['snapshot.write']({ database: 'cairn', header: { ...aHeader, files: [hash] }, bytes }),
    await handlers['aside.keep']({ database: 'cairn', at, bytes }),
    await handlers['settings.change']({ change: {} }),
    await handlers['second.sync']({ database: 'cairn' }),
  ]
  expect(answers.filter(({ ok }) => !ok)).toEqual([])
}

describe('the data folder', () => {
  it('and everything in it is its owner’s alone', async () => {
    const folder = newPath()
    expect(prepareDataFolder(folder)).toBeNull()
    await keepAll(folder)
    expect(openToOthers(folder)).toEqual([])
  })

  it('is made so with what is in it where it was there before, open to others', async () => {
    const folder = newPath()
    mkdirSync(join(folder, 'kept', 'cairn', 'snapshots'), { recursive: true })
    mkdirSync(join(folder, 'IndexedDB'))
    for (const name of ['settings.json', 'IndexedDB/000003.log', 'kept/cairn/witness.json'])
      writeFileSync(join(folder, name), 'x', { mode: 0o644 })
    for (const name of ['.', 'kept', 'kept/cairn', 'IndexedDB']) chmodSync(join(folder, name), 0o755)
    expect(prepareDataFolder(folder)).toBeNull()
    expect(lstatSync(folder).mode & 0o777, 'at once, before anything else is looked at').toBe(0o700)
    await makePrivate(folder)
    expect(openToOthers(folder)).toEqual([])
    expect(lstatSync(join(folder, 'settings.json')).mode & 0o777).toBe(0o600)
  })

  it('that was deleted while Cairn ran is made again, and is its owner’s alone again', async () => {
    const folder = newPath()
    prepareDataFolder(folder)
    await keepAll(folder)
    rmSync(folder, { recursive: true })
    await keepAll(folder)
    expect(openToOthers(folder)).toEqual([])
  })

  it('has the browser’s own files, open to others as they are, set aside for its owner alone', async () => {
    const folder = newPath()
    const browser = join(folder, 'IndexedDB', 'app_cairn_0.indexeddb.leveldb')
    mkdirSync(browser, { recursive: true })
    writeFileSync(join(browser, '000003.log'), 'x')
    chmodSync(join(browser, '000003.log'), 0o644)
    await handlersOn(folder)['aside.keep']({ database: 'cairn', at: '2025-03-10T09:00:00.000Z', bytes: null })
    expect(readdirSync(join(folder, 'set-aside'), { recursive: true })).toHaveLength(5)
    expect(openToOthers(join(folder, 'set-aside'))).toEqual([])
  })

  it('gives a link’s own modes and what it leads to no thought', async () => {
    const [folder, elsewhere] = [newPath(), newPath()]
    mkdirSync(folder)
    writeFileSync(elsewhere, 'of someone else', { mode: 0o644 })
    chmodSync(elsewhere, 0o644)
    symlinkSync(elsewhere, join(folder, 'link'))
    symlinkSync(folder, join(folder, 'round'))
    await makePrivate(folder)
    expect(lstatSync(elsewhere).mode & 0o777).toBe(0o644)
  })
})

describe('the second folder', () => {
  it('stays as it was chosen; what Cairn keeps in it is the owner’s alone, also what was there before', async () => {
    const [folder, second] = [newPath(), newPath()]
    mkdirSync(join(second, 'Cairn snapshots', 'cairn'), { recursive: true })
    const before = join(second, 'Cairn snapshots', 'cairn', 'earlier.snapshot')
    writeFileSync(before, 'x')
    for (const path of [second, join(second, 'Cairn snapshots'), join(second, 'Cairn snapshots', 'cairn'), before])
      chmodSync(path, 0o755)
    prepareDataFolder(folder)
    expect(await handlersOn(folder)['second.choose']({ path: second })).toMatchObject({ ok: true })
    await keepAll(folder)
    expect(lstatSync(second).mode & 0o777).toBe(0o755)
    expect(existsSync(join(second, 'Cairn snapshots', 'cairn', 'attachments'))).toBe(true)
    expect(openToOthers(join(second, 'Cairn snapshots'))).toEqual([])
    for (const path of [join(second, 'Cairn snapshots'), join(second, 'Cairn snapshots', 'cairn')])
      chmodSync(path, 0o755)
    await handlersOn(folder)['second.sync']({ database: 'cairn' })
    expect(openToOthers(join(second, 'Cairn snapshots'))).toEqual([])
  })
})

describe('what a person saves where they like', () => {
  it('has the modes that the system gives files', async () => {
    const path = newPath()
    await writeAtomically({ path, parts: [someBytes('x')], files: realFileSteps })
    expect(lstatSync(path).mode & 0o777).toBe(0o666 & ~process.umask())
  })
})

describe('a folder that cannot be made', () => {
  const dangling = newPath()
  symlinkSync(join(root, 'nowhere'), dangling)
  const file = newPath()
  writeFileSync(file, '')
  const circle = newPath()
  symlinkSync(circle, circle)

  const places: (readonly [string, string])[] = [
    ['below a link that leads nowhere', join(dangling, 'data')],
    ['in the place of such a link', dangling],
    ['below a file', join(file, 'data', 'below')],
    ['below a link to itself', join(circle, 'data')],
    ['with a name that is too long', join(root, 'x'.repeat(300), 'data')],
  ]
  if (process.platform === 'linux') places.push(['where the system makes none', '/proc/cairn/data'])

  it.each(places)('is refused within a second, in a sentence: %s', async (_, folder) => {
    const began = performance.now()
    const said = prepareDataFolder(folder)
    await expect(makePrivateFolder(folder, realFileSteps)).rejects.toThrow()
    expect(performance.now() - began).toBeLessThan(1000)
    expect(said).toMatch(
      /^Cairn did not start, because .*: [a-z][^()]*\. Nothing was changed\. .* start Cairn again\.$/,
    )
    expect(said).toContain(folder)
  })
})
