// Which form each stored draft is typed in: its page, its address, and what is clicked until it stands there.
import type { DraftRow } from '../../renderer/storage/core/database.ts'
import { isPagedKind } from '../../shared/kinds/all-kinds.ts'
import { pageAddress } from '../../shared/rules/records/record-address.ts'

export interface Form {
  readonly route: string
  readonly path: string
  /** What is clicked until the form stands there. */
  readonly through?: readonly (string | RegExp)[]
}

const goOn = ['Continue editing']

/** Where the draft of this place is taken up; null where nothing is known of such a place. */
export function formOf({ key, kind }: DraftRow): Form | null {
  const id = key.replace(/^(note:review:|note:|person:)/, '')
  if (key === 'new:person') return { route: 'people', path: '/people/new' }
  if (key === 'new:journal-entry') return { route: 'journal', path: '/journal/new' }
  if (key === 'quick-line') return { route: 'week', path: '/week' }
  if (key === 'ask') return { route: 'people', path: '/people' }
  if (kind === 'feedback-answer') {
    return { route: 'feedback', path: pageAddress('feedback', id), through: ['Decline, with a reason'] }
  }
  if (kind === 'given-note') return { route: 'received', path: `/reviews/from/${id}` }
  if (kind === 'given-review') {
    return { route: 'received-reading', path: `/reviews/from/${id}/read`, through: [/^Your own read/] }
  }
  if (kind === 'person') return { route: 'people', path: `/people/${id}`, through: ['Edit'] }
  if (kind === 'session') return { route: 'session-before', path: `/sessions/${id}` }
  if (kind === 'entry') return { route: 'journal', path: `/journal/${id}`, through: goOn }
  return isPagedKind(kind) ? { route: kind, path: pageAddress(kind, id), through: goOn } : null
}
