// What a check says: one line about each thing it looked at, neutral where all is well, and the way out where it is not.
import { expect, it } from 'vitest'
import { type CheckFound, checkLines, checkProgress } from '../../shared/rules/backups/database-check-messages.ts'

const well: CheckFound = {
  records: 138,
  unreadable: { count: 0, field: '' },
  links: 212,
  broken: 0,
  changes: 400,
  gaps: 0,
  astray: 0,
  files: 31,
  orphaned: 0,
  missing: 0,
  damaged: 0,
  differing: [],
  criteria: 0,
}
const wordsOf = (found: Partial<CheckFound>) => checkLines({ ...well, ...found })

it('says of each thing that it is well', () => {
  expect(wordsOf({}).map(({ words }) => words)).toEqual([
    '138 items, each readable',
    '212 links, none broken',
    '400 changes in the log, none missing, and they match the current data',
    '31 files match their fingerprints',
    'Summaries and statuses are up to date',
  ])
  expect(wordsOf({}).every(({ state }) => state === 'done')).toBe(true)
  expect(wordsOf({ files: 0 })[3]?.words).toBe('No attachments')
})

it('names what is wrong and the way out', () => {
  const said = wordsOf({
    broken: 1,
    gaps: 1,
    astray: 2,
    missing: 1,
    damaged: 2,
    orphaned: 1,
    differing: ['standings'],
    criteria: 1,
  })
  expect(said.map(({ about, state }) => [about, state])).toEqual([
    ['records', 'done'],
    ['links', 'failed'],
    ['log', 'failed'],
    ['files', 'failed'],
    ['orphans', 'open'],
    ['summaries', 'failed'],
  ])
  expect(said[2]?.words).toBe(
    '400 changes in the log: 1 number is missing, and 2 items do not match the log. Restore an earlier backup.',
  )
  expect(said[5]?.words).toContain('1 criterion would show another status.')
})

it('does not compare summaries of records that do not fit', () => {
  const said = wordsOf({ unreadable: { count: 1, field: 'what' } })
  expect(said[0]?.words).toBe('1 of 138 items is invalid: what. Restore an earlier backup.')
  expect(said.at(-1)?.state).toBe('open')
})

it('tells how far it is once it knows', () => {
  expect([checkProgress(0, 0), checkProgress(500, 1200)]).toEqual([
    'Reading every item.',
    'Reading every item and change: 500 of 1,200.',
  ])
})
