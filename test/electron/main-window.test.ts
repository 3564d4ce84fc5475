// The window comes back where it can be reached, and goes only when its page has put its work away.
import { EventEmitter } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { closeGently, PATIENCE } from '../../electron/close-window-gracefully.ts'
import { broughtBack, placeOn, type Rectangle } from '../../electron/fit-window-to-screens.ts'
import { nameOfSet, placeFor, readMemory, rememberIn, withPlace } from '../../electron/saved-window-positions.ts'
import { aFolder } from './temporary-folder.ts'

const main: Rectangle = { x: 0, y: 0, width: 1920, height: 1050 }
const left: Rectangle = { x: -1280, y: 0, width: 1280, height: 1000 }
const remembered = (bounds: Rectangle, maximized = false) => ({ bounds, maximized })
const standing: Rectangle = { x: 100, y: 80, width: 1200, height: 800 }

describe('the place of the window', () => {
  it('is the middle of the main screen at first', () => {
    expect(placeOn([main], null)).toEqual(remembered({ x: 320, y: 125, width: 1280, height: 800 }))
  })

  it('is where it stood, on any screen that is still there', () => {
    expect(placeOn([main], remembered(standing, true))).toEqual(remembered(standing, true))
    const onLeft = { ...standing, x: -1200 }
    expect(placeOn([main, left], remembered(onLeft))).toEqual(remembered(onLeft))
  })

  it.each([
    ['its screen is gone', { ...standing, x: -1200 }],
    ['its title bar is above the screen', { ...standing, y: -40 }],
    ['it is below the screen', { ...standing, y: 1040 }],
    ['hardly any of it is left', { ...standing, x: 1900 }],
  ])('is the middle of the main screen when %s', (_why, bounds) => {
    expect(placeOn([main], remembered(bounds)).bounds).toEqual({ x: 360, y: 125, width: 1200, height: 800 })
  })

  it('is never larger than the screen nor smaller than the page can bear', () => {
    expect(placeOn([main], remembered({ x: 0, y: 0, width: 9000, height: 9000 })).bounds).toEqual(main)
    expect(placeOn([main], remembered({ x: 5, y: 5, width: 200, height: 200 })).bounds).toEqual({
      x: 5,
      y: 5,
      width: 720,
      height: 520,
    })
  })

  it('is left alone while a display goes or comes, unless it cannot be reached any more', () => {
    expect(broughtBack([main], standing)).toBeNull()
    expect(broughtBack([main], { ...standing, x: -1200 })).toEqual({ x: 360, y: 125, width: 1200, height: 800 })
  })
})

