// The real Electron in two shapes: Cairn over a career of 10,000 records, and an empty window of the same binary.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { weekOf } from '../../../shared/rules/time/week-by-first-day.ts'
import { launchElectron } from '../../driver/electron-driver.ts'
import { findElectron } from '../../driver/find-electron.mjs'
import { killNow } from '../../driver/processes.ts'
import { newProfile } from '../../driver/profiles.ts'
import { until } from '../../driver/until.ts'
import { type Career, generateCareer, newestWords } from '../generate-career.ts'
import { rowsOf, seedDatabase } from '../seed-database.ts'
import { hasSnapshot, roadmapAnswer } from '../sized-app.ts'
import { familyOf, memoryOf, ticksOf } from './process-cost.ts'

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))
/** Milliseconds after its first answer until a window has loaded what it loads when idle. */
const settling = 15_000

export const canRunDesktop = (): boolean =>
  process.platform === 'linux' && process.getuid?.() !== 0 && Boolean(process.env.DISPLAY) && findElectron() !== null

interface Shape {
  readonly main: string
  readonly folder: string
  readonly look: string
  /** The address to leave it at, so that the next start opens there. */
  readonly home?: string
}

interface Timing {
  readonly painted: number
  readonly answered: number
}

export interface DesktopSide {
  /** Milliseconds from the start of the process to the first paint that counts, and to the answer to a click. */
  start(): Promise<Timing>
  /** Bytes of all processes, settled. */
  memory(): Promise<number>
  /** Milliseconds of processor time spent in `seconds` of doing nothing. */
  idle(seconds: number): Promise<number>
}

/** Milliseconds for a window to close as a person closes it, before it is ended. */
const patience = 10_000

async function end(child: ChildProcess): Promise<void> {
  const family = familyOf(child.pid ?? 0)
  if (child.exitCode === null) {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, patience).unref())])
  }
  await killNow([...family])
}

/** Spawned directly, without a driver between: what a person starts. */
async function launch({ main, folder, look, home = '' }: Shape): Promise<{ child: ChildProcess; timing: Timing }> {
  const program = findElectron()
  if (program === null) throw new Error('There is no Electron here: set ELECTRON_OVERRIDE_DIST_PATH')
  const env = { ...process.env, CAIRN_DATA: folder, CAIRN_LOOK: look, CAIRN_TIMED_MAIN: main, CAIRN_HOME: home }
  const began = Date.now()
  const child = spawn(program, [here('./timed-main.mjs')], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk
  })
  const found = await until('the window to paint', () => /^TIMING (.+)$/m.exec(output)?.[1], 60_000)
  const { painted, answered }: Timing = JSON.parse(found)
  return { child, timing: { painted: painted - began, answered: answered - began } }
}

function sideOf(shape: Shape): DesktopSide {
  const during = async <T>(act: (pid: number, timing: Timing) => T | Promise<T>) => {
    const { child, timing } = await launch(shape)
    try {
      return await act(child.pid ?? 0, timing)
    } finally {
      await end(child)
    }
  }
  const settled = () => new Promise((resolve) => setTimeout(resolve, settling))
  return {
    start: () => during((_pid, timing) => timing),
    memory: () => during(async (pid) => settled().then(() => memoryOf(pid))),
    idle: (seconds) =>
      during(async (pid) => {
        await settled()
        const before = ticksOf(pid)
        await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
        return (ticksOf(pid) - before) * 10
      }),
  }
}

/** A profile of the real Electron that holds the career, its first snapshot taken, closed as a person closes it. */
async function profileOf(career: Career): Promise<string> {
  const app = await launchElectron({ userData: newProfile() })
  await app.page.locator('h1').first().waitFor()
  await seedDatabase(app.page, rowsOf(career))
  await app.page.evaluate(() => {
    location.hash = '/week'
    location.reload()
  })
  await app.page.getByText(newestWords).first().waitFor({ timeout: 60_000 })
  await until('the first snapshot to be kept', () => app.page.evaluate(hasSnapshot), 180_000)
  await app.close()
  return app.userData
}

export async function cairnSide(size: number): Promise<DesktopSide> {
  const today = new Date().toISOString().slice(0, 10)
  const career = generateCareer(size, today)
  const look = {
    painted: { selector: 'main li', text: newestWords },
    click: 'nav a[href="#/roadmap"]',
    answered: { selector: 'main h1', text: roadmapAnswer(career) },
  }
  const main = join(process.cwd(), '.build/electron/main.js')
  if (weekOf(career.lastDay) !== weekOf(today)) throw new Error('The newest record must lie in the week that opens')
  return sideOf({ main, folder: await profileOf(career), look: JSON.stringify(look), home: '/week' })
}

export function emptySide(): DesktopSide {
  const painted = { selector: 'h1', text: 'Painted' }
  const look = JSON.stringify({ painted, click: null, answered: painted })
  return sideOf({ main: here('./empty-window.mjs'), folder: newProfile(), look })
}
