// Feedback as W3C annotations: what the model says must be there is there.
import { expect, it } from 'vitest'
import { webAnnotations } from '../../shared/files/web-annotations.ts'
import { ContentHash } from '../../shared/records/around.ts'
import { newReview } from '../../shared/records/new-review.ts'
import { feedback, idOf, later } from '../build-records.ts'

it('a collection’s first page has an id of its own (5.2), and says whose page it is', () => {
  const review = newReview(idOf(9), later, {
    ...{ reviewId: idOf(1), shareId: idOf(2), fits: 'agrees' as const, personId: null, name: 'Ilse' },
    ...{ day: '2025-03-14', savedAt: later, fileRevision: 1, fileHash: ContentHash.parse('a'.repeat(64)) },
  })
  const read = JSON.parse(webAnnotations(review, [feedback(3, { verbatim: 'Who answers at night?' })]))
  expect(read.first.id).toBe(`${read.id}#page-1`)
  expect(read.first).toMatchObject({ type: 'AnnotationPage', partOf: read.id, startIndex: 0 })
  expect(read.first.items).toHaveLength(read.total)
  const ids = [read.id, read.first.id, ...read.first.items.map(({ id }: { id: string }) => id)]
  expect(new Set(ids).size).toBe(ids.length)
})
