// An answer by mail comes to its passages by number, however the mail program quoted it, and no word of it is lost.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ReturnedReview } from '../../../shared/records/returned-review.ts'
import { checkFit } from '../../../shared/rules/review/match-review-to-share.ts'
import { answerPieces, codeIn, placedPieces, reviewOfText } from '../../../shared/rules/review/parse-pasted-answer.ts'
import { requestCode } from '../../../shared/rules/sharing/numbered-passages.ts'
import { idOf, later } from '../../build-records.ts'
import { sentShare } from '../../build-review.ts'
import { sharedCopy, sharedThing } from '../../build-shared.ts'

const copy = sharedCopy({
  since: [{ id: 'since', heading: 'Since we last met', text: 'Two entries and a POC.' }],
  things: [
    sharedThing(710, {
      parts: [
        {
          id: 'context',
          heading: 'Context',
          text: 'Three teams write there.\n\n- One is ours.\n- None of them owns it.',
        },
        { id: 'decision', heading: 'Decision', text: 'An event-fed copy.' },
      ],
    }),
  ],
})
const share = await sentShare(copy)
const from = { copy, shareHash: share.hash, at: later, idAt: (place: number) => idOf(6000 + place) }
const placed = (text: string) =>
  placedPieces(text, copy).map(({ text: words, at }) => [at.kind === 'general' ? '' : at.words, words])

it('places words by number, in whatever way the number is written', () => {
  expect(placed('1: Good.\n[2] Which?\n4 : Who then?\nQ2) The tail.\n(5) Not a number here')).toEqual([
    ['Two entries and a POC.', 'Good.'],
    ['Three teams write there.', 'Which?'],
    ['None of them owns it.', 'Who then?'],
    ['What did I not measure?', 'The tail.\n(5) Not a number here'],
  ])
})

it('takes numbers with a point for labels where the text has no others', () => {
  expect(placed('1. Good.\n2) Which?')).toEqual([
    ['Two entries and a POC.', 'Good.'],
    ['Three teams write there.', 'Which?'],
  ])
})

it.each(['14.5 minutes for the whole run', '10:30 would suit me', '3: Fine.\n10:30 would suit me\n4.5 minutes'])(
  'takes no figure and no time for a label: %s',
  (text) => {
    expect(answerPieces(text).map((piece) => piece.text)).toEqual([text.replace(/^3: /, '')])
  },
)

it('leaves a list inside an answer where it stands', () => {
  const list = 'Two things:\n1. Measure first.\n2) Ask Pell.'
  expect(placed(`3: ${list}`)).toEqual([['One is ours.', list]])
  expect(placed(`> [3] One is ours.\n${list}`)).toEqual([['One is ours.', list]])
})

it('takes what stands below a quoted passage as an answer to it, and no quoted word as the answer', () => {
  const mail =
    'Hi Wren,\n\n> [2] Three teams write there.\nWhich of them?\n\n> > [5] An event-fed copy.\nFed by whom?\n-- \nIlse'
  expect(placed(mail)).toEqual([
    ['', 'Hi Wren,'],
    ['Three teams write there.', 'Which of them?'],
    ['An event-fed copy.', 'Fed by whom?'],
    ['', 'Ilse'],
  ])
})

it('keeps what names nothing in the request as a general remark, with its number', () => {
  const review = reviewOfText(placedPieces('99: Off the page.\n[98] Nor this.\nQ7) No such question.', copy), from)
  expect(review.comments.map(({ anchor, text }) => [anchor.thingId, text])).toEqual([
    [null, '99: Off the page.'],
    [null, '[98] Nor this.'],
    [null, 'Q7) No such question.'],
  ])
})

it('knows the request by its line, quoted or not', () => {
  expect(codeIn(`> Cairn request ${requestCode(copy)}`)).toBe(requestCode(copy))
  expect(codeIn('Dear Wren')).toBeNull()
})

it('makes a review that fits the request it answers', () => {
  const text = 'Q1: Ada.\nQ1: And Pell.\n2: Which?\n3: Fine.\nThanks!'
  const review = ReturnedReview.parse(reviewOfText(placedPieces(text, copy), from))
  expect(checkFit(review, { share, copy, sent: copy }, null)).toEqual({ ok: true, value: 'agrees' })
  expect(review.answers).toEqual([{ questionId: idOf(701), text: 'Ada.\n\nAnd Pell.' }])
  expect(review.comments.map(({ kind, anchor }) => [kind, anchor.quote?.exact])).toEqual([
    ['question', 'Three teams write there.'],
    ['better', 'One is ours.'],
  ])
})

it('loses no word of any text', () => {
  const line = fc.oneof(
    fc.string(),
    fc.tuple(fc.nat(12), fc.string()).map(([number, words]) => `${number}: ${words}`),
    fc.tuple(fc.nat(3), fc.string()).map(([number, words]) => `[Q${number}] ${words}`),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.filter((one) => !one.trimStart().startsWith('>')).join('\n')
      const review = ReturnedReview.parse(reviewOfText(placedPieces(text, copy), from))
      const said = [...review.answers, ...review.comments].map((one) => one.text).join('\n')
      const letters = (words: string) =>
        (words.normalize('NFC').match(/\p{L}/gu) ?? []).filter((one) => !/q/i.test(one)).toSorted()
      expect(letters(said)).toEqual(letters(text.replace(/cairn request\s+[0-9a-f]{8}\b/gi, '')))
    }),
  )
})

it('gives nothing for an empty text', () => {
  expect(answerPieces(' \n\n> quoted only')).toEqual([])
})
