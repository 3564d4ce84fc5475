// A record as a file of the vault and back: every kind and every field, whatever stands in it, and one changed word is one changed line.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { demoCareer } from '../../../shared/demo/demo-career.ts'
import { writeRecord } from '../../../shared/files/vault/format-vault-record.ts'
import { readRecord } from '../../../shared/files/vault/parse-vault-record.ts'
import { recordOfFile } from '../../../shared/files/vault/record-from-vault-file.ts'
import type { VaultNames } from '../../../shared/files/vault/vault-links.ts'
import type { Entry } from '../../../shared/records/entry.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { recordKinds } from '../../../shared/records/record-definitions.ts'
import { fullRecords } from '../../freeze/full-records.ts'
import { property } from '../../property-limit.ts'

const all = fullRecords()
const at = '2025-03-14T15:00:00.000Z'
const named = new Map(all.map(({ id, kind }, index) => [id, `${kind} ${index}`]))
const ids = new Map([...named].map(([id, name]) => [name, id]))
const names: VaultNames = { nameOf: (id) => named.get(id) ?? null, idOf: (name) => ids.get(name) ?? null }
const noNames: VaultNames = { nameOf: () => null, idOf: () => null }

/** As a file that a machine reads that knows none of the names. */
function back(text: string, here: AnyRecord | null = null): AnyRecord {
  const read = readRecord(text, noNames)
  if (!read.ok || read.value === null) throw new Error(`${JSON.stringify(read)}\n${text}`)
  const record = recordOfFile(read.value, { here, at })
  if (!record.ok) throw new Error(`${JSON.stringify(record)}\n${text}`)
  return record.value
}

const counted = (record: AnyRecord) => ({ ...record, revision: 1, updatedAt: at, trashedAt: null })
const write = (record: AnyRecord) => writeRecord(record, { names, withPrivate: true })
const entry = all.find((one): one is Entry => one.kind === 'entry') as Entry

describe('vault out and in', () => {
  it.each(recordKinds)('gives back every field of every frozen %s', (kind) => {
    const records = all.filter((one) => one.kind === kind)
    expect(records.length).toBeGreaterThan(0)
    for (const record of records) expect(back(write(record))).toEqual(counted(record))
  })

  it(
    'is identical for whatever a person may have typed',
    () => {
      const words = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc
          .array(
            fc.constantFrom(
              '## What',
              '\\## My part',
              '---',
              '- a',
              '',
              ' ',
              '\t',
              '# x',
              '```',
              `[[${entry.id}|a]]`,
              'key: |',
              '<<<<<<< a',
              '>>>>>>> b',
              '=======',
              '~',
              'null',
              'yes',
              '2024-01-01',
              '\r',
              '…',
            ),
          )
          .map((lines) => lines.join('\n')),
        fc.constantFrom(
          'no',
          '1e5',
          '0x1f',
          '12:30:45',
          '',
          '~',
          '[[',
          ']]',
          '{',
          '&a',
          '*a',
          '!x',
          '|',
          '%',
          '@',
          '`',
        ),
      )
      const tags = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), { maxLength: 5 })
      fc.assert(
        fc.property(
          words,
          words,
          words,
          words,
          tags,
          fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }),
          (title, what, myPart, name, tagged, before) => {
            const [metric] = entry.metrics
            if (metric === undefined) throw new Error('No figure')
            const record = {
              ...entry,
              title,
              what,
              myPart,
              teamPart: '',
              tags: tagged,
              metrics: [{ ...metric, name, before: before === 0 ? 0 : before }],
            }
            expect(back(write(record))).toEqual(counted(record))
          },
        ),
        { numRuns: 400 },
      )
    },
    property.timeout,
  )

  it('is one text for one record, and one changed word is one changed line', () => {
    const what = 'Cut the build.\n\nIt took 40 minutes.\nNow it takes 4.'
    const before = write({ ...entry, what })
    expect(write({ ...entry, what })).toBe(before)
    const after = write({ ...entry, what: what.replace('40', '41'), revision: entry.revision + 1, updatedAt: at })
    const changed = before.split('\n').filter((line, index) => line !== after.split('\n')[index])
    expect(changed).toEqual(['It took 40 minutes.'])
  })

  it('is read alike by YAML 1.1 and 1.2', () => {
    for (const record of [...all, ...demoCareer().steps.flatMap(({ writes }) => writes.map(({ record }) => record))]) {
      const matter = write(record).split('\n---\n')[0]?.slice(4) ?? ''
      const [old, now] = [parse(matter, { version: '1.1' }), parse(matter, { version: '1.2' })]
      expect(old).toEqual(now)
      expect(old.cairn).toBe(record.kind)
    }
  })
})
