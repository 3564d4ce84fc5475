// The quick line: what is taken out of it, what stays words, and what is refused with the line kept.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handlesOf } from '../../shared/rules/week/person-handles.ts'
import { quickLineTroubleWords, readQuickLine, uncreditedIn } from '../../shared/rules/week/quick-line.ts'
import { criterionId, personId } from '../build-records.ts'
import { property } from '../property-limit.ts'

const people = [
  { id: personId(1), name: 'Tobias Reiher' },
  { id: personId(2), name: 'Ilse Quarrington' },
  { id: personId(3), name: 'Ilse Maartens' },
]
const criteria = [criterionId('EVI-S2'), criterionId('DEC-S2')]
const read = (line: string) => readQuickLine(line, people, criteria)
const value = (line: string) => {
  const result = read(line)
  return result.ok ? result.value : result.trouble
}

describe('a quick line', () => {
  it('gives its words, tags, people and criteria', () => {
    expect(value('Asked @Tobias why quotes share a database. #billing ^dec-s2 ^EVI-S2')).toEqual({
      what: 'Asked Tobias why quotes share a database.',
      tags: ['billing'],
      people: [personId(1)],
      criteria: ['DEC-S2', 'EVI-S2'],
    })
  })
  it('keeps the word of a tag inside a sentence, without its full stop', () => {
    expect(value('Cut the #latency, then wrote it down')).toMatchObject({
      what: 'Cut the latency, then wrote it down',
      tags: ['latency'],
    })
  })
  it('leaves what it does not know as it was typed', () => {
    expect(value('Mail to a@b.c about @Nobody and ^XX-1 # alone')).toEqual({
      what: 'Mail to a@b.c about @Nobody and ^XX-1 # alone',
      tags: [],
      people: [],
      criteria: [],
    })
  })
  it('tells two people of one first name apart by the whole name', () => {
    expect(handlesOf(people).map(({ handle }) => handle)).toEqual(['Tobias', 'Ilse.Quarrington', 'Ilse.Maartens'])
    expect(value('With @ilse.maartens on it')).toMatchObject({
      what: 'With Ilse Maartens on it',
      people: [personId(3)],
    })
    expect(value('With @Ilse on it')).toMatchObject({ what: 'With @Ilse on it', people: [] })
  })
  it('keeps a name that ends the sentence and sets it aside after the full stop', () => {
    expect(value('Talked it over with @Tobias #billing')).toMatchObject({ what: 'Talked it over with Tobias' })
    expect(value('Rewrote the cache. @Tobias #billing')).toMatchObject({
      what: 'Rewrote the cache.',
      people: [personId(1)],
      tags: ['billing'],
    })
  })
  it.each([
    ['Wrote the RFC (#rfc)', 'Wrote the RFC', ['rfc'], []],
    ['Wrote the RFC [#rfc, #design]', 'Wrote the RFC', ['rfc', 'design'], []],
    ['Wrote it down (with @Tobias)', 'Wrote it down (with Tobias)', [], [personId(1)]],
    ['Wrote it down (see the talk #rfc) #perf', 'Wrote it down (see the talk rfc)', ['rfc', 'perf'], []],
    ['Wrote it down [as in #rfc]', 'Wrote it down [as in rfc]', ['rfc'], []],
    ['Fixed the build ##ci', 'Fixed the build', ['ci'], []],
    ['Fixed the build #ci#flaky', 'Fixed the build', ['ci', 'flaky'], []],
    ['Rewrote it in #C# (fast)', 'Rewrote it in C# (fast)', ['C#'], []],
    ['Closed (#4821) as a duplicate', 'Closed (#4821) as a duplicate', [], []],
  ])('%s: tags and people in brackets, doubled and joined signs', (line, what, tags, named) => {
    expect(value(line)).toEqual({ what, tags, people: named, criteria: [] })
  })
  it('knows a person whose apostrophe was left out, and tells two apart whom it alone would', () => {
    const oneill = { id: personId(7), name: 'Siobhán O’Neill' }
    const other = { id: personId(8), name: 'Siobhan ONeill' }
    const result = readQuickLine('Asked @siobhan.oneill', [oneill], [])
    expect(result.ok && result.value.people).toEqual([oneill.id])
    const handles = handlesOf([oneill, other]).map(({ handle }) => handle)
    for (const [at, handle] of handles.entries()) {
      const read = readQuickLine(`Asked @${handle}`, [oneill, other], [])
      expect(read.ok && read.value.people).toEqual([[oneill, other][at]?.id])
    }
    expect(uncreditedIn('Asked @siobhan.oneill', [oneill, other]).several).toEqual(['siobhan oneill'])
  })
  it('of tags alone keeps them as its words too', () => {
    expect(value('#retro #friday')).toMatchObject({ what: 'retro friday', tags: ['retro', 'friday'] })
  })
  it('counts a repeated tag once', () => {
    expect(value(`x ${'#same '.repeat(200)}`)).toMatchObject({ tags: ['same'] })
  })
})

