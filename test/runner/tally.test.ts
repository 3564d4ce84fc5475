// The closing line must not be green when something did not run.
import { expect, test, vi } from 'vitest'
import { sayFailures, tally } from './tally.mjs'

const ran = (outcomes: Record<string, string>, more = {}) => ({
  kind: 'ran',
  name: 'quick',
  tests: Object.entries(outcomes).map(([name, outcome]) => ({ name, outcome })),
  code: 0,
  hasReport: true,
  ...more,
})
const listed = (...tests: string[]) => ({ kind: 'listed', name: 'quick', tests, ok: true })

test.for([
  ['all passed', [ran({ a: 'passed', b: 'passed' }), listed('a', 'b')], { passed: 2, failed: 0 }],
  ['one failed', [ran({ a: 'failed' }, { code: 1 }), listed('a')], { passed: 0, failed: 1 }],
  ['a listed test that did not run', [ran({ a: 'passed' }), listed('a', 'b')], { passed: 1, failed: 1 }],
  ['a test listed twice and run once', [ran({ a: 'passed' }), listed('a', 'a')], { passed: 1, failed: 1 }],
  ['a skip without a reason', [ran({ a: 'skipped' }), listed('a')], { passed: 0, failed: 1 }],
  [
    'a skip with its reason',
    [ran({ 'a (skipped: no keychain here)': 'skipped' }), listed('a (skipped: no keychain here)')],
    { passed: 0, failed: 0 },
  ],
  [
    'a skip with its reason that is not listed',
    [ran({ 'a (skipped: no keychain here)': 'skipped' }), listed()],
    { passed: 0, failed: 0 },
  ],
  ['no report', [ran({}, { hasReport: false, code: 1 }), listed()], { passed: 0, failed: 1 }],
  ['a crash after green tests', [ran({ a: 'passed' }, { code: 1 }), listed('a')], { passed: 1, failed: 1 }],
  ['no list', [ran({ a: 'passed' })], { passed: 1, failed: 1 }],
  [
    'checks count one each',
    [
      { kind: 'check', passed: true },
      { kind: 'check', passed: false },
    ],
    { passed: 1, failed: 1 },
  ],
] as const)('%s', ([, results, sum]) => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  expect(tally([...results])).toEqual(sum)
})

test('the closing lines name what failed, with its first words', () => {
  const said: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
  const test = { name: 'a > b', outcome: 'failed', trouble: ['AssertionError: expected 1 to be 2\n    at here.ts:1'] }
  sayFailures([
    { kind: 'check', name: 'lint', passed: false },
    { kind: 'check', name: 'build', passed: true },
    { ...ran({ d: 'passed' }, { code: 1 }), name: 'walks', troubles: 'Unhandled Errors' },
    { ...ran({ c: 'passed' }), tests: [test, { name: 'c', outcome: 'passed', trouble: [] }] },
  ])
  expect(said.join('\n')).toBe(
    'FAILED lint\nFAILED walks\nUnhandled Errors\nFAILED quick: a > b\n       AssertionError: expected 1 to be 2\n           at here.ts:1',
  )
})
