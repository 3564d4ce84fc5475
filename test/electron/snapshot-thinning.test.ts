// Thinning keeps what a person would want back: all of the last two days, then a day, a week, a month, a year; and stays small.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SnapshotPlace, segmentsToJoin, snapshotsToDrop } from '../../shared/rules/backups/snapshot-thinning.ts'
import { property } from '../property-limit.ts'
import { days, generation, hoursAgo, NOW, ZONE } from './build-snapshot-generation.ts'

const dayInZone = (at: string): string => Temporal.Instant.from(at).toZonedDateTimeISO(ZONE).toPlainDate().toString()

const keptOf = (snapshots: SnapshotPlace[], now = NOW) => {
  const dropped = new Set(snapshotsToDrop(snapshots, now, ZONE))
  return snapshots.filter((snapshot) => !dropped.has(snapshot.name))
}

/** Histories: generations at falling ages up to three years, of one or two databases. */
const histories = fc
  .array(
    fc.record({
      age: fc.integer({ min: 0, max: days(1100) }),
      segments: fc.integer({ min: 0, max: 4 }),
      second: fc.boolean(),
    }),
    {
      maxLength: 60,
    },
  )
  .map((drawn) =>
    drawn
      .toSorted((a, b) => b.age - a.age)
      .flatMap(({ age, segments, second }, index) => generation(index + 1, age, segments, second ? 'two' : 'one')),
  )

describe('thinning snapshots', () => {
  it('drops nothing of nothing', () => {
    expect(snapshotsToDrop([], NOW, ZONE)).toEqual([])
  })

  it('keeps a whole generation while its newest snapshot is younger than 8 days', () => {
    const young = generation(1, days(8) + 2, 4)
    expect(keptOf([...young, ...generation(2, 1, 1)])).toHaveLength(7)
  })

  it('keeps of an older generation its base only', () => {
    const kept = keptOf([...generation(1, days(12), 5), ...generation(2, 1, 1)])
    expect(kept.map(({ name }) => name)).toEqual(['one-g1-0', 'one-g2-0', 'one-g2-1'])
  })

  it('keeps the newest generation whole however old it is', () => {
    expect(keptOf(generation(1, days(900), 5))).toHaveLength(6)
  })

  it('keeps the newest base of each week for a month and of each month after that', () => {
    const daily = Array.from({ length: 200 }, (_, day) => generation(200 - day, days(day), 0)).flat()
    const old = keptOf(daily).filter(({ at }) => at < hoursAgo(days(8)))
    // in Auckland: the Sundays of weeks 23, 22 and 21, then the last day of each month, May's being the day before the month began
    expect(old.map(({ at }) => dayInZone(at))).toEqual([
      '2025-06-08',
      '2025-06-01',
      '2025-05-25',
      '2025-05-18',
      '2025-04-30',
      '2025-03-31',
      '2025-02-28',
      '2025-01-31',
      '2024-12-31',
    ])
  })

  it('leaves alone what has no base, since nothing here can judge it', () => {
    const orphans = generation(1, days(100), 3).slice(1)
    expect(keptOf([...orphans, ...generation(2, 1, 0)])).toHaveLength(4)
  })

  it('never breaks a chain, never drops the newest, and has no more to do the second time', property, () => {
    fc.assert(
      fc.property(histories, (snapshots) => {
        const kept = keptOf(snapshots)
        const names = new Set(kept.map(({ name }) => name))
        for (const segment of kept.filter(({ fromSeq }) => fromSeq > 0)) {
          // a kept segment stands on every earlier one of its generation
          const chain = snapshots.filter(
            (other) => other.databaseId === segment.databaseId && other.generation === segment.generation,
          )
          expect(chain.every((other) => other.fromSeq > segment.fromSeq || names.has(other.name))).toBe(true)
        }
        for (const databaseId of ['one', 'two']) {
          const last = snapshots.filter((snapshot) => snapshot.databaseId === databaseId).at(-1)
          if (last !== undefined) expect(names).toContain(last.name)
        }
        expect(keptOf(kept)).toEqual(kept)
      }),
    )
  })

  it('keeps in the end at most one old base a week or a month', property, () => {
    fc.assert(
      fc.property(histories, (snapshots) => {
        const old = keptOf(snapshots).filter(({ at, databaseId }) => at < hoursAgo(days(9)) && databaseId === 'one')
        const months = new Set(old.map(({ at }) => at.slice(0, 7)))
        // five weeks touch a month; the newest generation may stand beside them with its segments
        expect(old.filter(({ fromSeq }) => fromSeq === 0).length).toBeLessThanOrEqual(months.size + 6 + 1)
      }),
    )
  })
})

const cut = Temporal.Instant.from(NOW).subtract({ hours: 48 }).toString()
const isOld = ({ at }: SnapshotPlace) => Temporal.Instant.compare(at, cut) < 0

/** One tidying: every run becomes one segment, then what may go goes. */
function tidied(snapshots: SnapshotPlace[], most?: number): SnapshotPlace[] {
  const joined = segmentsToJoin(snapshots, NOW, ZONE).flatMap((run): SnapshotPlace[] => {
    const [first, last] = [run[0], run.at(-1)]
    if (first === undefined || last === undefined) return []
    return [{ ...last, name: `${first.name}-${last.name}`, fromSeq: first.fromSeq, why: 'daily' }]
  })
  const all = [...snapshots, ...joined]
  const dropped = new Set(snapshotsToDrop(all, NOW, ZONE, most))
  return all.filter(({ name }) => !dropped.has(name))
}

