// A failing step of keeping leaves everything whole: the short form of what the soak does at every single step.
import { expect, it } from 'vitest'
import { failEveryStep } from '../soak/failing-keeping.ts'

it('snapshots, restores and upgrades that fail at a step lose nothing, and the next try succeeds', async () => {
  const { failed, broken } = await failEveryStep(7)
  expect(broken).toEqual([])
  expect(Object.keys(failed)).toHaveLength(6)
}, 60_000)
