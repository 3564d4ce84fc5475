// What one decision says of another is known on both sides, whichever way it names it.
import { expect, test } from 'vitest'
import { resolveRelations } from '../../../shared/rules/import/decision-relations.ts'
import type { FoundProposal } from '../../../shared/rules/import/found-record.ts'
import { readWell } from './found-outline.ts'

const body = '## Context\n\nText.\n\n## Decision\n\nYes.\n'
const found = (path: string, title: string, status: string): FoundProposal => {
  const [record] = readWell(path, `# ${title}\n\n## Status\n\n${status}\n\n${body}`).records
  if (record?.kind !== 'proposal') throw new Error('No decision.')
  return record
}

test.each([
  ['a link', 'Superseded by [2. New](0002-new.md)'],
  ['a link from another folder', 'Superceded by [New](../adr/0002-new.md#status)'],
  ['a number', 'Superseded by ADR-0002'],
  ['a bare number', 'superseded by 2'],
  ['the name of the file', 'Replaced by 0002-new'],
  ['the title', 'Superseded by "New"'],
])('by %s', (_, status) => {
  const all = [found('adr/0001-old.md', '1. Old', status), found('adr/0002-new.md', '2. New', 'Accepted')]
  const relations = resolveRelations(all)
  expect(relations.get('decision:adr/0001-old.md')).toMatchObject([
    { kind: 'superseded-by', other: 'decision:adr/0002-new.md' },
  ])
  expect(relations.get('decision:adr/0002-new.md')).toMatchObject([
    { kind: 'supersedes', other: 'decision:adr/0001-old.md' },
  ])
})

test('both files saying it is one relation each, and an amendment another one', () => {
  const all = [
    found('adr/0001-old.md', '1. Old', 'Accepted\n\nAmended by [2. New](0002-new.md)'),
    found(
      'adr/0002-new.md',
      '2. New',
      'Accepted\n\nAmends [1. Old](0001-old.md)\n\nSupersedes [9. Gone](0009-gone.md)',
    ),
  ]
  const relations = resolveRelations(all)
  expect(relations.get('decision:adr/0001-old.md')).toMatchObject([
    { kind: 'amended-by', other: 'decision:adr/0002-new.md' },
  ])
  expect(relations.get('decision:adr/0002-new.md')).toMatchObject([
    { kind: 'amends', other: 'decision:adr/0001-old.md' },
    { kind: 'supersedes', other: null, words: 'Supersedes 9. Gone' },
  ])
})

test.each([
  [
    'headings',
    '## ADR-001: Old\n\nStatus: superseded by ADR-002\n\n### Decision\n\nA.\n\n## ADR-002: New\n\nStatus: accepted\n\n### Decision\n\nB.\n',
  ],
  [
    'rows',
    '| ID | Date | Decision | Status |\n|-|-|-|-|\n| D-001 | 2024-01-02 | Old | Superseded by D-002 |\n| D-002 | 2024-01-03 | New | Accepted |\n',
  ],
])('between two decisions of one file, by %s', (_, text) => {
  const all = readWell('adr/all.md', text).records.filter((one) => one.kind === 'proposal')
  expect(all.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 Old', '2 New'])
  const relations = resolveRelations(all)
  expect(relations.get('decision:adr/all.md#1')).toMatchObject([
    { kind: 'superseded-by', other: 'decision:adr/all.md#2' },
  ])
  expect(relations.get('decision:adr/all.md#2')).toMatchObject([{ kind: 'supersedes', other: 'decision:adr/all.md#1' }])
})
