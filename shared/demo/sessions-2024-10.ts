// Sessions of autumn 2024: retry limits, the cache, and ranked technical debt.
import type { StorySession } from './demo-source-types.ts'

const prepared = { 'GRW-M1': '' }

export const sessionsFromOctober: readonly StorySession[] = [
  {
    key: 's18',
    day: '2024-10-03',
    with: 'ilse',
    format: 'design-exercise',
    goal: 'Find three options that are really different.',
    stated: 'I have three options, but they only differ in one number.',
    asks: [
      {
        ask: 'How do you recognize that two options are really different?',
        topic: 'system-design',
        answer: 'They fail in different situations.',
      },
    ],
    supports: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I was varying a parameter instead of the approach.',
      outcome: 'solution',
      later: { day: '2024-11-15', held: 'yes' },
      theyLearned: 'I had never put it that way before: different options fail in different situations.',
    },
  },
  {
    key: 's19',
    day: '2024-10-10',
    with: 'ilse',
    goal: 'Find the weakest point of the draft.',
    stated: 'A circuit breaker would probably work as well.',
    asks: [
      {
        ask: 'How do I know that the circuit breaker loses quotes?',
        topic: 'system-design',
        answer: 'You do not know yet. You still have the traffic of 11 September on disk.',
      },
    ],
    reading: [{ title: 'Retry limits for the rates API, first draft', recordId: 'retry-limits', sentOn: '2024-10-09' }],
    supports: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I had an assumption, and the data to test it.',
      outcome: 'solution',
      later: { day: '2024-11-22', held: 'yes' },
      actions: [
        {
          key: 'a-replay-night',
          text: 'Replay the traffic of 11 September against the circuit breaker',
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
    format: 'walkthrough',
    goal: 'Explain the circuit breaker without gaps.',
    stated: 'I think that I understand it well enough.',
    asks: [
      {
        ask: 'May I explain it to you as I would to someone from Sales?',
        topic: 'system-design',
        answer: 'Go ahead. I will stop you at the first technical term.',
      },
    ],
    supports: { 'GRW-M1': '', 'SYS-M2': 'Explained a circuit breaker and a case in which it does harm.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I knew when a breaker opens, but not which calls it affects.',
      outcome: 'learning',
      well: 'She had to stop me only twice.',
    },
  },
  {
    key: 's21',
    day: '2024-10-24',
    with: 'ilse',
    goal: 'Prepare for the design review this afternoon.',
    stated: 'I am worried about Pell’s questions.',
    asks: [
      {
        ask: 'What if he asks something that I cannot answer?',
        topic: 'career',
        answer: 'Then you say so and follow up. That has never stopped a good proposal.',
      },
    ],
    supports: { 'GRW-M1': '', 'OWN-S3': 'I had planned the next two steps for either decision.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'Pell asked his question last week, and the answer is on page two.',
      outcome: 'quick-fix',
      later: { day: '2024-12-06', held: 'partly' },
    },
  },
  {
    key: 's22',
    day: '2024-10-31',
    with: 'ilse',
    format: 'career',
    goal: 'Review my first six months.',
    stated: 'I cannot say what has changed.',
    asks: [
      {
        ask: 'What do you notice that I do not?',
        topic: 'career',
        answer: 'In May you talked about your tickets. Today you talked about problems between teams.',
      },
    ],
    supports: prepared,
    held: {
      drove: 'turns',
      met: 'yes',
      found: 'I am interested in different problems than in May.',
      read: 'You now look at the dependencies between teams.',
      outcome: 'learning',
      theyLearned: 'A review after six months would be useful for all my mentees.',
    },
  },
  {
    key: 's23',
    day: '2024-11-07',
    with: 'ilse',
    format: 'walkthrough',
    goal: 'Get the cache design reviewed before I build it.',
    stated: 'Tobias wants a quick solution.',
    asks: [
      {
        ask: 'Under which condition would a 40-second cache be wrong?',
        topic: 'system-design',
        answer: 'If the customers who buy are not the ones who request the same price twice.',
      },
      {
        ask: 'How do I tell my manager that his solution may not work?',
        topic: 'career',
        answer: 'Show him his own figure.',
      },
    ],
    supports: { 'GRW-M1': '', 'OWN-S3': 'I sent two questions in advance and agreed on the next step.' },
    held: {
      drove: 'me',
      met: 'partly',
      why: 'I know what to check, but I have not checked it yet.',
      found: 'The cache would speed up the page for visitors who do not buy.',
      outcome: 'learning',
    },
  },
  {
    key: 's24',
    day: '2024-11-14',
    with: 'ilse',
    goal: 'Plan the handover of the retry limits.',
    stated: 'The work is done, and the handover does not interest me.',
    asks: [
      {
        ask: 'When is a change done?',
        topic: 'production',
        answer: 'When it fails during your vacation and nobody has to call you.',
      },
    ],
    supports: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I stop when something works, but the handover decides whether it lasts.',
      outcome: 'decision',
      later: { day: '2024-12-27', held: 'yes' },
      actions: [
        {
          key: 'a-rates-page',
          text: 'Document for the Rates team what happens when a budget is used up',
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
    goal: 'Review my list of technical debt from another team’s point of view.',
    stated: 'Technical debt never gets planned.',
    asks: [
      {
        ask: 'What keeps you from paying for the first item?',
        topic: 'code-quality',
        answer: 'It does not say what another month of waiting costs me.',
      },
    ],
    reading: [{ title: 'List of seven debt items, unranked', sentOn: '2024-11-27' }],
    supports: { 'GRW-M1': '', 'OWN-S3': 'We decided what comes first and what will not be done.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I had ranked the items by how much they annoy me.',
      outcome: 'solution',
      later: { day: '2025-01-10', held: 'yes' },
      learned: 'The cost of delay is the column that other people read.',
    },
  },
]
