// Sessions of summer 2024: the rejected money library, and two incidents.
import type { StorySession } from './demo-source-types.ts'

const prepared = { 'GRW-M1': '' }

export const sessionsFromJuly: readonly StorySession[] = [
  {
    key: 's10',
    day: '2024-07-25',
    with: 'ilse',
    goal: 'Decide what to monitor first.',
    stated: 'There are too many charts.',
    asks: [
      {
        ask: 'Which chart has ever paged you for a real problem?',
        topic: 'production',
        answer: 'One. It counted events that had stopped arriving.',
      },
    ],
    supports: { 'GRW-M1': '', 'OWN-S3': 'I left with a goal, a next session and a next step.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'None of our charts leads to a decision.',
      outcome: 'decision',
      learned: 'Alert on missing activity before alerting on errors.',
    },
  },
  {
    key: 's11',
    day: '2024-08-01',
    with: 'ilse',
    goal: 'Understand why my proposal was rejected.',
    stated: 'Tobias did not understand the proposal.',
    asks: [
      { ask: 'Should I submit it again?', topic: 'career', answer: 'Not this one. Pick a problem you can count.' },
    ],
    supports: prepared,
    held: {
      drove: 'me',
      met: 'partly',
      why: 'I still think that the idea is right, and it may be.',
      found: 'Tobias understood the proposal, but it contained no data.',
      outcome: 'learning',
      learned: 'A proposal without an alternative only announces a decision.',
      actions: [
        {
          key: 'a-count-tickets',
          text: 'Count the rounding tickets since January by team',
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
    format: 'open',
    goal: 'Get back into work after two weeks of vacation.',
    stated: 'I have lost track of my topics.',
    asks: [
      {
        ask: 'Is it unusual that no team decides when a quote expires?',
        topic: 'system-design',
        answer: 'It is very common. Ask both teams.',
      },
    ],
    supports: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'My topics were still there, but the priorities had changed.',
      outcome: 'quick-fix',
      actions: [
        {
          key: 'a-ask-both',
          text: 'Ask Sales and Invoices when a quote expires',
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
    goal: 'Prepare the money library for the design review.',
    stated: 'Two of four team leads have not answered me.',
    asks: [
      { ask: 'What will Pell say?', topic: 'system-design', answer: 'Ask him. He sits in the next room.' },
      { ask: 'Who maintains the library when I am away?', topic: 'system-design' },
    ],
    reading: [
      { title: 'Shared money library for all teams, second draft', recordId: 'money-library', sentOn: '2024-08-28' },
    ],
    supports: { 'GRW-M1': '', 'OWN-S3': 'I sent the draft in advance and planned the step after it.' },
    held: {
      drove: 'me',
      met: 'partly',
      why: 'The text is better, but I have not talked to Pell yet.',
      found: 'I need four people to agree and have been avoiding one of them.',
      outcome: 'learning',
    },
  },
  {
    key: 's14',
    day: '2024-09-05',
    with: 'ilse',
    goal: 'Decide how to respond to the rejection by four teams.',
    stated: 'I embarrassed myself in the design review.',
    asks: [
      {
        ask: 'What would you write to them now?',
        topic: 'career',
        answer: 'Which of their objections was better than your proposal.',
      },
    ],
    supports: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'The option I had rejected in one line was the better one.',
      outcome: 'decision',
      well: 'By the end I could talk about it calmly.',
      learned: '“It seemed weaker” was not a reason. That option needed a real comparison.',
      theyLearned: 'I have never answered objections in writing afterwards. I may try it.',
      actions: [
        {
          key: 'a-answer-three',
          text: 'Reply to the three objections in writing',
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
    format: 'problem',
    goal: 'Review last night’s incident without looking for someone to blame.',
    stated: 'The rates API is unstable.',
    asks: [
      {
        ask: 'Where do you start when you review an incident?',
        topic: 'production',
        answer: 'At the last moment when everything still worked.',
      },
    ],
    supports: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'The rates API was recovering, and our retries took it down again.',
      outcome: 'learning',
      better: 'I arrived with the assumption that Pell’s team had caused it.',
      actions: [
        {
          key: 'a-draw-retries',
          text: 'Draw the three retry layers for the Rates team',
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
    goal: 'Reduce the retries before the next incident.',
    stated: 'The code belongs to three teams.',
    asks: [
      {
        ask: 'Whom do I ask to change a value in a shared library?',
        topic: 'production',
        answer: 'Start with the person who chose it.',
      },
    ],
    supports: prepared,
    held: {
      drove: 'me',
      met: 'no',
      why: 'I left with a list but without a first step.',
      found: 'I kept planning instead of changing one value.',
      outcome: 'none',
      later: {
        day: '2024-09-24',
        held: 'no',
        addendum: 'It happened again on 24 September. Changing one value would have helped.',
      },
    },
  },
  {
    key: 's17',
    day: '2024-09-26',
    with: 'ilse',
    goal: 'Decide whether to write a proposal about retries.',
    stated: 'After two incidents, somebody should do something.',
    asks: [
      {
        ask: 'Should the Rates team write the proposal?',
        topic: 'system-design',
        answer: 'They could. But whom will the customers call?',
      },
    ],
    supports: { 'GRW-M1': '', 'OWN-S3': 'I chose the next step myself.' },
    held: {
      drove: 'them',
      met: 'yes',
      found: 'I was waiting for somebody else to act.',
      outcome: 'decision',
      learned: 'If nobody owns a problem, anybody can take it on.',
    },
  },
]
