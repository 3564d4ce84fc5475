// What something costs the main thread: script, style and layout as Chromium counts them; waiting is not in it.
import type { CDPSession } from 'playwright-core'

const counted = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration']

/** Milliseconds since the page began; the difference of two is what lay between. */
export async function spent(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const seconds = metrics.filter(({ name }) => counted.includes(name)).reduce((sum, { value }) => sum + value, 0)
  return seconds * 1000
}
