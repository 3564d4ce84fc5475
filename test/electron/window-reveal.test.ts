// When the window is shown: with its first content, at once when there can be none, and never later than two seconds.
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { BrowserWindow } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { LONGEST_HIDDEN, revealWithContent } from '../../electron/window-reveal.ts'

vi.mock('electron', () => import('./electron-double.ts'))
const { PAPER } = await import('../../electron/window-theme-color.ts')

function hiddenWindow() {
  const window = Object.assign(new EventEmitter(), { webContents: new EventEmitter(), isDestroyed: () => false })
  const show = vi.fn()
  // as much of a window as is asked for
  return { window, show, reveal: revealWithContent(window as unknown as BrowserWindow, show) }
}

describe('a window that is not shown yet', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    return () => vi.useRealTimers()
  })

  it('is shown once, when its page has content', () => {
    const { show, reveal } = hiddenWindow()
    vi.advanceTimersByTime(LONGEST_HIDDEN - 1)
    expect(show).not.toHaveBeenCalled()
    reveal()
    reveal()
    vi.advanceTimersByTime(LONGEST_HIDDEN)
    expect(show).toHaveBeenCalledOnce()
  })

  it('is shown after two seconds whatever its page does', () => {
    const { show } = hiddenWindow()
    vi.advanceTimersByTime(2000)
    expect(show).toHaveBeenCalledOnce()
  })

  it.each(['did-fail-load', 'render-process-gone', 'preload-error'])('is shown at once on %s', (event) => {
    const { window, show } = hiddenWindow()
    window.webContents.emit(event)
    expect(show).toHaveBeenCalledOnce()
  })

  it('is not shown any more when it has been closed', () => {
    const { window, show } = hiddenWindow()
    window.emit('closed')
    vi.advanceTimersByTime(LONGEST_HIDDEN)
    expect(show).not.toHaveBeenCalled()
  })
})

it('the color before the first content is the page’s own, by day and by night', () => {
  const tokens = readFileSync(new URL('../../renderer/ui/tokens.css', import.meta.url), 'utf8')
  const papers = [...tokens.matchAll(/--paper: (#[0-9a-f]{6});/g)].map(([, color]) => color)
  expect(papers.slice(0, 2)).toEqual([PAPER.light, PAPER.dark])
})
