// The fixed choices of a learning in a person's words.
import type { Learning, Visit } from '../../records/learning.ts'

export const sourceWords = {
  mentor: 'A mentor',
  reading: 'Reading',
  'own-work': 'My own work',
  'other-code': 'Other people’s code',
  incident: 'An incident',
  course: 'A course',
  community: 'A community',
} as const satisfies Record<NonNullable<Learning['source']>, string>

/** What the agenda of a session asks about a topic: explaining it to someone is the visit that counts most. */
export const agendaQuestion = (title: string): string => `${title}: can I explain it to you?`

export const understandingWords = {
  new: 'Still new',
  partly: 'Partly',
  'can-explain': 'Can explain',
} as const satisfies Record<Visit['understanding'], string>
