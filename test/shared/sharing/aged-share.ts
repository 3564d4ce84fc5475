// A share of a career as a database has it: each id made at a moment of its own (UUIDv7), each record saved many times.
import fc from 'fast-check'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { ShareSource } from '../../../shared/rules/sharing/compose-share.ts'
import { idOf } from '../../build-records.ts'
import { tokenShare } from './token-share.ts'

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** As the app's own generator writes them: 48 bits of the moment, then chance. */
function agedId(ms: number, chance: number): string {
  const [time, end] = [ms.toString(16).padStart(12, '0'), chance.toString(16).padStart(12, '0')]
  return `${time.slice(0, 8)}-${time.slice(8)}-7${end.slice(0, 3)}-8${end.slice(3, 6)}-${end}`
}

export interface AgedShare {
  readonly source: ShareSource
  readonly records: readonly AnyRecord[]
  /** Every id in it, of records and of their lines. */
  readonly ids: readonly string[]
  /** What the file may not say: ids, the moments in them in every writing, how often a record was saved. */
  readonly secrets: readonly string[]
}

/** The moment of an id, as someone would look for it. */
const momentsOf = (ms: number): string[] => {
  const hex = ms.toString(16).padStart(12, '0')
  const iso = new Date(ms).toISOString()
  return [hex, `${hex.slice(0, 8)}-${hex.slice(8)}`, hex.toUpperCase(), String(ms), iso, iso.slice(0, 19)]
}

export const agedShare: fc.Arbitrary<AgedShare> = fc
  .record({
    moments: fc.array(fc.integer({ min: Date.UTC(2012, 0, 1), max: Date.UTC(2024, 0, 1) }), {
      minLength: 30,
      maxLength: 90,
    }),
    chance: fc.integer({ min: 1, max: 2 ** 47 }),
    saved: fc.integer({ min: 100_000_000, max: 900_000_000 }),
    broken: fc.constantFrom('', '[[ID|two\nlines]]', '[[ID|a [bracket] in it]]', '[[ID', '[[ ID ]]', '[[ID|]] [[ID]]'),
  })
  .map(({ moments, chance, saved, broken }) => {
    const aged = new Map<string, string>()
    const idFor = (plain: string) => {
      const number = aged.size
      const known = aged.get(plain) ?? agedId((moments[number % moments.length] ?? 0) + number, chance + number)
      aged.set(plain, known)
      return known
    }
    const inTime = <V>(value: V): V =>
      JSON.parse(JSON.stringify(value), function (this: object, key, one) {
        if (key === 'revision' || key === 'aboutRevision') return typeof one === 'number' ? saved : one
        // The lines of records all have one id there; here each has its own.
        if (key === 'id' && one === idOf(1) && !('kind' in this)) return idFor(`line ${aged.size}`)
        return typeof one === 'string' ? one.replace(uuid, idFor) : one
      })
    const { records: plain, source } = tokenShare('packet')
    const records = inTime(plain)
    const named = new Map(records.map((record) => [record.id, record]))
    const help = `${inTime(source.help)}\n${broken.replaceAll('ID', records[0]?.id ?? '')}`
    const ids = [...aged.values()]
    const secrets = [...ids, ...ids.flatMap((id) => momentsOf(Number.parseInt(id.replace('-', '').slice(0, 12), 16)))]
    return {
      records,
      ids,
      secrets: [...secrets, String(saved)],
      source: { ...inTime({ ...source, named: null }), help, named },
    }
  })
