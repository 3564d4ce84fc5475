// The process is killed at the first moment a save is acknowledged, or in the middle of typing: what was acknowledged is there again.
// Three times each here, thirty in the short soak.
import { expect, test } from 'vitest'
import { startApp } from '../driver/start-app.ts'
import { killAfterSaves, killWhileTyping } from './durability-kills.ts'
import { begin } from './durability-steps.ts'

const targets = ['renderer', 'main', 'all'] as const

test.for(targets)(
  'three kills of %s right after a save lose nothing that was acknowledged',
  { timeout: 240_000 },
  async (target) => {
    const app = await startApp()
    await begin(app.page)
    expect(await killAfterSaves(app, target, 3)).toEqual({ target, rounds: 3, lost: [] })
  },
)

test.for(targets)(
  'a kill of %s in the middle of typing loses at most the last second of keys',
  { timeout: 120_000 },
  async (target) => {
    const app = await startApp()
    await begin(app.page)
    const { lostMs } = await killWhileTyping(app, target, 1, targets.indexOf(target))
    console.log(`typing lost at a kill of ${target}: ${lostMs.join(', ')} ms`)
    expect(Math.max(...lostMs)).toBeLessThanOrEqual(1000)
  },
)
