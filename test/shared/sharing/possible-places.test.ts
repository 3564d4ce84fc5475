// Places that may name somebody are listed with their sentence and never replaced without a decision.
import { expect, test } from 'vitest'
import { namesInTexts } from '../../../shared/rules/sharing/possible-places.ts'
import { personStandIns, standInsFor } from '../../../shared/rules/sharing/stand-ins.ts'

const found = (original: string, text: string) =>
  namesInTexts([{ personId: '1', original, standIn: 'Alder Finch' }], [text])[0] ?? { times: 0, possible: [] }
const forms = (original: string, text: string) =>
  found(original, text).possible.map(({ form, reason }) => [form, reason])

test.for([
  [
    'Will Grant',
    'I asked Will about it. We will grant it.',
    [
      ['Will', 'everyday word'],
      ['will grant', 'everyday word'],
    ],
  ],
  ['Will Grant', 'May I? Grant it.', [['Grant', 'everyday word']]],
  ['Mark May', 'In May it was slow.', [['May', 'everyday word']]],
  [
    'Łukasz Żak',
    'Łukasza nie ma. Napisz do Lukaszowi.',
    [
      ['Łukasza', 'ending'],
      ['Lukaszowi', 'ending'],
    ],
  ],
  [
    'Anna Weiß',
    'Ask Annie and Anny.',
    [
      ['Annie', 'ending'],
      ['Anny', 'ending'],
    ],
  ],
  [
    'Łukasz Żak',
    'LukaszService calls getLukasz()',
    [
      ['LukaszService', 'compound'],
      ['getLukasz', 'compound'],
    ],
  ],
  [
    'Łukasz Żak',
    'lzak@corp.example wrote; ŁŻ agreed',
    [
      ['lzak', 'initials'],
      ['ŁŻ', 'initials'],
    ],
  ],
  ['Łukasz Żak', 'Ł.Ż. agreed', [['Ł.Ż.', 'initials']]],
  [
    'Ilse Marrow',
    'both Marrows and Ilsebill',
    [
      ['Marrows', 'ending'],
      ['Ilsebill', 'ending'],
    ],
  ],
  ['Alexander Pell', 'Alex said', [['Alex', 'short form']]],
  ['Carl Ivens', 'CI is red', []],
  ['Will Grant', 'We will see whether they grant it, willingly', []],
] as const)('%s in “%s”', ([name, text, wanted]) => {
  expect(forms(name, text)).toEqual(wanted)
})

test('a place is shown in its sentence, and what is sure is counted', () => {
  expect(found('Will Grant', 'Will Grant came. Then Will left, and\nthe rest too.')).toEqual({
    times: 1,
    possible: [{ form: 'Will', sentence: 'Then Will left, and', reason: 'everyday word', standIn: 'Alder' }],
  })
})

test('a decided place is replaced in its sentence and nowhere else', () => {
  const text = 'I asked Will. Will it hold? Write to lzak@corp.example.'
  const decided = standInsFor([
    ...personStandIns('1', 'Will Grant', 'Alder Finch'),
    { personId: '1', original: 'Will', standIn: 'Alder', sentence: 'I asked Will.' },
    { personId: '2', original: 'lzak', standIn: 'Elm Rook', sentence: 'Write to lzak@corp.example.' },
  ])
  expect(decided(text)).toBe('I asked Alder. Will it hold? Write to elmrook@corp.example.')
})

test('a term is counted, and its plural is possible', () => {
  const [acme] = namesInTexts([{ personId: null, original: 'Acme', standIn: '' }], ['Acme and AcmeCloud, Acmes'])
  expect([acme?.times, acme?.possible.map(({ form }) => form)]).toEqual([1, ['AcmeCloud', 'Acmes']])
})