/** The points one can go back to: a base, or a segment reached from it. */
function reachable(snapshots: readonly SnapshotPlace[]): Set<number> {
  const seqs = new Set(snapshots.filter(({ fromSeq }) => fromSeq === 0).map(({ toSeq }) => toSeq))
  for (const { fromSeq, toSeq } of snapshots.toSorted((a, b) => a.toSeq - b.toSeq))
    if (seqs.has(fromSeq)) seqs.add(toSeq)
  return seqs
}

/** One generation of at most eight days, with segments minutes or hours apart, some taken for a reason. */
const busyWeeks = fc
  .array(fc.record({ minutes: fc.integer({ min: 1, max: 400 }), reason: fc.boolean() }), {
    minLength: 1,
    maxLength: 80,
  })
  .map((drawn): SnapshotPlace[] => {
    const places: SnapshotPlace[] = []
    let back = Math.min(
      drawn.reduce((sum, { minutes }) => sum + minutes, 0),
      7 * 24 * 60,
    )
    for (const [index, { minutes, reason }] of drawn.entries()) {
      const at = Temporal.Instant.from(NOW)
        .subtract({ minutes: Math.max(0, back) })
        .toString()
      const why = reason && index % 5 === 0 ? 'asked for' : 'after changes'
      places.push({
        name: `p${index}`,
        databaseId: 'one',
        generation: 1,
        fromSeq: index,
        toSeq: index + 1,
        at,
        why,
        size: 10,
      })
      back -= minutes
    }
    return places
  })

describe('joining the segments of a day', () => {
  it('makes one of each day that ended before the last 48 hours, and leaves the rest as it is', () => {
    const places = generation(1, 100, 99)
    const days = segmentsToJoin(places, NOW, ZONE).map((run) => new Set(run.map(({ at }) => dayInZone(at))))
    expect(days.map(({ size }) => size)).toEqual([1, 1, 1])
    expect(segmentsToJoin(places, NOW, ZONE).flat().every(isOld)).toBe(true)
  })

  it('ends a run at one that was taken for a reason of its own, in the middle of a day', () => {
    const place = (seq: number, why: string): SnapshotPlace => ({
      ...{ name: `p${seq}`, databaseId: 'one', generation: 1, size: 10, why, at: hoursAgo(115 - seq) },
      ...{ fromSeq: seq, toSeq: seq + 1 },
    })
    const whys = ['first', 'after changes', 'session closed', 'after changes', 'window closed', 'after changes']
    const runs = segmentsToJoin(
      whys.map((why, seq) => place(seq, why)),
      NOW,
      ZONE,
    )
    expect(runs.map((run) => run.map(({ name }) => name))).toEqual([
      ['p1', 'p2'],
      ['p3', 'p4', 'p5'],
    ])
  })

  it('keeps every point of the last 48 hours, the last of every day, and each taken for a reason', property, () => {
    fc.assert(
      fc.property(busyWeeks, (places) => {
        const left = reachable(tidied(places))
        const lastOf = new Map(places.map((one) => [dayInZone(one.at), one.toSeq]))
        for (const one of places) {
          if (!isOld(one) || one.why === 'asked for' || lastOf.get(dayInZone(one.at)) === one.toSeq)
            expect(left, `${one.name} at ${one.at}`).toContain(one.toSeq)
        }
      }),
    )
  })

  it('has no more to do the second time, and an interrupted joining is finished by the next', property, () => {
    fc.assert(
      fc.property(busyWeeks, (places) => {
        const once = tidied(places)
        expect(segmentsToJoin(once, NOW, ZONE)).toEqual([])
        expect(tidied(once)).toEqual(once)
      }),
    )
  })
})

describe('all of it together', () => {
  it('never takes more than was allowed, but for what is young and the newest of each database', property, () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 60_000 }), (snapshots, most) => {
        const left = tidied(snapshots, most)
        const newest = new Map<string, number>()
        for (const { databaseId, generation: number } of snapshots)
          newest.set(databaseId, Math.max(number, newest.get(databaseId) ?? 0))
        const bound = left.filter(({ databaseId, generation: number }) => newest.get(databaseId) === number)
        const young = left.filter(({ at }) => at > hoursAgo(days(9) + 4))
        const untouched = new Set([...bound, ...young].map(({ name }) => name)).size * 1000
        expect(left.length * 1000).toBeLessThanOrEqual(Math.max(most, untouched))
      }),
    )
  })

  it('lets the oldest go first, base after base, until the rest fits', () => {
    const monthly = [6, 5, 4, 3, 2].flatMap((month, index) => generation(index + 1, days(30 * month), 0))
    const all = [...monthly, ...generation(6, 1, 0)]
    const names = (most: number) => snapshotsToDrop(all, NOW, ZONE, most).toSorted()
    expect(names(6000)).toEqual([])
    expect(names(5999)).toEqual(['one-g1-0'])
    expect(names(4000)).toEqual(['one-g1-0', 'one-g2-0'])
    expect(names(1500)).toEqual(['one-g1-0', 'one-g2-0', 'one-g3-0', 'one-g4-0', 'one-g5-0'])
    expect(names(0), 'the newest state stays however little is allowed').toEqual(names(1500))
  })

  it('keeps one a month for two years and one a year before', () => {
    const monthly = Array.from({ length: 120 }, (_, month) => generation(120 - month, days(30 * month + 40), 0)).flat()
    const kept = keptOf([...monthly, ...generation(121, 1, 0)])
    expect(kept.length).toBeGreaterThan(24)
    expect(kept.length).toBeLessThan(24 + 10 + 3)
  })
})
