// The demo career is whole: as much as was promised, of every outcome, pointing at nothing that is not there, always the same.
import { createHash } from 'node:crypto'
import { describe, expect, it, test } from 'vitest'
import { demoCareer } from '../../shared/demo/demo-career.ts'
import { demoToday } from '../../shared/demo/demo-period.ts'
import { returnedFile } from '../../shared/demo/demo-review-request.ts'
import { canonicalJson } from '../../shared/files/canonical-json.ts'
import { shareEnvelope } from '../../shared/files/share-file.ts'
import {
  audiences,
  feedbackSorts,
  feedbackStates,
  forumOutcomes,
  goalOutcomes,
  improvementAreas,
  improvementStates,
  outcomeKinds,
  pocVerdicts,
  proposalStates,
  relationships,
  sessionFormats,
  topics,
  understandings,
} from '../../shared/records/field-choices.ts'
import type { AnyRecord, RecordKind, RecordOf } from '../../shared/records/record-definitions.ts'
import { ReturnedReview } from '../../shared/records/returned-review.ts'
import { SharedCopy } from '../../shared/records/shared-copy.ts'
import { hasEnded } from '../../shared/rules/people/ended-relationship.ts'
import { checkFit } from '../../shared/rules/review/match-review-to-share.ts'
import { answersFromFiles } from '../../shared/rules/sessions/answers-from-files.ts'
import { copyInOwnIds } from '../../shared/rules/sharing/share-file-ids.ts'
import { weekOf } from '../../shared/rules/time/week-by-first-day.ts'

const career = demoCareer()
const writes = career.steps.flatMap(({ writes: all }) => all)
/** Each record as it stands in the end. */
const records = [...new Map(writes.map(({ record }) => [record.id, record])).values()]
const all = <K extends RecordKind>(kind: K) => records.filter((record): record is RecordOf<K> => record.kind === kind)

const dayOf = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(career.zone)
const isWeekend = (day: Temporal.PlainDate | Temporal.ZonedDateTime) => day.dayOfWeek > 5

describe('the demo career', () => {
  it('is the same to the byte whenever it is told', () => {
    expect(JSON.stringify(demoCareer())).toBe(JSON.stringify(career))
  })

  it('has as much in it as was promised', () => {
    const held = all('session').filter(({ startedAt }) => startedAt !== null)
    expect(all('entry').length).toBeGreaterThanOrEqual(60)
    expect(all('proposal').length).toBeGreaterThanOrEqual(8)
    expect(all('poc').length).toBeGreaterThanOrEqual(6)
    expect(all('presentation').length).toBeGreaterThanOrEqual(5)
    expect(all('person').length).toBeGreaterThanOrEqual(4)
    expect(held.length).toBeGreaterThanOrEqual(40)
    for (const kind of ['learning', 'question', 'improvement'] as const)
      expect(all(kind).length, kind).toBeGreaterThanOrEqual(10)
    expect(all('feedback').length).toBeGreaterThanOrEqual(20)
    expect(all('entry').flatMap(({ metrics }) => metrics).length).toBeGreaterThanOrEqual(10)
    expect(new Set(all('entry').map(({ day }) => weekOf(day))).size).toBeGreaterThanOrEqual(50)
    const months = Temporal.PlainDate.from(all('profile')[0]?.startedOn ?? '').until(demoToday, {
      largestUnit: 'months',
    })
    expect(months.months + 1).toBe(16)
  })

  it.each<[string, readonly unknown[], readonly unknown[]]>([
    ['proposals of every state', proposalStates, all('proposal').map(({ state }) => state)],
    ['POCs of every verdict', pocVerdicts, all('poc').map(({ verdict }) => verdict)],
    ['talks of every outcome', forumOutcomes, all('presentation').map(({ outcome }) => outcome)],
    ['feedback of every state', feedbackStates, all('feedback').map(({ state }) => state)],
    ['feedback of every sort', feedbackSorts, all('feedback').map(({ sort }) => sort)],
    ['improvements of every state', improvementStates, all('improvement').map(({ state }) => state)],
    ['improvements in every area', improvementAreas, all('improvement').map(({ area }) => area)],
    ['learnings of every state', ['returning', 'explained', 'let-go'], all('learning').map(({ state }) => state)],
    [
      'visits of every understanding',
      understandings,
      all('learning').flatMap(({ visits }) => visits.map((one) => one.understanding)),
    ],
    [
      'questions that changed something, and not',
      ['yes', 'partly', 'no', null],
      all('question').map(({ changed }) => changed),
    ],
    ['sessions whose goal was met, partly and not', goalOutcomes, all('session').map(({ goalMet }) => goalMet)],
    ['ways out of a session of every kind', outcomeKinds, all('session').map(({ outcome }) => outcome)],
    ['all six topics', topics, all('session').flatMap(({ agenda }) => agenda.map(({ topic }) => topic))],
    ['entries for every audience', audiences, all('entry').map(({ audience }) => audience)],
    ['actions done, open and dropped', ['open', 'done', 'dropped'], all('action').map(({ state }) => state)],
    [
      'work that was asked for and work that was not',
      ['self', 'asked'],
      all('entry').map(({ initiative }) => initiative),
    ],
    ['sessions of every format', sessionFormats, all('session').map(({ format }) => format)],
    ['people of every relationship', relationships, all('person').map(({ relationship }) => relationship)],
  ])('has %s', (_what, wanted, there) => {
    expect(wanted.filter((one) => !there.includes(one))).toEqual([])
  })
})

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g

function leaves(value: unknown, name = ''): [name: string, text: string][] {
  if (typeof value === 'string') return [[name, value]]
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, name))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([inner, one]) => leaves(one, inner))
}

