// What the words of Cairn mean, once: the help page reads this list, and whatever explains a word elsewhere may.
import { itemMeaning, recordMeaning } from './rules/journal/counted-records.ts'

export interface Term {
  readonly word: string
  readonly meaning: string
  /** Other words for it that screens still have; a person who meets one finds it here. */
  readonly also?: string
}

export interface TermGroup {
  readonly title: string
  readonly terms: readonly Term[]
}

const recording: readonly Term[] = [
  { word: 'Record', meaning: recordMeaning },
  { word: 'Item', meaning: itemMeaning },
  { word: 'Entry', meaning: 'A short note about something you did, with the day on which you did it.' },
  {
    word: 'Self-initiated, assigned',
    also: 'unasked, asked for',
    meaning: 'Work you started yourself, and work someone gave you.',
  },
  { word: 'Draft', meaning: 'Text you typed but have not saved. Cairn stores it so that you can continue later.' },
  {
    word: 'Learning',
    meaning:
      'Something you learned. It becomes due for review after a while, so that you can check whether you still remember it.',
  },
  {
    word: 'Impact checks',
    also: 'four directions',
    meaning: 'Four checks of a proposal: system impact, alternatives, stakeholders, and who challenged it.',
  },
  {
    word: 'Informed, consulted',
    also: 'told, consulted',
    meaning: 'People who were told about a decision, and people whose opinion was asked before it was made.',
  },
  {
    word: 'Decision driver',
    also: 'what decides',
    meaning: 'A factor used to compare the options of a proposal.',
  },
  {
    word: 'Superseded by',
    also: 'takes the place of',
    meaning: 'A later proposal replaced this one. You can still read both.',
  },
]

const measuring: readonly Term[] = [
  {
    word: 'Level',
    also: 'stage',
    meaning: 'A step of the roadmap, from mid-level to lead. For a person: their professional level.',
  },
  {
    word: 'Ladder',
    meaning:
      'The levels, competencies and criteria that your evidence is measured against. Import or edit it under Roadmap, Ladder; each save is a new version.',
  },
  { word: 'Criterion', meaning: 'One thing that a level expects. The roadmap shows your progress on each one.' },
  { word: 'Supports', also: 'speaks for', meaning: 'The criteria that a record is evidence for.' },
  { word: 'Evidence', also: 'what shows it', meaning: 'A record that shows that you meet a criterion.' },
  { word: 'Confirmation', meaning: 'A statement from someone else that you meet a criterion.' },
  {
    word: 'Reported by you, from their file',
    also: 'told to me, as told',
    meaning: 'Whether you wrote down what someone said, or it came in the file that they saved.',
  },
  { word: 'Self-reported only', also: 'own word only', meaning: 'Nobody else has confirmed it yet.' },
  {
    word: 'No opportunity yet',
    meaning: 'Your work has not let you show this criterion so far.',
  },
  {
    word: 'As known then, by date of work',
    also: 'known then, dated then',
    meaning:
      'Two ways to look at the roadmap of an earlier day: with what was recorded by then, or with all work done by then.',
  },
]

const meeting: readonly Term[] = [
  { word: 'Session', meaning: 'A meeting with someone you learn from: prepared, held, and closed.' },
  {
    word: 'Goal',
    also: 'working towards',
    meaning: 'What you want to achieve in a session, or with a person over time.',
  },
  { word: 'Pre-read', meaning: 'What you send ahead of a session, so that nobody has to read during it.' },
  { word: 'Schedule', also: 'rhythm', meaning: 'How often you meet someone.' },
  {
    word: 'Close session',
    meaning: 'Saves a summary of what the session changed. Later edits do not affect the summary.',
  },
]

const sharing: readonly Term[] = [
  {
    word: 'Visibility: Private',
    also: 'only you, only me',
    meaning: 'Visible only to you. It is included only in backups and exports.',
  },
  { word: 'Visibility: Mentor', also: 'my mentor', meaning: 'May go into a review request and a pre-read.' },
  { word: 'Visibility: Mentor and packet', meaning: 'May also go into your packet.' },
  {
    word: 'Review request',
    also: 'something to be read',
    meaning: 'A file that someone opens in any browser, without a network, to read and comment on what you chose.',
  },
  {
    word: 'Feedback',
    also: 'what came back',
    meaning: 'What others say about your work. A reader of a review request saves a small file and sends it back.',
  },
  { word: 'Pseudonym', also: 'stand-in', meaning: 'A made-up name that replaces a real name in a file.' },
  { word: 'Packet', meaning: 'The case for your next level, put together from your records for a committee.' },
  {
    word: 'Version, lock version',
    also: 'edition, freeze',
    meaning: 'The packet as it was on a given day. A locked version never changes.',
  },
  {
    word: 'Committee remark',
    also: 'places where a committee would stop',
    meaning: 'A point in your packet that a committee would question, shown so that you can fix it first.',
  },
]

const keeping: readonly Term[] = [
  {
    word: 'Backup',
    also: 'snapshot',
    meaning: 'All your records as they were at one moment, saved as a file in the data folder.',
  },
  {
    word: 'Verified',
    meaning: 'Cairn read the backup again after writing it, and every byte matched.',
  },
  {
    word: 'Restore',
    also: 'go back',
    meaning: 'Returns all your data to the state in a backup. Cairn backs up your current data first.',
  },
  {
    word: 'Export, import',
    also: 'take out, bring in',
    meaning:
      'Export saves everything as one file. Import compares such a file with your records and adds what you choose.',
  },
  {
    word: 'Delete, trash',
    meaning: 'A deleted record stays in the trash until you restore it or empty the trash.',
  },
  {
    word: 'Remove',
    also: 'take out',
    meaning: 'Removes an item from a list. The item itself is not deleted.',
  },
  {
    word: 'Stone',
    meaning:
      'Part of the drawing of your records. A stone stands for one record or several, so the pile grows with them.',
  },
]

export const termGroups: readonly TermGroup[] = [
  { title: 'What you record', terms: recording },
  { title: 'The roadmap', terms: measuring },
  { title: 'Sessions', terms: meeting },
  { title: 'Sharing', terms: sharing },
  { title: 'Your data', terms: keeping },
]
