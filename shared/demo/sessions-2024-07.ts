// Sessions of the first summer: a library turned down, and two incidents.
import type { ToldSession } from './told.ts'

const prepared = { 'GRW-M1': '' }

export const sessionsFromJuly: readonly ToldSession[] = [
  {
    key: 's10',
    day: '2024-07-25',
    with: 'ilse',
    goal: 'Choose what to watch first.',
    stated: 'There are too many charts.',
    asks: [
      {
        ask: 'Which chart has ever woken you rightly?',
        topic: 'production',
        answer: 'One. It counted what had stopped coming.',
      },
    ],
    speaksFor: { 'GRW-M1': '', 'OWN-S3': 'Goal, next Thursday and next step, all three before I left.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'None of our charts drives a decision.',
      outcome: 'decision',
      learned: 'Watch for silence before noise.',
    },
  },
  {
    key: 's11',
    day: '2024-08-01',
    with: 'ilse',
    goal: 'Hear the no to my proposal as something else than a no.',
    stated: 'Tobias did not understand it.',
    asks: [{ ask: 'Should I try again?', topic: 'career', answer: 'Not this one. But go and count something.' }],
    speaksFor: prepared,
    held: {
      drove: 'me',
      met: 'partly',
      why: 'I still think that it is right. It may be.',
      found: 'He understood it. It had nothing in it to hold.',
      outcome: 'learning',
      learned: 'A proposal without a second way is an announcement.',
      actions: [
        {
          key: 'a-count-tickets',
          text: 'Count rounding tickets since January, by team',
          due: '2024-08-29',
          done: { day: '2024-08-21', by: 'money-library' },
        },
      ],
    },
  },
  {
    key: 's12',
    day: '2024-08-22',
    with: 'ilse',
    goal: 'Begin again after two weeks away.',
    stated: 'I have lost the thread.',
    asks: [
      {
        ask: 'Is it odd that nobody decides when a quote ends?',
        topic: 'system-design',
        answer: 'It is the most common thing there is. Ask both.',
      },
    ],
    speaksFor: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'The thread was there; it was another one.',
      outcome: 'quick-fix',
      actions: [
        {
          key: 'a-ask-both',
          text: 'Ask Sales and Invoices when a quote ends',
          due: '2024-08-23',
          done: { day: '2024-08-22', by: 'who-ends-a-quote' },
        },
      ],
    },
  },
  {
    key: 's13',
    day: '2024-08-29',
    with: 'ilse',
    goal: 'Make the money library ready for the design hour.',
    stated: 'Two of four leads have not answered me.',
    asks: [
      { ask: 'What will Pell say?', topic: 'system-design', answer: 'Ask him. He is forty steps away.' },
      { ask: 'Who keeps it when I am ill?', topic: 'system-design' },
    ],
    reading: [{ title: 'One library for money in all teams', recordId: 'money-library', sentOn: '2024-08-28' }],
    speaksFor: { 'GRW-M1': '', 'OWN-S3': 'The draft sent in advance, and what comes after it planned.' },
    held: {
      drove: 'me',
      met: 'partly',
      why: 'The text is better, and I have not asked Pell.',
      found: 'The four teams are four people, and I avoid one of them.',
      outcome: 'learning',
    },
  },
  {
    key: 's14',
    day: '2024-09-05',
    with: 'ilse',
    goal: 'Know what to do with a no in front of four teams.',
    stated: 'I looked a fool.',
    asks: [
      {
        ask: 'What would you write to them now?',
        topic: 'career',
        answer: 'Which objection was better than your proposal.',
      },
    ],
    speaksFor: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'The option I had thrown out in one line was the good one.',
      outcome: 'decision',
      well: 'I could say it by the end without my face going hot.',
      learned: 'The line “it seemed weaker” is where the work was.',
      theyLearned: 'I have never gone back with a written answer. I might.',
      actions: [
        {
          key: 'a-answer-three',
          text: 'Answer the three objections in writing',
          due: '2024-09-06',
          done: { day: '2024-09-05', by: 'money-objections' },
        },
      ],
    },
  },
  {
    key: 's15',
    day: '2024-09-12',
    with: 'ilse',
    goal: 'Read last night back, without looking for somebody.',
    stated: 'The rate desk is not stable.',
    asks: [
      {
        ask: 'Where do you begin with such a night?',
        topic: 'production',
        answer: 'At the last moment when all was well.',
      },
    ],
    speaksFor: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'The rate desk was getting up, and we sat on it.',
      outcome: 'learning',
      better: 'I had a name ready when we began. It was Pell’s.',
      actions: [
        {
          key: 'a-draw-retries',
          text: 'Draw the three layers of retries for Rates',
          due: '2024-09-19',
          done: { day: '2024-09-18' },
        },
      ],
    },
  },
  {
    key: 's16',
    day: '2024-09-19',
    with: 'ilse',
    goal: 'Get the retries down before it happens again.',
    stated: 'It is three teams’ code.',
    asks: [
      {
        ask: 'Whom do I ask to change a number in a library?',
        topic: 'production',
        answer: 'First find out who chose it.',
      },
    ],
    speaksFor: prepared,
    held: {
      drove: 'me',
      met: 'no',
      why: 'I left with a list and no first step.',
      found: 'I would rather plan than change one number.',
      outcome: 'none',
      later: {
        day: '2024-09-24',
        held: 'no',
        addendum: 'It happened again on the 24th. One number would have helped.',
      },
    },
  },
  {
    key: 's17',
    day: '2024-09-26',
    with: 'ilse',
    goal: 'Decide whether this is a proposal.',
    stated: 'After two incidents somebody should do something.',
    asks: [
      {
        ask: 'Should not Rates write it?',
        topic: 'system-design',
        answer: 'They might. Who will be rung by the customer?',
      },
    ],
    speaksFor: { 'GRW-M1': '', 'OWN-S3': 'The next step was mine to name, and I named it.' },
    held: {
      drove: 'them',
      met: 'yes',
      found: '“Somebody” was me.',
      outcome: 'decision',
      learned: 'A thing without an owner is offered to whoever says so first.',
    },
  },
]
