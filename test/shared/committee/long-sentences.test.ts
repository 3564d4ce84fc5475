// A sentence may be as long as a page: the work grows with its length, not with the gaps that its words could stand at.
import { beforeAll, expect, it } from 'vitest'
import { readByCommittee } from '../../../shared/rules/committee-reader/committee-reader.ts'
import { section, textBlock } from '../../../shared/rules/packet/packet-blocks.ts'
import { badStatements } from './bad-statements.ts'
import { documentOf } from './read-test-statement.ts'

/** Short ones first: a pattern whose work grows with a power of the length fails there, and is not waited for. */
const lengths = [2500, 5000, 10_000, 20_000]
/** Many times what an ordinary text of the same length takes, and far less than where two open gaps stand in one pattern. */
const mostTimes = 20

const text = (words: string, length: number) => words.repeat(Math.ceil(length / words.length)).slice(0, length)

/** Of one character. */
function timeOf(words: string, length: number, before = ''): number {
  const packet = documentOf(section('case', '', [textBlock('block', 'Outcome', before + text(words, length))]))
  const start = performance.now()
  readByCommittee(packet)
  return (performance.now() - start) / length
}

const tries = [1, 2, 3]
let usual = 0
beforeAll(() => {
  const ordinary = 'The desk rang the office about a stale page on Monday. '
  usual = Math.min(...tries.map(() => timeOf(ordinary, 20_000)))
})

/** Other work of the machine only ever adds to a time: the first of three that is short enough will do. */
const isLinear = (words: string, length: number, before: string) =>
  tries.some(() => timeOf(words, length, before) < mostTimes * usual)

const fragments: readonly string[] = [
  'I took 1 and ',
  'took 1, in 2 ',
  'was 1 now ',
  'from 1 ',
  '1 of 1,1,1,1,1,',
  'told that ',
  'I told who before ',
  'in 1 in ',
  'saved a ',
  'save $ ',
  'half saved 1 ',
  'makes made ',
  'cut latency ',
  'latency cut ',
  'time saving ',
  'improving, ',
  'I am known ',
  'we are my team ',
  'my team knows how ',
  'I perform above ',
  'I learn ',
  'work has ',
  'rollout migration ',
  'so far ',
  'by the end of the year ',
  'once I ',
  'Working .,',
  'expect the expected ',
  'once the gone ',
  'Someone from ',
  'and a colleague from ',
  'in 2019 ',
  ',',
  '“',
  '"',
  '...',
  '.,',
  'A. ',
  'e.g. ',
  '-Aa',
  '(link to ',
  '/home/',
  'https://',
  '[[',
  '[C-1] ',
  '1,',
  '1 ',
  'a',
  'A',
  'most ',
  'for a year ',
  'over ',
  ' ',
  '\t',
  'x [C-2]  ',
  'v1.1',
  '2024-',
  'made modifier ',
  'one one-',
]

/** One of each rule. */
const ofRules = badStatements.filter(
  ({ rules }, at) => badStatements.findIndex((one) => one.rules[0] === rules[0]) === at,
)

it.each([...fragments, ...ofRules.map((one) => `${one.text} `)])('“%s” again and again', (words) => {
  for (const length of lengths)
    for (const before of ['', 'I halved it ', 'Working on 1 '])
      expect(isLinear(words, length, before), `${length} characters behind “${before}”`).toBe(true)
})
