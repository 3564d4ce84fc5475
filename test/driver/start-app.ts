// How a walk starts the app: the right driver, and at its end the app is closed and the network was never asked.
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import type { AppDriver, LaunchOptions } from './app-driver.ts'
import { launchDouble } from './double-driver.ts'
import { launchElectron } from './electron-driver.ts'
import { findElectron } from './find-electron.mjs'
import { dropProfiles } from './profiles.ts'

/** E2E=electron and E2E=double choose by hand; otherwise the real one where its program, a display and an ordinary user are. */
export function hostOfWalks(): string {
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  const isRoot = process.getuid?.() === 0
  return process.env.E2E ?? (hasDisplay && !isRoot && findElectron() ? 'electron' : 'double')
}

export function launchApp(options: LaunchOptions = {}): Promise<AppDriver> {
  return hostOfWalks() === 'electron' ? launchElectron(options) : launchDouble(options)
}

/** For one test: launches, and registers the closing and the no-network check for its end. */
export async function startApp(options: LaunchOptions = {}): Promise<AppDriver> {
  const app = await launchApp(options)
  onTestFinished(async () => {
    const blocked = await app.blockedRequests()
    await app.close()
    dropProfiles()
    expectNoRequests(blocked)
  })
  return app
}

/** One app for all tests of a file, begun before the first and closed after the last, as `startApp` does it for one test. */
export function appOfFile(begin: (app: AppDriver) => Promise<void>, options: LaunchOptions = {}): () => AppDriver {
  let app: AppDriver | null = null
  const running = () => {
    if (app === null) throw new Error('The app is started before the first test')
    return app
  }
  beforeAll(async () => {
    app = await launchApp(options)
    await begin(app)
  })
  afterAll(async () => {
    if (app === null) return
    const blocked = await app.blockedRequests()
    await app.close()
    dropProfiles()
    expectNoRequests(blocked)
  })
  return running
}

/** Fails with the address of the first request that tried to leave. */
export function expectNoRequests(blocked: string[]): void {
  expect(blocked, `A request tried to leave the machine: ${blocked[0]}`).toEqual([])
}
