// Any text is read without an error, and nothing of it is lost without a word: each line is a record's, is understood, or is listed.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFile } from '../../../shared/files/import/read-import-file.ts'
import type { ReadSource } from '../../../shared/rules/import/found-record.ts'
import { property } from '../../property-limit.ts'
import { bytesOf } from './found-outline.ts'

const paths = [
  'adr/0001-a.md',
  'a.md',
  '2024-03-01.md',
  'journals/2024_03_01.md',
  'brag.md',
  'a.txt',
  'a.json',
  'a.csv',
  '20240301-a.md',
]

function uncovered(read: ReadSource, text: string): number[] {
  const covered = new Set(read.structure)
  for (const { line, endLine } of [...read.leftOut, ...read.records.map(({ place }) => place)])
    for (let at = line; at <= endLine; at += 1) covered.add(at)
  return text.split('\n').flatMap((line, at) => (line.trim() === '' || covered.has(at + 1) ? [] : [at + 1]))
}

const word = fc.integer({ min: 1000, max: 9_999_999 }).map((number) => `tok${number.toString(36)}`)
const line = fc.oneof(
  word,
  fc.tuple(word, word).map(([one, other]) => `${one} ${other}.`),
  word.map((one) => `- ${one}`),
  word.map((one) => `  - ${one}`),
  word.map((one) => `    ${one}`),
  word.map((one) => `* Good, because ${one}`),
  word.map((one) => `* Bad, because ${one}`),
  word.map((one) => `+ ${one}`),
  word.map((one) => `> ${one}`),
  word.map((one) => `| ${one} | b |`),
  word.map((one) => `**${one}:** ${one}`),
  word.map((one) => `Status: ${one}`),
  word.map((one) => `${one}:: ${one}`),
  word.map((one) => `- [ ] ${one}`),
  word.map((one) => `- TODO ${one}`),
  word.map((one) => `<!-- ${one} -->`),
  word.map((one) => `[2024-03-01 09:00] ${one}`),
  word.map((one) => `2024-03-01: ${one}`),
  fc.tuple(fc.integer({ min: 1, max: 4 }), word).map(([level, one]) => `${'#'.repeat(level)} ${one}`),
  fc.constantFrom(
    '# Title',
    '## Context',
    '## Context and Problem Statement',
    '## Decision Drivers',
    '## Considered Options',
    '## Decision Outcome',
    '### Consequences',
    '## Consequences',
    '## Pros and Cons of the Options',
    '## Status',
    '## Links',
    '### Option',
    '#### Pros',
    'Accepted',
    'Superseded by [2. X](0002-x.md)',
    '## 2024-03-01',
    '## Q1 2024',
    '## Learned',
    '---',
    '===',
    '```',
    '~~~',
    '<!--',
    '-->',
    '|---|---|',
    '| Option | Pros |',
    '**Pros:**',
    '',
    '',
  ),
)
const document = fc.array(line, { minLength: 1, maxLength: 40 }).map((lines) => lines.join('\n'))

test('every line of a document is in a record, understood or left out', property, () => {
  fc.assert(
    fc.property(document, fc.constantFrom(...paths), (text, path) => {
      const read = readFile({ path, bytes: bytesOf(text) })
      if (read.ok && path !== 'a.json' && read.value.columns === undefined)
        expect(uncovered(read.value, text)).toEqual([])
    }),
    { numRuns: 1500 },
  )
})

test('every word of a document is in a record or on a line that is left out', property, () => {
  fc.assert(
    fc.property(document, fc.constantFrom(...paths), (text, path) => {
      const read = readFile({ path, bytes: bytesOf(text) })
      if (!read.ok || read.value.columns !== undefined) return
      const inRecords = JSON.stringify(read.value.records)
      const isLeftOut = (number: number) =>
        read.value.leftOut.some(({ line: from, endLine }) => from <= number && number <= endLine)
      const lost = text.split('\n').flatMap((one, at) => {
        const words = one.match(/tok[0-9a-z]+/g) ?? []
        return words
          .filter((token) => !inRecords.includes(token) && !isLeftOut(at + 1))
          .map((token) => `${at + 1}: ${token}`)
      })
      expect(lost).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

test('no text and no bytes make a reader throw, and the same bytes give the same answer', property, () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }).map(bytesOf),
    fc.uint8Array({ maxLength: 400 }),
    document.map(bytesOf),
  )
  fc.assert(
    fc.property(text, fc.constantFrom(...paths), (bytes, path) => {
      expect(readFile({ path, bytes })).toEqual(readFile({ path, bytes }))
    }),
    { numRuns: 1500 },
  )
})
