// Names that must not leave: no form of a name that has a pseudonym is left, and no everyday word is taken for one.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { personStandIns, standInsFor } from '../../../shared/rules/sharing/apply-pseudonyms.ts'
import { property } from '../../property-limit.ts'
import { around, disguises, firsts, lasts, seen } from './name-disguises.ts'

const leaves = (name: string, text: string) => standInsFor(personStandIns('1', name, 'Alder Finch'))(text)

describe('a name is replaced', () => {
  test.for([
    ['Łukasz Żak', 'Lukasz Zak said', 'Alder Finch said'],
    ['Lukasz Zak', 'Łukasz Żak said', 'Alder Finch said'],
    ['Łukasz Żak', 'lukasz.zak@corp.example', 'alder.finch@corp.example'],
    ['Łukasz Żak', 'LUKASZ', 'ALDER'],
    ['Łukasz Żak', 'ŁukaszŻak and lukasz_zak.pdf', 'AlderFinch and alder_finch.pdf'],
    ['Łukasz Żak', 'zak.lukasz2@corp.example', 'alder.finch2@corp.example'],
    ['Łukasz Żak', 'Ł. Żak and L.Zak', 'A. Finch and A.Finch'],
    ['Łukasz Żak', '日本Łukasz', '日本Alder'],
    ['Łukasz Żak', 'Łukaszさん', 'Alderさん'],
    ['Łukasz Żak', 'Łukasz\nŻak', 'Alder Finch'],
    ['Łukasz Żak', '> Łukasz\n> Żak wrote', '> Alder\n> Finch wrote'],
    ['Łukasz Żak', 'Łu\u200bka\u00adsz Ż\u2060ak', 'Alder Finch'],
    ['Łukasz Żak', 'Ｌｕｋａｓｚ Ｚａｋ', 'Alder Finch'],
    ['Łukasz Żak', 'https://x.example/%C5%81ukasz%20%C5%BBak?q=1', 'https://x.example/Alder%20Finch?q=1'],
    ['Łukasz Żak', 'https://x.example/%25C5%2581ukasz', 'https://x.example/Alder'],
    ['Łukasz Żak', 'Łukasz<br>Żak', '<br>Alder Finch'],
    ['Łukasz Żak', 'Łu**ka**sz Żak', '**Alder Finch**'],
    ['Łukasz Żak', '**Łukasz** Żak', '**Alder Finch**'],
    ['Łukasz Żak', 'Łu<!-- -->kasz', 'Alder'],
    ['Łukasz Żak', '&Lstrok;ukasz &#379;ak', 'Alder Finch'],
    ['Łukasz Żak', 'A["Łukasz Żak"] --> B[Żak]', 'A["Alder Finch"] --> B[Finch]'],
    ['Łukasz Żak', '[notes](https://x.example/~lukasz/zak.pdf)', '[notes](https://x.example/~alder/finch.pdf)'],
    ['Łukasz Żak', '[notes](https://x.example/~%C5%81ukasz/z)', '[notes](https://x.example/~Alder/z)'],
    [
      'Мария Йорданова',
      '<a href="https://x.example/%D0%9C%D0%B0%D1%80%D0%B8%D1%8F">x</a>',
      '<a href="https://x.example/Alder">x</a>',
    ],
    ['Łukasz Żak', "Łukasz’s and Zak's", "Alder’s and Finch's"],
    ['Jose Nunez', 'José Núñez', 'Alder Finch'],
    ['Jose Nunez', 'Jose\u0301 Nun\u0303ez', 'Alder Finch'],
    ["Siobhán O'Neill", 'O’Neill', 'Finch'],
    ["Siobhán O'Neill", 'oneill@corp.example', 'finch@corp.example'],
    ["Siobhán O'Neill", 'Siobhan ONeill and Oʼneill', 'Alder Finch and Finch'],
    ["Siobhán O'Neill", 'siobhan.o-neill@corp.example', 'alder.finch@corp.example'],
    ["Siobhán O'Neill", 's.o.neill@corp.example', 'a.finch@corp.example'],
    ["Siobhán O'Neill", 'siobhano-neill@corp.example', 'alder-finch@corp.example'],
    ["Siobhán O'Neill", 'https://x.example/people/o-neill', 'https://x.example/people/finch'],
    ["Siobhán O'Neill", '/people/o.neill and siobhan_o_neill.pdf', '/people/finch and alder_finch.pdf'],
    ["Siobhán O'Neill", 'O‐Neill said', 'Finch said'],
    ['D’Arcy Finn', 'd-arcy.finn@corp.example, D.Arcy', 'alder-finch@corp.example, Alder'],
    ["Kim O'Day", 'o-day@corp.example', 'finch@corp.example'],
    ['Ilse van der Berg', 'Ilse van der Berg, van der Berg, Ilse Berg', 'Alder Finch, Finch, Alder Finch'],
    ['Dr. Anna Weiß', 'Anna Weiss', 'Alder Finch'],
    ['Dr. Anna Weiß', 'Dr. Anna Weiß, Dr Weiss, WEISS', 'Alder Finch, Finch, FINCH'],
    ['Will Grant', 'Will Grant will grant it', 'Alder Finch will grant it'],
    ['Will Grant', 'will.grant@corp.example and Mr. Grant', 'alder.finch@corp.example and Mr. Finch'],
    ['김민수', '김민수가 말했다', 'Alder Finch가 말했다'],
    ['田中 太郎', '昨日田中さんと田中太郎', '昨日AlderさんとAlder Finch'],
  ])('%s in %s', ([name = '', text = '', wanted]) => {
    expect(leaves(name, text)).toBe(wanted)
  })
})

