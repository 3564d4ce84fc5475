// Where a record is looked at: the one list of addresses that lists, links, search and exports share.
import type { AnyRecord, RecordOf } from '../records/all-records.ts'

/** The part of the address that the kinds with a page of their own have under the journal. */
export const pagedKinds = {
  proposal: 'proposals',
  poc: 'pocs',
  presentation: 'presentations',
  feedback: 'feedback',
  learning: 'learnings',
  question: 'questions',
  improvement: 'improvements',
} as const satisfies Partial<Record<AnyRecord['kind'], string>>
export type PagedKind = keyof typeof pagedKinds
export type PagedRecord = RecordOf<PagedKind>

export const isPagedKind = (kind: string): kind is PagedKind => Object.hasOwn(pagedKinds, kind)

/** The page of a record of this kind; `new` begins one. */
export const pageAddress = (kind: PagedKind, id: string): string => `/journal/${pagedKinds[kind]}/${id}`

/** Begins feedback about a record. A path, since the hash of an address has no query that a link could carry. */
export const feedbackAbout = (recordId: string): string => `${pageAddress('feedback', 'new')}/${recordId}`

/** Every change of a record of any kind. */
export const historyAddress = (id: string): string => `/journal/history/${id}`

/** Null for what has no place of its own. */
export function addressOfRecord(record: AnyRecord): string | null {
  if (isPagedKind(record.kind)) return pageAddress(record.kind, record.id)
  switch (record.kind) {
    case 'entry':
    case 'assessment':
      return `/journal/${record.id}`
    case 'revision':
      return `${pageAddress('proposal', record.proposalId)}/revisions`
    case 'session':
      return record.closedAt === null ? `/sessions/${record.id}` : `/sessions/${record.id}/after`
    case 'review':
      return `/reviews/in/${record.id}`
    case 'received-share':
      return `/reviews/from/${record.id}`
    case 'given-review':
      return `/reviews/from/${record.aboutId}`
    case 'share':
      return `/reviews/sent/${record.id}`
    case 'person':
      return `/people/${record.id}`
    case 'action':
      return record.sessionId === null ? '/week' : `/sessions/${record.sessionId}/after`
    default:
      return null
  }
}
