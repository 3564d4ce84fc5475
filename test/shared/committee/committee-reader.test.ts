// The committee reader against statements written by hand: every bad one is found by its rule, no good one is accused.
import { describe, expect, it } from 'vitest'
import { committeeRules } from '../../../shared/records/field-choices.ts'
import { readByCommittee, withSetAside, withTakenUp } from '../../../shared/rules/committee-reader/committee-reader.ts'
import { section, textBlock } from '../../../shared/rules/packet/packet-blocks.ts'
import { packetEvidence } from '../../../shared/rules/packet/packet-evidence.ts'
import { workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import { packet, roadmap } from '../../build-records.ts'
import { career } from '../packet/quotes-career.ts'
import { badStatements } from './bad-statements.ts'
import { goodStatements } from './good-statements.ts'
import { unseenBad, unseenGood } from './held-out-statements.ts'
import { documentOf, read } from './read-test-statement.ts'

/** Tried on whole packets in contradicting-records-rule.test.ts and whole-packet.test.ts. */
const acrossThePacket = new Set<string>([
  'duplicate-case',
  'one-team',
  'two-figures',
  'short-outcome',
  'open-condition',
  'one-mouth',
  'late-words',
  'put-off',
])

it('a role is no name: a confirmation of somebody who is told by it alone is still one that nobody can ask about', () => {
  const document = documentOf(
    section('case', '', [textBlock('block', 'Outcome', 'The switch needed no rehearsal. [C-3]')]),
  )
  const rulesWith = (by: string) =>
    readByCommittee({
      ...document,
      claims: document.claims.map((one) => (one.number === 3 ? { ...one, by, role: 'mentor' } : one)),
    }).objections.map(({ rule }) => rule)
  expect(rulesWith('')).toContain('nameless')
  expect(rulesWith('Ilse Quarrington')).not.toContain('nameless')
})

describe('the written set', () => {
  it('is large enough, tries every rule, and repeats nothing', () => {
    expect(badStatements.length).toBeGreaterThanOrEqual(60)
    expect(goodStatements.length).toBeGreaterThanOrEqual(60)
    for (const rule of committeeRules.filter((one) => !acrossThePacket.has(one)))
      expect(badStatements.filter(({ rules }) => rules.includes(rule)).length, rule).toBeGreaterThanOrEqual(2)
    const texts = [...badStatements, ...goodStatements].map((one) => `${one.text} ${one.section} ${one.rules}`)
    expect(new Set(texts).size).toBe(texts.length)
  })

  it.each(badStatements)('stops at: $text', (statement) => {
    expect(
      read(statement)
        .map(({ rule }) => rule)
        .toSorted(),
    ).toEqual([...statement.rules].toSorted())
  })

  it.each(goodStatements)('reads on at: $text', (statement) => {
    expect(read(statement).map(({ rule }) => rule)).toEqual([])
  })
})

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

describe('the statements that no rule was mended for', () => {
  it('are a hundred and more of a set of over 300, and repeat nothing of the rest', () => {
    const seen = [...badStatements, ...goodStatements].map(({ text }) => text)
    const unseen = [...unseenBad.map(({ text }) => text), ...unseenGood]
    expect(seen.length + unseen.length).toBeGreaterThanOrEqual(300)
    expect(unseen.length).toBeGreaterThanOrEqual(150)
    expect(unseen.filter((text) => seen.includes(text))).toEqual([])
    expect(new Set(unseen).size).toBe(unseen.length)
  })

  it('are found to at least 80 %, with at most 3 % false alarms', () => {
    const wanted = unseenBad.flatMap((statement) => statement.rules.map((rule) => ({ statement, rule })))
    const found = wanted.filter(({ statement, rule }) => read(statement).some((one) => one.rule === rule)).length
    const accused = unseenGood.filter((text) => read({ text, rules: [] }).length > 0).length
    const [recall, alarms] = [found / wanted.length, accused / unseenGood.length]
    console.log(
      `Committee reader on unseen statements: ${found} of ${wanted.length} objections found (${percent(recall)}), ${accused} of ${unseenGood.length} sound statements accused (${percent(alarms)}).`,
    )
    expect(recall).toBeGreaterThanOrEqual(0.8)
    expect(alarms).toBeLessThanOrEqual(0.03)
  })
})

describe('an objection', () => {
  const outcome = (text: string) => section('case', '', [textBlock('outcome', 'Outcome', text)])
  const only = (text: string) => {
    const [found] = readByCommittee(documentOf(outcome(text))).objections
    if (found === undefined) throw new Error('nothing was objected to')
    return found
  }

  it('stands at its sentence, without the claims behind it', () => {
    const text = 'A price takes 310 ms. [C-1] This will save about 900 € a month. [C-2] It held.'
    const { start, end, sentence, title } = only(text)
    expect(text.slice(start, end)).toBe('This will save about 900 € a month.')
    expect(sentence).toBe(text.slice(start, end))
    expect(title).toBe('This has not happened yet')
  })

  it('stands in its own paragraph', () => {
    const text = 'A price takes 310 ms.\nWe moved 14 services.'
    const { start, end } = only(text)
    expect(text.slice(start, end)).toBe('We moved 14 services.')
  })

  it('says a way to mend it, with the words of someone near where there are some', () => {
    expect(only('This will save 900 €.').mend).toMatchObject({ kind: 'to-gaps' })
    expect(only('Everyone was very happy with it. Pell signed it. [C-3]')).toMatchObject({
      title: 'Praise, no name',
      advice: 'Who said it, and about what? C-3 has words from Pell.',
      mend: { kind: 'use-claim', number: 3 },
    })
    expect(only('I led the move. [C-4]').advice).toContain('C-4 is of 10 March 2022.')
    expect(only('A price takes 310 ms. [C-99]').advice).toContain('C-99 cannot be opened by readers of this packet')
  })

  it('of a case that speaks for no criterion is told once, and not where one of its claims does', () => {
    const rules = (...texts: string[]) =>
      readByCommittee(
        documentOf(
          section(
            'case',
            '',
            texts.map((text, at) => textBlock(`b${at}`, '', text)),
          ),
        ),
      ).objections.map(({ rule }) => rule)
    expect(rules('I ran 6 lunch talks. [C-5]', 'I moved 3 wikis. [C-5]')).toEqual(['no-criterion'])
    expect(rules('I ran 6 lunch talks. [C-5]', 'I wrote 3 options. [C-2]')).toEqual([])
  })

  it('leaves the words of others alone', () => {
    const quote = {
      ...textBlock('quote', 'Named', 'We are very happy, this will be amazing. [C-3]'),
      form: 'quote' as const,
    }
    expect(readByCommittee(documentOf(section('feedback', '', [quote]))).objections).toEqual([])
  })
})

describe('what was set aside', () => {
  const document = (text: string) => documentOf(section('case', '', [textBlock('outcome', 'Outcome', text)]))
  const [first] = readByCommittee(document('We moved 14 services.')).objections

  it('stays aside for the same words, and comes back when they change', () => {
    if (first === undefined) throw new Error('nothing was objected to')
    const { setAside } = withSetAside(packet(100), first)
    const same = readByCommittee(document('We moved 14 services. It held.'), setAside)
    expect([same.objections.length, same.setAside.length]).toEqual([0, 1])
    expect(readByCommittee(document('We moved 15 services.'), setAside).objections).toHaveLength(1)
    expect(withTakenUp(withSetAside(packet(100), first), first)).toEqual(packet(100))
  })

  it('only by its rule and at its place', () => {
    if (first === undefined) throw new Error('nothing was objected to')
    const { setAside } = withSetAside(packet(100), { ...first, blockId: 'elsewhere' })
    expect(readByCommittee(document('We moved 14 services.'), setAside).objections).toHaveLength(1)
  })
})

describe('a first draft', () => {
  it('made of a sound career is objected to nowhere', () => {
    const { document: drafted } = workingPacket(packet(100), packetEvidence(roadmap, career))
    expect(readByCommittee(drafted).objections.map(({ rule, sentence }) => [rule, sentence])).toEqual([])
  })
})