describe('what is no name stays', () => {
  test.for([
    ['Will Grant', 'We will grant access'],
    ['Will Grant', 'Will you Grant it? Grants will follow.'],
    ['Ilse van der Berg', 'der Hund, van der Waals, and de facto'],
    ['Dr. Anna Weiß', 'Dr. Prof. Weisse'],
    ['Łukasz Żak', 'Wilse and Żaklina'],
    ['Don Draper', 'I don’t know'],
    ['Mark May', 'We may mark it. In May, Mark it as done.'],
    ['김민수', '김민숙이 말했다'],
    ['Li Bo', '<li>one</li> http://x.example/li'],
    ["Siobhán O'Neill", 'on-eill, o neill, o--neill and o-neills'],
    ["Kim O'Day", 'o-day and d-day, o.day of it'],
    ["Jo D'Art", 'd-art, d.art and state-of-the-art'],
  ])('%s in %s', ([name = '', text = '']) => {
    expect(leaves(name, text)).toBe(text)
  })
})

test('a term with a pseudonym is read through Markdown inside it', () => {
  const term = standInsFor([{ personId: null, original: 'Acme', standIn: 'The firm' }])
  expect(term('Ac**me** and Ac<!-- -->me, Ａｃｍｅ, Acme™ and acmeist')).toBe(
    '**The firm** and The firm, The firm, The firm™ and acmeist',
  )
  const french = standInsFor([{ personId: null, original: "Group L'Oréal", standIn: 'The firm' }])
  expect(french("group-l-oreal.example, Group L’Oréal's and Group L Oréal")).toBe(
    "the-firm.example, The firm's and Group L Oréal",
  )
  const signs = standInsFor([{ personId: null, original: 'C++', standIn: 'a language' }])
  expect(signs('C++ and c, C++17')).toBe('a language and c, a language17')
})

test('however a name is disguised and wherever it stands, no part of it is left', property, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...firsts),
      fc.constantFrom(...lasts),
      fc.constantFrom('both', 'first', 'last'),
      fc.constantFrom(...disguises),
      fc.constantFrom(...around),
      fc.constantFrom(...around),
      (first, last, part, disguise, before, after) => {
        const words = part === 'both' ? `${first} ${last}` : part === 'first' ? first : last
        // A letter that goes on into a word of the same script is another word.
        const start = /[\p{L}]$/u.test(before) && !/[本ん]$/u.test(before) ? `${before} ` : before
        const text = `${start}${disguise(words)}${/^\p{L}/u.test(after) && !/^[さ日]/u.test(after) ? ' ' : ''}${after}`
        const left = standInsFor(personStandIns('1', `${first} ${last}`, 'Qqqx Vvvz'))(text)
        for (const word of [first, ...last.split(/[ -]/)].filter((one) => !/^(?:van|der)$/.test(one)))
          expect(seen(left), text).not.toContain(seen(word))
        expect(left.toLowerCase()).toMatch(/qqqx|vvvz/)
      },
    ),
    { numRuns: 3000 },
  )
})

const everyday =
  'we will grant access may mark the rose of art bill can hope for grace and joy frank rich chase dean miles a penny page read stone field law long young small price case cross power gates banks bush ford bell cook baker green brown white black rice bean berry wood hill lake river king day weeks march june august west north an my so do in to der van de o d m t'.split(
    ' ',
  )

test('everyday words are left as they are, whoever is called so', property, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        'Will Grant',
        'Mark May',
        'Rose Art',
        'Bill Frank',
        'Grace Hope',
        'June Day',
        'An Do',
        'My So',
        'Page Stone',
        'Rich Banks',
        "O'Day D'Art",
        "M'An T'Do",
      ),
      fc.array(fc.constantFrom(...everyday), { minLength: 1, maxLength: 20 }),
      (name, words) => {
        const text = words.join(' ')
        expect(leaves(name, text)).toBe(text)
        const hyphened = words.join('-')
        expect(leaves(name, hyphened)).toBe(hyphened)
        const sentence = `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
        expect(leaves(name, sentence)).toBe(sentence)
      },
    ),
    { numRuns: 2000 },
  )
})
