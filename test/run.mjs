// `npm test`: sets itself up on a clean clone, checks everything, and closes with one plain line. Node built-ins only.
// With `-- --walks [part of a name …]` only the walks run, on the host that `npm test` would take; `--set-up` only sets up.
import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { runLong } from './runner/long-run.mjs'
import { listTests, runTests } from './runner/run-tests.mjs'
import { prepare } from './runner/set-up.mjs'
import { bin, secondsSince, step } from './runner/step.mjs'
import { sayFailures, tally } from './runner/tally.mjs'
import { runWalks, sayHosts } from './runner/walks.mjs'

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

/** Two lanes for two cores: what needs no build beside what does. Listing is quick and runs where there is room. */
async function checkAll() {
  const withoutBuild = [
    ...layers.map(typesOf),
    lint,
    () => runTests('quick', quickProjects),
    () => listTests('quick', quickProjects),
    () => listTests('browser', ['browser']),
  ]
  const withBuild = [build, () => runTests('browser', ['browser']), () => runWalks()]
  const lanes =
    availableParallelism() > 1 ? [inTurn(withoutBuild), inTurn(withBuild)] : [inTurn([...withBuild, ...withoutBuild])]
  return (await Promise.all(lanes)).flat()
}

// Ended from outside, it still takes away what it made: a display, and the copy for another user.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))

const started = performance.now()
prepare()
if (process.argv.includes('--set-up')) process.exit(0)
const chosen = process.argv.indexOf('--walks')
const long = ['bench', 'soak', 'pictures', 'freeze', 'packaging', 'samples'].find((name) =>
  process.argv.includes(`--${name}`),
)
if (long) process.exit(await runLong(long, process.argv.slice(2)))

rmSync('.build/test', { recursive: true, force: true })
const results = chosen === -1 ? await checkAll() : await inTurn([build, () => runWalks(process.argv.slice(chosen + 1))])
sayHosts(results)
const { passed, failed } = tally(results)
sayFailures(results)
console.log(`\nTook ${Math.round(Number(secondsSince(started)))} s.`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
