// What the fields of records are called in front of a person: the words of the forms they are written in. A text has its label in its
// kind (shared/kinds); what is chosen, counted or dated has it here.
import { allKinds, isKind } from '../../../shared/kinds/all-kinds.ts'
import type { Part } from '../../../shared/kinds/record-text-parts.ts'

/** By name; one that several kinds have means the same in each, but for those below. */
const fieldNames: Readonly<Record<string, string>> = {
  day: 'Date',
  initiative: 'Self-initiated or assigned',
  prompt: 'Prompt',
  people: 'People',
  audience: 'Visibility',
  criteria: 'Criteria',
  whys: 'Why it supports the criterion',
  before: 'Before',
  after: 'After',
  source: 'Source',
  url: 'Address',
  verdict: 'Verdict',
  goalMet: 'Was the goal met',
  problemWas: 'The problem as stated, or another one',
  drove: 'Who drove',
  outcome: 'Outcome',
  fitMine: 'Working well for me?',
  fitTheirs: 'Working well for them?',
  nextOn: 'Next date',
  held: 'Did it hold',
  heldCheckOn: 'Ask on',
  heldOn: 'Answered on',
  format: 'Format',
  readyToTakeNotes: 'Ready to take notes',
  sinceLeftOut: '“Since we last met” is left out',
  personId: 'Person',
  startsAt: 'Start',
  minutes: 'Minutes',
  zone: 'Time zone',
  relationship: 'Relationship',
  cadence: 'Schedule',
  weekday: 'Weekday',
  time: 'Time',
  since: 'Since',
  askedBy: 'Who asked',
  supersededById: 'Superseded by',
  confidence: 'How sure',
  revisitOn: 'Look again on',
  outcomeOn: 'Seen on',
  due: 'Due',
  state: 'State',
  ownerId: 'Owner',
  doneOn: 'Done on',
  acceptedOn: 'Accepted on',
  actions: 'Actions',
  became: 'Records made from it',
  trashedAt: 'In the trash',
  startedOn: 'Start date',
  otherLadders: 'Other ladders',
  firstWeekday: 'First day of the week',
  newAudiences: 'Visibility of new records',
  horizonMonths: 'Horizon in months',
  placements: 'Where the evidence went',
  area: 'Area',
  brokeAt: 'Broke at',
  brokeZone: 'Zone of the clock, broke at',
  cameTrue: 'Did it come true',
  changed: 'What changed',
  claims: 'Claims',
  outcomes: 'Committee decisions',
  closedAt: 'Closed at',
  comments: 'Comments',
  doneBy: 'Evidence that it is done',
  endedAt: 'Ended at',
  endedOn: 'Ended on',
  explainedOn: 'Explained on',
  fit: 'Working well?',
  fits: 'Matches the version you sent',
  from: 'From',
  hash: 'Hash',
  importedFrom: 'Imported from',
  fileHash: 'Hash of the file',
  fileIds: 'What the ids in the file stand for',
  hoursUsed: 'Hours used',
  iMentorThem: 'I mentor them',
  length: 'Length',
  mayQuote: 'May be quoted',
  moved: 'Criteria that moved',
  noticedAt: 'Noticed at',
  noticedZone: 'Zone of the clock, noticed at',
  number: 'Number',
  planned: 'Planned',
  preReadSentOn: 'Pre-read sent on',
  problemLockedAt: 'Problem locked at',
  purpose: 'What is asked for',
  rank: 'Priority',
  respondedOn: 'Answered on',
  role: 'Your part',
  savedAt: 'Saved at',
  scores: 'Scores',
  sealed: 'With a passphrase',
  sentAt: 'Saved at',
  sentOn: 'Sent on',
  isSent: 'Sent',
  sharedIds: 'Records in it',
  sort: 'Sort',
  startedAt: 'Started at',
  statuses: 'Status of each criterion',
  timeBoxHours: 'Time-box, in hours',
  to: 'To',
  touched: 'Criteria touched',
  verdictOn: 'Verdict on',
  version: 'Version',
  betterAskedOf: 'Better asked of',
}

/** Where a kind calls a field otherwise than the others do. */
const ofKind: Readonly<Record<string, string>> = {
  'learning.source': 'Where it came from',
  'feedback.source': 'Reported by you or from a file',
  'assessment.source': 'Reported by you or from a file',
  'received-share.sentAt': 'Dated',
}

type Names = Readonly<Record<string, Part>>

/** The part of a kind at a path of names; undefined for a field that holds no text. */
function partAt(kind: string, [name = '', ...within]: readonly string[]): Part | undefined {
  let parts: Names = isKind(kind) ? allKinds[kind].parts : {}
  let part = Object.hasOwn(parts, name) ? parts[name] : undefined
  for (const inner of within) {
    parts = part?.form === 'lines' ? part.each : {}
    part = Object.hasOwn(parts, inner) ? parts[inner] : undefined
  }
  return part
}

/** A field as the form of its kind calls it, `claims.say` within its list; undefined for one that no form and no list shows. */
export function fieldName(kind: string, path: string): string | undefined {
  const names = path.split('.')
  const name = names.at(-1) ?? ''
  const own = partAt(kind, names)?.label ?? ofKind[`${kind}.${path}`]
  return own ?? (Object.hasOwn(fieldNames, name) ? fieldNames[name] : undefined)
}
