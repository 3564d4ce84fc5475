// Whether everything on a page has room: nothing wider than the window, no text cut by its box.
import type { Page } from 'playwright-core'
import { sizes } from '../driver/screen-sizes-and-schemes.ts'

/** Runs in the page: each text that leaves the window at the side or is cut by a box around it. */
function textsWithoutRoom(): string[] {
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
  const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
  const holds = (outer: DOMRect, inner: DOMRect) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1
  /** Null where the text may stand as it does: not shown, or reached by scrolling its own box. */
  const troubleOf = (element: Element, rect: DOMRect): string | null => {
    for (let box: Element | null = element; box !== null && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY, visibility, opacity } = getComputedStyle(box)
      const around = box.getBoundingClientRect()
      if (visibility === 'hidden' || opacity === '0' || around.width <= 1) return null
      if (scrolls(overflowX)) return null
      if (cuts(overflowX) && !holds(around, rect)) return 'is cut at the side'
      if (cuts(overflowY) && (rect.bottom > around.bottom + 2 || rect.top < around.top - 2)) return 'is cut below'
    }
    return holds(new DOMRect(0, 0, document.documentElement.clientWidth, 1), rect) ? null : 'leaves the window'
  }
  const found: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    if (element === null || node.nodeValue?.trim() === '' || element.matches('style, script')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const troubles = [...range.getClientRects()].flatMap((rect) => troubleOf(element, rect) ?? [])
    if (troubles[0] !== undefined) found.push(`“${node.nodeValue?.slice(0, 60)}” ${troubles[0]}`)
  }
  return found
}

/** Runs in the page: by how much it is wider than the window, and for which element. */
function whatIsWider(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const reaches = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1
  const first = [...document.body.querySelectorAll('*')].filter(reaches).at(-1)
  return [`the page is ${scrollWidth - clientWidth} px wider than the window, for ${first?.outerHTML.slice(0, 120)}`]
}

export async function withoutRoom(page: Page, place: string): Promise<string[]> {
  const texts = await page.evaluate(textsWithoutRoom)
  const wider = await page.evaluate(whatIsWider)
  return [...texts, ...wider].map((words) => `${place}: ${words}`)
}

/** What depends on the width is drawn again within two frames; nothing is read for it. */
async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size)
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

/** A window 900 wide, 200 % zoom on a laptop, and 320 px, where WCAG asks for a single column. Ends as wide as a laptop. */
export async function troublesOfRoom(page: Page, place: string): Promise<string[]> {
  const troubles: string[] = []
  for (const size of [sizes.narrow, sizes.zoomed, sizes.column]) {
    await resize(page, size)
    troubles.push(...(await withoutRoom(page, `${place}, ${size.width} px wide`)))
  }
  await resize(page, sizes.laptop)
  return troubles
}
