// What is typed is kept as typed; saving names the field that does not fit and changes nothing else.
import { describe, expect, it } from 'vitest'
import { entryGaps } from '../../shared/rules/journal/entry-gaps.ts'
import {
  draftOfEntry,
  emptyMetric,
  entryOfDraft,
  isEntryDraft,
} from '../../shared/rules/journal/journal-entry-draft.ts'
import { readNumber } from '../../shared/rules/text/typed-number.ts'
import { entry, link } from '../build-records.ts'

const metric = {
  name: 'p95',
  unit: 'ms',
  before: 1840,
  after: null,
  howMeasured: 'four runs',
  source: '',
  decision: '',
}
const plain = entry(1, { what: 'Quote page', metrics: [metric] })
const draft = draftOfEntry(plain, [link(2, plain, 'EVI-S2', { why: 'before and after' })])

const field = (more: Partial<typeof draft>) => {
  const said = entryOfDraft({ ...draft, ...more }, plain)
  return said.ok ? 'fits' : said.trouble.field
}

describe('an entry while it is written', () => {
  it('comes back unchanged when nothing was typed', () => {
    const said = entryOfDraft(draft, plain)
    expect(said.ok && said.value).toEqual(plain)
    expect(draft.criteria).toEqual(['EVI-S2'])
    expect(draft.whys).toEqual({ 'EVI-S2': 'before and after' })
    expect(isEntryDraft(JSON.parse(JSON.stringify(draft)))).toBe(true)
    expect(isEntryDraft({ what: 'older shape' })).toBe(false)
  })

  it('fits when everything is empty', () => {
    const empty = {
      what: '',
      myPart: '',
      teamPart: '',
      metrics: [emptyMetric],
      links: [{ title: ' ', url: '' }],
      tags: [],
    }
    const said = entryOfDraft({ ...draft, ...empty }, plain)
    expect(said.ok && [said.value.metrics, said.value.links]).toEqual([[], []])
  })

  it('fits at both ends of the calendar', () => {
    expect(field({ day: '0001-01-01' })).toBe('fits')
    expect(field({ day: '9999-12-31' })).toBe('fits')
  })

  it('names the field that does not fit', () => {
    expect(field({ day: '' })).toBe('day')
    expect(field({ day: '2025-02-30' })).toBe('day')
    expect(field({ what: 'x'.repeat(1_000_000) })).toBe('what')
    expect(field({ tags: Array.from({ length: 10_000 }, (_, index) => `t${index}`) })).toBe('tags')
    expect(field({ metrics: [{ ...emptyMetric, name: 'p95', before: 'many' }] })).toBe('metrics.0.before')
  })

  it('reads numbers as people write them', () => {
    const typed = ['1,840', '1 840', '0,5', '0.5', '−3', '', '1,840.5']
    expect(typed.map(readNumber)).toEqual([1840, 1840, 0.5, 0.5, -3, null, 1840.5])
    expect(readNumber('12 monkeys')).toBeNaN()
    expect(readNumber('1e9999')).toBeNaN()
  })
})

describe('gaps of an entry', () => {
  const gaps = (more: Parameters<typeof entry>[1], criteria = 1) =>
    entryGaps(
      entry(1, { myPart: 'mine', initiative: 'self', metrics: [{ ...metric, after: 310 }], ...more }),
      criteria,
    ).map((gap) => gap.field)

  it('has none when everything is there', () => {
    expect(gaps({})).toEqual([])
  })

  it('names each thing that is missing', () => {
    expect(gaps({ what: ' ' })).toEqual(['what'])
    expect(gaps({ myPart: '' })).toEqual(['myPart'])
    expect(gaps({}, 0)).toEqual(['criteria'])
    expect(gaps({ metrics: [] })).toEqual(['metrics'])
    expect(gaps({ metrics: [metric] })).toEqual(['metrics'])
    expect(gaps({ initiative: null })).toEqual(['initiative'])
  })
})
