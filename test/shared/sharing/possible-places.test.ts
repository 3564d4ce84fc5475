// Places that may name someone are listed with their sentence and never replaced without a decision.
import { expect, test } from 'vitest'
import { personStandIns, standInsFor } from '../../../shared/rules/sharing/apply-pseudonyms.ts'
import { namesInTexts } from '../../../shared/rules/sharing/find-possible-names.ts'

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
  ['王小明', '小明说可以', [['小明', 'short form']]],
  ['김민수', '민수가 물었다', [['민수', 'short form']]],
  [
    '田中太郎',
    '田中さんと太郎',
    [
      ['田中', 'short form'],
      ['太郎', 'short form'],
    ],
  ],
  [
    'Мария Иванова',
    'Говорил с Марией Ивановой',
    [
      ['Марией', 'ending'],
      ['Ивановой', 'ending'],
    ],
  ],
  [
    'Jean-Luc Picard',
    'jlpicard@corp.example, picardjl',
    [
      ['jlpicard', 'initials'],
      ['picardjl', 'initials'],
    ],
  ],
  ['Jean-Luc Żak', 'mail jlzak2@corp.example', [['jlzak', 'initials']]],
  [
    'Anna M. Weiß',
    'amweiss and amweiß',
    [
      ['amweiss', 'initials'],
      ['amweiß', 'initials'],
    ],
  ],
  [
    'Jörg Müller',
    'jmueller, jmuller',
    [
      ['jmueller', 'initials'],
      ['jmuller', 'initials'],
    ],
  ],
  [
    'Ilse van der Berg',
    'ivdberg ivanderberg',
    [
      ['ivdberg', 'initials'],
      ['ivanderberg', 'initials'],
    ],
  ],
  // Cyrillic а, о, Е; Greek Α, ο.
  ['Łukasz Żak', 'Łuk\u0430sz Żak', [['Łuk\u0430sz', 'look-alike letters']]],
  ['Ilse Marrow', 'ilse.marr\u043ew@corp.example', [['marr\u043ew', 'look-alike letters']]],
  [
    'Ilse Marrow',
    'M\u0391RR\u039fW, Marr\u043ews',
    [
      ['M\u0391RR\u039fW', 'look-alike letters'],
      ['Marr\u043ews', 'look-alike letters'],
    ],
  ],
  ['Ilse M\u0430rrow', 'Marrow said', [['Marrow', 'look-alike letters']]],
  ['Will Grant', 'I asked Gr\u0430nt', [['Gr\u0430nt', 'look-alike letters']]],
  ['Ilse Marrow', 'Она сказала: хорошо', []],
  ['Carl Ivens', 'CI is red', []],
  ['Will Grant', 'We will see whether they grant it, willingly', []],
] as const)('%s in “%s”', ([name, text, wanted]) => {
  expect(forms(name, text)).toEqual(wanted)
})

test('a handle that two people may have is asked about for each', () => {
  const people = ['Anna Kowal', 'Adam Kowal'].map((original, at) => ({
    personId: String(at),
    original,
    standIn: original,
  }))
  const asked = namesInTexts(people, ['akowal@corp.example wrote']).map(({ possible }) =>
    possible.map(({ form }) => form),
  )
  expect(asked).toEqual([['akowal'], ['akowal']])
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

test('a term in letters of another script is possible, and a decision about it holds', () => {
  const text = '\u0410cme pays; AСМЕ too.'
  const given = { personId: null, original: 'Acme', standIn: 'The shop' }
  const [acme] = namesInTexts([given], [text])
  expect(acme).toMatchObject({ times: 0, possible: [{ form: '\u0410cme' }, { form: 'AСМЕ' }] })
  const decided = (acme?.possible ?? []).map((one) => ({ ...given, ...one, original: one.form }))
  expect(standInsFor([given, ...decided])(text)).toBe('The shop pays; THE SHOP too.')
})
