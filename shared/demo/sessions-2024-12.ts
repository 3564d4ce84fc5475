// Sessions of the first winter: the outbox pattern, a delay, a presentation for Sales, and the options for the quote page.
import type { StorySession } from './demo-source-types.ts'

const prepared = { 'GRW-M1': '' }

export const sessionsFromDecember: readonly StorySession[] = [
  {
    key: 's26',
    day: '2024-12-05',
    with: 'ilse',
    format: 'design-exercise',
    goal: 'Understand how Billing was split up without losing events.',
    stated: 'I have read about the outbox pattern but cannot draw it.',
    asks: [
      {
        ask: 'What is written in the transaction?',
        topic: 'system-design',
        answer: 'The change and its event. Show me the moment at which one of them could be lost.',
      },
    ],
    supports: prepared,
    held: {
      drove: 'me',
      met: 'partly',
      why: 'I could draw it during the session, but only with her help.',
      found: 'I agree even when I have not understood something.',
      outcome: 'learning',
      notes: [
        {
          at: '10:31',
          text: 'Add the step that publishes the event. I keep forgetting that it can run twice.',
          became: ['learning', 'outbox'],
        },
      ],
    },
  },
  {
    key: 's27',
    day: '2024-12-12',
    with: 'ilse',
    goal: 'Decide how to announce that the January date will not hold.',
    stated: 'Sales will be angry.',
    asks: [
      {
        ask: 'Should I offer one new date or several?',
        topic: 'career',
        answer: 'Offer three and say what each of them leaves out. Then Sales can choose.',
      },
    ],
    supports: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I wanted to present a solution, but Sales wanted a choice.',
      outcome: 'decision',
      later: { day: '2024-12-13', held: 'yes' },
    },
  },
  {
    key: 's28',
    day: '2024-12-19',
    with: 'ilse',
    goal: 'Rehearse my presentation for Sales.',
    stated: 'It contains too many technical terms.',
    asks: [
      {
        ask: 'At which point did you stop following?',
        topic: 'career',
        answer: 'At “query”, in your second sentence.',
      },
    ],
    supports: {
      'GRW-M1': '',
      'OWN-S3': 'The last session of the year, with the first one of the next year already planned.',
    },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I had replaced the technical terms but kept the technical structure.',
      outcome: 'solution',
      later: { day: '2025-01-31', held: 'yes' },
      well: 'We found a simpler explanation: waiting for a system that is busy with other work.',
      theyLearned: 'I will use that explanation myself.',
    },
  },
  {
    key: 's29',
    day: '2025-01-09',
    with: 'ilse',
    format: 'career',
    goal: 'Set a goal for the year.',
    stated: 'I want to be a lead by autumn.',
    asks: [
      {
        ask: 'What does a lead do that I do not do yet?',
        topic: 'career',
        answer: 'They finish things that involve several teams.',
      },
      {
        ask: 'Which single result would show it?',
        topic: 'career',
        answer: 'One cross-team decision with a recorded outcome, even if the outcome is no.',
      },
    ],
    supports: { 'GRW-M1': '', 'OWN-S3': 'A goal for the year, and the result that would show it.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'My goal was a title. Now it is a specific result.',
      outcome: 'decision',
      later: { day: '2025-02-21', held: 'yes' },
      learned: 'Look for a decision that no team can make alone.',
    },
  },
  {
    key: 's30',
    day: '2025-01-16',
    with: 'ilse',
    goal: 'Find out what an inconclusive POC is worth.',
    stated: 'I wasted four hours on generated tests.',
    asks: [
      {
        ask: 'At which limit would the POC have failed?',
        topic: 'ai',
        answer: 'If you have to ask me, you did not set one.',
      },
    ],
    supports: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'The POC had no pass/fail limit, so it could not produce a result.',
      outcome: 'learning',
      learned: 'Set the limit before the first run and lock it.',
    },
  },
  {
    key: 's31',
    day: '2025-01-23',
    with: 'ilse',
    format: 'design-exercise',
    goal: 'Discuss the read model before I write the proposal.',
    stated: 'A replica takes two days, and I prefer it.',
    asks: [
      {
        ask: 'What does a replica cost us in the cloud at night?',
        topic: 'cloud',
        answer: 'The same as during the day. Is cost the reason why you prefer it?',
      },
    ],
    supports: { 'GRW-M1': '', 'OWN-S3': 'I came with three steps and changed the first one.' },
    held: {
      drove: 'me',
      met: 'partly',
      why: 'I have two options and only argue for one of them.',
      found: 'I had decided before comparing the options.',
      outcome: 'learning',
      notes: [
        { at: '10:20', text: 'I told Tobias on Monday that the replica would work. Correct that.', onlyMe: true },
      ],
      actions: [
        {
          key: 'a-tracking',
          text: 'Spend a morning with the Tracking team to see their copy',
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
    goal: 'Find the deciding factor between the three options.',
    stated: 'All three options have advantages.',
    asks: [
      {
        ask: 'How do I find the deciding factor?',
        topic: 'system-design',
        answer: 'Ask which requirement would remain if all options met the other two.',
      },
    ],
    supports: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'The deciding factor is who owns the latency, not the speed.',
      outcome: 'solution',
      later: { day: '2025-03-14', held: 'yes' },
      actions: [
        {
          key: 'a-drivers',
          text: 'Write down the decision drivers with weights',
          due: '2025-02-06',
          done: { day: '2025-01-30', by: 'read-model' },
        },
      ],
    },
  },
]