describe('what stands at the end of a quick line', () => {
  it.for([
    [
      'Cut checkout p95 from 840 ms to 310 ms by batching the price lookups #perf @Maya',
      'Cut checkout p95 from 840 ms to 310 ms by batching the price lookups',
    ],
    ['Fixed the flaky test @Maya #ci', 'Fixed the flaky test'],
    ['Fixed the flaky test @Tobias #ci', 'Fixed the flaky test'],
    ['Fixed the flaky test. @Maya.Okafor', 'Fixed the flaky test.'],
    ['Paired with @Maya on the cache #perf', 'Paired with @Maya on the cache'],
    ['Paired with @Maya #perf', 'Paired with Maya'],
    ['Unblocked @Maya', 'Unblocked Maya'],
    ['Asked @Tobias’s team #billing', 'Asked Tobias’s team'],
    ['Fixed #4821.', 'Fixed #4821.'],
    ['Fixed #4821 and #4822 #ci', 'Fixed #4821 and #4822'],
    ['Wrote the plan ＃perf ＠Maya', 'Wrote the plan'],
    ['Read about @types/node', 'Read about @types/node'],
  ] as const)('leaves the title: %s', ([line, what]) => {
    expect(value(line)).toMatchObject({ what })
  })
  it('is offered as a new person where nobody has the name', () => {
    expect(uncreditedIn('Cut the lookups #perf @Maya', people)).toEqual({ strangers: ['Maya'], several: [] })
    expect(uncreditedIn('Paired with @Maya.Okafor on it @Tobias', people).strangers).toEqual(['Maya Okafor'])
    expect(uncreditedIn('Used a @media query. @Tobias', people).strangers).toEqual([])
  })
  it('takes a number after its sign for a ticket, and a word with a letter for a tag', () => {
    expect(value('Fixed #4821.')).toMatchObject({ tags: [] })
    expect(value('Planned #2025q3 #1on1 #日本 #🔥')).toMatchObject({ tags: ['2025q3', '1on1', '日本'] })
  })
})

describe('people in a quick line', () => {
  const named = (...names: string[]) => names.map((name, at) => ({ id: personId(at + 1), name }))
  const readBack = (all: ReturnType<typeof named>) =>
    handlesOf(all).map(({ handle }) => {
      const result = readQuickLine(`Told @${handle} of it`, all, [])
      return result.ok ? result.value.people : []
    })
  it('are offered by a name that is read back as them', () => {
    expect(handlesOf(named('Dr. Anna Weiß', 'J. R. Okafor', 'Dipl.-Ing. Bo Li')).map(({ handle }) => handle)).toEqual([
      'Anna',
      'Okafor',
      'Bo',
    ])
    const all = named(
      'Dr. Anna Weiß',
      'Anna',
      'Prof. Dr. Weiß',
      'Dr.',
      '李 明',
      '???',
      '“Bo” Li!',
      'Ana Silva',
      'Ana Silva',
    )
    expect(readBack(all)).toEqual(all.map(({ id }) => [id]))
  })
  it('are no title that stands before their name', () => {
    const all = named('Dr. Anna Weiß', 'Tobias Reiher')
    expect(uncreditedIn('Asked @Dr. Anna about it', all)).toEqual({ strangers: [], several: [] })
    for (const line of ['Asked @Anna', 'Asked @Anna.Weiss', 'Asked @Dr..Anna.Weiß']) {
      const result = readQuickLine(line, all, [])
      expect(result.ok && result.value.people).toEqual([all[0]?.id])
    }
  })
  it('are found without their accents', () => {
    const all = named('Søren Holm', 'Łukasz Żak')
    for (const [line, at] of [
      ['@soren', 0],
      ['@LUKASZ', 1],
      ['@lukasz.zak', 1],
    ] as const) {
      const result = readQuickLine(`Told ${line} of it`, all, [])
      expect(result.ok && result.value.people).toEqual([all[at]?.id])
    }
  })
  it('of one name are never credited without a word', () => {
    const all = named('Ana Silva', 'Ana Silva', 'Tobias Reiher')
    for (const line of ['Cut the lookups #perf @Ana', 'Cut the lookups @Ana.Silva', 'With @Ana.Silva on it']) {
      const result = readQuickLine(line, all, [])
      expect(result.ok && result.value.people).toEqual([])
      expect(uncreditedIn(line, all).several).toHaveLength(1)
    }
    expect(handlesOf(all).map(({ handle }) => handle)).toEqual(['Ana.Silva.1', 'Ana.Silva.2', 'Tobias'])
  })
  it('are read back whatever they are called', property, () => {
    const word = fc.oneof(fc.constantFrom('Dr.', 'Ana', 'Silva', 'J.', 'van', '(QA)', 'O’Neill', 'ß'), fc.string())
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), (names) => {
        const all = named(...names)
        const written = all.filter(({ name: one }) => one.trim() !== '')
        expect(readBack(all)).toEqual(written.map(({ id }) => [id]))
      }),
    )
  })
})

describe('a quick line that does not fit', () => {
  it('is refused when empty, a megabyte long, or with ten thousand tags', () => {
    expect(value('  ')).toEqual({ kind: 'empty' })
    expect(value('a'.repeat(1_048_576))).toEqual({ kind: 'too-long', length: 1_048_576 })
    const many = Array.from({ length: 10_000 }, (_, index) => `#t${index}`).join(' ')
    expect(value(many)).toEqual({ kind: 'too-many-tags', count: 10_000 })
    expect(value(`#${'t'.repeat(81)}`)).toMatchObject({ kind: 'tag-too-long' })
  })
  it('is told in a sentence that says the line is kept', () => {
    expect(quickLineTroubleWords({ kind: 'too-many-tags', count: 10_000 })).toBe(
      'An entry takes up to 60 tags; this line has 10,000. It is kept here, nothing was saved: remove some.',
    )
  })
  it('takes sixty tags and a hundred thousand characters', () => {
    expect(read(Array.from({ length: 60 }, (_, index) => `#t${index}`).join(' ')).ok).toBe(true)
    expect(read('a'.repeat(100_000)).ok).toBe(true)
    expect(read('a'.repeat(100_001)).ok).toBe(false)
  })
})
