// The first sessions with Ilse: what to bring, whom to ask, how to write it down.
import type { ToldSession } from './told.ts'

const prepared = { 'GRW-M1': '' }

export const sessionsFromMay: readonly ToldSession[] = [
  {
    key: 's1',
    day: '2024-05-09',
    with: 'ilse',
    goal: '',
    stated: 'I do not know what one brings to a mentor.',
    held: {
      drove: 'them',
      met: 'no',
      why: 'There was no goal to meet.',
      found: 'I was waiting to be given a question.',
      outcome: 'none',
      better: 'I talked about tickets for half an hour.',
      fit: ['deciding', 'deciding'],
      actions: [
        {
          key: 'a-one-why',
          text: 'Ask one person why, before next Thursday',
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
    stated: 'Nobody listens to what I see.',
    asks: [{ ask: 'How do I get heard?', topic: 'career', answer: 'By whom? Name one.' }],
    held: {
      drove: 'them',
      met: 'partly',
      why: 'No goal again, but a name.',
      found: 'I had not told anybody. I had only seen it.',
      outcome: 'learning',
      learned: 'Being right in private is the same as being silent.',
      fit: ['good', 'deciding'],
      actions: [
        {
          key: 'a-time-import',
          text: 'Time the import, whatever it shows',
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
    goal: 'Leave with one question to ask every week.',
    stated: 'I do not know what to question.',
    asks: [
      {
        ask: 'Where do you look first when you come to a new system?',
        topic: 'system-design',
        answer: 'Where two people give two answers.',
      },
    ],
    speaksFor: { 'GRW-M1': 'The first with a goal written down the day before.' },
    held: {
      drove: 'them',
      met: 'yes',
      found: 'I ask systems and not people.',
      read: 'You are polite to code that has outlived its reasons.',
      outcome: 'learning',
      learned: 'The question of the week: who decided this, and would they again?',
      fit: ['good', 'deciding'],
    },
  },
  {
    key: 's4',
    day: '2024-06-06',
    with: 'ilse',
    goal: 'Know whether the import was worth five days.',
    stated: 'Tobias asks what it was good for.',
    asks: [
      {
        ask: 'What makes a figure a good one?',
        topic: 'production',
        answer: 'Somebody does something else because of it.',
      },
    ],
    speaksFor: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I had measured the import and not what it did to a quote.',
      outcome: 'solution',
      well: 'I brought the log, and we read it together.',
      theyLearned: 'That batches of 500 beat 2,000. I would have bet on the other.',
      actions: [
        {
          key: 'a-old-rates',
          text: 'Count the quotes that carried yesterday’s rate',
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
    goal: 'Decide whether to say that I am late.',
    stated: 'I may still make it if nothing happens.',
    asks: [
      {
        ask: 'When is too early to say it?',
        topic: 'career',
        answer: 'I have never seen too early. I have seen Friday at five.',
      },
    ],
    speaksFor: prepared,
    held: {
      drove: 'them',
      met: 'yes',
      found: 'I had told Tobias on Tuesday already, and come to be praised for it.',
      outcome: 'decision',
      better: 'This needed ten minutes and not an hour.',
    },
  },
  {
    key: 's6',
    day: '2024-06-27',
    with: 'ilse',
    goal: 'Understand why Noor sees things in review that I do not.',
    stated: 'I read too fast.',
    asks: [
      {
        ask: 'How do you read a change of 400 lines?',
        topic: 'code-quality',
        answer: 'I read the tests, then I close it and say what it must do.',
      },
      { ask: 'Is a review a place to teach?', topic: 'code-quality', answer: 'Only with one thing at a time.' },
    ],
    speaksFor: prepared,
    held: {
      drove: 'me',
      met: 'partly',
      why: 'I know how she reads, not yet how I should.',
      found: 'I read for what is there, she for what is missing.',
      outcome: 'learning',
    },
  },
  {
    key: 's7',
    day: '2024-07-04',
    with: 'ilse',
    goal: 'Know how to write up a fault.',
    stated: 'Write-ups take me two hours.',
    asks: [{ ask: 'What do you leave out?', topic: 'production', answer: 'The way I found it, until somebody asks.' }],
    speaksFor: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I write for myself and not for the next one on call.',
      outcome: 'quick-fix',
      learned: 'First line: what to do.',
    },
  },
  {
    key: 's8',
    day: '2024-07-11',
    with: 'ilse',
    goal: 'A first look at my proposal on prices.',
    stated: 'I want to know whether it is good.',
    asks: [
      { ask: 'What would you ask if you were Tobias?', topic: 'system-design', answer: 'How often. Then: what else.' },
    ],
    reading: [
      { title: 'Compute the price in one place, first draft', recordId: 'price-in-one-place', sentOn: '2024-07-10' },
    ],
    speaksFor: prepared,
    held: {
      drove: 'turns',
      met: 'no',
      why: 'I heard both questions and sent it in without an answer to either.',
      found: 'I wanted a yes and not a better draft.',
      outcome: 'none',
      later: {
        day: '2024-07-26',
        held: 'no',
        addendum: 'It was turned down on the 25th with exactly her two questions.',
      },
    },
  },
  {
    key: 's9',
    day: '2024-07-18',
    with: 'ilse',
    goal: 'Look back on my first talk.',
    stated: 'I was nervous and they noticed.',
    asks: [
      {
        ask: 'What did you see from the back?',
        topic: 'career',
        answer: 'That you said “I have no figure for this”. They wrote that down.',
      },
    ],
    speaksFor: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'Nobody minded the nerves. Pell minded that the page about batches did not exist.',
      outcome: 'learning',
      theyLearned: 'I sit at the back more often now.',
      actions: [
        {
          key: 'a-batch-page',
          text: 'Write the page about batches for Pell',
          due: '2024-07-26',
          done: { day: '2024-07-24' },
        },
      ],
    },
  },
]
