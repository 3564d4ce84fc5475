// What a jump along the line of sessions costs the main thread: script, style and layout as Chromium counts them; waiting is not in it.
import { spent } from './main-thread-cost.ts'
import { seededRandom } from './seeded-random.ts'
import type { SizedApp } from './sized-app.ts'

const jumps = 200
const warming = 10

/** Runs in the page: moves the thumb as a person's hand does, and waits until that is painted. */
function jumpTo(position: number): Promise<void> {
  const thumb = document.querySelector<HTMLInputElement>('input[type=range][aria-label="Shown as of"]')
  if (thumb === null) throw new Error('There is no line of sessions')
  // Past React's own setter, so that it sees a change.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(thumb, String(position))
  thumb.dispatchEvent(new Event('input', { bubbles: true }))
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}

/** Milliseconds of script, style and layout for each of many jumps all over the line. */
export async function jumpCosts({ host }: SizedApp, sessions: number): Promise<number[]> {
  const page = await host.context.newPage()
  await page.goto(`${host.origin}/#/roadmap`)
  await page.getByRole('slider', { name: 'Shown as of' }).waitFor()
  await page.waitForTimeout(2000)
  const session = await host.context.newCDPSession(page)
  await session.send('Performance.enable')
  const random = seededRandom(jumps)
  const costs: number[] = []
  for (let at = 0; at < jumps + warming; at += 1) {
    const before = await spent(session)
    await page.evaluate(jumpTo, random.between(0, sessions - 1))
    costs.push((await spent(session)) - before)
  }
  await page.close()
  return costs.slice(warming)
}
