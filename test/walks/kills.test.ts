// The process is killed at the first moment a save is acknowledged, or in the middle of typing: what was acknowledged is there again.
// Three times each here, thirty in the short soak. One database lives through all of it.
import { expect, test } from 'vitest'
import { appOfFile } from '../driver/start-app.ts'
import { killAfterSaves, killWhileTyping } from './durability-kills.ts'
import { begin } from './durability-steps.ts'

const targets = ['renderer', 'main', 'all'] as const
const slow = { timeout: 240_000 }
const app = appOfFile(({ page }) => begin(page))

test.for(targets)('three kills of %s right after a save lose nothing that was acknowledged', slow, async (target) => {
  expect(await killAfterSaves(app(), target, 3)).toEqual({ target, rounds: 3, lost: [] })
})

test.for(targets)(
  'a kill of %s in the middle of typing loses at most the last second of keys',
  slow,
  async (target) => {
    const { lostMs } = await killWhileTyping(app(), target, 1, targets.indexOf(target))
    console.log(`typing lost at a kill of ${target}: ${lostMs.join(', ')} ms`)
    expect(Math.max(...lostMs)).toBeLessThanOrEqual(1000)
  },
)
