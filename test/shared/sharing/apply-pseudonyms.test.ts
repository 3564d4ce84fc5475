// A name that is to stay is nowhere in what leaves, however it was written; words that only contain it are left alone.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  inventedStandIns,
  personStandIns,
  standInsFor,
  timesNamed,
} from '../../../shared/rules/sharing/apply-pseudonyms.ts'
import { isCommonWord } from '../../../shared/rules/sharing/common-words.ts'
import { fold } from '../../../shared/rules/text/fold-text.ts'
import { property } from '../../property-limit.ts'

const ilse = personStandIns('1', 'Ilse Marrow', 'Alder Finch')
const change = standInsFor(ilse)

test.for([
  ['Ilse Marrow said so.', 'Alder Finch said so.'],
  ['Ilse said, Marrow wrote.', 'Alder said, Finch wrote.'],
  ["Ilse’s plan and ilse's file", "Alder’s plan and alder's file"],
  ['ILSE MARROW', 'ALDER FINCH'],
  ['Marrow, Ilse', 'Finch, Alder'],
  ['ilse.marrow@quillstone.example', 'alder.finch@quillstone.example'],
  ['https://git.example/ilse-marrow/rates', 'https://git.example/alder-finch/rates'],
  ['@ilsemarrow and #ilse', '@alderfinch and #alder'],
  ['https://wiki.example/Ilse%20Marrow?q=1', 'https://wiki.example/Alder%20Finch?q=1'],
  ['ilse_marrow_notes.pdf', 'alder_finch_notes.pdf'],
  ['Wilse and Ilsebill and tomorrow Marrows', 'Wilse and Ilsebill and tomorrow Marrows'],
])('%s becomes %s', ([text = '', wanted]) => {
  expect(change(text)).toBe(wanted)
})

describe('names in other scripts', () => {
  test('a name with an accent is found with it, without it, composed or not, and in an address', () => {
    const zoe = standInsFor(personStandIns('1', 'Zoë Ádám', 'Elm Rook'))
    expect(zoe('Zoë Ádám')).toBe('Elm Rook')
    expect(zoe('Zoe\u0308 A\u0301da\u0301m')).toBe('Elm Rook')
    expect(zoe('zoe.adam@example.com')).toBe('elm.rook@example.com')
    expect(zoe('https://x.example/Zo%C3%AB')).toBe('https://x.example/Elm')
  })
  test('a name is found as addresses and capitals spell it', () => {
    const jorg = standInsFor(personStandIns('1', 'Jörg Strauß', 'Elm Rook'))
    expect(jorg('joerg.strauss@x.example JÖRG STRAUSS Jorg Strauß')).toBe('elm.rook@x.example ELM ROOK Elm Rook')
  })
  test('a name in a script without spaces is found inside a sentence', () => {
    expect(standInsFor(personStandIns('1', '田中', 'Elm Rook'))('昨日田中さんが言った')).toBe(
      '昨日Elm Rookさんが言った',
    )
  })
})

test('the longest name comes first, and no stand-in falls to another', () => {
  const both = standInsFor([
    { personId: null, original: 'Rates', standIn: 'Team A' },
    { personId: null, original: 'Rates Core', standIn: 'Team B' },
    { personId: null, original: 'Team', standIn: 'Rates' },
  ])
  expect(both('Rates Core asked Rates and the Team.')).toBe('Team B asked Team A and the Rates.')
})

test('an address that cannot be read as text is left as it is', () => {
  expect(change('https://x.example/%E0%A4%A and Ilse')).toBe('https://x.example/%E0%A4%A and Alder')
})

/** No everyday word: those are asked about in small letters. */
const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{2,8}$/).filter((one) => !isCommonWord(fold(one)))
const encodings: readonly ((text: string) => string)[] = [
  (text) => text,
  encodeURIComponent,
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
]

test('whatever text a name stands in and however it is written, it is not found again', property, () => {
  fc.assert(
    fc.property(
      word,
      word,
      fc.array(fc.oneof(word, fc.constantFrom(' ', '. ', '’s ', '/', '-', '@', '\n', '**')), { maxLength: 12 }),
      fc.nat(5),
      (first, last, around, at) => {
        const name = `${first} ${last}`
        const written = encodings[at]?.(name) ?? name
        const text = `${around.join('')} ${written} ${around.join('')}`
        const left = standInsFor([{ personId: '1', original: name, standIn: 'Qqqx' }])(text)
        expect(timesNamed(name, [left])).toBe(0)
        expect(left).toMatch(/qqqx/i)
      },
    ),
  )
})

test('without stand-ins and without the name, a text stays as it is', property, () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(standInsFor([])(text)).toBe(text)
      const plain = text.normalize('NFC')
      expect(standInsFor([{ personId: null, original: 'Quillstone Ltd', standIn: 'The firm' }])(plain)).toBe(plain)
    }),
  )
})

test('invented names are different from each other and from everybody’s own', () => {
  const people = Array.from({ length: 30 }, (_, at) => ({
    id: String(at),
    name: at === 0 ? 'Alder Pell' : `Person ${at}`,
  }))
  const names = [...inventedStandIns(people).values()]
  expect(new Set(names).size).toBe(30)
  expect(names.some((name) => /alder/i.test(name))).toBe(false)
})

test.each([
  ['J.M. García-López asked', 'A. Alder Finch asked'],
  ['J. M. García asked', 'A. Alder Finch asked'],
  ['JM García asked', 'A Alder Finch asked'],
  ['JM asked', 'JM asked'],
  ['US García', 'US Alder Finch'],
])('all initials before a surname go with it: %s', (text, left) => {
  const change = standInsFor([{ personId: '1', original: 'José María García-López', standIn: 'Alder Finch' }])
  expect(change(text)).toBe(left)
})

test('all initials before a surname in an address go with it', () => {
  const change = standInsFor([{ personId: '1', original: 'José María García', standIn: 'Alder Elm Finch' }])
  expect(change('jm.garcia@example.org, j.m.garcia@example.org')).toBe('a.finch@example.org, a.finch@example.org')
})

test.each([
  ['Dr. Li', 'dr. li and Dr. Li asked Li, not li', 'qqqx and Qqqx asked Qqqx, not li'],
  ['Ii Aa', 'ii aa and II AA', 'qqqx and QQQX'],
  ['Van Bo', 'van bo, VAN BO', 'qqqx, QQQX'],
])(
  'a short word with the title or particle of its name is the name in small letters too: %s',
  (original, text, left) => {
    expect(standInsFor([{ personId: '1', original, standIn: 'Qqqx' }])(text)).toBe(left)
  },
)
