// Saves measured inside a page of our own that stands on the app's origin, and so on its database.
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { until } from '../driver/until.ts'
import { buildPage } from './baseline-page-hosts.ts'
import { median } from './compare-pairs.ts'
import type { SizedApp } from './sized-app.ts'

const folder = '.build/bench/save'
const savesAtOnce = 5

export const buildSavePage = () =>
  buildPage('./save-page', folder, ['index.html', 'bring-in.html', 'past-sessions.html', 'draft.html'])

export interface SavePage {
  /** Median milliseconds of a few saves, each to its oncomplete. */
  save(): Promise<number>
  raw(): Promise<number>
  /** Of a snapshot after one change, until it was read back. */
  snapshot(): Promise<number>
  /** Of reading the whole history of one record. */
  history(): Promise<number>
  close(): Promise<void>
}

/** Runs in the page. */
type Measure = 'product' | 'raw' | 'snapshot' | 'history'
const oneOf = async ({ of, name }: { of: string; name: Measure }): Promise<number> =>
  Reflect.get(globalThis, of)[name]()

async function serve(page: Page, origin: string, { of, file }: Measured): Promise<void> {
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }
  await page.route(`${origin}/save-page/**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/save-page/', '')
    await route.fulfill({ body: await readFile(join(folder, path)), contentType: types[extname(path)] ?? '' })
  })
  await page.goto(`${origin}/save-page/${file}`)
  await until('the save page to be ready', () => page.evaluate((name) => Reflect.has(globalThis, name), of))
}

interface Measured {
  /** Name of what the page offers, and the page. */
  readonly of: string
  readonly file: string
  readonly atOnce: number
}
const aSave: Measured = { of: 'cairnSave', file: 'index.html', atOnce: savesAtOnce }
/** A feedback file of a thousand comments. */
export const aBringingIn: Measured = { of: 'cairnBringIn', file: 'bring-in.html', atOnce: 1 }

/** A table of 726 sessions from before. */
export const pastSessions: Measured = { of: 'cairnPastSessions', file: 'past-sessions.html', atOnce: 1 }

/** A first draft of a packet, of everything that may be in one. */
export const aDraft: Measured = { of: 'cairnDraft', file: 'draft.html', atOnce: 1 }

export async function openSavePage({ host }: SizedApp, measured: Measured = aSave): Promise<SavePage> {
  const page = await host.context.newPage()
  await serve(page, host.origin, measured)
  const some = (name: Measure) => async () => {
    const times: number[] = []
    for (let at = 0; at < measured.atOnce; at += 1) times.push(await page.evaluate(oneOf, { of: measured.of, name }))
    return median(times)
  }
  const keeping = { snapshot: some('snapshot'), history: some('history') }
  return { save: some('product'), raw: some('raw'), ...keeping, close: () => page.close() }
}
