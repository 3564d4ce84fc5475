// Runs vitest for some projects and reads what it really did from its JSON report; lists the same projects for comparison.
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { bin, capture, secondsSince } from './step.mjs'

const reports = '.build/test'
const here = { cwd: '.' }
/** The command for some projects of the one configuration. */
export const vitest = (verb, projects, more) => [
  bin('vitest'),
  verb,
  // Bundling the configuration would write beside it, which the walks' user may not.
  '--configLoader',
  'runner',
  '--config',
  'test/vitest.config.ts',
  ...projects.flatMap((project) => ['--project', project]),
  ...more,
]

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

const nameOf = (folder, file, title) => `${relative(resolve(folder), file)} > ${title}`

/** `how` is what `spawn` takes: another folder, another user, more environment. The report lies in that folder. */
function withQuietOutput(how) {
  return { ...how, env: { ...how.env, NO_COLOR: '1' } }
}

/** Every test with its outcome, and every file with its seconds. A run that ended without a report is a failed check of its own. */
export async function runTests(name, projects, { more = [], how = here } = {}) {
  const { cwd = '.' } = how
  const path = `${reports}/ran-${name}.json`
  const started = performance.now()
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`, ...more]
  const { code, output } = await capture(vitest('run', projects, report), withQuietOutput(how))
  const found = readJson(join(cwd, path))?.testResults
  const tests = (found ?? []).flatMap((file) =>
    file.assertionResults.map((test) => ({
      name: nameOf(cwd, file.name, [...test.ancestorTitles, test.title].join(' > ')),
      outcome: test.status,
      trouble: test.failureMessages ?? [],
    })),
  )
  const files = (found ?? []).map((file) => ({
    file: relative(resolve(cwd), file.name),
    seconds: (file.endTime - file.startTime) / 1000,
  }))
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}: ${tests.length} tests (${secondsSince(started)} s)`)
  if (code !== 0) {
    console.log(troublesOf(output))
    bringPictures(cwd)
  }
  return {
    kind: 'ran',
    name,
    tests,
    files,
    code,
    hasReport: found !== undefined,
    troubles: code === 0 ? '' : troublesOf(output),
  }
}

/** Vitest's output without its list of what went well; whole where it never came to a list of troubles. */
function troublesOf(output) {
  const begins = output.search(/^⎯+.*(Failed|Unhandled)/m)
  return begins === -1 ? output : output.slice(begins)
}

/** Where a walk failed it left a picture, perhaps in the folder of another user. */
function bringPictures(cwd) {
  const pictures = join(reports, 'failed-walks')
  if (cwd === '.' || !existsSync(join(cwd, pictures))) return
  mkdirSync(pictures, { recursive: true })
  cpSync(join(cwd, pictures), pictures, { recursive: true })
}

/** Every test that stands in the files, by name. */
export async function listTests(name, projects, { more = [], how = here } = {}) {
  const { cwd = '.' } = how
  const path = `${reports}/listed-${name}.json`
  const { code, output } = await capture(vitest('list', projects, [`--json=${path}`, ...more]), withQuietOutput(how))
  const found = readJson(join(cwd, path))
  if (code !== 0 || !found) console.log(`FAIL listing ${name}\n${output}`)
  return {
    kind: 'listed',
    name,
    tests: (found ?? []).map((test) => nameOf(cwd, test.file, test.name)),
    ok: code === 0 && found !== null,
  }
}
