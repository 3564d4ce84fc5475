// Feedback as W3C annotations: what the Web Annotation Data Model (W3C Recommendation of 23 February 2017) says must be so is so. The
// schema is written from its text, with the numbers of its sections.
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { webAnnotations } from '../../shared/files/web-annotations.ts'
import { ContentHash } from '../../shared/records/common-fields.ts'
import type { Feedback } from '../../shared/records/feedback.ts'
import { newReview } from '../../shared/records/new-review.ts'
import { feedback, idOf, later } from '../build-records.ts'

const Iri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/)
/** 3.3.1: xsd:dateTime with its zone, in UTC. */
const Moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
/** Appendix C. */
const Motivation = z.enum(
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  ),
)
/** 4.2.4: exactly one `exact`; what stands around it, where it is said. */
const TextQuoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
})
const Annotation = z.strictObject({
  // 3.1
  id: Iri,
  type: z.literal('Annotation'),
  // 3.3.5
  motivation: Motivation,
  // 3.3.2
  creator: z.strictObject({ type: z.literal('Person'), name: z.string() }),
  created: Moment,
  modified: Moment,
  // 3.2.4
  body: z.strictObject({ type: z.literal('TextualBody'), value: z.string(), format: z.string().regex(/^\w+\/\w+$/) }),
  // 4.1: a specific resource has exactly one source
  target: z.strictObject({ source: Iri, selector: TextQuoteSelector.optional() }),
})
const Page = z.strictObject({
  // 5.2: a page has an id, its type, its items, and says of which collection it is and where it begins
  id: Iri,
  type: z.literal('AnnotationPage'),
  partOf: Iri,
  startIndex: z.int().min(0),
  items: z.array(Annotation),
})
const Collection = z.strictObject({
  // 5.1
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: Iri,
  type: z.literal('AnnotationCollection'),
  label: z.string().min(1),
  total: z.int().min(0),
  first: Page,
})

const review = newReview(idOf(9), later, {
  ...{ reviewId: idOf(1), shareId: idOf(2), fits: 'agrees' as const, personId: null, name: 'Ilse' },
  ...{ day: '2025-03-14', savedAt: later, fileRevision: 1, fileHash: ContentHash.parse('a'.repeat(64)) },
})
const written = (...all: Partial<Feedback>[]) =>
  webAnnotations(
    review,
    all.map((more, at) => feedback(3 + at, { verbatim: 'Who answers at night?', ...more })),
  )

describe('a review as a collection of annotations', () => {
  it.each([
    ['nothing', []],
    ['a comment on all of it', [{}]],
    ['one of each kind', [{ sort: 'strength' }, { sort: 'improve' }, { sort: 'question' }, { sort: null }]],
    [
      'one on a passage',
      [
        {
          thingId: idOf(7),
          aboutField: 'context',
          passage: 'none of them',
          passageBefore: 'there; ',
          passageAfter: '',
        },
      ],
    ],
    [
      'one on a criterion, whose name an address cannot hold',
      [{ thingId: `${idOf(7)}/DEC S2 “ü”`, aboutField: 'a b' }],
    ],
    ['half of a sign', [{ thingId: `${idOf(7)}/\uD83D`, verbatim: '\uD83D' }]],
  ] as [string, Partial<Feedback>[]][])('is as the model wants it: %s', (_, all) => {
    const read = Collection.parse(JSON.parse(written(...all)))
    expect(read.first.items).toHaveLength(all.length)
    expect(read.total).toBe(all.length)
    expect(read.first.partOf).toBe(read.id)
  })

  it('gives everything an id of its own, the first page too (5.2)', () => {
    const read = Collection.parse(JSON.parse(written({}, {})))
    expect(read.first.id).toBe(`${read.id}#page-1`)
    const ids = [read.id, read.first.id, ...read.first.items.map(({ id }) => id)]
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has nothing of what is in the trash', () => {
    const read = Collection.parse(JSON.parse(written({ trashedAt: later }, {})))
    expect([read.total, read.first.items.length]).toEqual([1, 1])
  })
})
