// One app for a whole file of walks. After each test nothing may have left the machine, and nothing may have broken on the page.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import type { AppDriver, LaunchOptions } from '../driver/app-driver.ts'
import { dropProfiles } from '../driver/profiles.ts'
import { expectNoRequests, launchApp } from '../driver/start-app.ts'

const pictures = '.build/test/failed-walks'

export interface Walk {
  readonly app: AppDriver
  readonly page: Page
}

/** What a page says when something in it fails or the content policy stops a request: a walk ends at the first such line. */
export function troublesOf(page: Page): string[] {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
  return troubles
}

export function walkThroughApp(options: LaunchOptions = {}): Walk {
  let app: AppDriver | undefined
  let troubles: string[] = []
  let failed: string | null = null
  const alive = (): AppDriver => {
    if (app === undefined) throw new Error('The app has not been started yet')
    return app
  }
  beforeAll(async () => {
    app = await launchApp(options)
    app.page.setDefaultTimeout(20_000)
    troubles = troublesOf(app.page)
    await app.page.getByRole('heading', { level: 1 }).first().waitFor()
  })
  // The tests of a walk are its steps: without the one before, the next would only wait for what cannot come.
  beforeEach(() => {
    if (failed !== null) throw new Error(`An earlier step failed: ${failed}`)
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail' && failed === null) {
      failed = task.name
      mkdirSync(pictures, { recursive: true })
      await alive().page.screenshot({ path: join(pictures, `${task.name.replaceAll(/\W+/g, '-')}.png`) })
    }
    expectNoRequests(await alive().blockedRequests())
    expect(troubles, 'The page said that something failed').toEqual([])
  })
  afterAll(async () => {
    await app?.close()
    dropProfiles()
  })
  return {
    get app() {
      return alive()
    },
    get page() {
      return alive().page
    },
  }
}
