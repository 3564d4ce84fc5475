// Runs vitest for some projects and reads what it really did from its JSON report; lists the same projects for comparison.
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { bin, capture } from './step.mjs'

const folder = '.build/test'
const vitest = (verb, projects, more) => [
  bin('vitest'),
  verb,
  '--config',
  'test/vitest.config.ts',
  ...projects.flatMap((project) => ['--project', project]),
  ...more,
]

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

const nameOf = (file, title) => `${relative(process.cwd(), file)} > ${title}`

/** Every test with its outcome. A run that ended without a report is a failed check of its own. */
export async function runTests(name, projects, more = []) {
  const path = `${folder}/ran-${name}.json`
  const started = performance.now()
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`, ...more]
  const { code, output } = await capture(vitest('run', projects, report), { NO_COLOR: '1' })
  const found = readReport(path)
  const tests = (found?.testResults ?? []).flatMap((file) =>
    file.assertionResults.map((test) => ({
      name: nameOf(file.name, [...test.ancestorTitles, test.title].join(' > ')),
      outcome: test.status,
    })),
  )
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}: ${tests.length} tests (${seconds} s)`)
  if (code !== 0) console.log(output)
  return { kind: 'ran', name, tests, code, hasReport: found !== null }
}

/** Every test that stands in the files, by name. */
export async function listTests(name, projects) {
  const path = `${folder}/listed-${name}.json`
  const { code, output } = await capture(vitest('list', projects, [`--json=${path}`]), { NO_COLOR: '1' })
  const found = readReport(path)
  if (code !== 0 || !found) console.log(`FAIL listing ${name}\n${output}`)
  return {
    kind: 'listed',
    name,
    tests: (found ?? []).map((test) => nameOf(test.file, test.name)),
    ok: code === 0 && found !== null,
  }
}
