// The last session of the demo, and two planned ones.
import type { StorySession } from './demo-source-types.ts'

export const sessionsFromAugust: readonly StorySession[] = [
  {
    key: 's-08-21',
    day: '2025-08-21',
    with: 'ilse',
    ends: '11:04',
    format: 'career',
    readyToTakeNotes: true,
    goal: 'Leave with an outline of my case for lead.',
    stated: 'I have too much material for a packet.',
    asks: [
      {
        ask: 'Which three stories would you keep?',
        topic: 'career',
        answer:
          'The one that started with a customer, the one with five teams, and the one in which the team decided without you.',
      },
      {
        ask: 'Is a negative result worth a page?',
        topic: 'career',
        answer: 'Yes. The replica shows more about you than the copy does.',
      },
      { ask: 'How do I describe what would have happened without me?', topic: 'career' },
    ],
    reading: [
      { title: 'List of 16 months of work', sentOn: '2025-08-20' },
      {
        title: 'Moving six readers off the shared database, after the forum',
        recordId: 'leave-shared-database',
        sentOn: '2025-08-20',
      },
    ],
    since:
      'Back from two weeks of vacation. The team made four decisions without me. Customs has been consulted and asks to run both versions in parallel for two weeks. Tobias has confirmed six months of work at lead scope.',
    supports: {
      'GRW-M1': '',
      'OWN-S3': 'Three stories chosen, and the first one planned for 4 September.',
    },
    held: {
      drove: 'me',
      met: 'partly',
      why: 'We chose three stories, but the main message is not written yet.',
      found: 'My stories describe what I did but not what changed for others.',
      read: 'You still write as if you were asking for permission.',
      outcome: 'decision',
      well: 'I brought one list instead of 40 pages.',
      learned: 'Describing the impact on others is not boasting. It needs a figure, like any other claim.',
      theyLearned: 'I should write down what I owe to the people I mentor.',
      notes: [
        { at: '10:09', text: 'One list of 16 months. She read it for six minutes without a comment.' },
        {
          at: '10:26',
          text: 'Your stories end when the system works.',
          theirs: true,
          became: ['feedback', 'ilse-which-part'],
        },
        { at: '10:40', text: 'The story in which I was away is the hardest to write.', onlyMe: true },
        { at: '10:55', text: 'First story by 4 September.', became: ['action', 'a-first-story'] },
      ],
      actions: [
        {
          key: 'a-first-story',
          text: 'Write the first story, including what would have happened without it',
          due: '2025-09-03',
        },
        {
          key: 'a-ask-sys-l1',
          text: 'Ask Marit whether she would confirm the target design (SYS-L1)',
          due: '2025-09-05',
        },
        {
          key: 'a-second-reader',
          text: 'Rehearse the second reader with Monday’s data',
          due: '2025-08-29',
          done: { day: '2025-08-29', by: 'second-reader-rehearsed' },
        },
      ],
    },
  },
  {
    key: 's-09-04',
    day: '2025-09-04',
    preparedOn: '2025-08-28',
    with: 'ilse',
    format: 'career',
    goal: 'Leave with one page that I can send to the committee.',
    stated: 'The first story does not sound like me.',
    asks: [
      { ask: 'How do I describe what would have happened without me?', topic: 'career', carriedFrom: 's-08-21' },
      { ask: 'Whom do I name in the story of the five teams, and whose permission do I need?', topic: 'career' },
      {
        ask: 'Who decides which price is correct while Customs runs both versions?',
        topic: 'system-design',
        aboutId: 'leave-shared-database',
        betterAskedOf: 'marit',
      },
    ],
    reading: [
      {
        title: 'Moving six readers off the shared database, after the meeting with Customs',
        recordId: 'leave-shared-database',
      },
      { title: 'Price breakdown for Support, first sketch', recordId: 'price-log' },
    ],
    held: null,
  },
  {
    key: 'n6',
    day: '2025-09-09',
    preparedOn: '2025-08-27',
    with: 'noor',
    role: 'mentor',
    begins: '14:00',
    format: 'open',
    goal: 'Decide what Noor wants to learn next.',
    stated: 'Noor has nobody who challenges her ideas.',
    held: null,
  },
]
