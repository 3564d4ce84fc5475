// What each kind of record is called in lists.
import type { RecordKind } from '../records/all-records.ts'

export const kindNames: Readonly<Record<RecordKind, string>> = {
  profile: 'Profile',
  roadmap: 'Roadmap',
  entry: 'Entry',
  'evidence-link': 'Evidence link',
  person: 'Person',
  session: 'Session',
  action: 'Action',
  assessment: 'Assessment',
  closing: 'Summary of a session',
}
