// Thinning keeps what a person would want back: all of the last days, then a base a week, then a base a month.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SnapshotPlace, snapshotsToDrop } from '../../shared/rules/snapshot-thinning.ts'

const NOW = '2025-06-18T12:00:00Z'
const ZONE = 'Pacific/Auckland'

const dayInZone = (at: string): string => Temporal.Instant.from(at).toZonedDateTimeISO(ZONE).toPlainDate().toString()

const hoursAgo = (hours: number): string => Temporal.Instant.from(NOW).subtract({ hours }).toString()

/** A generation whose base is `age` hours old, with segments an hour apart. */
function generation(number: number, age: number, segments: number, databaseId = 'one'): SnapshotPlace[] {
  return Array.from({ length: segments + 1 }, (_, index) => ({
    name: `${databaseId}-g${number}-${index}`,
    databaseId,
    generation: number,
    fromSeq: index,
    at: hoursAgo(Math.max(0, age - index)),
  }))
}

const keptOf = (snapshots: SnapshotPlace[], now = NOW) => {
  const dropped = new Set(snapshotsToDrop(snapshots, now, ZONE))
  return snapshots.filter((snapshot) => !dropped.has(snapshot.name))
}

const days = (count: number) => count * 24

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

  it('never breaks a chain, never drops the newest, and has no more to do the second time', () => {
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

  it('keeps in the end at most one old base a week or a month', () => {
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
