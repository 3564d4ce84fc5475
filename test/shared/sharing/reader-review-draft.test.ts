// What a reader writes becomes one file: begun with the first word, never with the private note, and opened again where it was left.
import { describe, expect, test } from 'vitest'
import { ReturnedReview } from '../../../shared/records/returned-review.ts'
import {
  type Moment,
  newReviewWork,
  type ReviewWork,
  returnedReview,
  withAnswer,
  withCommentBegun,
  withDraftKept,
  withFileSaved,
  withoutComment,
  withRead,
  withVerdict,
  workFromFile,
  workWords,
} from '../../../shared/rules/sharing/reader-review-draft.ts'
import { earlier, idOf, later } from '../../build-records.ts'
import { onPassage, sharedCopy } from '../../build-shared.ts'

const copy = sharedCopy()
const share = { shareId: copy.shareId, hash: 'a'.repeat(64), questions: copy.questions }
const [asked] = copy.asked
if (asked === undefined) throw new Error('The copy asks about nothing.')

let made = 0
const moment = (at = later): Moment => ({ at, newId: () => idOf(900 + made++) })
const draft = (text: string, id: string | null = null) => ({ id, kind: 'question' as const, anchor: onPassage, text })

const written = (): ReviewWork => {
  const answered = withAnswer(newReviewWork('Ilse Marrow'), idOf(702), 'The Monday peak.', moment(earlier))
  const commented = withDraftKept({ ...answered, draft: draft('Who answers at night?') }, moment())
  const judged = withVerdict(commented, asked, { verdict: 'yes-here' }, moment())
  return { ...withRead(judged, { nextStep: 'Name an owner' }, moment()), privateNote: 'Tired, I think.' }
}

describe('a comment that begins', () => {
  test('leaves no word of the one that was being written behind', () => {
    const writing = { ...newReviewWork('Ilse'), draft: draft('Who answers at night?') }
    const next = withCommentBegun(writing, moment(), { ...onPassage, quote: null })
    expect(next.comments).toMatchObject([{ text: 'Who answers at night?' }])
    expect(next.draft).toMatchObject({ id: null, text: '', anchor: { quote: null } })
    expect(withCommentBegun(next, moment(), onPassage).comments).toHaveLength(1)
  })
  test('goes on as it is when it is taken up a second time', () => {
    const [saved] = written().comments
    if (saved === undefined) throw new Error('Nothing was written.')
    const changing = { ...written(), draft: draft('Who answers, and for how long?', saved.id) }
    expect(withCommentBegun(changing, moment(), saved.anchor, saved)).toBe(changing)
  })
})

describe('a review', () => {
  test('begins with its first word and keeps its id', () => {
    const work = written()
    const first = returnedReview(work, share, moment())
    const second = returnedReview(withFileSaved(work, first), share, moment())
    expect(first.startedAt).toBe(earlier)
    expect([first.revision, second.revision]).toEqual([1, 2])
    expect(second.reviewId).toBe(first.reviewId)
  })
  test('fits its format, and the private note is nowhere in it', () => {
    const review = returnedReview(written(), share, moment())
    expect(ReturnedReview.parse(review)).toEqual(review)
    expect(JSON.stringify(review)).not.toContain('Tired')
  })
  test('goes on from its own file; the private note is still there', () => {
    const work = written()
    const file = returnedReview(work, share, moment())
    const again = workFromFile({ ...newReviewWork(''), privateNote: work.privateNote }, file)
    expect(returnedReview(again, share, moment())).toEqual({ ...file, revision: 2 })
    expect(again.privateNote).toBe('Tired, I think.')
  })
  test('opening a file loses nothing that was written here since', () => {
    const work = written()
    const file = returnedReview(work, share, moment())
    const saved = withFileSaved(work, file)
    const [first] = work.comments
    const changed = withDraftKept({ ...saved, draft: draft('Who, by name?', first?.id) }, moment())
    const added = withAnswer(
      withDraftKept({ ...changed, draft: draft('And at weekends?') }, moment()),
      idOf(702),
      'Nothing.',
      moment(),
    )
    const again = workFromFile(added, file)
    expect(again.comments.map(({ text }) => text)).toEqual(['Who, by name?', 'And at weekends?'])
    expect(again.answers).toMatchObject({ [idOf(702)]: 'Nothing.' })
    expect(again.unsaved).toBe(true)
    expect(workFromFile(saved, file).comments).toEqual(file.comments)
  })
  test('answers are in the order of the questions, empty ones are left out', () => {
    const work = withAnswer(withAnswer(written(), idOf(701), 'Pell.', moment()), idOf(702), '  ', moment())
    expect(returnedReview(work, share, moment()).answers).toEqual([{ questionId: idOf(701), text: 'Pell.' }])
  })
})

describe('a comment', () => {
  test('changed keeps its id and rises by one', () => {
    const work = written()
    const [first] = work.comments
    const changed = withDraftKept({ ...work, draft: draft('Who, by name?', first?.id) }, moment())
    expect(changed.comments).toMatchObject([
      { id: first?.id, revision: 2, text: 'Who, by name?', createdAt: first?.createdAt },
    ])
  })
  test('without words is none', () => {
    const work = written()
    expect(withDraftKept({ ...work, draft: draft('  ') }, moment()).comments).toEqual(work.comments)
  })
  test('taken away takes its draft along', () => {
    const work = written()
    const id = work.comments[0]?.id ?? ''
    const gone = withoutComment({ ...work, draft: draft('x', id) }, id, moment())
    expect([gone.comments, gone.draft]).toEqual([[], null])
  })
})

test('a verdict changed stays one verdict', () => {
  const twice = withVerdict(written(), asked, { verdict: 'not-yet', words: 'Only one option.' }, moment())
  expect(twice.verdicts).toMatchObject([{ verdict: 'not-yet', words: 'Only one option.' }])
})

test('what is written so far is said in words', () => {
  expect(workWords(newReviewWork(''))).toBe('Nothing written yet')
  expect(workWords(written())).toBe('1 answer, 1 comment, 1 criterion seen and your own read')
})