test('every id in it is the id of something in it', () => {
  const found = records.flatMap((record) => leaves(record))
  // What a request and its answer call a thing, and themselves, is made for those files alone.
  const made = ['id', 'fileId', 'senderId', 'reviewId', 'commentId']
  const known = new Set(found.filter(([name]) => made.includes(name)).map(([, text]) => text))
  const pointed = found.filter(([name]) => name !== 'id').flatMap(([, text]) => text.match(uuid) ?? [])
  expect(pointed.length).toBeGreaterThan(500)
  expect(pointed.filter((id) => !known.has(id))).toEqual([])
})

test('a request for the next session came back with answers to its questions, as the files would state it', async () => {
  const next = all('session').find(({ day }) => day === '2025-09-04')
  const [share] = all('share')
  const [review] = all('review')
  if (next === undefined || share === undefined || review === undefined) throw new Error('nothing came back')
  expect(share).toMatchObject({ sessionId: next.id, isSent: true })
  const known = { share, sent: SharedCopy.parse(JSON.parse(share.frozen)) }
  const file = returnedFile({ ...known, copy: copyInOwnIds(known.sent, share.fileIds) })
  expect(checkFit(file, { ...known, copy: known.sent }, null)).toEqual({ ok: true, value: 'agrees' })
  const hashText = async (text: string) => createHash('sha256').update(text).digest('hex')
  expect([share.hash, review.fileHash]).toEqual([
    (await shareEnvelope(known.sent, hashText)).hash,
    await hashText(canonicalJson(ReturnedReview.parse(file))),
  ])
  const { ofItem, others } = answersFromFiles(
    next,
    [{ review, sessionId: next.id, person: null, known: null }],
    new Map(),
  )
  expect(next.agenda.map(({ id }) => ofItem.get(id)?.length ?? 0)).toEqual([1, 1, 0])
  expect(others).toEqual([])
  const [comment] = all('feedback').filter(({ reviewId }) => reviewId === review.reviewId)
  const proposal = all('proposal').find(({ id }) => id === comment?.aboutId)
  expect(proposal?.decision).toContain(comment?.passage)
})

test('one relationship in it has ended, and its session stays', () => {
  const over = all('person').filter((one) => hasEnded(one, demoToday))
  expect(over).toHaveLength(1)
  expect(all('session').filter(({ personId }) => personId === over[0]?.id)).toHaveLength(1)
})

test('its saves follow one another, on working days, and none is later than the day it ends on', () => {
  const ats = career.steps.map(({ at }) => at)
  expect(ats.toSorted()).toEqual(ats)
  expect(ats.filter((at) => isWeekend(dayOf(at)))).toEqual([])
  expect(
    dayOf(ats.at(-1) ?? '')
      .toPlainDate()
      .toString() <= demoToday,
  ).toBe(true)
})

test('nothing in it is dated to a weekend, and only what is planned is dated ahead', () => {
  const days = records.flatMap((record) => ('day' in record ? [{ record, day: record.day }] : []))
  expect(days.filter(({ day }) => isWeekend(Temporal.PlainDate.from(day)))).toEqual([])
  const ahead = days.filter(({ day }) => day > demoToday).map(({ record }) => record)
  expect(ahead.length).toBeGreaterThan(0)
  expect(ahead.every((record) => record.kind === 'session' && record.startedAt === null)).toBe(true)
})

/** Names, units, the file that something came in and the like, which rightly stand in several places. */
const mayRepeat = new Set(
  'relation metric name scope title unit forum source howMeasured zone passage said readSaid'.split(' '),
)
/** What went on in the same words: a question left open stands in the next session, and what a note became says what it says. */
const withoutCarried = (record: AnyRecord): AnyRecord =>
  record.kind === 'session'
    ? {
        ...record,
        agenda: record.agenda.filter(({ carriedFrom }) => carriedFrom === null),
        notes: record.notes.filter(({ becameId }) => becameId === null),
      }
    : record

/** What freezes the words of others, and the ladder, which says its own on each level. */
const frozen: ReadonlySet<RecordKind> = new Set(['revision', 'roadmap', 'edition'])

test('no two of its texts are alike', () => {
  const texts = records
    .filter((record) => !frozen.has(record.kind))
    .flatMap((record) => leaves(withoutCarried(record)))
    .filter(([name, text]) => !mayRepeat.has(name) && text.includes(' '))
    .map(([, text]) => text)
  expect(texts.length).toBeGreaterThan(700)
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
  expect(texts.filter((text) => /^(entry|session|proposal|poc|question) \d+/i.test(text))).toEqual([])
})

test('limits of a trial never move once it runs', () => {
  const seen = new Map<string, string>()
  for (const { record } of writes) {
    if (record.kind !== 'poc') continue
    const locked = seen.get(record.id)
    const limits = JSON.stringify(record.limits)
    if (locked !== undefined) expect(limits).toBe(locked)
    if (record.startedAt !== null) seen.set(record.id, limits)
  }
  expect(seen.size).toBeGreaterThanOrEqual(3)
})

test('what is explained was gone over several times and stands there in own words', () => {
  const explained = all('learning').filter(({ state }) => state === 'explained')
  for (const { explanation, visits, explainedOn } of explained) {
    expect(explanation).not.toBe('')
    expect(visits.length).toBeGreaterThan(1)
    expect(visits.at(-1)).toMatchObject({ understanding: 'can-explain', on: explainedOn })
  }
  expect(Math.max(...explained.map(({ visits }) => visits.length))).toBeGreaterThanOrEqual(5)
})
