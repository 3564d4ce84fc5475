// A text is passed over at a glance only where nobody is named in it.
import { describe, expect, test } from 'vitest'
import { mayName } from '../../../shared/rules/sharing/may-contain-name.ts'
import { indexNames } from '../../../shared/rules/sharing/name-index.ts'

const people = ['Łukasz Żak', 'Siobhán O’Neill', 'Jürgen Groß', 'Li Wu', 'Ilse van der Berg']
const { sought } = indexNames(
  people.map((original, at) => ({ personId: `p${at}`, original, standIn: `Colleague ${at + 1}` })),
)

describe('a text is looked at whole where', () => {
  test.each([
    ['a name stands in it', 'We met Ilse today.'],
    ['a name ends it', 'asked by Wu'],
    ['a name is all of it', 'Li'],
    ['it is in capitals', 'ASK LUKASZ'],
    ['its letters have other marks', 'Łukąsz'],
    ['its letters stand apart from their marks', 'Siobha\u0301n'],
    ['an apostrophe parts it', 'an o’neill'],
    ['an apostrophe parts it elsewhere', "Il'se"],
    ['it was joined after another piece by an apostrophe', "a'b'o'neill"],
    ['a letter of it is spelled as two', 'Juergen, Gross'],
    ['a letter of it folds to two', 'voß, Groß'],
    ['nobody sees a character in it', 'I\u00adlse'],
    ['it follows a picture', '😀Ilse'],
    ['it follows another script', '日本Ilse'],
    ['it follows a digit', '4Ilse'],
    ['it stands in full width', 'Ｉｌｓｅ'],
    ['formatting parts it', 'I**ls**e'],
    ['a letter of it is a code', '&#73;lse, %49lse'],
    ['where a link leads may say it', 'see [this](https://example.org/%49lse)'],
  ])('%s', (_, text) => expect(mayName(text, sought)).toBe(true))
})

test.each([
  'We moved the nightly job to another queue: 67% before, 14 after (all of it) — and **none** failed…',
  'It doesn’t fail; the team’s “queue” stays below 40 %.',
  '夜間ジョブを別のキューに移しました',
])('%s names nobody at a glance', (text) => expect(mayName(text, sought)).toBe(false))
