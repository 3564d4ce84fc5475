// `npm test`: sets itself up on a clean clone, checks everything, and closes with one plain line. Node built-ins only.
import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { runLong } from './runner/long-run.mjs'
import { listTests, runTests } from './runner/run-tests.mjs'
import { prepare } from './runner/set-up.mjs'
import { bin, step } from './runner/step.mjs'
import { tally } from './runner/tally.mjs'

const layers = ['shared', 'electron', 'renderer', 'test']
const quickProjects = ['shared-auckland', 'shared-st-johns', 'node', 'storage', 'component']

const typesOf = (layer) => () => step(`types of ${layer}`, [bin('tsc'), '-p', layer])
const lint = () => step('lint and format', [bin('biome'), 'check', '--error-on-warnings', '.'])
const build = () => step('build', ['npm', 'run', '--silent', 'build'])

async function inTurn(steps) {
  const results = []
  for (const run of steps) results.push(await run())
  return results.flat()
}

// A walk mostly waits, so two go at once; left to itself, vitest keeps one core free.
const walks = () => runTests('walks', ['walks'], ['--maxWorkers=2'])

/** Two lanes for two cores: what needs no build beside what does. Listing is quick and runs where there is room. */
async function checkAll() {
  rmSync('.build/test', { recursive: true, force: true })
  const withoutBuild = [
    ...layers.map(typesOf),
    lint,
    () => runTests('quick', quickProjects),
    () => listTests('quick', quickProjects),
    () => listTests('walks', ['walks']),
    () => listTests('browser', ['browser']),
  ]
  const withBuild = [build, () => runTests('browser', ['browser']), walks]
  const lanes =
    availableParallelism() > 1 ? [inTurn(withoutBuild), inTurn(withBuild)] : [inTurn([...withBuild, ...withoutBuild])]
  return (await Promise.all(lanes)).flat()
}

const started = performance.now()
prepare()
const long = ['bench', 'soak', 'pictures'].find((name) => process.argv.includes(`--${name}`))
if (long) process.exit(await runLong(long, process.argv.slice(2)))

const { passed, failed } = tally(await checkAll())
console.log(`\nTook ${Math.round((performance.now() - started) / 1000)} s.`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
