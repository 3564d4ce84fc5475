// What goes back to a reader keeps the names in it as the share did: pseudonyms, and what its owner decided of doubtful places.
import { expect, test } from 'vitest'
import { responseFor, responseText } from '../../../shared/rules/review/review-response.ts'
import { feedback, personId } from '../../build-records.ts'
import { sentShare } from '../../build-review.ts'
import { sharedCopy } from '../../build-shared.ts'

const sentence = 'Then I asked Will about the **old** queue, and jlpicard@corp.example.'

async function told(passage: string, words: string, response: string) {
  const share = await sentShare(sharedCopy(), [{ original: 'Will Grant', standIn: 'Alder Finch' }])
  const placesReplaced = [
    { personId: personId(2), form: 'Will', sentence, standIn: 'Alder' },
    { personId: personId(3), form: 'jlpicard', sentence, standIn: 'Elm Rook' },
  ]
  const one = feedback(75, { passage, verbatim: words, response })
  return responseText(
    responseFor({
      review: { name: 'Ilse' } as Parameters<typeof responseFor>[0]['review'],
      feedback: [one],
      known: { share: { ...share, placesReplaced }, copy: sharedCopy(), sent: sharedCopy() },
      records: new Map(),
      next: null,
      withReasons: true,
      today: '2026-03-01',
    }),
  )
}

test('a decided place is replaced where its sentence is quoted, whole or in part', async () => {
  const whole = await told(sentence, 'Why?', 'Because.')
  expect(whole).toContain('I asked Alder about the **old** queue, and elmrook@corp.example')
  expect(whole).not.toMatch(/Will|picard/)
  const part = await told('asked Will about the old queue', 'Why?', 'Because.')
  expect(part).toContain('asked Alder about the old queue')
  expect(await told('and jlpicard@corp.example', 'Why?', '')).toContain('and elmrook@corp.example')
})

test('the same word elsewhere stays, since nothing was decided of it there', async () => {
  const text = await told('asked Will', 'Will it hold?', 'I will see. Will it? Yes.')
  expect(text).toContain('asked Alder')
  expect(text).toContain('Will it hold?')
  expect(text).toContain('I will see. Will it? Yes.')
})
