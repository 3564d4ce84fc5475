// Rounds of saving or typing, killing, and looking: `npm test` does a few of each, the soak hundreds.
import type { Page } from 'playwright-core'
import type { AppDriver, KillTarget } from '../driver/app-driver.ts'
import { until } from '../driver/until.ts'
import { alwaysOpenAgain, quickLine, saveLine, weekAgain } from './durability-steps.ts'
import { storedWords } from './durability-store.ts'

export interface KillReport {
  readonly target: KillTarget
  readonly rounds: number
  /** Acknowledged and not found again. Must stay empty. */
  readonly lost: string[]
}

/** Kills, and answers the page that works again: the app reloads a killed page itself, the rest the driver starts anew. */
export async function killAndReturn(app: AppDriver, target: KillTarget, page: Page): Promise<Page> {
  await app.kill(target)
  if (target !== 'renderer') await app.relaunch()
  const again = await weekAgain(app, target === 'renderer' ? page : null)
  if (target !== 'renderer') await alwaysOpenAgain(app)
  return again
}

/** A line is saved, and the kill follows at the first moment its row is on the screen. */
export async function killAfterSaves(app: AppDriver, target: KillTarget, rounds: number): Promise<KillReport> {
  const acknowledged: string[] = []
  const lost = new Set<string>()
  let page = await weekAgain(app)
  await alwaysOpenAgain(app)
  for (let round = 0; round < rounds; round += 1) {
    const words = `Stone ${target} ${round}`
    await saveLine(page, words)
    acknowledged.push(words)
    page = await killAndReturn(app, target, page)
    const found = new Set(await storedWords(page))
    for (const one of acknowledged) if (!found.has(one)) lost.add(one)
  }
  return { target, rounds, lost: [...lost] }
}

interface Typed {
  readonly at: number
  readonly character: string
}

/** Types until the page is gone; each key is noted with the time it was pressed. */
async function typeUntilGone(page: Page, everyMs: number): Promise<Typed[]> {
  const letters = 'a stone on a stone on a pile '
  const typed: Typed[] = []
  for (let index = 0; ; index += 1) {
    const character = letters[index % letters.length] ?? ' '
    const at = performance.now()
    const isPressed = await Promise.race([
      page.keyboard.press(character === ' ' ? 'Space' : character).then(
        () => true,
        () => false,
      ),
      page.waitForEvent('crash', { timeout: 5000 }).then(
        () => false,
        () => false,
      ),
    ])
    if (!isPressed) return typed
    typed.push({ at, character })
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, everyMs - (performance.now() - at))))
  }
}

export interface TypingReport {
  readonly target: KillTarget
  readonly rounds: number
  /** For each round, the time from the oldest lost key to the last that the page took; 0 when none was lost. */
  readonly lostMs: number[]
}

/** One round: the oldest key that did not come back, as milliseconds before the last: a busy machine kills late, which loses nothing. */
async function typeOnce(app: AppDriver, target: KillTarget, page: Page, afterMs: number) {
  await quickLine(page).fill('')
  await quickLine(page).focus()
  const typing = typeUntilGone(page, 25)
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  const [typed] = await Promise.all([typing, app.kill(target)])
  if (target !== 'renderer') await app.relaunch()
  const again = await weekAgain(app, target === 'renderer' ? page : null)
  await alwaysOpenAgain(app)
  const whole = typed.map(({ character }) => character).join('')
  const came = await until('the draft to be taken up', async () => (await quickLine(again).inputValue()) || null)
  // The last key may have reached the page although its answer did not come back.
  const kept = whole.startsWith(came) ? came.length : came.startsWith(whole) ? whole.length : 0
  const oldest = typed[kept]
  return { again, lostMs: oldest === undefined ? 0 : Math.round((typed.at(-1) ?? oldest).at - oldest.at) }
}

/** Kills in the middle of typing, each round at another point of the draft's rhythm. */
export async function killWhileTyping(
  app: AppDriver,
  target: KillTarget,
  rounds: number,
  first = 0,
): Promise<TypingReport> {
  const lostMs: number[] = []
  let page = await weekAgain(app)
  await alwaysOpenAgain(app)
  for (let round = 0; round < rounds; round += 1) {
    const done = await typeOnce(app, target, page, 1300 + (((first + round) * 137) % 420))
    lostMs.push(done.lostMs)
    page = done.again
  }
  return { target, rounds, lostMs }
}
