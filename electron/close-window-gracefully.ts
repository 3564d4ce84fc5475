// A window that closes lets its page put away what it holds first: drafts, the last snapshot segment. It waits, but not for ever.

/** Milliseconds a page has to answer. */
export const PATIENCE = 3000

export interface ClosingWindow {
  on(event: 'close', listener: (event: { preventDefault(): void }) => void): unknown
  close(): void
  hide(): void
}

export interface Closing {
  /** The page is done. Ignored when nothing is closing. */
  ready(): void
}

/**
 * `ask` tells the page; `before` runs right before the window goes, while it still stands. Where `staysHidden` says so the window is
 * only hidden: at once, since its page can put its work away unseen.
 */
export function closeGently(
  window: ClosingWindow,
  ask: () => void,
  before: () => Promise<void>,
  staysHidden: () => boolean = () => false,
): Closing {
  let state: 'open' | 'asking' | 'agreed' = 'open'
  let timer: NodeJS.Timeout | undefined

  const agree = async () => {
    if (state !== 'asking') return
    state = 'agreed'
    clearTimeout(timer)
    await before()
    window.close()
  }

  window.on('close', (event) => {
    if (state === 'agreed') return
    event.preventDefault()
    if (state === 'asking') return
    if (staysHidden()) {
      window.hide()
      ask()
      return
    }
    state = 'asking'
    timer = setTimeout(agree, PATIENCE)
    ask()
  })

  return { ready: () => void agree() }
}
