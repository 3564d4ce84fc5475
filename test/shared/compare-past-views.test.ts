// The frozen view and the dated view of one criterion, and the name of each cause in which they part.
import { describe, expect, it } from 'vitest'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import type { ClosedPiece } from '../../shared/records/session-closing-record.ts'
import { compareViews, knownPieces, type PieceHistory } from '../../shared/rules/roadmap/compare-past-views.ts'
import { closing } from '../build-closing.ts'
import { assessment, criterionId, entry, idOf, later, link } from '../build-records.ts'

const day = '2025-03-06'
const held = entry(1, { day: '2025-03-03' })
const linked = link(2, held, 'DEC-M1')

function history(was: AnyRecord | null, now: AnyRecord | null, more: Partial<PieceHistory> = {}): PieceHistory {
  return { link: { was: linked, now: linked }, record: { was, now }, ...more }
}
const causes = (...histories: PieceHistory[]) =>
  compareViews(histories, day).map(({ cause, counts }) => [cause, counts])

describe('a piece that stands as it stood', () => {
  it('differs in nothing', () => expect(causes(history(held, held))).toEqual([]))
  it('dated on the very day of the session counts in both', () => {
    const onTheDay = { ...held, day }
    expect(causes(history(onTheDay, onTheDay))).toEqual([])
  })
})

describe('the cause has a name', () => {
  const trashed = { ...held, trashedAt: later }
  it.each<[string, PieceHistory, [string, string]]>([
    [
      'recorded later with an earlier date',
      history(null, held, { link: { was: null, now: linked } }),
      ['back-dated', 'dated-then'],
    ],
    ['linked later', history(held, held, { link: { was: null, now: linked } }), ['linked-later', 'dated-then']],
    ['in the trash then, back now', history(trashed, held), ['restored', 'dated-then']],
    [
      'unlinked then, linked again now',
      history(held, held, { link: { was: { ...linked, trashedAt: later }, now: linked } }),
      ['restored', 'dated-then'],
    ],
    [
      'moved from after the session to before it',
      history(held, held, { record: { was: { ...held, day: '2025-04-01' }, now: { ...held, revision: 2 } } }),
      ['edited', 'both'],
    ],
    ['deleted since', history(held, trashed), ['deleted', 'known-then']],
    ['purged since', history(held, null), ['deleted', 'known-then']],
    [
      'unlinked since',
      history(held, held, { link: { was: linked, now: { ...linked, trashedAt: later } } }),
      ['unlinked', 'known-then'],
    ],
    [
      'moved to after the session',
      history(held, { ...held, day: '2025-03-07', revision: 2 }),
      ['edited', 'known-then'],
    ],
    ['edited in its words', history(held, { ...held, what: 'Other words', revision: 2 }), ['edited', 'both']],
  ])('%s', (_, given, expected) => expect(causes(given)).toEqual([expected]))

  it('a word of someone, said before but written down later', () => {
    expect(causes({ link: null, record: { was: null, now: assessment(9, 'DEC-M1') } })).toEqual([
      ['back-dated', 'dated-then'],
    ])
  })
  it('what was recorded later and dated later belongs to neither view', () => {
    expect(causes(history(null, { ...held, day: '2025-03-07' }, { link: { was: null, now: linked } }))).toEqual([])
  })
})

describe('what was known at a closing', () => {
  const piece = (number: number, more: Partial<ClosedPiece> = {}): ClosedPiece => ({
    criterionId: criterionId('DEC-M1'),
    recordId: idOf(number),
    recordKind: 'entry',
    recordRevision: 1,
    title: `Piece ${number}`,
    day: `2025-03-0${number}`,
    audience: 'private',
    ...more,
  })
  const known = (...chain: Parameters<typeof knownPieces>[0]) =>
    knownPieces(chain, criterionId('DEC-M1')).map(({ recordId, recordRevision }) => [recordId, recordRevision])

  it('is the sum of what each closing gained and lost, newest work first', () => {
    const first = closing(1, { gained: [piece(1), piece(2)] })
    const second = closing(2, { gained: [piece(3)], lost: [piece(1)] })
    expect(known(first)).toEqual([
      [idOf(2), 1],
      [idOf(1), 1],
    ])
    expect(known(first, second)).toEqual([
      [idOf(3), 1],
      [idOf(2), 1],
    ])
  })
  it('holds a piece once, at the revision linked last', () => {
    expect(
      known(closing(1, { gained: [piece(1)] }), closing(2, { gained: [piece(1, { recordRevision: 4 })] })),
    ).toEqual([[idOf(1), 4]])
  })
  it('holds a piece that one closing lost and gained: erased, and brought in again', () => {
    const second = closing(2, { lost: [piece(1)], gained: [piece(1, { recordRevision: 7 })] })
    expect(known(closing(1, { gained: [piece(1)] }), second)).toEqual([[idOf(1), 7]])
  })
  it('leaves other criteria alone', () => {
    const other = piece(1, { criterionId: criterionId('SYS-M1') })
    expect(known(closing(1, { gained: [piece(1)] }), closing(2, { lost: [other] }))).toEqual([[idOf(1), 1]])
  })
})
