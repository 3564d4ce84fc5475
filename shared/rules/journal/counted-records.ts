// What counts as a record, defined once: every screen that says how many records there are counts these and nothing else.
import type { AnyRecord } from '../../records/record-definitions.ts'
import { isOnTimeline, type JournalColumns, type TimelineRecord } from './journal-filter-keys.ts'

/** A session that is only planned stands in the journal and is no record yet. */
const isPlanned = (record: TimelineRecord): boolean =>
  record.kind === 'session' && record.startedAt === null && record.closedAt === null
/** The same of a line of the journal. */
export const isPlannedLine = ({ kind, status }: JournalColumns): boolean => kind === 'session' && status === 'planned'

/** The trash, people, actions, links, the roadmap, my own assessments and the rest that is stored are no records: they are items. */
export const isCountedRecord = (record: AnyRecord | undefined): record is TimelineRecord =>
  isOnTimeline(record) && !isPlanned(record)

/** The same in words, wherever a count of records is explained. */
export const recordMeaning =
  'An entry, proposal, POC, presentation, improvement, question, learning or piece of feedback, a confirmation by someone else, or a session that was held. A planned session is not counted yet, and what is in the trash is not counted.'

export const itemMeaning =
  'Anything that Cairn stores: your records, and also people, actions, links to criteria, the roadmap, packets and so on.'
