// Sessions of the first winter: an envelope, three dates, a pen, and the three ways to read a price.
import type { ToldSession } from './told.ts'

const prepared = { 'GRW-M1': '' }

export const sessionsFromDecember: readonly ToldSession[] = [
  {
    key: 's26',
    day: '2024-12-05',
    with: 'ilse',
    goal: 'Understand how Billing was split without losing an event.',
    stated: 'I have read about it and cannot draw it.',
    asks: [
      {
        ask: 'What is in the envelope?',
        topic: 'system-design',
        answer: 'The change and the news of it. Draw me the moment at which one could be lost.',
      },
    ],
    speaksFor: prepared,
    held: {
      drove: 'me',
      met: 'partly',
      why: 'I could draw it here, with her pen.',
      found: 'I nod when I do not understand.',
      outcome: 'learning',
      notes: [
        {
          at: '10:31',
          text: 'Ask for the second arrow. I always forget that it can come twice.',
          became: ['learning', 'outbox'],
        },
      ],
    },
  },
  {
    key: 's27',
    day: '2024-12-12',
    with: 'ilse',
    goal: 'Decide how to say that January will not hold.',
    stated: 'Sales will be angry.',
    asks: [
      {
        ask: 'With one date or with three?',
        topic: 'career',
        answer: 'With three and what each leaves out. Then it is their choice and not your fault.',
      },
    ],
    speaksFor: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I wanted to bring a solution, and they wanted to choose.',
      outcome: 'decision',
      later: { day: '2024-12-13', held: 'yes' },
    },
  },
  {
    key: 's28',
    day: '2024-12-19',
    with: 'ilse',
    goal: 'Try my talk for Sales on somebody.',
    stated: 'It has too many of our words.',
    asks: [
      {
        ask: 'At which word did you stop listening?',
        topic: 'career',
        answer: '“Query”. It was your second sentence.',
      },
    ],
    speaksFor: { 'GRW-M1': '', 'OWN-S3': 'The last of the year, with the first of the next already planned.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I had translated the words and not the thought.',
      outcome: 'solution',
      well: 'The colleague with the pen came to me while she was yawning.',
      theyLearned: 'I will steal the pen.',
    },
  },
  {
    key: 's29',
    day: '2025-01-09',
    with: 'ilse',
    goal: 'Set the goal of this year.',
    stated: 'I want to be a lead by autumn.',
    asks: [
      { ask: 'What does a lead do that I do not?', topic: 'career', answer: 'Ends things that several teams began.' },
      {
        ask: 'Which one thing would show it?',
        topic: 'career',
        answer: 'One decision over more than one team, with its end written down. Also if the end is no.',
      },
    ],
    speaksFor: { 'GRW-M1': '', 'OWN-S3': 'A goal for the year, with what would show it.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I had a title as a goal, and now I have a deed.',
      outcome: 'decision',
      learned: 'Look for the decision that nobody may take alone.',
    },
  },
  {
    key: 's30',
    day: '2025-01-16',
    with: 'ilse',
    goal: 'Know what an inconclusive trial is worth.',
    stated: 'I wasted four hours on generated tests.',
    asks: [
      {
        ask: 'What was the line at which it would have failed?',
        topic: 'ai',
        answer: 'You ask me? Then there was none.',
      },
    ],
    speaksFor: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'It had no line to fail at, so it could not end.',
      outcome: 'learning',
      learned: 'First the limit, then the run. Lock it, so that I cannot talk to it.',
    },
  },
  {
    key: 's31',
    day: '2025-01-23',
    with: 'ilse',
    goal: 'Look at the read model before it is a text.',
    stated: 'The replica would be two days and I like it.',
    asks: [
      {
        ask: 'Cloud or no cloud: what does a replica cost us at night?',
        topic: 'cloud',
        answer: 'The same as by day. That was not the question you came with.',
      },
    ],
    speaksFor: { 'GRW-M1': '', 'OWN-S3': 'Came with three steps and left with the first one changed.' },
    held: {
      drove: 'me',
      met: 'partly',
      why: 'I have two ways and defend one.',
      found: 'I chose before I compared.',
      outcome: 'learning',
      notes: [{ at: '10:20', text: 'I told Tobias on Monday that it would do. Take that back.', onlyMe: true }],
      actions: [
        {
          key: 'a-tracking',
          text: 'Spend a morning with Tracking and their copy',
          due: '2025-01-31',
          done: { day: '2025-01-30', by: 'tracking-copy-seen' },
        },
      ],
    },
  },
  {
    key: 's32',
    day: '2025-01-30',
    with: 'ilse',
    goal: 'Find out what decides between the three.',
    stated: 'All three are good for something.',
    asks: [
      {
        ask: 'How do I find the one force?',
        topic: 'system-design',
        answer: 'Ask what you would still fight for if the other two were given to you.',
      },
    ],
    speaksFor: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'It is not speed. It is who answers for the delay.',
      outcome: 'solution',
      actions: [
        {
          key: 'a-drivers',
          text: 'Write down what decides, with weights',
          due: '2025-02-06',
          done: { day: '2025-01-30', by: 'read-model' },
        },
      ],
    },
  },
]
