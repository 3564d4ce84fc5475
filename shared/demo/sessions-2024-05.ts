// The first sessions with Ilse: goals, questions, and incident reports.
import type { StorySession } from './demo-source-types.ts'

const prepared = { 'GRW-M1': '' }

export const sessionsFromMay: readonly StorySession[] = [
  {
    key: 's1',
    day: '2024-05-09',
    with: 'ilse',
    goal: '',
    stated: 'I do not know what to bring to a mentoring session.',
    held: {
      drove: 'them',
      met: 'no',
      why: 'I had not written down a goal.',
      found: 'I expected my mentor to ask the questions.',
      outcome: 'none',
      better: 'I spent half an hour talking about tickets.',
      fit: ['deciding', 'deciding'],
      actions: [
        {
          key: 'a-one-why',
          text: 'Ask one person why they made a decision, before next Thursday',
          due: '2024-05-16',
          done: { day: '2024-05-15', by: 'why-two-prices' },
        },
      ],
    },
  },
  {
    key: 's2',
    day: '2024-05-16',
    with: 'ilse',
    goal: '',
    stated: 'Nobody listens when I point out problems.',
    asks: [{ ask: 'How do I get people to listen?', topic: 'career', answer: 'Which people? Name one.' }],
    held: {
      drove: 'them',
      met: 'partly',
      why: 'No goal again, but now I know whom to talk to.',
      found: 'I had noticed problems without telling anyone about them.',
      outcome: 'learning',
      learned: 'An observation I keep to myself has no effect.',
      fit: ['good', 'deciding'],
      actions: [
        {
          key: 'a-time-import',
          text: 'Time the nightly import and write down the result',
          due: '2024-05-30',
          done: { day: '2024-05-28', by: 'import-timed' },
        },
      ],
    },
  },
  {
    key: 's3',
    day: '2024-05-23',
    with: 'ilse',
    goal: 'Leave with one question that I can ask every week.',
    stated: 'I do not know which decisions to question.',
    asks: [
      {
        ask: 'Where do you look first in a system that is new to you?',
        topic: 'system-design',
        answer: 'Where two people give me different answers to the same question.',
      },
    ],
    supports: { 'GRW-M1': 'The first session with a goal written down in advance.' },
    held: {
      drove: 'them',
      met: 'yes',
      found: 'I study the code but do not ask the people who decided on it.',
      read: 'You accept code whose original reasons no longer apply.',
      outcome: 'learning',
      learned: 'A question for every week: who decided this, and would they decide the same way today?',
      fit: ['good', 'deciding'],
    },
  },
  {
    key: 's4',
    day: '2024-06-06',
    with: 'ilse',
    goal: 'Find out whether the import was worth five days of work.',
    stated: 'Tobias asks what the faster import is good for.',
    asks: [
      {
        ask: 'What makes a metric useful?',
        topic: 'production',
        answer: 'Someone makes a different decision because of it.',
      },
    ],
    supports: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I had measured the import but not its effect on quotes.',
      outcome: 'solution',
      well: 'I brought the log, and we went through it together.',
      theyLearned: 'Batches of 500 are faster than batches of 2,000. I would have expected the opposite.',
      actions: [
        {
          key: 'a-old-rates',
          text: 'Count the quotes that used the previous day’s rates',
          due: '2024-06-20',
          done: { day: '2024-06-11', by: 'import-slow' },
        },
      ],
    },
  },
  {
    key: 's5',
    day: '2024-06-20',
    with: 'ilse',
    goal: 'Decide whether to announce that I will be late.',
    stated: 'I might still finish on time.',
    asks: [
      {
        ask: 'When is it too early to announce a delay?',
        topic: 'career',
        answer: 'I have never seen it announced too early, but I have often seen it announced on the last day.',
      },
    ],
    supports: prepared,
    held: {
      drove: 'them',
      met: 'yes',
      found: 'I had already told Tobias on Tuesday and mainly wanted confirmation.',
      outcome: 'decision',
      better: 'Ten minutes would have been enough for this topic.',
    },
  },
  {
    key: 's6',
    day: '2024-06-27',
    with: 'ilse',
    goal: 'Understand why Noor finds problems in reviews that I miss.',
    stated: 'I read code too quickly.',
    asks: [
      {
        ask: 'How do you review a change of 400 lines?',
        topic: 'code-quality',
        answer: 'I read the tests, close the change, and summarize what it should do.',
      },
      {
        ask: 'Should a code review also be used for teaching?',
        topic: 'code-quality',
        answer: 'Yes, but limit it to one topic per review.',
      },
    ],
    supports: prepared,
    held: {
      drove: 'me',
      met: 'partly',
      why: 'I understand how she reviews, but I do not have a method of my own yet.',
      found: 'I check what is in the code. Noor checks what is missing.',
      outcome: 'learning',
    },
  },
  {
    key: 's7',
    day: '2024-07-04',
    with: 'ilse',
    goal: 'Learn how to write an incident report.',
    stated: 'Incident reports take me two hours.',
    asks: [
      {
        ask: 'What do you leave out of a report?',
        topic: 'production',
        answer: 'How I found the cause, unless someone asks.',
      },
    ],
    supports: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I write reports for myself instead of for the next on-call engineer.',
      outcome: 'quick-fix',
      learned: 'Start with the action to take.',
    },
  },
  {
    key: 's8',
    day: '2024-07-11',
    with: 'ilse',
    format: 'walkthrough',
    goal: 'Get feedback on my first proposal, about price calculation.',
    stated: 'I want to know whether the proposal is good.',
    asks: [
      {
        ask: 'What would Tobias ask about it?',
        topic: 'system-design',
        answer: 'How often it happens, and what the alternatives are.',
      },
    ],
    reading: [
      {
        title: 'One price calculation for page and email, first draft',
        recordId: 'price-in-one-place',
        sentOn: '2024-07-10',
      },
    ],
    supports: prepared,
    held: {
      drove: 'turns',
      met: 'no',
      why: 'I heard both questions and submitted the proposal without answering them.',
      found: 'I was looking for approval, not for ways to improve the draft.',
      outcome: 'none',
      later: {
        day: '2024-07-26',
        held: 'no',
        addendum: 'The proposal was rejected on 25 July because of exactly these two questions.',
      },
    },
  },
  {
    key: 's9',
    day: '2024-07-18',
    with: 'ilse',
    goal: 'Review my first presentation.',
    stated: 'I was nervous, and people noticed.',
    asks: [
      {
        ask: 'What did you notice from the audience?',
        topic: 'career',
        answer: 'You said openly that you had no figure for one claim. People wrote that down.',
      },
    ],
    supports: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'Nobody minded that I was nervous. Pell minded that the batching was not documented.',
      outcome: 'learning',
      theyLearned: 'I should attend more presentations as a listener.',
      actions: [
        {
          key: 'a-batch-page',
          text: 'Document the batching for Pell',
          due: '2024-07-26',
          done: { day: '2024-07-24' },
        },
      ],
    },
  },
]
