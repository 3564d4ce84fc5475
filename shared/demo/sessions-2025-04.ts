// Sessions after the rollout: the outcome, an incident review with two teams, and Noor’s design.
import type { StorySession } from './demo-source-types.ts'

const prepared = { 'GRW-M1': '' }

export const sessionsFromApril: readonly StorySession[] = [
  {
    key: 's-04-17',
    day: '2025-04-17',
    with: 'ilse',
    goal: 'Review the switch three days after it.',
    stated: 'It works, so there is nothing to discuss.',
    asks: [
      {
        ask: 'Why was I paged twice for something that works?',
        topic: 'production',
        answer: 'That is the topic for today.',
      },
    ],
    supports: { 'GRW-M1': '', 'OWN-S3': 'The review is planned for 30 April, with a list of what to check.' },
    held: {
      drove: 'me',
      met: 'partly',
      why: 'I can explain both calls, but not why they were possible.',
      found: 'My answer to who gets paged was a team, not a person.',
      outcome: 'learning',
      theyLearned: 'I will ask about night calls when somebody says that everything works.',
    },
  },
  {
    key: 'n2',
    day: '2025-04-22',
    with: 'noor',
    role: 'mentor',
    begins: '14:00',
    ends: '15:05',
    format: 'walkthrough',
    goal: 'Review Noor’s sketch of the archive.',
    stated: 'Noor has one option and is convinced of it.',
    asks: [
      {
        ask: 'Which other options are there?',
        topic: 'system-design',
        answer:
          'One table per year, or no archive at all, because the log contains everything. Noor found both once I had stopped talking.',
      },
    ],
    held: {
      drove: 'me',
      met: 'partly',
      why: 'I talked for 40 of 60 minutes.',
      found: 'I answer my own questions.',
      outcome: 'learning',
      learned: 'Wait eight seconds after a question.',
      theyLearned: 'Doing nothing is an option that belongs in the comparison.',
      better: 'I took over the whiteboard. Next time Noor draws.',
    },
  },
  {
    key: 't1',
    day: '2025-04-28',
    with: 'tobias',
    begins: '15:00',
    ends: '15:30',
    goal: 'Learn how the promotion round works.',
    stated: 'I do not know what the committee reads.',
    asks: [
      {
        ask: 'Who reads the packet, and how much time do they have?',
        topic: 'career',
        answer: 'Five people, 12 minutes each. They look for figures and for names that confirm them.',
      },
      {
        ask: 'What do they ignore?',
        topic: 'career',
        answer: 'Anything that is only planned. They count what has been done.',
      },
    ],
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I have collected praise, but the committee needs figures.',
      outcome: 'decision',
      later: { day: '2025-06-10', held: 'yes' },
      fit: ['good', 'good'],
    },
  },
  {
    key: 's-05-08',
    day: '2025-05-08',
    with: 'ilse',
    goal: 'Compare my prediction with the result.',
    stated: 'My prediction about the speed was right.',
    asks: [
      {
        ask: 'What is it worth to be right for the wrong reason?',
        topic: 'system-design',
        answer: 'Little. The next prediction will be wrong.',
      },
    ],
    reading: [
      { title: 'Separate read model for quotes, with its outcome', recordId: 'read-model', sentOn: '2025-05-07' },
    ],
    supports: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'It is fast because the copy is small. I had predicted that ownership would make it fast.',
      outcome: 'learning',
      well: 'I had already written down the night calls.',
    },
  },
  {
    key: 'o1',
    day: '2025-05-16',
    with: 'odile',
    planned: false,
    begins: '18:00',
    ends: '18:40',
    goal: 'Learn how Odile leads an incident review between two teams in conflict.',
    stated: 'Their release broke our prices.',
    asks: [
      {
        ask: 'How do you keep blame out of a review?',
        topic: 'production',
        answer: 'I ask what people saw on their screens at that minute. That leads to causes instead of names.',
      },
    ],
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I wanted the review to show that Invoices had made the mistake.',
      outcome: 'solution',
      later: { day: '2025-06-27', held: 'yes' },
      learned: 'Start the timeline before the incident, when everything still worked.',
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
    goal: 'Rehearse Noor’s three options as she would present them to Pell.',
    stated: 'Noor is worried about the questions at the end.',
    held: {
      drove: 'them',
      met: 'yes',
      found: 'Noor knows the answers but waits for my confirmation.',
      outcome: 'learning',
      learned: 'I confirmed two answers. At the third I waited, and she went on without me.',
      theyLearned: 'To continue without waiting for a reaction.',
    },
  },
  {
    key: 's-05-22',
    day: '2025-05-22',
    with: 'ilse',
    format: 'problem',
    goal: 'Decide whether the review should lead to a rule for all teams.',
    stated: 'Three changes are agreed, and that may be enough.',
    asks: [
      {
        ask: 'Should I propose the rule, even though it was their event?',
        topic: 'career',
        answer: 'Yes. You know the problem from both sides.',
      },
    ],
    supports: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'The next event that changes may belong to any team.',
      outcome: 'decision',
      later: { day: '2025-07-04', held: 'partly' },
      actions: [
        {
          key: 'a-five-leads',
          text: 'Talk to all five leads in person before the forum',
          due: '2025-06-05',
          done: { day: '2025-06-05', by: 'event-notice' },
        },
      ],
    },
  },
]
