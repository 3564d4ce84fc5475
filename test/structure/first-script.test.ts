// The first script runs while the start is still being read: whatever else it imports, the window would wait for.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('the first script imports nothing at once but what is shown and told before the start is there', () => {
  const text = readFileSync('renderer/app/main.tsx', 'utf8')
  const imported = [...text.matchAll(/^import .*from '([^']+)'|^import '([^']+)'/gm)].map(
    ([, one, bare]) => one ?? bare,
  )
  expect(imported).toEqual([
    '../platform/first-content.ts',
    '../platform/loopback-key.ts',
    '../state/appearance.ts',
    '../state/screen-markup-cache.ts',
    './remember-last-address.ts',
  ])
})
