// From the oncomplete of a save in the running app to the frame that shows what was saved.
import type { Page } from 'playwright-core'
import type { SizedApp } from './sized-app.ts'

const saves = 25

/** Runs in the page before its scripts: notes when a transaction over records was committed. */
function watchCommits(): void {
  const begin = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function watched(this: IDBDatabase, ...given: Parameters<typeof begin>) {
    const begun = Reflect.apply(begin, this, given)
    if (given[1] === 'readwrite' && begun.objectStoreNames.contains('records'))
      begun.addEventListener('complete', () => Object.assign(globalThis, { cairnCommit: performance.now() }))
    return begun
  }
}

/** Runs in the page: frames that began after the commit until one began with the words in the tree. That frame paints them. */
function framesUntil(words: string): Promise<number> {
  Object.assign(globalThis, { cairnCommit: null })
  return new Promise((resolve) => {
    let frames = 0
    const frame = () => {
      if (Reflect.get(globalThis, 'cairnCommit') !== null) frames += 1
      const rows = [...document.querySelectorAll('main li')]
      if (frames > 0 && rows.some(({ textContent }) => textContent?.includes(words))) resolve(frames)
      else requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
}

async function saveOne(page: Page, words: string): Promise<number> {
  const line = page.getByRole('combobox', { name: 'Quick line' }).or(page.getByRole('textbox', { name: 'Quick line' }))
  await line.fill(words)
  const counting = page.evaluate(framesUntil, words)
  await line.press('Enter')
  return counting
}

/** Frames of a number of saves over the quick line of the newest week. */
export async function framesToPaint({ host, start }: SizedApp): Promise<number[]> {
  const page = await host.context.newPage()
  await page.addInitScript(watchCommits)
  await page.goto(start.address)
  await page.getByText(start.painted.text).first().waitFor()
  const frames: number[] = []
  for (let at = 0; at < saves; at += 1) {
    frames.push(await saveOne(page, `Stone ${Date.now()}`))
    await page.waitForTimeout(100)
  }
  await page.close()
  return frames
}
