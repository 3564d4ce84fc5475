// What the words of Cairn mean, once: the help page reads this list, and whatever explains a word elsewhere may.

export interface Term {
  readonly word: string
  readonly meaning: string
}

export interface TermGroup {
  readonly title: string
  readonly terms: readonly Term[]
}

const recording: readonly Term[] = [
  { word: 'Record', meaning: 'Anything you save: an entry, a question, a proposal, a session, feedback and so on.' },
  { word: 'Entry', meaning: 'A short note about something you did, with the day on which you did it.' },
  { word: 'Self-initiated, assigned', meaning: 'Work you started yourself, and work somebody gave you.' },
  { word: 'Draft', meaning: 'What you typed and have not saved. It is kept, and waits where you left it.' },
  {
    word: 'Learning',
    meaning: 'Something you learned. It becomes due for review after a while, so that you can see whether it stayed.',
  },
  {
    word: 'Impact checks',
    meaning: 'Four checks of a proposal: system impact, alternatives, stakeholders, and who challenged it.',
  },
  { word: 'Informed, consulted', meaning: 'People who were told of a decision, and people who were asked before it.' },
  { word: 'Decision driver', meaning: 'What decided between the options of a proposal.' },
  { word: 'Superseded by', meaning: 'A later proposal took this one’s place. Both stay readable.' },
]

const measuring: readonly Term[] = [
  { word: 'Level', meaning: 'A step of the roadmap, from mid-level to lead.' },
  { word: 'Criterion', meaning: 'One thing that a level expects. The roadmap shows how far each of them is.' },
  { word: 'Supports', meaning: 'The criteria that a record is evidence for.' },
  { word: 'Evidence', meaning: 'A record that shows that you meet a criterion.' },
  { word: 'Confirmation', meaning: 'Somebody else says that they saw you do it.' },
  {
    word: 'Reported by you, from their file',
    meaning: 'Whether you wrote down what somebody said, or it came in the file that they saved.',
  },
  { word: 'Self-reported only', meaning: 'Nobody but you has said so yet.' },
  { word: 'No opportunity yet', meaning: 'Your work has given you no chance to show this criterion.' },
  {
    word: 'As known then, by date of work',
    meaning:
      'Two ways to look at the roadmap of an earlier day: with what was recorded by then, or with all work done by then.',
  },
]

const meeting: readonly Term[] = [
  { word: 'Session', meaning: 'A meeting with somebody you learn from: prepared, held, and closed.' },
  { word: 'Goal', meaning: 'What you want to get out of a session, or what you work towards with a person.' },
  { word: 'Pre-read', meaning: 'What you send ahead of a session, so that nobody has to read during it.' },
  { word: 'Schedule', meaning: 'How often you meet somebody.' },
  { word: 'Close session', meaning: 'Keeps what the session changed. Later edits never change it.' },
]

const sharing: readonly Term[] = [
  { word: 'Private', meaning: 'Visible to you alone. It never leaves in any file but a backup or an export.' },
  { word: 'Mentor', meaning: 'May go into a review request and a pre-read.' },
  { word: 'Mentor and packet', meaning: 'May also go into your packet.' },
  {
    word: 'Review request',
    meaning: 'A file that somebody opens in any browser, without a network, to read and comment on what you chose.',
  },
  { word: 'Feedback', meaning: 'What others say. A reader of a review request saves a small file and sends it back.' },
  { word: 'Pseudonym', meaning: 'A name that stands in a file in place of a real one.' },
  { word: 'Packet', meaning: 'The case for your next level, put together from your records for a committee.' },
  { word: 'Version, lock version', meaning: 'The packet as it was on a day. A locked version never changes.' },
  { word: 'Committee remark', meaning: 'A point that a committee would question, found before they do.' },
]

const keeping: readonly Term[] = [
  { word: 'Backup', meaning: 'All your records as they were at one moment, kept as a file in the data folder.' },
  { word: 'Verified', meaning: 'The backup was read again after it was written, and every byte was right.' },
  { word: 'Restore', meaning: 'Makes everything as it was in a backup. What you have is kept first.' },
  { word: 'Export, import', meaning: 'Everything as one file, and such a file compared and taken into your records.' },
  { word: 'Delete, trash', meaning: 'A deleted record lies in the trash until you empty it or put it back.' },
  { word: 'Remove', meaning: 'Takes an item out of a list. Nothing is deleted elsewhere.' },
  { word: 'Stone', meaning: 'The drawing of your records: the more you record, the higher the pile.' },
]

export const termGroups: readonly TermGroup[] = [
  { title: 'What you record', terms: recording },
  { title: 'The roadmap', terms: measuring },
  { title: 'Sessions', terms: meeting },
  { title: 'Sharing', terms: sharing },
  { title: 'Your data', terms: keeping },
]
