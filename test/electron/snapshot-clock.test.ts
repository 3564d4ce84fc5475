// Snapshots and a clock that is wrong: what was taken is counted, not only dated.
import { describe, expect, it } from 'vitest'
import { type SnapshotPlace, segmentsToJoin, snapshotsToDrop } from '../../shared/rules/backups/snapshot-thinning.ts'
import { days, generation, hoursAgo, NOW, ZONE } from './build-snapshot-generation.ts'

const keptOf = (snapshots: SnapshotPlace[], now = NOW) => {
  const dropped = new Set(snapshotsToDrop(snapshots, now, ZONE))
  return snapshots.filter((snapshot) => !dropped.has(snapshot.name))
}

describe('a clock that is wrong', () => {
  it('keeps the newest state when the clock was set back: it is counted, not dated', () => {
    const before = generation(1, days(2), 3)
    const after = generation(2, days(9000), 2)
    expect(keptOf([...before, ...after]).filter(({ generation: number }) => number === 2)).toHaveLength(3)
  })

  it('keeps what was taken yesterday with a clock set back by years, once the clock is right again', () => {
    const before = generation(1, 30, 1)
    const wrong = generation(2, days(9000), 3)
    const right = generation(3, 5, 2)
    const kept = keptOf([...before, ...wrong, ...right])
    expect(kept.filter(({ generation: number }) => number === 2)).toHaveLength(4)
    expect(segmentsToJoin([...before, ...wrong, ...right], NOW, ZONE)).toEqual([])
  })

  it('drops nothing while the clock is set back', () => {
    const all = [...generation(1, days(40), 3), ...generation(2, days(20), 3), ...generation(3, 1, 1)]
    expect(snapshotsToDrop(all, hoursAgo(days(9000)), ZONE)).toEqual([])
  })

  it('thins on after a clock that ran ahead for a moment', () => {
    const ahead = generation(1, 0, 0).map((one) => ({ ...one, at: hoursAgo(days(-9000)) }))
    const since = [generation(2, days(300), 3), generation(3, days(290), 3), generation(4, 3, 0)].flat()
    const kept = keptOf([...ahead, ...since])
    expect(kept.filter(({ generation: number }) => number === 2)).toHaveLength(1)
    expect(kept.filter(({ generation: number }) => number === 3)).toHaveLength(1)
  })
})
