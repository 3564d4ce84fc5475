// What is no whole snapshot of ours is refused by name, whatever was done to it, and never half believed.

import * as fc from 'fast-check'
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeParts } from '../../renderer/storage/backups/restore-database.ts'
import { makeSnapshot } from '../../renderer/storage/backups/snapshot-make.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { readSnapshot } from '../../shared/files/snapshot-file-format.ts'
import { dataVersion } from '../../shared/records/data-version.ts'
import { property } from '../property-limit.ts'
import { begun, live } from './lived-database.ts'

let database: CairnDatabase
let whole: Uint8Array
let lines: string[]
beforeAll(async () => {
  database = await begun('refusals')
  await live(database, [
    { what: 'entry', pick: 1 },
    { what: 'session', pick: 2 },
    { what: 'close', pick: 0 },
    { what: 'draft', pick: 1 },
  ])
  const made = await makeSnapshot(database, 0, '2025-03-14T12:00:00.000Z')
  if (made === null) throw new Error('Nothing was kept.')
  whole = made.bytes
  lines = strFromU8(gunzipSync(whole)).trimEnd().split('\n')
})
afterAll(() => database.delete())

const packed = (changed: readonly string[]) => gzipSync(strToU8(`${changed.join('\n')}\n`))
const kindOf = (bytes: Uint8Array) => {
  const read = composeParts([bytes])
  return read.ok ? 'whole' : read.trouble.kind
}
/** The file with the first line of that name (and kind) changed. */
const withLine = (begins: string, change: (line: string) => string) => {
  const at = lines.findIndex((line) => begins.split(' ').every((part) => line.includes(part)))
  return packed(lines.map((line, index) => (index === at ? change(line) : line)))
}

describe('a snapshot file', () => {
  it('is read as it was written, with or without the line of its folder before it', () => {
    expect(kindOf(whole)).toBe('whole')
    expect(kindOf(packed(lines))).toBe('whole')
    const line = strToU8('{"format":"cairn-snapshot","version":1}\n')
    expect(kindOf(new Uint8Array([...line, ...whole]))).toBe('whole')
  })

  it('cut short anywhere is refused', property, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.byteLength - 1 }), (length) => {
        expect(['damaged', 'not-a-snapshot']).toContain(kindOf(whole.subarray(0, length)))
      }),
      { numRuns: 120 },
    )
  })

  it(
    'with any one bit flipped is refused, unless the bit only pads the packed bytes and every word is the same',
    property,
    () => {
      let refused = 0
      fc.assert(
        fc.property(fc.integer({ min: 10, max: whole.byteLength - 1 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
          const flipped = new Uint8Array(whole)
          flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
          const read = composeParts([flipped])
          if (read.ok) expect(read).toEqual(composeParts([whole]))
          else refused += 1
        }),
        { numRuns: 200 },
      )
      expect(refused).toBeGreaterThan(190)
    },
  )

  it('of a newer Cairn is refused as such, before anything else of it is read', () => {
    expect(
      readSnapshot(
        withLine('{"format"', (line) => line.replace(`"version":${dataVersion}`, `"version":${dataVersion + 1}`)),
      ),
    ).toEqual({
      ok: false,
      trouble: { kind: 'newer', version: dataVersion + 1 },
    })
    expect(
      readSnapshot(packed(['{"format":"cairn-snapshot","version":9}', 'what only a newer one writes'])),
    ).toMatchObject({
      trouble: { kind: 'newer', version: 9 },
    })
  })

  it('that is something else is no snapshot', () => {
    const others = [
      new Uint8Array(),
      strToU8('PK'),
      packed(['']),
      packed(['[]']),
      packed(['{"format":"other"}']),
      packed(['<html>']),
    ]
    expect(others.map(kindOf)).toEqual(others.map(() => 'not-a-snapshot'))
  })

  it('with one record that does not fit is refused, and the field is named', () => {
    const read = readSnapshot(
      withLine('["record", "kind":"entry"', (line) => line.replace('"what":"Entry 1"', '"what":7')),
    )
    expect(read).toMatchObject({ ok: false, trouble: { kind: 'unfit', what: 'record', field: 'what' } })
  })

  it('with fields, lines or kinds that no Cairn wrote is refused', () => {
    const strange = [
      withLine('["record", "kind":"entry"', (line) => line.replace('"what"', '"extra":1,"what"')),
      withLine('["record"', (line) => line.replace('"record"', '"secret"')),
      withLine('["change"', (line) => line.replace('"seq":1', '"seq":"1"')),
      withLine('["draft"', (line) => line.replace('"kind":"entry"', '"kind":5')),
      packed([...lines, lines.at(-2) ?? '']),
      withLine('["record"', () => '[[],[]]'),
    ]
    expect(strange.map(kindOf)).toEqual(strange.map(() => 'unfit'))
  })

  it('without its end, or with fewer records than it says, is damaged', () => {
    expect(kindOf(packed(lines.slice(0, -1)))).toBe('damaged')
    expect(
      kindOf(packed(lines.filter((line) => !(line.startsWith('["record"') && line.includes('"kind":"entry"'))))),
    ).toBe('damaged')
  })

  it('nested a hundred thousand deep is refused, not fallen over', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const kinds = [
      withLine('["draft"', (line) => line.replace(/"value":.*?,"at"/, `"value":${deep},"at"`)),
      packed([lines[0] ?? '', deep]),
    ].map(kindOf)
    for (const kind of kinds) expect(['unfit', 'damaged', 'not-a-snapshot']).toContain(kind)
  })
})