describe('what is remembered of the window', () => {
  const display = (bounds: Rectangle, scaleFactor = 1) => ({ bounds, scaleFactor })
  const alone = nameOfSet([display(main)])
  const atTheDesk = nameOfSet([display(main), display(left, 2)])

  it('names a set of displays whatever their order, and another when one goes, moves or is scaled', () => {
    expect(nameOfSet([display(left, 2), display(main)])).toBe(atTheDesk)
    const others = [
      nameOfSet([display(main), display(left)]),
      nameOfSet([display(main), display({ ...left, x: 1920 }, 2)]),
    ]
    expect(new Set([alone, atTheDesk, ...others]).size).toBe(4)
  })

  it('is a place for each set of displays, and for a new one the last place', async () => {
    const folder = aFolder()
    expect(placeFor(await readMemory(folder), alone)).toBeNull()
    await rememberIn(folder, atTheDesk, remembered({ ...standing, x: -1200 }, true))
    await rememberIn(folder, alone, remembered(standing))
    const memory = await readMemory(folder)
    expect(placeFor(memory, atTheDesk)).toEqual(remembered({ ...standing, x: -1200 }, true))
    expect(placeFor(memory, alone)).toEqual(remembered(standing))
    expect(placeFor(memory, 'a projector')).toEqual(remembered(standing))
  })

  it('forgets the set that was used the longest ago', () => {
    const sets = Array.from({ length: 15 }, (_, at) => `set ${at}`)
    const memory = sets.reduce<ReturnType<typeof withPlace>>(
      (before, set) => withPlace(before, set, remembered(standing)),
      [],
    )
    expect(memory.map(({ displays }) => displays)).toEqual(sets.slice(3).reverse())
  })

  it('is taken over from a version that remembered one place', async () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'window.json'), JSON.stringify(remembered(standing, true)))
    expect(placeFor(await readMemory(folder), alone)).toEqual(remembered(standing, true))
  })

  it('is only a size where no program is told where its window stands', async () => {
    const folder = aFolder()
    const sized = { bounds: { width: 1000, height: 700 }, maximized: true }
    await rememberIn(folder, alone, sized)
    expect(placeFor(await readMemory(folder), alone)).toEqual(sized)
    expect(placeOn([main, left], sized)).toEqual(remembered({ x: 460, y: 175, width: 1000, height: 700 }, true))
  })

  it.each([
    '',
    'no JSON',
    '[]',
    '{"places":7}',
    '{"places":[{"displays":"","place":{"bounds":{"x":0,"y":0,"width":-5,"height":7},"maximized":true}}]}',
    '{"bounds":{"x":0,"y":0,"width":-5,"height":1e99},"maximized":false}',
    '{"bounds":{"x":0,"y":0,"width":900,"height":null},"maximized":false}',
    '{"bounds":{"x":0.5,"y":0,"width":900,"height":700},"maximized":"yes"}',
  ])('is forgotten when its file holds %j', async (content) => {
    const folder = aFolder()
    writeFileSync(join(folder, 'window.json'), content)
    expect(await readMemory(folder)).toEqual([])
  })
})

class FakeWindow extends EventEmitter {
  gone = false
  hidden = false
  hide() {
    this.hidden = true
  }
  close() {
    let prevented = false
    this.emit('close', { preventDefault: () => (prevented = true) })
    this.gone = !prevented
  }
}

describe('closing the window', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    return () => vi.useRealTimers()
  })

  it('asks the page once and waits for its word', async () => {
    const window = new FakeWindow()
    const ask = vi.fn()
    const before = vi.fn(async () => undefined)
    const closing = closeGently(window, ask, before)
    window.close()
    window.close()
    expect([window.gone, ask.mock.calls.length]).toEqual([false, 1])
    closing.ready()
    await vi.advanceTimersByTimeAsync(0)
    expect([window.gone, before.mock.calls.length]).toEqual([true, 1])
  })

  it('does not wait for ever for a page that hangs', async () => {
    const window = new FakeWindow()
    closeGently(
      window,
      () => undefined,
      async () => undefined,
    )
    window.close()
    await vi.advanceTimersByTimeAsync(PATIENCE - 1)
    expect(window.gone).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(window.gone).toBe(true)
  })

  it('only hides a window that stays, at once, and still lets its page put its work away', async () => {
    const window = new FakeWindow()
    const ask = vi.fn()
    let stays = true
    const closing = closeGently(
      window,
      ask,
      async () => undefined,
      () => stays,
    )
    window.close()
    expect([window.hidden, window.gone, ask.mock.calls.length]).toEqual([true, false, 1])
    closing.ready()
    await vi.advanceTimersByTimeAsync(PATIENCE)
    expect(window.gone).toBe(false)
    stays = false
    window.close()
    closing.ready()
    await vi.advanceTimersByTimeAsync(0)
    expect(window.gone).toBe(true)
  })

  it('stays open when the page says ready though nothing is closing', async () => {
    const window = new FakeWindow()
    closeGently(
      window,
      () => undefined,
      async () => undefined,
    ).ready()
    await vi.advanceTimersByTimeAsync(PATIENCE)
    expect(window.gone).toBe(false)
  })
})
