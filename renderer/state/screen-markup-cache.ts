// What this window showed last, as its own markup: painted before anything of the app is read, and gone when the app stands. It is a
// picture: nothing in it can be reached, and nothing is read from it.
import { keptUnder } from './demo-mode.ts'

/** All of it is compared before it is shown: whatever could make the app show something else keeps it away. */
export interface LastScreen {
  /** Address of the first script: each build has its own. */
  readonly script: string
  /** Of the page, without its sign. */
  readonly address: string
  /** Milliseconds since 1970, the second not included: the day that it shows. */
  readonly from: number
  readonly until: number
  /** Of the window in CSS pixels. */
  readonly width: number
  /** Theme, formats and shortcuts, as they are remembered. */
  readonly settings: string
  readonly databaseId: string
  /** The newest change that it shows. */
  readonly seq: number
  readonly markup: string
  /** Of its page, as text: they are fetched with the page, and would come after it. */
  readonly styles: string
}

// A window has one, as it has one last address.
const key = () => keptUnder('cairn.last-screen')
const tag = 'last-screen'
/** Milliseconds after which it is taken away whatever else happened: nobody is left before a picture. */
const LONGEST_SHOWN = 5000
/** Milliseconds from the heading of the app to the rest of its first page. */
const LONGEST_OVER_APP = 400
const touches = ['pointerdown', 'keydown', 'wheel'] as const
/** Characters. A longer one would take as long to read as the page itself. */
const LONGEST = 1_000_000

/** What may change without the database: a screen that was drawn under other settings is not shown. */
export const settingsNow = (): string =>
  ['cairn.appearance', 'cairn.formats', 'cairn.shortcuts'].map((each) => localStorage.getItem(each) ?? '').join('\n')

export function keepLastScreen(screen: LastScreen): void {
  try {
    if (screen.markup.length + screen.styles.length <= LONGEST) localStorage.setItem(key(), JSON.stringify(screen))
    else forgetLastScreen()
  } catch {
    // no room for it: the next start begins with an empty window
    forgetLastScreen()
  }
}

export function forgetLastScreen(): void {
  try {
    localStorage.removeItem(key())
  } catch {
    // storage refused: nothing was kept either
  }
}

function isLastScreen(value: unknown): value is LastScreen {
  const { script, address, from, until, width, settings, databaseId, seq, markup, styles } = Object(value)
  return (
    [script, address, settings, databaseId, markup, styles].every((each) => typeof each === 'string') &&
    [from, until, width, seq].every((each) => typeof each === 'number')
  )
}

function kept(): LastScreen | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key()) ?? 'null')
    return isLastScreen(found) ? found : null
  } catch {
    return null
  }
}

const isTrueOf = (screen: LastScreen, script: string, now: number): boolean =>
  screen.script === script &&
  screen.address === location.hash.slice(1) &&
  screen.from <= now &&
  now < screen.until &&
  screen.width === innerWidth &&
  screen.settings === settingsNow()

let shown: { readonly screen: LastScreen; readonly leave: () => void } | null = null

/** What is shown is true of this change of this database only. Null: nothing was begun in it. */
export function leaveScreenUnless(databaseId: string | null, seq: number): void {
  if (shown !== null && (shown.screen.databaseId !== databaseId || shown.screen.seq !== seq)) shown.leave()
}

