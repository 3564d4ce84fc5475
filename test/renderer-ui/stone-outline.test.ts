// A record has the same stone wherever it is laid, and the stone fills the box it was given.
import { describe, expect, it } from 'vitest'
import { stoneOutline, stoneShade } from '../../renderer/ui/stone-outline.ts'

const box = { x: 1, y: 206, width: 90, height: 31 }

describe('a stone', () => {
  it('is the same for the same id', () => {
    expect(stoneOutline('entry 1', box)).toBe(stoneOutline('entry 1', box))
    expect(stoneShade('entry 1')).toBe(stoneShade('entry 1'))
  })

  it('is pinned: a release must not redraw what people remember', () => {
    expect(stoneOutline('entry 1', { x: 0, y: 0, width: 100, height: 100 })).toMatchInlineSnapshot(
      `"M0 56.1C0 10 15.3 0 55.1 0S100 14 100 43.1S74.6 100 49.2 100S0 90 0 56.1Z"`,
    )
  })

  it('differs from another', () => {
    const many = Array.from({ length: 200 }, (_, index) => stoneOutline(`entry ${index}`, box))
    expect(new Set(many).size).toBeGreaterThan(195)
  })

  it('touches all four sides of its box and never leaves it', () => {
    for (let index = 0; index < 200; index += 1) {
      const numbers = (stoneOutline(`stone ${index}`, box).match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
      const across = numbers.filter((_, at) => at % 2 === 0)
      const down = numbers.filter((_, at) => at % 2 === 1)
      expect([Math.min(...across), Math.max(...across)]).toEqual([1, 91])
      expect([Math.min(...down), Math.max(...down)]).toEqual([206, 237])
    }
  })

  it('has one of three greys, and the next grey where a pile turns it', () => {
    expect(stoneShade('a', 3)).toBe(stoneShade('a'))
    expect(stoneShade('a', 1)).not.toBe(stoneShade('a'))
  })
})
