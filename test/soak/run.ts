// `npm run soak`: the long ones. Each writes its report to .soak/, green or not; `--short` is what the build machine has time for.
import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { dropProfiles, newProfile } from '../driver/profiles.ts'
import { canMountImages } from '../walks/durability-disk.ts'
import { killAfterSaves, killWhileTyping } from '../walks/durability-kills.ts'
import { withApp } from '../walks/durability-profiles.ts'
import { begin } from '../walks/durability-steps.ts'
import { exportedLife } from './archive-life.ts'
import type { FailingReport } from './failing-writes-page.ts'
import { fuzzArchives } from './fuzz-archives.ts'
import type { FuzzReport } from './fuzz-page.ts'
import { powerCuts } from './power-cuts.ts'
import { withSourcePage } from './source-page.ts'

const isShort = process.env.CAIRN_SHORT === '1'
const often = isShort
  ? { kills: 5, typing: 2, cuts: 2, relaxed: 1, fuzzMs: 20_000, archives: 1000 }
  : { kills: 200, typing: 25, cuts: 20, relaxed: 5, fuzzMs: 10 * 60_000, archives: 10_000 }
const targets = ['renderer', 'main', 'all'] as const

function report(name: string, value: object): void {
  mkdirSync('.soak', { recursive: true })
  writeFileSync(`.soak/${name}.json`, `${JSON.stringify({ at: new Date().toISOString(), ...value }, null, 2)}\n`)
}

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

const mountable = canMountImages()
test.skipIf(!mountable)(
  `power cuts on a disk image lose nothing acknowledged${mountable ? '' : ' (skipped: no disk image can be mounted here)'}`,
  async () => {
    const strict = await powerCuts(often.cuts, 'strict')
    // The same with the browser's default: what strictness is for. Reported, not asserted: a disk may be lucky.
    const relaxed = await powerCuts(often.relaxed, 'relaxed')
    report('power-cut', {
      cuts: { strict: often.cuts, relaxed: often.relaxed },
      lostWhenStrict: strict,
      lostWhenRelaxed: relaxed,
    })
    expect(strict).toEqual([])
  },
)
if (!mountable) report('power-cut', { state: 'not run', why: 'no disk image can be mounted here' })
