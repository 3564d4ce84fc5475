// What the two runs of the soak share: how often each thing is done, and the reports they leave in .soak/.
import { mkdirSync, writeFileSync } from 'node:fs'

const isShort = process.env.CAIRN_SHORT === '1'
/** How often the soak does each thing; `--short` is what the build machine has time for. */
export const often = isShort
  ? { kills: 10, typing: 2, cuts: 2, relaxed: 1, fuzzMs: 20_000, archives: 1000, everyStep: 5, idleIn: ['pl-PL'] }
  : {
      kills: 200,
      typing: 25,
      cuts: 20,
      relaxed: 5,
      fuzzMs: 10 * 60_000,
      archives: 10_000,
      everyStep: 1,
      idleIn: ['en-US', 'de-DE', 'pl-PL'],
    }
export function report(name: string, value: object): void {
  mkdirSync('.soak', { recursive: true })
  writeFileSync(`.soak/${name}.json`, `${JSON.stringify({ at: new Date().toISOString(), ...value }, null, 2)}\n`)
}