function lay(screen: LastScreen, root: HTMLElement): void {
  const layer = document.createElement('div')
  layer.id = tag
  layer.inert = true
  layer.ariaHidden = 'true'
  const page = document.createElement('div')
  page.append(...new DOMParser().parseFromString(`<body>${screen.markup}`, 'text/html').body.childNodes)
  const styles = document.createElement('style')
  styles.textContent = screen.styles
  layer.append(styles, page)
  let standsSince = 0
  // A page that says something has its heading, whether it is the app, a choice to make or a failure; some of it is drawn after that.
  const look = () => {
    if (root.querySelector('h1') === null) return
    if (standsSince === 0) standsSince = window.setTimeout(leave, LONGEST_OVER_APP)
    if (root.textContent === page.textContent) leave()
  }
  const watcher = new MutationObserver(look)
  const leave = () => {
    watcher.disconnect()
    for (const timer of [standsSince, longest]) clearTimeout(timer)
    for (const touch of touches) removeEventListener(touch, leave, true)
    layer.remove()
    shown = null
  }
  const longest = window.setTimeout(leave, LONGEST_SHOWN)
  // What is done reaches the app below, and is to be seen.
  for (const touch of touches) addEventListener(touch, leave, { capture: true, once: true })
  watcher.observe(root, { childList: true, subtree: true })
  shown = { screen, leave }
  document.body.append(layer)
}

/** Milliseconds: a window that nobody sees is given no frame. */
const LONGEST_FRAME = 100
const nextFrame = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, LONGEST_FRAME)
    // What runs next is a task of its own, and the frame is drawn before it.
    requestAnimationFrame(() => resolve())
  })

/**
 * Shows what this window showed last over the still empty `root`, where the app would show the same. Answered once it is painted, so
 * that what is read then does not stand in its way. `script` is the address of the first script.
 */
export async function showLastScreen(root: HTMLElement, script: string): Promise<void> {
  const screen = kept()
  if (screen === null || !isTrueOf(screen, script, Date.now())) return
  lay(screen, root)
  await nextFrame()
}

/** Those that every page of the build comes with. */
const ownSheets: ReadonlySet<unknown> = new Set(document.querySelectorAll('link[rel="stylesheet"]'))
const classesIn = (selectors: string) => selectors.match(/(?<=\.)[\w-]+/g) ?? []

/** The rules that can be seen where these classes stand, as text. */
function usedRules(rules: CSSRuleList, classes: ReadonlySet<string>): string {
  const texts = Array.from(rules, (rule) => {
    if (rule instanceof CSSStyleRule) {
      const own = classesIn(rule.selectorText)
      return own.length === 0 || own.some((each) => classes.has(each)) ? rule.cssText : ''
    }
    if (!(rule instanceof CSSGroupingRule)) return rule.cssText
    const inside = usedRules(rule.cssRules, classes)
    return inside === '' ? '' : `${rule.cssText.slice(0, rule.cssText.indexOf('{') + 1)}${inside}}`
  })
  return texts.join('')
}

function usedStyles(root: HTMLElement): string {
  const classes = new Set([...root.querySelectorAll('[class]')].flatMap((element) => [...element.classList]))
  const sheets = [...document.styleSheets].filter(
    ({ ownerNode }) => ownerNode instanceof HTMLLinkElement && !ownSheets.has(ownerNode),
  )
  return sheets.map(({ cssRules }) => usedRules(cssRules, classes)).join('')
}

/** Words typed or opened are nothing that the next start shows, and some things are not in the markup at all. */
const OUT_OF_MARKUP =
  'canvas, video, iframe, textarea, [contenteditable], img[src^="blob:"], details[open], [aria-expanded="true"], [aria-busy="true"], [aria-invalid="true"]'
const isTyped = ({ type, value }: HTMLInputElement) => !['checkbox', 'radio', 'file'].includes(type) && value !== ''

/** A page at rest; null where the next start would draw it otherwise. */
export function drawnScreen(root: HTMLElement): Pick<LastScreen, 'markup' | 'styles'> | null {
  if (root.querySelector('h1') === null || root.querySelector(OUT_OF_MARKUP) !== null) return null
  if ([...root.querySelectorAll('input')].some(isTyped)) return null
  // A long list draws the rows in sight.
  if (scrollY > 0 && root.querySelector('[data-index]') !== null) return null
  const copy = root.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return null
  // A notice passes.
  for (const passing of copy.querySelectorAll('[data-passing]')) passing.remove()
  return { markup: copy.innerHTML, styles: usedStyles(root) }
}
