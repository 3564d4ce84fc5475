// "Painted and answering": measured inside the page from the start of navigation, so the driver's own time is not in it.
import type { BrowserContext } from 'playwright-core'
import { until } from '../driver/until.ts'

export interface Look {
  address: string
  /** What must be painted first. */
  painted: { selector: string; text: string }
  /** What is clicked then. */
  click: string
  /** What the click must have painted. */
  answered: { selector: string; text: string }
}

interface Timing {
  painted: number
  answered: number
}

/** Runs in the page before its scripts: waits frame by frame, clicks, waits again. */
function watch({ painted, click, answered }: Look): void {
  const shows = ({ selector, text }: Look['painted']) =>
    [...document.querySelectorAll(selector)].some((element) => element.textContent?.includes(text))
  // A frame after the one in which it stands in the tree has been painted.
  const whenPainted = (look: Look['painted'], then: () => void) => {
    const frame = () => (shows(look) ? requestAnimationFrame(then) : requestAnimationFrame(frame))
    requestAnimationFrame(frame)
  }
  const timing: Timing = { painted: 0, answered: 0 }
  // A picture of the page takes no click.
  const whenReachable = (then: (element: HTMLElement) => void) => {
    const reachable = [...document.querySelectorAll<HTMLElement>(click)].find((one) => one.closest('[inert]') === null)
    if (reachable === undefined) requestAnimationFrame(() => whenReachable(then))
    else then(reachable)
  }
  whenPainted(painted, () => {
    timing.painted = performance.now()
    whenReachable((element) => {
      element.click()
      answer()
    })
  })
  const answer = () =>
    whenPainted(answered, () => {
      timing.answered = performance.now()
      Object.assign(globalThis, { cairnTiming: timing })
    })
}

/** Milliseconds from navigation to the first picture and to the answer, in a new page that is closed again. */
export async function timesOf(context: BrowserContext, look: Look): Promise<Timing> {
  const page = await context.newPage()
  try {
    await page.addInitScript(watch, look)
    await page.goto(look.address)
    const read = () => page.evaluate((): Timing | undefined => Reflect.get(globalThis, 'cairnTiming'))
    return await until(`${look.address} to paint and answer`, read)
  } finally {
    await page.close()
  }
}

export const timeToAnswer = async (context: BrowserContext, look: Look): Promise<number> =>
  (await timesOf(context, look)).answered
export const timeToPaint = async (context: BrowserContext, look: Look): Promise<number> =>
  (await timesOf(context, look)).painted
