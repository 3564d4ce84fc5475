// Sessions of the first autumn: retry limits, a cache that was doubted, debt with a price.
import type { ToldSession } from './told.ts'

const prepared = { 'GRW-M1': '' }

export const sessionsFromOctober: readonly ToldSession[] = [
  {
    key: 's18',
    day: '2024-10-03',
    with: 'ilse',
    goal: 'Find three ways that differ.',
    stated: 'I have three, and they are one with three numbers.',
    asks: [
      { ask: 'How do you know that two ways differ?', topic: 'system-design', answer: 'They fail on different days.' },
    ],
    speaksFor: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I was varying the dose and not the medicine.',
      outcome: 'solution',
      theyLearned: '“They fail on different days” was new to me too. I had never said it before.',
    },
  },
  {
    key: 's19',
    day: '2024-10-10',
    with: 'ilse',
    goal: 'Have the draft challenged where it is weakest.',
    stated: 'The switch would do as well, I suppose.',
    asks: [
      {
        ask: 'How do I know that the switch loses quotes?',
        topic: 'system-design',
        answer: 'You do not. You have last month’s night on disk.',
      },
    ],
    reading: [{ title: 'Retry limits for the rate desk', recordId: 'retry-limits', sentOn: '2024-10-09' }],
    speaksFor: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I believed it and had the data to know it.',
      outcome: 'solution',
      actions: [
        {
          key: 'a-replay-night',
          text: 'Replay 11 September against the switch',
          due: '2024-10-17',
          done: { day: '2024-10-16', by: 'poc-retry-budget' },
        },
      ],
    },
  },
  {
    key: 's20',
    day: '2024-10-17',
    with: 'ilse',
    goal: 'Explain the switch until she cannot find a hole.',
    stated: 'I know it well enough.',
    asks: [
      {
        ask: 'May I explain it to you as to somebody from Sales?',
        topic: 'system-design',
        answer: 'Go on. I will stop you at the first word of ours.',
      },
    ],
    speaksFor: { 'GRW-M1': '', 'SYS-M2': 'Explained with a fuse and a street, and where it does harm.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I knew when it opens. I had never asked for whom.',
      outcome: 'learning',
      well: 'She stopped me twice only.',
    },
  },
  {
    key: 's21',
    day: '2024-10-24',
    with: 'ilse',
    goal: 'Be ready for the design hour this afternoon.',
    stated: 'I fear Pell’s question.',
    asks: [
      {
        ask: 'What if he asks something I do not know?',
        topic: 'career',
        answer: 'Then you learn it in front of people. It has never killed a proposal.',
      },
    ],
    speaksFor: { 'GRW-M1': '', 'OWN-S3': 'Came with the next two steps after the decision, either way.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'He had asked it last week, and it is answered on page two.',
      outcome: 'quick-fix',
    },
  },
  {
    key: 's22',
    day: '2024-10-31',
    with: 'ilse',
    goal: 'Look at half a year.',
    stated: 'I cannot say what has changed.',
    asks: [
      {
        ask: 'What do you see that I do not?',
        topic: 'career',
        answer: 'In May you told me about tickets. Today you told me about Rates.',
      },
    ],
    speaksFor: prepared,
    held: {
      drove: 'turns',
      met: 'yes',
      found: 'What has changed is what I find interesting.',
      read: 'You have begun to look at what is between the teams.',
      outcome: 'learning',
      theyLearned: 'I should do this with everybody after six months.',
    },
  },
  {
    key: 's23',
    day: '2024-11-07',
    with: 'ilse',
    goal: 'Have the cache looked at before I build it.',
    stated: 'Tobias wants the quick way.',
    asks: [
      {
        ask: 'What would make forty seconds wrong?',
        topic: 'system-design',
        answer: 'If the people who buy are not the people who come twice.',
      },
      {
        ask: 'How do I tell my manager that his quick way may be wrong?',
        topic: 'career',
        answer: 'With his own figure.',
      },
    ],
    speaksFor: { 'GRW-M1': '', 'OWN-S3': 'Two questions sent ahead; the step after them agreed.' },
    held: {
      drove: 'me',
      met: 'partly',
      why: 'I know what to look for, and dread what I may find.',
      found: 'I was making a slow page fast for those who had already left.',
      outcome: 'learning',
    },
  },
  {
    key: 's24',
    day: '2024-11-14',
    with: 'ilse',
    goal: 'Hand the retry limits over to those who will live with them.',
    stated: 'It is done, and I am bored by what comes now.',
    asks: [
      {
        ask: 'When is it done?',
        topic: 'production',
        answer: 'When you are on holiday and it breaks, and nobody rings you.',
      },
    ],
    speaksFor: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I leave when it works, and it is the part after that people remember.',
      outcome: 'decision',
      actions: [
        {
          key: 'a-rates-page',
          text: 'Write the page for Rates: what a spent budget means',
          due: '2024-11-22',
          done: { day: '2024-11-20' },
        },
      ],
    },
  },
  {
    key: 's25',
    day: '2024-11-28',
    with: 'ilse',
    goal: 'See my list of debt as a stranger would.',
    stated: 'Nobody plans debt.',
    asks: [
      {
        ask: 'Why would you not pay for the first line of it?',
        topic: 'code-quality',
        answer: 'It does not say what another month costs me.',
      },
    ],
    reading: [{ title: 'Seven items, unranked', sentOn: '2024-11-27' }],
    speaksFor: { 'GRW-M1': '', 'OWN-S3': 'What comes first is decided, and what does not come is too.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I had ranked by what annoys me.',
      outcome: 'solution',
      learned: 'The cost of waiting is the only column that others read.',
    },
  },
]
