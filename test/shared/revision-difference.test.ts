// What a revision freezes, and that the difference of any two holds both versions whole.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textLimit } from '../../shared/records/field-choices.ts'
import { recordDefinitions } from '../../shared/records/record-definitions.ts'
import { inOrder, type Section, sameSections, sectionsOf } from '../../shared/rules/proposals/proposal-sections.ts'
import { differenceOf, type Stretch, sectionDifferences } from '../../shared/rules/proposals/revision-difference.ts'
import { idOf, later, proposal, revision } from '../build-records.ts'
import { property } from '../property-limit.ts'

const without = (sort: Stretch['sort'], stretches: readonly Stretch[]) =>
  stretches
    .filter((one) => one.sort !== sort)
    .map(({ text }) => text)
    .join('')

const anyText = fc.array(
  fc.oneof(
    fc.constantFrom('quotes', 'read', 'the', 'invoice', '310 ms', '\n', '\n\n', ' ', '. ', '读取模型', 'né', '  '),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  ),
  { maxLength: 40 },
)
const joined = anyText.map((words) => words.join(''))

describe('a difference', () => {
  it('applied to the older text gives the newer, reversed gives the older back', property, () => {
    fc.assert(
      fc.property(joined, joined, (older, newer) => {
        const stretches = differenceOf(older, newer)
        expect(without('added', stretches)).toBe(older)
        expect(without('taken', stretches)).toBe(newer)
      }),
      { numRuns: 300 },
    )
  })
  it('holds both also where they are too far apart to compare by words', () => {
    const [older, newer] = ['one ', 'two\n'].map((word) =>
      Array.from({ length: 1500 }, (_, at) => `${word}${at}`).join(' '),
    )
    const stretches = differenceOf(older ?? '', newer ?? '')
    expect(without('added', stretches)).toBe(older)
    expect(without('taken', stretches)).toBe(newer)
  })
  it('marks words, not whole sentences', () => {
    expect(
      differenceOf('It takes 1,840 ms today.', 'It takes 310 ms today.').filter(({ sort }) => sort === 'kept').length,
    ).toBe(2)
  })
})

const section = (name: string, text: string): Section => ({ name, text })

describe('two versions', () => {
  it('are compared section by section, with those that only one of them has', () => {
    const found = sectionDifferences(
      [section('Context', 'Slow.'), section('Gone', 'Was here.')],
      [section('Decision', 'A copy.'), section('Context', 'Slow.')],
    )
    expect(found.map(({ name, isSame }) => [name, isSame])).toEqual([
      ['Decision', false],
      ['Context', true],
      ['Gone', false],
    ])
    expect(found[2]?.stretches).toEqual([{ sort: 'taken', text: 'Was here.' }])
  })
  it('are the same only when every section is', () => {
    expect(sameSections([section('A', 'x')], [section('A', 'x')])).toBe(true)
    expect(sameSections([section('A', 'x')], [section('A', 'y')])).toBe(false)
    expect(sameSections([section('A', 'x')], [])).toBe(false)
    expect(sameSections([], [section('A', 'x')])).toBe(false)
  })
  it('are the same where only one has a section that says nothing', () => {
    expect(sameSections([section('A', 'x')], [section('A', 'x'), section('B', '')])).toBe(true)
    expect(sameSections([section('A', 'x'), section('B', '')], [section('A', 'x')])).toBe(true)
  })
})

describe('what a revision freezes', () => {
  const [driver, cache, copy] = [idOf(20), idOf(21), idOf(22)]
  const full = proposal(1, {
    context: 'A price takes 1,840 ms.',
    drivers: [{ id: driver, text: 'Latency', weight: 8 }],
    options: [
      { id: cache, name: 'Bigger cache', for: 'No change elsewhere', against: '', whyLost: 'Stale', chosen: false },
      { id: copy, name: 'Event-fed copy', for: '310 ms', against: '', whyLost: '', chosen: true },
    ],
    scores: [{ optionId: copy, driverId: driver, score: 9 }],
    checks: [{ direction: 'challenge', answer: 'Pell did', excused: '' }],
    stakeholders: [{ id: idOf(30), personId: null, name: 'Rates', part: 'told', on: '2025-03-03', note: '' }],
    prediction: 'Under 400 ms',
    confidence: 80,
  })
  it('is everything it says, in words', () => {
    const texts = new Map(sectionsOf(full).map(({ name, text }) => [name, text]))
    expect(texts.get('What decides')).toBe('Latency (weight 8)')
    expect(texts.get('Options')).toBe(
      'Bigger cache\nFor: No change elsewhere\nWhy it lost: Stale\n\nEvent-fed copy (chosen)\nFor: 310 ms',
    )
    expect(texts.get('Scores')).toBe('Event-fed copy: Latency 9')
    expect(texts.get('Four directions')).toBe('Who challenged it: Pell did')
    expect(texts.get('Prediction')).toBe('You predicted: Under 400 ms, 80 % sure.')
    expect(texts.get('Decision')).toBe('')
  })
  it('names nobody who was told: those names go to a mentor at most', () => {
    expect(JSON.stringify(sectionsOf(full))).not.toContain('Rates')
  })
  it('fits its record however long the parts are, and loses nothing', () => {
    const long = 'x'.repeat(textLimit)
    const option = { name: 'A', for: long, against: long, whyLost: '', chosen: false }
    const sections = sectionsOf(proposal(1, { options: [{ ...option, id: idOf(40) }] }))
    const whole = sections.filter(({ name }) => name.startsWith('Options')).map(({ text }) => text)
    expect(whole.join('')).toHaveLength(2 * textLimit + 'A\nFor: \nAgainst: '.length)
    expect(recordDefinitions.revision.schema.safeParse(revision(2, { sections })).success).toBe(true)
  })
  it('is numbered by when it was made', () => {
    const made = [revision(3, { createdAt: later }), revision(5), revision(4)]
    expect(inOrder(made).map(({ id }) => id)).toEqual([idOf(4), idOf(5), idOf(3)])
  })
})
