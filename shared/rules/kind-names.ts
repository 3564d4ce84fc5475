// What each kind of record is called, alone and in number.
import type { RecordKind } from '../records/all-records.ts'

const names = {
  profile: { one: 'Profile', many: 'profiles' },
  roadmap: { one: 'Roadmap', many: 'roadmaps' },
  entry: { one: 'Entry', many: 'entries' },
  'evidence-link': { one: 'Link to a criterion', many: 'links to criteria' },
  person: { one: 'Person', many: 'people' },
  session: { one: 'Session', many: 'sessions' },
  action: { one: 'Action', many: 'actions' },
  assessment: { one: 'Word of another', many: 'words of others' },
  closing: { one: 'Summary of a session', many: 'summaries of sessions' },
  proposal: { one: 'Proposal', many: 'proposals' },
  revision: { one: 'Revision of a proposal', many: 'revisions of proposals' },
  poc: { one: 'POC', many: 'POCs' },
  presentation: { one: 'Presentation', many: 'presentations' },
  feedback: { one: 'Feedback', many: 'feedback' },
  learning: { one: 'Learning', many: 'learnings' },
  question: { one: 'Question', many: 'questions' },
  improvement: { one: 'Improvement', many: 'improvements' },
  packet: { one: 'Packet', many: 'packets' },
  edition: { one: 'Edition of a packet', many: 'editions of packets' },
  share: { one: 'File sent for review', many: 'files sent for review' },
  review: { one: 'Review that came back', many: 'reviews that came back' },
  'received-share': { one: 'File received for review', many: 'files received for review' },
  'given-review': { one: 'Review I give', many: 'reviews I give' },
} as const satisfies Record<RecordKind, { one: string; many: string }>

const isKind = (kind: string): kind is RecordKind => Object.hasOwn(names, kind)

/** The name of a kind, also of one that was frozen as a plain word; what is not known is said as it stands. */
export const kindName = (kind: string): string => (isKind(kind) ? names[kind].one : kind)
/** As it stands inside a sentence: "the proposal", "the POC". */
export const kindInText = (kind: string): string => (kind === 'poc' ? 'POC' : kindName(kind).toLowerCase())
export const kindPlural = (kind: string): string => (isKind(kind) ? names[kind].many : kind)
