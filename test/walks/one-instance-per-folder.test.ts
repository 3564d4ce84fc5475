// One Cairn per data folder on the real Electron: four starts at once after each kill, through a link, and with other surroundings.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, expect } from 'vitest'
import { findElectron } from '../driver/find-electron.mjs'
import { noteHost } from '../driver/host-notes.ts'
import { killNow } from '../driver/processes.ts'
import { dropProfiles, newProfile } from '../driver/profiles.ts'
import { testOnReal } from '../driver/test-on-real-electron.ts'
import { until } from '../driver/until.ts'
import { commandLinesBelow } from './support-sockets.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const started = new Set<ChildProcess>()
/** What each said on the terminal: a refusal stands there. */
const said = new Map<ChildProcess, string>()

function start(folder: string, more: Record<string, string> = {}): ChildProcess {
  const env = { ...process.env, ...more, CAIRN_DATA: folder }
  noteHost('Electron, started by hand')
  const child = spawn(findElectron() ?? '', [root], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  said.set(child, '')
  child.stderr.on('data', (piece) => said.set(child, `${said.get(child)}${piece}`))
  started.add(child)
  return child
}

const isRunning = ({ exitCode, signalCode }: ChildProcess) => exitCode === null && signalCode === null
const hasWindow = ({ pid }: ChildProcess) =>
  commandLinesBelow(pid ?? 0).some((line) => line.includes('--type=renderer'))
const end = (child: ChildProcess) => killNow([child.pid ?? 0])

/** The one that is left when the others have gone by themselves, each because it was told that another is there. */
async function onlyOneOf(starts: readonly ChildProcess[]): Promise<ChildProcess> {
  await until('all starts but one to end', () => starts.filter(isRunning).length === 1, 60_000).catch((error) => {
    const ends = starts.map((one) => `${one.pid}: ${one.exitCode ?? one.signalCode ?? 'running'}\n${said.get(one)}`)
    throw new Error(`${error.message}\n${ends.join('\n')}`)
  })
  const [holder] = starts.filter(isRunning)
  if (holder === undefined) throw new Error('None of them holds the folder')
  expect(starts.filter((one) => one !== holder).map(({ exitCode }) => exitCode)).toEqual(starts.slice(1).map(() => 0))
  return holder
}

afterEach(async () => {
  for (const child of started) if (isRunning(child)) await end(child)
  started.clear()
})
afterAll(dropProfiles)

testOnReal(
  'of four starts at once exactly one holds the folder, in each of eight rounds after a kill',
  async () => {
    const folder = newProfile()
    let holder = await onlyOneOf([start(folder)])
    for (let round = 0; round < 8; round += 1) {
      await end(holder)
      holder = await onlyOneOf([1, 2, 3, 4].map(() => start(folder)))
    }
  },
  240_000,
)

testOnReal(
  'a link to the folder is the same folder, whatever the folders for temporary files and for the person are',
  async () => {
    const folder = newProfile()
    const link = join(newProfile(), 'linked')
    symlinkSync(folder, link)
    const elsewhere = mkdtempSync(join(tmpdir(), 'cairn-other-'))
    mkdirSync(join(elsewhere, 'home'))
    const first = start(folder)
    // Its window comes long after it has the folder.
    await until('the window of the first', () => hasWindow(first), 60_000)
    const others = [start(link), start(folder, { TMPDIR: elsewhere }), start(link, { HOME: join(elsewhere, 'home') })]
    await until('the others to end', () => !others.some(isRunning), 60_000)
    expect(isRunning(first)).toBe(true)
    expect(others.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
  },
  150_000,
)
