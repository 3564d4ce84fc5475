// `npm run soak`: the long ones. Each writes its report to .soak/, green or not. What mounts disks stands in mounted-run.ts.
import { afterAll, expect, test } from 'vitest'
import { dropProfiles, newProfile } from '../driver/profiles.ts'
import { hostOfWalks } from '../driver/start-app.ts'
import { killAfterSaves, killWhileTyping } from '../walks/durability-kills.ts'
import { withApp } from '../walks/durability-profiles.ts'
import { begin } from '../walks/durability-steps.ts'
import { exportedLife } from './archive-life.ts'
import { damageEach } from './damages.ts'
import { failEveryStep } from './failing-keeping.ts'
import type { FailingReport } from './failing-writes-page.ts'
import { fuzzArchives } from './fuzz-archives.ts'
import type { FuzzReport } from './fuzz-page.ts'
import { idleNetwork } from './idle-network.ts'
import { copiedProfiles } from './power-cuts.ts'
import { often, report } from './report.ts'
import { withSourcePage } from './source-page.ts'

const targets = ['renderer', 'main', 'all'] as const

afterAll(dropProfiles)

test.for(targets)('kills of %s right after a save lose nothing acknowledged', (target) =>
  withApp(newProfile(), async (app) => {
    await begin(app.page)
    const result = await killAfterSaves(app, target, often.kills)
    report(`kill-${target}`, result)
    expect(result.lost).toEqual([])
  }),
)

test.for(targets)('kills of %s in the middle of typing lose at most the last second', (target) =>
  withApp(newProfile(), async (app) => {
    await begin(app.page)
    const result = await killWhileTyping(app, target, often.typing)
    report(`typing-${target}`, result)
    expect(Math.max(...result.lostMs)).toBeLessThanOrEqual(1000)
  }),
)

const isReal = hostOfWalks() === 'electron'
const whyNot = isReal ? '' : ' (skipped: the double has no network log)'

test.skipIf(!isReal).for(often.idleIn)(
  `left alone for a minute in %s, no network is asked${whyNot}`,
  async (language) => {
    const result = await idleNetwork(language)
    report(`idle-${language}`, result)
    expect(result.locale.slice(0, 2)).toBe(language.slice(0, 2))
    expect(result.asked).toEqual([])
  },
)

test('each damage to the database is recognised at the start, and going back brings everything back', async () => {
  const result = await damageEach()
  report('damages', result)
  expect(result.failed).toEqual([])
  expect(result.restored).toBe(5)
})

test('a failure at every single step of a snapshot, a restore and an upgrade leaves the old data whole', async () => {
  const result = await failEveryStep(often.everyStep)
  report('failing-keeping', result)
  expect(result.broken).toEqual([])
  expect(Object.values(result.failed).every((count) => count > 0)).toBe(true)
})

test('random operations keep summaries, undo, snapshots and conflicts right', () =>
  withSourcePage(async (page, addressOf) => {
    const seed = Math.floor(Math.random() * 1e9)
    const result: FuzzReport = await page.evaluate(
      `import('${addressOf('test/soak/fuzz-page.ts')}').then(({ fuzz }) => fuzz(${seed}, ${often.fuzzMs}))`,
    )
    report('fuzz', { seed, ...result })
    expect(result.rounds).toBeGreaterThan(0)
    expect(result.broken).toEqual([])
  }))

test('a failure at every single write leaves the database as it was', () =>
  withSourcePage(async (page, addressOf) => {
    const result: FailingReport = await page.evaluate(
      `import('${addressOf('test/soak/failing-writes-page.ts')}').then(({ failEveryWrite }) => failEveryWrite())`,
    )
    report('failing-writes', result)
    expect(result.broken).toEqual([])
    expect(Object.values(result.failed).every((count) => count > 0)).toBe(true)
  }))

test('hostile archives are refused by name or brought in whole', async () => {
  const seed = Math.floor(Math.random() * 1e6)
  const result = await fuzzArchives(await exportedLife(), seed, often.archives)
  report('archives', { seed, ...result })
  expect(result.broken).toEqual([])
  expect(result.archives).toBe(often.archives)
})

test('a profile copied at the acknowledgement, as after a power cut, holds everything acknowledged', async () => {
  const lost = await copiedProfiles(often.cuts)
  report('power-cut-copied', { cuts: often.cuts, lost })
  expect(lost).toEqual([])
})
