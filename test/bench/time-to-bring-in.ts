// Everything out and in, measured inside a page of our own under the product's content policy, on an origin of its own.
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Page } from 'playwright-core'
import type { BrowserHost } from '../driver/browser-host.ts'
import { until } from '../driver/until.ts'
import { buildPage } from './baseline-page-hosts.ts'
import { generateCareer } from './generate-career.ts'
import { rowsOf } from './seed-database.ts'

const folder = '.build/bench/archive'
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }
type Work = 'bringIn' | 'bringInAgain' | 'rawIn' | 'takeOut' | 'rawOut'

export interface ArchivePage {
  /** Milliseconds of one run. */
  run(work: Work): Promise<number>
  close(): Promise<void>
}

/** Runs in the page. */
const oneOf = async (name: Work): Promise<number> => Reflect.get(globalThis, 'cairnArchive')[name]()
const prepare = async (json: string): Promise<number> =>
  Reflect.get(globalThis, 'cairnArchive').prepare(JSON.parse(json, Reflect.get(globalThis, 'cairnPlain')))

async function serve(page: Page, origin: string): Promise<void> {
  await page.route(`${origin}/archive-page/**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/archive-page/', '')
    const headers = { 'content-security-policy': "script-src 'self'", 'content-type': types[extname(path)] ?? '' }
    await route.fulfill({ body: await readFile(join(folder, path)), headers })
  })
  await page.goto(`${origin}/archive-page/index.html`)
  await until('the archive page to be ready', () => page.evaluate(() => Reflect.has(globalThis, 'cairnArchive')))
}

export async function openArchivePage(host: BrowserHost, size: number): Promise<ArchivePage> {
  await buildPage('./archive-page', folder)
  const page = await host.context.newPage()
  await serve(page, host.origin)
  const rows = rowsOf(generateCareer(size))
  const json = JSON.stringify(rows, (_key, value: unknown) =>
    value instanceof Int32Array ? { int32: [...value] } : value,
  )
  const written = await page.evaluate(prepare, json)
  if (written !== size) throw new Error(`${written} of ${size} records came in`)
  return { run: (work) => page.evaluate(oneOf, work), close: () => page.close() }
}
