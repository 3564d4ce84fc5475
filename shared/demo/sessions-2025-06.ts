// Sessions of summer 2025: the notice rule, a rejected feature, and a deferred decision.
import type { StorySession } from './demo-source-types.ts'

const prepared = { 'GRW-M1': '' }

export const sessionsFromJune: readonly StorySession[] = [
  {
    key: 's-06-05',
    day: '2025-06-05',
    with: 'ilse',
    goal: 'Find out what would prove the notice rule wrong.',
    stated: 'Pell thinks that the rule relies on goodwill.',
    asks: [
      {
        ask: 'How do I argue with someone who may be right?',
        topic: 'system-design',
        answer: 'Ask him to write down his argument, and respond to that.',
      },
      { ask: 'How many signals do we need?', topic: 'production', answer: 'As many as you have decisions.' },
    ],
    reading: [
      {
        title: 'Two weeks’ notice for event changes, with Pell’s argument',
        recordId: 'event-notice',
        sentOn: '2025-06-04',
      },
    ],
    supports: { 'GRW-M1': '', 'OWN-S3': 'The rule will be reviewed on a date in December.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I had not defined when I would change my mind. Now it is more than two missed notices.',
      outcome: 'solution',
      theyLearned: 'I now ask my own team under which condition they would change their mind.',
    },
  },
  {
    key: 'n4',
    day: '2025-06-17',
    with: 'noor',
    role: 'mentor',
    begins: '14:00',
    ends: '14:40',
    format: 'problem',
    goal: 'Decide how to present a negative POC result.',
    stated: 'Noor’s preferred option took three times its limit.',
    asks: [
      {
        ask: 'Should I leave it out or start with it?',
        topic: 'system-design',
        answer: 'Noor answered it herself: start with it, and say that it was the preferred option.',
      },
    ],
    held: {
      drove: 'them',
      met: 'yes',
      found: 'Noor had set the limit in advance without being told.',
      outcome: 'decision',
      learned: 'Noor needed no help this time.',
    },
  },
  {
    key: 's-06-26',
    day: '2025-06-26',
    with: 'ilse',
    goal: 'Decide what Quotes will and will not do in the third quarter.',
    stated: 'Sales wants email prices.',
    asks: [
      {
        ask: 'How do I write a rejection that people read to the end?',
        topic: 'career',
        answer: 'Start with what they will get instead.',
      },
    ],
    supports: { 'GRW-M1': '', 'OWN-S3': 'The quarter on half a page, including what is left out.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I was trying to do both.',
      outcome: 'decision',
      actions: [
        {
          key: 'a-no-to-sales',
          text: 'Write to Sales about email prices, starting with what they get',
          due: '2025-07-10',
          done: { day: '2025-07-10', by: 'price-by-mail-no' },
        },
      ],
    },
  },
  {
    key: 's-07-10',
    day: '2025-07-10',
    with: 'ilse',
    format: 'walkthrough',
    readyToTakeNotes: true,
    goal: 'Get the plan for the shared database challenged.',
    stated: 'The plan is so clear that I expect no questions.',
    asks: [
      {
        ask: 'What is the weakest point?',
        topic: 'system-design',
        answer: 'The reader whose team you have not talked to.',
      },
    ],
    reading: [
      {
        title: 'Moving six readers off the shared database, draft',
        recordId: 'leave-shared-database',
        sentOn: '2025-07-09',
      },
    ],
    supports: prepared,
    held: {
      drove: 'me',
      met: 'partly',
      why: 'I heard the warning but decided that Customs could wait.',
      found: 'I know five of the six readers.',
      outcome: 'learning',
      later: {
        day: '2025-07-25',
        held: 'no',
        addendum: 'The first question at the forum was about Customs, and the decision was postponed because of it.',
      },
    },
  },
  {
    key: 't2',
    day: '2025-07-14',
    with: 'tobias',
    begins: '15:00',
    ends: '15:35',
    goal: 'Agree on when to submit the packet.',
    stated: 'It could be September or March.',
    asks: [
      {
        ask: 'What is missing for September?',
        topic: 'career',
        answer: 'A few weeks in which you are away and the work continues. Your vacation is coming up.',
      },
    ],
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I have to show that the work continues without me.',
      outcome: 'decision',
      fit: ['good', 'good'],
    },
  },
  {
    key: 'n5',
    day: '2025-07-15',
    with: 'noor',
    role: 'mentor',
    begins: '14:00',
    ends: '14:30',
    goal: 'Prepare Noor for the design review tomorrow.',
    stated: 'Noor is calm, and that worries her.',
    held: {
      drove: 'them',
      met: 'yes',
      found: 'Noor wanted company, not advice.',
      outcome: 'none',
      learned: 'I can support someone without giving advice.',
      theyLearned: 'It is fine to be calm before a presentation.',
    },
  },
  {
    key: 's-07-24',
    day: '2025-07-24',
    with: 'ilse',
    format: 'open',
    goal: 'Prepare for a postponed decision.',
    stated: 'I have not asked Customs.',
    asks: [
      {
        ask: 'Should I withdraw the proposal from today’s agenda?',
        topic: 'career',
        answer: 'Present it and say so yourself. Five of the six readers can start.',
      },
    ],
    supports: { 'GRW-M1': '', 'OWN-S3': 'We agreed on what starts in August while I am away, and who does it.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'A year ago I would have hidden this gap.',
      outcome: 'decision',
      actions: [
        {
          key: 'a-customs',
          text: 'Meet with Customs and go through their file',
          due: '2025-08-20',
          done: { day: '2025-08-20' },
        },
        {
          key: 'a-old-way-off',
          text: 'Write a rollback page for all six readers',
          due: '2025-08-01',
          droppedOn: '2025-07-30',
        },
      ],
    },
  },
]
