// Walking by keyboard alone: every stop of Tab is looked at, so that focus is never lost and never invisible.
import type { Page } from 'playwright-core'

export interface Stop {
  /** what a screen reader would say first */
  readonly name: string
  readonly isBody: boolean
  /** the control that the round began at */
  readonly isRoundBegun: boolean
  /** the stop before this one, when nothing about it or around it had changed while it had the focus */
  readonly unseen: string | null
}

declare global {
  interface Window {
    focusBefore?: { element: Element; look: string; name: string; isExempt: boolean }
    roundBegan?: Element | undefined
  }
}

const mostStops = 160

/** Runs in the page: compares how the last stop looked with focus and how it looks without, then takes the look of the new one. */
function lookAtFocus(): Stop {
  const shown = ['outline', 'boxShadow', 'border', 'background', 'textDecoration', 'color', 'opacity'] as const
  const styleOf = (element: Element, pseudo?: string) => {
    const style = getComputedStyle(element, pseudo)
    return shown.map((property) => style[property]).join('|')
  }
  const lookOf = (element: Element) => {
    // A choice shows its focus on what stands beside its hidden field; a list is as long as it likes.
    const beside = [element.previousElementSibling, element.nextElementSibling].filter((one) => one !== null)
    const around: Element[] = [element, ...beside]
    for (let up = element.parentElement, steps = 0; up !== null && steps < 4; up = up.parentElement, steps++)
      around.push(up)
    return around.map((one) => [styleOf(one), styleOf(one, '::before'), styleOf(one, '::after')].join('/')).join('\n')
  }
  const nameOf = (element: Element) => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
    const own =
      element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement ? [...element.labels] : []
    const words = [...labels, ...own].map(({ textContent }) => textContent).join(' ')
    return (element.getAttribute('aria-label') ?? (words || element.textContent)).replaceAll(/\s+/g, ' ').trim()
  }
  const before = window.focusBefore
  const stays = before !== undefined && before.element === document.activeElement
  const isUnseen =
    before !== undefined &&
    !stays &&
    !before.isExempt &&
    before.element.isConnected &&
    lookOf(before.element) === before.look
  const element = document.activeElement ?? document.body
  const name = nameOf(element)
  // The thumb of a range shows its focus where no script can read it; a heading is where a page begins, not a control.
  const isExempt = element.matches('input[type=range], h1, main, body')
  // A date is several stops in one field; the field is looked at when it is entered.
  if (!stays) window.focusBefore = { element, look: lookOf(element), name, isExempt }
  return {
    name: element === document.body ? '' : name,
    isBody: element === document.body,
    isRoundBegun: element === window.roundBegan,
    unseen: isUnseen ? before.name : null,
  }
}

export async function look(page: Page): Promise<Stop> {
  const stop = await page.evaluate(lookAtFocus)
  if (stop.unseen !== null) throw new Error(`The focus on “${stop.unseen}” cannot be seen`)
  return stop
}

export async function press(page: Page, key: string): Promise<Stop> {
  await page.keyboard.press(key)
  return look(page)
}

const fits = (name: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name)

/** Tab until the control of this name has the focus. Fails where it cannot be reached, which is where a trap would show. */
export async function tabTo(page: Page, wanted: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const names: string[] = []
  for (let stops = 0; stops < mostStops; stops++) {
    const { name } = await press(page, key)
    if (fits(name, wanted)) return
    names.push(name)
  }
  throw new Error(`${wanted} was not reached. The last stops: ${names.slice(-12).join(' · ')}`)
}

export async function type(page: Page, label: string | RegExp, words: string): Promise<void> {
  await tabTo(page, label)
  await page.keyboard.type(words)
}

/** From the first control that takes the focus all the way round to it again; answers how many stops there were. */
export async function tabRound(page: Page): Promise<number> {
  const names: string[] = []
  // After a click a browser shows no focus that a script sets; after a key it does.
  await page.keyboard.press('Tab')
  const isFocused = await page.evaluate(() => {
    // What had the focus on the screen before is no stop of this round.
    delete window.focusBefore
    const controls = [...document.querySelectorAll('button'), ...document.querySelectorAll('a')]
    window.roundBegan = controls.find((control) => {
      control.focus()
      return document.activeElement === control
    })
    return window.roundBegan !== undefined
  })
  if (!isFocused) throw new Error(`Nothing on ${page.url()} takes the focus`)
  await look(page)
  for (let stops = 1; stops <= mostStops; stops++) {
    const { name, isRoundBegun } = await press(page, 'Tab')
    if (isRoundBegun) return stops
    names.push(name)
  }
  throw new Error(`Tab did not come round. The last stops: ${names.slice(-12).join(' · ')}`)
}
