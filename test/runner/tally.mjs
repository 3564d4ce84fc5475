// Adds everything up: checks count one each, every listed test must have been executed, and a skip needs a reason in its name.

const countByName = (names) => {
  const counts = new Map()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Names that stand on one side more often than on the other. */
function difference(listed, executed) {
  const left = countByName(listed)
  const right = countByName(executed)
  const names = [...new Set([...left.keys(), ...right.keys()])]
  return names.filter((name) => left.get(name) !== right.get(name))
}

const isExplained = (name) => /\(skipped: .+\)/.test(name)

function tallyRun(run, listed) {
  const problems = []
  const failed = run.tests.filter((test) => test.outcome === 'failed').length
  const skipped = run.tests.filter((test) => test.outcome !== 'failed' && test.outcome !== 'passed')
  for (const test of skipped) {
    console.log(`SKIPPED ${test.name}`)
    if (!isExplained(test.name)) problems.push(`skipped without a reason: ${test.name}`)
  }
  if (!run.hasReport) problems.push(`${run.name}: vitest left no report`)
  else if (run.code !== 0 && failed === 0)
    problems.push(`${run.name}: vitest ended with code ${run.code} though no test failed`)
  if (!listed?.ok) problems.push(`${run.name}: the tests could not be listed`)
  else {
    // Vitest lists a test that is skipped or not, as it pleases; each was named above, with its reason.
    const isCounted = (name) => !isExplained(name)
    const executed = run.tests.map((test) => test.name)
    for (const name of difference(listed.tests.filter(isCounted), executed.filter(isCounted)))
      problems.push(`listed and executed differ: ${name}`)
  }
  for (const problem of problems) console.log(`FAIL ${problem}`)
  return { passed: run.tests.filter((test) => test.outcome === 'passed').length, failed: failed + problems.length }
}

/** What failed, by name and first words, for the closing lines: the end of a long log is the part that is always kept. */
export function sayFailures(results) {
  for (const result of results) {
    if (result.kind === 'check' && !result.passed) console.log(`FAILED ${result.name}`)
    if (result.kind !== 'ran') continue
    const failed = result.tests.filter((test) => test.outcome === 'failed')
    // An error outside of any test: only vitest's own words tell of it.
    if (result.code !== 0 && failed.length === 0)
      console.log(`FAILED ${result.name}\n${result.troubles.slice(0, 2000)}`)
    for (const { name, trouble } of failed) {
      console.log(`FAILED ${result.name}: ${name}`)
      for (const line of (trouble[0] ?? '').trim().split('\n').slice(0, 3)) console.log(`       ${line.slice(0, 300)}`)
    }
  }
}

/** @returns {{ passed: number, failed: number }} */
export function tally(results) {
  const checks = results.filter((result) => result.kind === 'check')
  const sums = results
    .filter((result) => result.kind === 'ran')
    .map((run) =>
      tallyRun(
        run,
        results.find((other) => other.kind === 'listed' && other.name === run.name),
      ),
    )
  sums.push({
    passed: checks.filter((check) => check.passed).length,
    failed: checks.filter((check) => !check.passed).length,
  })
  return sums.reduce((sum, each) => ({ passed: sum.passed + each.passed, failed: sum.failed + each.failed }), {
    passed: 0,
    failed: 0,
  })
}
