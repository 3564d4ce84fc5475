// The figures of the long view equal a count by hand on any records; each says what it has no data for, and opens what it counts.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { topics } from '../../../shared/records/field-choices.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { longFigures } from '../../../shared/rules/long-view/long-view.ts'
import { longRecordsOf } from '../../../shared/rules/long-view/long-view-records.ts'
import { daysSpan, type LongSpan, yearSpan } from '../../../shared/rules/long-view/long-view-span.ts'
import { newAgendaItem } from '../../../shared/rules/sessions/apply-session-changes.ts'
import {
  action,
  entry,
  feedback,
  idOf,
  improvement,
  later,
  learning,
  personId,
  poc,
  presentation,
  proposal,
  question,
  session,
  sessionId,
} from '../../build-records.ts'
import { naiveLongView } from './naive-long-view.ts'
import { shownCounts } from './shown-counts.ts'

const today = '2025-07-15'
const ilse = personId(500)
const look = (records: readonly AnyRecord[], span: LongSpan, who: typeof ilse | null = null) =>
  longFigures({
    records: longRecordsOf(records, { span, personId: who, reader: 'owner' }),
    ...{ before: [], span, today, atTarget: null, reader: 'owner' },
  })

const day = fc.constantFrom(
  '2024-12-31',
  '2025-01-01',
  '2025-03-31',
  '2025-04-01',
  '2025-07-14',
  '2025-07-15',
  '2025-12-31',
  '2026-01-01',
)
const orNull = <T>(...values: T[]) => fc.constantFrom(null, ...values)
const who = fc.constantFrom(null, ilse, personId(501))
const trashedAt = fc.constantFrom(null, null, null, later)
const initiative = orNull('self' as const, 'asked' as const)
const common = { day, trashedAt }
/** Each with the fields that are counted. Its number gives it an id of its own. */
const anyRecord: fc.Arbitrary<(number: number) => AnyRecord> = fc.oneof(
  fc
    .record({
      ...common,
      ...{ personId: who, role: fc.constantFrom('mentee' as const, 'mentee' as const, 'mentor' as const) },
      ...{
        startedAt: orNull(later),
        closedAt: orNull(later),
        goalMet: orNull('yes' as const, 'partly' as const, 'no' as const),
      },
      ...{
        problemWas: orNull('stated' as const, 'another' as const),
        drove: orNull('me' as const, 'them' as const, 'turns' as const),
      },
      outcome: orNull(
        'solution' as const,
        'learning' as const,
        'quick-fix' as const,
        'decision' as const,
        'none' as const,
      ),
      ...{
        held: orNull('yes' as const, 'partly' as const, 'no' as const),
        heldCheckOn: orNull('2025-07-15', '2025-07-16'),
      },
      ...{ wentWell: fc.constantFrom('', ' ', 'All of it'), topics: fc.array(orNull(...topics), { maxLength: 3 }) },
    })
    .map(
      ({ topics: about, ...more }) =>
        (number: number) =>
          session(number, {
            ...more,
            agenda: about.map((topic, at) => ({ ...newAgendaItem(idOf(90_000 + number * 10 + at), 'Why?'), topic })),
          }),
    ),
  fc
    .record({
      ...common,
      ...{ ownerId: who, state: fc.constantFrom('open' as const, 'done' as const, 'dropped' as const) },
      ...{ due: orNull('2025-03-01', '2025-07-14', '2025-07-15'), doneOn: orNull('2025-03-01', '2025-03-02') },
      sessionId: fc.constantFrom(null, sessionId(1), sessionId(2)),
    })
    .map((more) => (number: number) => action(number, more)),
  fc
    .record({ ...common, initiative, people: fc.subarray([ilse]) })
    .map((more) => (number: number) => entry(number, more)),
  fc
    .record({
      ...{
        ...common,
        initiative,
        state: fc.constantFrom('draft' as const, 'accepted' as const, 'rejected' as const, 'implemented' as const),
      },
      ...{ confidence: orNull(74, 75, 84, 100), cameTrue: orNull('yes' as const, 'partly' as const, 'no' as const) },
    })
    .map((more) => (number: number) => proposal(number, more)),
  fc
    .record({
      ...common,
      initiative,
      verdict: orNull('validated' as const, 'invalidated' as const, 'inconclusive' as const),
    })
    .map((more) => (number: number) => poc(number, more)),
  fc.record({ ...common, initiative }).map((more) => (number: number) => presentation(number, more)),
  fc
    .record({
      ...common,
      personId: who,
      state: fc.constantFrom('open' as const, 'answered' as const),
      changed: orNull('yes' as const, 'no' as const),
    })
    .map((more) => (number: number) => question(number, more)),
  fc
    .record({
      ...common,
      source: orNull('mentor' as const, 'reading' as const, 'incident' as const),
      sessionId: fc.constantFrom(null, sessionId(1)),
    })
    .map((more) => (number: number) => learning(number, more)),
  fc
    .record({
      ...{ ...common, initiative, brokeAt: orNull('2025-03-01T03:00:00.000Z', '2025-03-01T09:30:30.000Z') },
      noticedAt: orNull('2025-03-01T03:00:00.000Z', '2025-03-01T11:00:00.000Z'),
    })
    .map((more) => (number: number) => improvement(number, more)),
  fc
    .record({
      ...common,
      personId: who,
      state: fc.constantFrom('waiting' as const, 'acted' as const, 'declined' as const),
    })
    .map((more) => (number: number) => feedback(number, more)),
)
const spans = [
  yearSpan(2025),
  daysSpan('2025-04-01', '2025-07-14'),
  daysSpan('2024-01-01', '2033-01-01'),
  yearSpan(1999),
]

