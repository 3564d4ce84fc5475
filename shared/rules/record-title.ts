// The line a record is known by in lists, closings and links.
import type { AnyRecord } from '../records/all-records.ts'

const firstLine = (text: string) => text.trim().split('\n', 1)[0]?.trim() ?? ''
/** Signs that a text has and a title needs not: of a heading, and the id of a record that is named. */
const signs = /^#{1,6} |\[\[[\da-f-]{36}\|?([^\]]*)\]\]/g

const longestTitle = 160
const shortened = (text: string) =>
  text.length <= longestTitle ? text : `${text.slice(0, longestTitle - 1).trimEnd()}…`

/** What is shown where nothing was written. */
const unnamed: Record<AnyRecord['kind'], string> = {
  profile: 'Profile',
  roadmap: 'Roadmap',
  entry: 'Entry without words yet',
  'evidence-link': 'Link to a criterion',
  person: 'Someone without a name yet',
  session: 'Session without a goal yet',
  action: 'Action without words yet',
  assessment: 'What was said of a criterion',
  closing: 'Summary of a session',
  proposal: 'Proposal without a title yet',
  revision: 'Revision of a proposal',
  poc: 'POC without a title yet',
  presentation: 'Presentation without a title yet',
  feedback: 'Feedback without words yet',
  learning: 'Learning without a name yet',
  question: 'Question without words yet',
  improvement: 'Improvement without a name yet',
}

function written(record: AnyRecord): string {
  switch (record.kind) {
    case 'profile':
    case 'person':
      return record.name
    case 'roadmap':
    case 'proposal':
    case 'poc':
    case 'presentation':
    case 'learning':
    case 'improvement':
      return record.title
    case 'feedback':
      return record.verbatim
    case 'question':
      return record.asked || record.decision
    case 'entry':
      return record.what
    case 'session':
    case 'closing':
      return record.problemFound || record.goal || record.problemStated
    case 'action':
      return record.text
    case 'assessment':
      return record.words
    case 'evidence-link':
    case 'revision':
      return record.why
  }
}

/** The record's title: its first written line, at most 160 characters, or words that say there is none yet. */
export const titleOf = (record: AnyRecord): string =>
  shortened(firstLine(written(record)).replace(signs, '$1')) || unnamed[record.kind]

/** What follows the line that gives a text its title; all of it when that line was too long to be one. */
export function afterTitle(text: string): string {
  const whole = text.trim()
  const line = firstLine(whole)
  return line.length > longestTitle ? whole : whole.slice(line.length).trim()
}
