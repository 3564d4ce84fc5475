// The line a record is known by in lists, closings and links.
import type { AnyRecord } from '../records/all-records.ts'

const firstLine = (text: string) => text.trim().split('\n', 1)[0]?.trim() ?? ''
/** Signs that a text has and a title needs not: of a heading, and the id of a record that is named. */
const signs = /^#{1,6} |\[\[[\da-f-]{36}\|?([^\]]*)\]\]/g

const longestTitle = 160

/** At most so many characters, cut between words where there are any near the end. */
export function shortened(text: string, most = longestTitle): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  return `${cut.replace(/\s+\S{0,24}$/, '').trimEnd()}…`
}

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
  packet: 'Packet without a level yet',
  edition: 'Edition of a packet',
  share: 'File sent for review',
  review: 'Review that came back',
  'received-share': 'File received for review',
  'given-review': 'Review I give',
}

type Travelling = Extract<AnyRecord, { kind: 'edition' | 'packet' | 'share' | 'review' | 'received-share' }>

/** Of what leaves or comes in: nobody writes its title, so it is made of what it holds. */
function madeTitle(record: Travelling): string {
  switch (record.kind) {
    case 'edition':
      return record.title === '' ? '' : `${record.title}, edition ${record.number}`
    case 'packet':
      return record.toLevel === '' ? '' : `Packet for ${record.toLevel}`
    case 'share':
      return `Sent on ${record.day}`
    case 'review':
      return record.name === '' ? '' : `Review by ${record.name}`
    case 'received-share':
      return record.senderName === '' ? '' : `From ${record.senderName}`
  }
}

/** The text its title is the first line of. */
export function titleText(record: AnyRecord): string {
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
    case 'given-review':
      return record.note
    case 'evidence-link':
    case 'revision':
      return record.why
    case 'edition':
    case 'packet':
    case 'share':
    case 'review':
    case 'received-share':
      return madeTitle(record)
  }
}

/** The record's title: its first written line, at most 160 characters, or words that say there is none yet. */
export const titleOf = (record: AnyRecord): string =>
  shortened(firstLine(titleText(record)).replace(signs, '$1')) || unnamed[record.kind]

/** What follows the line that gives a text its title; all of it when that line was too long to be one. */
export function afterTitle(text: string): string {
  const whole = text.trim()
  const line = firstLine(whole)
  return line.length > longestTitle ? whole : whole.slice(line.length).trim()
}
