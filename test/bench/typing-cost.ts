// What a key costs in the app's editor, and in a plain text area with the same text on a page of its own.
import type { CDPSession, Page } from 'playwright-core'
import type { BrowserHost } from '../driver/browser-host.ts'
import { spent } from './main-thread-cost.ts'
import type { SizedApp } from './sized-app.ts'

const keys = 200
const warming = 20
// A proposal's context as someone writes it: about five thousand signs.
const begun = `## Why it hurts\n\n${'The weekly report takes **840 ms** and holds `checkout` up.\n- one\n- two\n\n'.repeat(65)}`
const typed = 'A copy fed by events answers nine quotes in ten. '

const painted = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))

async function costs(page: Page, session: CDPSession): Promise<number[]> {
  const found: number[] = []
  for (let at = 0; at < keys + warming; at += 1) {
    const before = await spent(session)
    await page.keyboard.type(typed[at % typed.length] ?? ' ')
    await page.evaluate(painted)
    found.push((await spent(session)) - before)
  }
  return found.slice(warming)
}

async function measured(page: Page): Promise<number[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const found = await costs(page, session)
  await page.close()
  return found
}

async function inEditor({ host }: SizedApp): Promise<number[]> {
  const page = await host.context.newPage()
  await page.goto(`${host.origin}/#/journal/new`)
  const field = page.locator('[contenteditable="true"][aria-label="What"]')
  await field.fill(begun)
  await field.press('Control+End')
  return measured(page)
}

async function inPlainArea({ context, origin }: BrowserHost): Promise<number[]> {
  const page = await context.newPage()
  await page.goto(origin)
  await page.evaluate(() => document.body.append(document.createElement('textarea')))
  await page.locator('textarea').fill(begun)
  await page.locator('textarea').press('Control+End')
  return measured(page)
}

/** Milliseconds of script, style and layout by which each of many keys costs more than in a plain text area. */
export async function typingCosts(app: SizedApp, plain: BrowserHost): Promise<number[]> {
  const [ours, floor] = [await inEditor(app), await inPlainArea(plain)]
  return ours.map((cost, at) => cost - (floor[at] ?? 0))
}
