// How heavy a page is: nodes of the journal, and the memory of a window that has shown every main screen.
import type { CDPSession, Page } from 'playwright-core'
import { until } from '../driver/until.ts'
import type { SizedApp } from './sized-app.ts'

const screens = ['journal', 'roadmap', 'sessions', 'people', 'week']

const countNodes = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length)

/** The journal's list and figures stand: the number of nodes has rested for a second. */
async function restingNodes(page: Page): Promise<number> {
  await page.getByText(/\d records? since/).waitFor({ timeout: 60_000 })
  return until('the journal to rest', async () => {
    const nodes = await countNodes(page)
    await page.waitForTimeout(1000)
    return nodes === (await countNodes(page)) && nodes
  })
}

export async function journalNodes({ host }: SizedApp): Promise<number> {
  const page = await host.context.newPage()
  await page.goto(`${host.origin}/#/journal`)
  const nodes = await restingNodes(page)
  await page.close()
  return nodes
}

async function collected(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable')
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

/** Bytes in use on the main thread after everything was collected. */
export async function windowHeap({ host, start }: SizedApp): Promise<number> {
  const page = await host.context.newPage()
  await page.goto(start.address)
  await page.getByText(start.painted.text).first().waitFor()
  for (const screen of screens) {
    await page.evaluate((to) => {
      location.hash = `/${to}`
    }, screen)
    if (screen === 'journal') await restingNodes(page)
    else await page.locator('main h1').waitFor()
    await page.waitForTimeout(300)
  }
  const bytes = await collected(await host.context.newCDPSession(page))
  await page.close()
  return bytes
}
