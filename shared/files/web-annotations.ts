// Feedback in the W3C's Web Annotation model, so that other tools can read it: https://www.w3.org/TR/annotation-model/
import type { Feedback } from '../records/feedback.ts'
import type { Review } from '../records/review.ts'

const motivationOf = { strength: 'assessing', improve: 'editing', question: 'questioning' } as const satisfies Record<
  NonNullable<Feedback['sort']>,
  string
>

/** Half of a sign, which only a forged file holds, cannot stand in an address. */
const inAddress = (name: string) => encodeURIComponent(name.toWellFormed())

/** A record's address outside of Cairn; a criterion is a fragment of its roadmap. */
function sourceOf({ thingId, aboutId, aboutField }: Feedback, shareId: string): string {
  const [id = '', fragment = ''] = (thingId || aboutId || shareId).split('/')
  const part = [fragment, aboutField].filter((name) => name !== '').map(inAddress)
  return `urn:uuid:${inAddress(id)}${part.length === 0 ? '' : `#${part.join('/')}`}`
}

const selectorOf = ({ passage: exact, passageBefore: prefix, passageAfter: suffix }: Feedback) =>
  exact === '' ? {} : { selector: { type: 'TextQuoteSelector', exact, prefix, suffix } }

function annotationOf(feedback: Feedback, review: Review) {
  const { sort, verbatim, commentId, id, createdAt, updatedAt } = feedback
  return {
    id: `urn:uuid:${commentId ?? id}`,
    type: 'Annotation',
    motivation: sort === null ? 'commenting' : motivationOf[sort],
    creator: { type: 'Person', name: review.name },
    created: createdAt,
    modified: updatedAt,
    body: { type: 'TextualBody', value: verbatim, format: 'text/plain' },
    target: { source: sourceOf(feedback, review.shareId), ...selectorOf(feedback) },
  }
}

/** One page of a collection: the comments of a review, each an annotation. JSON-LD. */
export function webAnnotations(review: Review, feedback: readonly Feedback[]): string {
  const items = feedback.filter(({ trashedAt }) => trashedAt === null).map((one) => annotationOf(one, review))
  const collection = `urn:uuid:${review.reviewId}`
  return JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: collection,
      type: 'AnnotationCollection',
      label: review.name === '' ? 'Feedback' : `Feedback from ${review.name}`,
      total: items.length,
      first: { id: `${collection}#page-1`, type: 'AnnotationPage', partOf: collection, startIndex: 0, items },
    },
    null,
    2,
  )
}
