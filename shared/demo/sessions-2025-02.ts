// Sessions before and after the forum: predictions, locked limits, and the conditions.
import type { StorySession } from './demo-source-types.ts'

const prepared = { 'GRW-M1': '' }

export const sessionsFromFebruary: readonly StorySession[] = [
  {
    key: 's33',
    day: '2025-02-06',
    with: 'ilse',
    goal: 'Add a prediction to the proposal that can be checked.',
    stated: 'I do not want to commit to a number.',
    asks: [
      {
        ask: 'How confident do I have to be?',
        topic: 'system-design',
        answer: 'As confident as you are. You only have to write it down.',
      },
    ],
    reading: [
      { title: 'Separate read model for quotes, first revision', recordId: 'read-model', sentOn: '2025-02-05' },
    ],
    supports: { 'GRW-M1': '', 'OWN-S3': 'Set a date in April for checking the prediction.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'Without a number nobody can tell whether I was right.',
      outcome: 'decision',
      later: { day: '2025-03-21', held: 'yes' },
    },
  },
  {
    key: 's34',
    day: '2025-02-13',
    with: 'ilse',
    format: 'design-exercise',
    goal: 'Define the limits of the POC.',
    stated: 'My last POC ended without a result.',
    asks: [
      {
        ask: '400 or 250 milliseconds?',
        topic: 'system-design',
        answer: 'Which of the two can you justify with user behavior?',
      },
      {
        ask: 'Who may change a limit after the POC has started?',
        topic: 'code-quality',
        answer: 'Nobody. Otherwise it is not a limit.',
      },
    ],
    supports: { 'GRW-M1': '', 'OWN-S3': 'We agreed on the limits, the date and the machine before the POC.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'Until this session the POC had no limit again.',
      outcome: 'decision',
      later: { day: '2025-03-28', held: 'partly' },
      actions: [
        {
          key: 'a-lock-limits',
          text: 'Lock the limits before the first run and show them to Pell',
          due: '2025-02-17',
          done: { day: '2025-02-17', by: 'poc-replica' },
        },
      ],
    },
  },
  {
    key: 's35',
    day: '2025-02-20',
    with: 'ilse',
    goal: 'Find out when a copy is the wrong solution.',
    stated: 'The replica is at 905 ms after three runs, and I do not want to accept the result.',
    asks: [
      {
        ask: 'When is a copy the wrong solution?',
        topic: 'system-design',
        answer: 'When people start to make decisions based on it.',
      },
      {
        ask: 'What happens when two events arrive in the wrong order?',
        topic: 'system-design',
        answer: 'Work through an example on paper and tell me what you find.',
      },
    ],
    supports: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I was defending a two-day solution against my own data.',
      outcome: 'decision',
      later: { day: '2025-04-04', held: 'yes' },
      learned: 'The limit settled the question, so there was nothing left to argue about.',
      notes: [
        {
          at: '10:34',
          text: 'A Kafka topic is not a queue. Review this until I can explain it.',
          became: ['learning', 'partition-order'],
        },
      ],
    },
  },
  {
    key: 's36',
    day: '2025-02-27',
    with: 'ilse',
    goal: 'Prepare for the architecture forum this afternoon.',
    stated: 'One of my claims has no evidence.',
    asks: [
      {
        ask: 'Should I leave the claim out or say that it has no evidence?',
        topic: 'career',
        answer: 'Say it. If they find out on their own, they will doubt the rest too.',
      },
    ],
    supports: {
      'GRW-M1': '',
      'SYS-L1': 'I drew the target design for three teams. It is not written down yet.',
    },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'The claim without evidence is the most important one: one team is responsible for the latency.',
      outcome: 'quick-fix',
      later: { day: '2025-04-11', held: 'yes' },
      well: 'We rehearsed the four hardest questions, and three of them were asked.',
    },
  },
  {
    key: 's37',
    day: '2025-03-06',
    with: 'ilse',
    goal: 'Turn the conditions of the forum into a plan for the week.',
    stated: 'An acceptance with conditions feels like a rejection.',
    asks: [
      {
        ask: 'What comes first, the POC or informing the teams?',
        topic: 'system-design',
        answer: 'Set the limits today and inform the teams this week.',
      },
      {
        ask: 'Is Friday’s traffic enough to prove that the copy works?',
        topic: 'system-design',
        betterAskedOf: 'pell',
      },
    ],
    supports: { 'GRW-M1': '', 'OWN-S3': 'Both conditions have a date and an owner.' },
    held: {
      drove: 'me',
      met: 'partly',
      why: 'The POC has a plan. For informing the teams I only have a list.',
      found: 'The forum has accepted it, but I have not started to inform the teams.',
      outcome: 'decision',
      later: { day: '2025-04-18', held: 'partly' },
      actions: [
        {
          key: 'a-fix-limits',
          text: 'Define the limits for the POC of the copy',
          due: '2025-03-07',
          done: { day: '2025-03-06', by: 'poc-copy' },
        },
        {
          key: 'a-draw-told',
          text: 'List everyone who must be informed',
          due: '2025-03-13',
          done: { day: '2025-03-07', by: 'who-must-be-told' },
        },
        {
          key: 'a-dates',
          text: 'Get dates from the Invoices team',
          due: '2025-03-18',
          done: { day: '2025-03-27', by: 'two-days-from-marit' },
        },
      ],
    },
  },
]
