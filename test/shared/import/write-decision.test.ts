// A proposal written as a decision record and read again is the same proposal, whatever its texts hold; sections of others come out as they came in.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type DecisionTemplate,
  decisionFileName,
  writeDecision,
} from '../../../shared/files/import/decisions/write-decision.ts'
import { newProposal } from '../../../shared/records/new-evidence.ts'
import type { Proposal } from '../../../shared/records/proposal.ts'
import type { FoundProposal } from '../../../shared/rules/import/found-record.ts'
import { valuesOfFound } from '../../../shared/rules/import/found-record-to-fields.ts'
import { property } from '../../property-limit.ts'
import { readWell } from './found-outline.ts'

const id = '01890000-0000-7000-8000-000000000001'
const at = '2025-03-14T15:00:00.000Z'
const context = { personName: () => '', successor: '' }
const templates: readonly DecisionTemplate[] = ['madr', 'nygard', 'log4brains']

function readAgain(text: string): FoundProposal {
  const [found] = readWell('adr/a.md', text).records
  if (found?.kind !== 'proposal') throw new Error(text)
  return found
}

function proposalOf(found: FoundProposal): Proposal {
  const day = found.day ?? '2024-01-01'
  const values = valuesOfFound(found, { kind: 'proposal', day, personOf: () => null, newId: () => id, relations: [] })
  return { ...newProposal(id, day, at), ...values } as Proposal
}

const token = fc.integer({ min: 1000, max: 9_999_999 }).map((number) => `tok${number.toString(36)}`)
const line = fc.oneof(
  { weight: 4, arbitrary: token },
  { weight: 2, arbitrary: fc.array(token, { minLength: 2, maxLength: 4 }).map((words) => words.join(' ')) },
  token.map((word) => `- ${word}`),
  token.map((word) => `* ${word}`),
  token.map((word) => `  - ${word}`),
  token.map((word) => `## ${word}`),
  token.map((word) => `### ${word}`),
  token.map((word) => `\\## ${word}`),
  token.map((word) => `> ${word}`),
  token.map((word) => `<!-- ${word} -->`),
  token.map((word) => `${word} <!-- ${word}`),
  token.map((word) => `Status: ${word}`),
  token.map((word) => `**${word}:** ${word}`),
  fc.constantFrom(
    '## Decision',
    '## Context',
    '### Consequences',
    '## Status',
    '### Pros',
    '---',
    '===',
    '```',
    '~~~',
    '\\```',
    '-->',
    '|---|---|',
    '',
    '',
  ),
)
/** Trimmed, with single blank lines: what a form gives, but for its harmless ends. */
const text = fc.array(line, { maxLength: 8 }).map((lines) =>
  lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\s+|\s+$/g, ''),
)
const name = fc.array(token, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const day = fc
  .integer({ min: 0, max: 5000 })
  .map((days) => new Date(Date.UTC(2012, 0, 1 + days)).toISOString().slice(0, 10))
const states = ['draft', 'in-review', 'accepted', 'rejected', 'superseded', 'implemented'] as const
const option = fc.record({
  id: fc.constant(id),
  name,
  for: text,
  against: text,
  whyLost: text,
  chosen: fc.constant(false),
})
const status = fc.record({ state: fc.constantFrom(...states), on: day, why: text })
const stakeholder = fc.record({
  id: fc.constant(id),
  personId: fc.constant(null),
  name,
  part: fc.constantFrom('told' as const, 'consulted' as const),
  on: fc.constant(null),
  note: fc.constant(''),
})

const proposal = fc
  .record({
    day,
    title: fc
      .tuple(fc.constantFrom('', '1. ', 'ADR-7: ', '2024 ', 'C# '), name, fc.constantFrom('', ' \\ x', '?'))
      .map((parts) => parts.join('')),
    context: text,
    drivers: fc.array(
      text.filter((one) => one !== ''),
      { maxLength: 3 },
    ),
    options: fc.uniqueArray(option, { maxLength: 3, selector: (one) => one.name }),
    chosen: fc.nat(5),
    decision: text,
    consequences: text,
    wouldFlip: text,
    prediction: text,
    outcome: text,
    history: fc.array(status, { minLength: 1, maxLength: 3 }),
    stakeholders: fc.uniqueArray(stakeholder, { maxLength: 3, selector: (one) => one.name }),
    tags: fc.uniqueArray(token, { maxLength: 3 }),
    links: fc.uniqueArray(
      fc.record({ title: fc.oneof(fc.constant(''), name), url: token.map((word) => `https://example.com/${word}`) }),
      { maxLength: 2, selector: (one) => one.url },
    ),
  })
  .map(
    ({ chosen, drivers, options, ...rest }): Proposal => ({
      ...newProposal(id, rest.day, at),
      ...rest,
      drivers: drivers.map((one) => ({ id, text: one, weight: null })),
      options: options.map((one, place) => ({ ...one, chosen: place === chosen })),
      state: rest.history.at(-1)?.state ?? 'draft',
    }),
  )

const shown = (of: Proposal) => ({
  ...of,
  stakeholders: of.stakeholders.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
})

test.each(templates)('%s: export and import give the same proposal', property, (template) => {
  fc.assert(
    fc.property(proposal, (one) => {
      expect(shown(proposalOf(readAgain(writeDecision(one, template, context))))).toEqual(shown(one))
    }),
    { numRuns: 500 },
  )
})

test.each(templates)('%s: a decision that names an option which is not chosen does not choose it', (template) => {
  const option = { id, for: 'Known', against: '', whyLost: '', chosen: false }
  const one = {
    ...newProposal(id, '2025-03-14', at),
    title: 'Queue',
    options: [
      { ...option, name: 'Kafka' },
      { ...option, name: 'Redis (streams)' },
    ],
    decision: 'We chose Kafka for a trial.',
  }
  expect(proposalOf(readAgain(writeDecision(one, template, context))).options).toEqual(one.options)
})

test.each(templates)('%s: code behind a reason is code, also where a comment or a list stands in it', (template) => {
  const code = '~~~\n<!-- kept -->\n  - kept too\n~~~\n* and a list below'
  const option = { id, name: 'Kafka', for: code, against: code, whyLost: code, chosen: true }
  const one = {
    ...newProposal(id, '2024-03-05', at),
    title: 'Queue',
    options: [option],
    history: [{ state: 'draft' as const, on: '2024-03-05', why: '' }],
  }
  expect(shown(proposalOf(readAgain(writeDecision(one, template, context))))).toEqual(shown(one))
})

const folder = join(import.meta.dirname, 'decisions')
const names = readdirSync(folder).filter((one) => !one.endsWith('.outline.txt'))

test.each(names)('%s: what was read of it is read of its export again', (one) => {
  const was = proposalOf(readAgain(readFileSync(join(folder, one), 'utf8')))
  for (const template of templates)
    expect(shown(proposalOf(readAgain(writeDecision(was, template, context))))).toEqual(shown(was))
})

test('a file is named by its title, with the day in front for log4brains', () => {
  const one = { ...newProposal(id, '2024-03-05', at), title: 'Über “Locks”: why?' }
  expect(decisionFileName(one, 'madr')).toBe('uber-locks-why.md')
  expect(decisionFileName(one, 'log4brains')).toBe('20240305-uber-locks-why.md')
})
