// Sessions after the switch: a look back, a review with two teams, and somebody else’s design.
import type { ToldSession } from './told.ts'

const prepared = { 'GRW-M1': '' }

export const sessionsFromApril: readonly ToldSession[] = [
  {
    key: 's-04-17',
    day: '2025-04-17',
    with: 'ilse',
    goal: 'See what the switch taught, three days after it.',
    stated: 'It works. There is nothing to talk about.',
    asks: [
      {
        ask: 'Why was I woken twice by something that works?',
        topic: 'production',
        answer: 'That is the first thing you have said today.',
      },
    ],
    speaksFor: { 'GRW-M1': '', 'OWN-S3': 'The look back set for the thirtieth, with what I will look at.' },
    held: {
      drove: 'me',
      met: 'partly',
      why: 'Two nights are explained, the reason behind them is not.',
      found: 'I had answered “who is woken” with a team.',
      outcome: 'learning',
      theyLearned: 'Ask about the nights when somebody says that there is nothing to say.',
    },
  },
  {
    key: 'n2',
    day: '2025-04-22',
    with: 'noor',
    role: 'mentor',
    begins: '14:00',
    ends: '15:05',
    goal: 'Look at Noor’s sketch of the archive.',
    stated: 'She has one way and loves it.',
    asks: [
      {
        ask: 'What else could it be?',
        topic: 'system-design',
        answer: 'A table per year, or nothing: the log has it all. (Both hers, after I had stopped talking.)',
      },
    ],
    held: {
      drove: 'me',
      met: 'partly',
      why: 'I talked for forty of sixty minutes.',
      found: 'I answer what I ask.',
      outcome: 'learning',
      learned: 'To count to eight.',
      theyLearned: 'That “nothing” is an option one may write down.',
      better: 'I took the pen. I should not have.',
    },
  },
  {
    key: 't1',
    day: '2025-04-28',
    with: 'tobias',
    begins: '15:00',
    ends: '15:30',
    goal: 'Hear how the promotion round works.',
    stated: 'I do not know what the committee reads.',
    asks: [
      {
        ask: 'Who reads it, and for how long?',
        topic: 'career',
        answer: 'Five people, twelve minutes each. They look for the number and for the name behind it.',
      },
      { ask: 'What do they throw out?', topic: 'career', answer: 'Whatever is planned. Only what has been counts.' },
    ],
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I have been collecting praise, and they want figures.',
      outcome: 'decision',
      fit: ['good', 'good'],
    },
  },
  {
    key: 's-05-08',
    day: '2025-05-08',
    with: 'ilse',
    goal: 'Look at my prediction beside what came.',
    stated: 'I was right about the speed.',
    asks: [
      {
        ask: 'What is it worth to be right for the wrong reason?',
        topic: 'system-design',
        answer: 'Nothing, the second time.',
      },
    ],
    reading: [{ title: 'The read model, with its outcome', recordId: 'read-model', sentOn: '2025-05-07' }],
    speaksFor: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'Fast because it is small. I had said: fast because it is ours.',
      outcome: 'learning',
      well: 'I had written down the nights before she asked.',
    },
  },
  {
    key: 'o1',
    day: '2025-05-16',
    with: 'odile',
    planned: false,
    begins: '18:00',
    ends: '18:40',
    goal: 'Hear how she leads a review with two teams that are angry.',
    stated: 'It was their release, and our prices.',
    asks: [
      {
        ask: 'How do you keep a name out of it?',
        topic: 'production',
        answer: 'I ask what the place looked like to them, at that minute. There is no name in that.',
      },
    ],
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I wanted it to be about Invoices.',
      outcome: 'solution',
      learned: 'Begin before it broke, when all were content.',
      fit: ['good', 'good'],
    },
  },
  {
    key: 'n3',
    day: '2025-05-20',
    with: 'noor',
    role: 'mentor',
    begins: '14:00',
    ends: '14:45',
    goal: 'Noor’s three options, as she would tell them to Pell.',
    stated: 'She fears the question after the last slide.',
    held: {
      drove: 'them',
      met: 'yes',
      found: 'She knows the answer and waits for me to nod.',
      outcome: 'learning',
      learned: 'I nodded twice. The third time I looked out of the window.',
      theyLearned: 'To say it to the window, too.',
    },
  },
  {
    key: 's-05-22',
    day: '2025-05-22',
    with: 'ilse',
    goal: 'Decide whether the review becomes a rule.',
    stated: 'Three changes are agreed. Perhaps that is enough.',
    asks: [
      {
        ask: 'Is it mine to bring, when the event was theirs?',
        topic: 'career',
        answer: 'Whose else? You are the only one who has stood on both sides.',
      },
    ],
    speaksFor: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'The next event that changes will be neither ours nor theirs.',
      outcome: 'decision',
      actions: [
        {
          key: 'a-five-leads',
          text: 'See all five leads before the forum, in person',
          due: '2025-06-05',
          done: { day: '2025-06-05', by: 'event-notice' },
        },
      ],
    },
  },
]
