// The key comes with the address, leaves the address at once, and is there again for the next tab.
import { afterEach, expect, test, vi } from 'vitest'
import { loopbackKey, takeLoopbackKey } from '../../renderer/platform/loopback-key.ts'

const key = 'a'.repeat(43)

/** A page at an address, with the storage of its origin. */
function aPage(hash: string, kept: Map<string, string> | 'refused') {
  const replaced: string[] = []
  const storage = {
    getItem: (name: string) => {
      if (kept === 'refused') throw new Error('Storage refused')
      return kept.get(name) ?? null
    },
    setItem: (name: string, value: string) => {
      if (kept === 'refused') throw new Error('Storage refused')
      kept.set(name, value)
    },
  }
  vi.stubGlobal('location', { hash, pathname: '/', search: '?demo' })
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_state: unknown, _title: string, to: string) => replaced.push(to),
  })
  vi.stubGlobal('localStorage', storage)
  return replaced
}
afterEach(() => vi.unstubAllGlobals())

test('a key in the address is taken out of it and kept for this origin', () => {
  const kept = new Map<string, string>()
  expect(aPage(`#key=${key}`, kept)).toEqual([])
  const replaced = aPage(`#key=${key}`, kept)
  takeLoopbackKey()
  expect([loopbackKey(), replaced]).toEqual([key, ['/?demo']])
  aPage('#/week', kept)
  takeLoopbackKey()
  expect(loopbackKey()).toBe(key)
})

test('a newer key takes the place of an earlier one, in every tab', () => {
  const kept = new Map<string, string>()
  for (const one of [key, 'b'.repeat(43)]) {
    aPage(`#key=${one}`, kept)
    takeLoopbackKey()
  }
  expect(loopbackKey()).toBe('b'.repeat(43))
})

test('an address of the app, or one that only resembles a key, stays as it is', () => {
  for (const hash of ['', '#/week', '#key=', '#key=short', `#key=${key}/week`]) {
    const replaced = aPage(hash, new Map())
    takeLoopbackKey()
    expect(replaced, hash).toEqual([])
  }
})

test('where nothing can be kept the page holds it', () => {
  aPage(`#key=${key}`, 'refused')
  takeLoopbackKey()
  expect(loopbackKey()).toBe(key)
})