it('equal a count by hand, whatever is recorded, over any span, of all and of one person', () => {
  fc.assert(
    fc.property(
      fc.array(anyRecord, { maxLength: 40 }),
      fc.constantFrom(...spans),
      fc.constantFrom(null, ilse),
      (made, span, person) => {
        const records = made.map((make, at) => make(at + 1))
        const figures = look(records, span, person)
        const expected = naiveLongView(records, { first: span.first, last: span.last, today, personId: person })
        expect(shownCounts(figures)).toEqual(expected)
        const known = new Set<string>(records.map(({ id }) => id))
        for (const row of figures.flatMap(({ rows }) => rows))
          expect(row.recordIds.every((id) => known.has(id))).toBe(true)
      },
    ),
    { numRuns: 400 },
  )
})

describe('each figure', () => {
  it('says that it has no data rather than showing zeros', () => {
    for (const { isEmpty, sentence, definition } of look([], yearSpan(2025))) {
      expect(isEmpty).toBe(true)
      expect(sentence).not.toMatch(/\b0\b/)
      expect(definition.length).toBeGreaterThan(40)
    }
  })
  it('opens exactly the records that it counts, where it counts records', () => {
    const records = [
      entry(1, { day: '2025-02-01', initiative: 'self' }),
      entry(2, { day: '2025-02-02', initiative: 'asked' }),
    ]
    const figure = look(records, yearSpan(2025)).find(({ id }) => id === 'initiative')
    expect(figure?.sentence).toBe('Self-initiated records of work: 1 of 2.')
    expect(figure?.rows.find(({ recordIds }) => recordIds.length > 0)).toMatchObject({
      count: 1,
      of: 2,
      recordIds: [idOf(1)],
    })
  })
  it('leaves out of a mentor’s copy what they may not see', () => {
    const span = yearSpan(2025)
    const records = [
      entry(1, { day: '2025-02-01', initiative: 'self', audience: 'mentor' }),
      entry(2, { day: '2025-02-02', initiative: 'self', audience: 'private' }),
    ]
    const seen = longRecordsOf(records, { span, personId: null, reader: 'mentor' })
    expect(seen.entries.map(({ id }) => id)).toEqual([idOf(1)])
    const figures = longFigures({ records: seen, before: [], span, today, atTarget: 4, reader: 'mentor' })
    expect(figures.some(({ id }) => id === 'held')).toBe(false)
    expect(figures.flatMap(({ rows }) => rows).some(({ id }) => id === 'next-level')).toBe(false)
  })
  it.each([
    ['to its end once it is over', 2024, 12, 'Dec'],
    ['to the month that has begun', 2025, 7, 'Jul'],
  ])('follows a year %s, also where its last months hold nothing', (_, year, months, last) => {
    const held = { day: `${year}-02-01`, startedAt: later }
    const records = [session(1, held), entry(2, { day: held.day, initiative: 'self' })]
    for (const id of ['sessions', 'initiative']) {
      const rows = look(records, yearSpan(year)).find((figure) => figure.id === id)?.rows ?? []
      expect([rows.length, rows.at(-1)?.label.slice(0, 3), rows.at(-1)?.words]).toEqual([months, last, 'none'])
    }
  })
  it('counts overlapping sessions as two, and one that was closed twice once', () => {
    const at = { day: '2025-02-01', startsAt: '2025-02-01T10:00:00.000Z', startedAt: later, closedAt: later }
    const figure = look([session(1, at), session(2, at)], yearSpan(2025)).find(({ id }) => id === 'sessions')
    expect(figure?.sentence).toBe('2 sessions.')
  })
})
