// The last session of the demo, and the two that are still to come.
import type { ToldSession } from './told.ts'

export const sessionsFromAugust: readonly ToldSession[] = [
  {
    key: 's-08-21',
    day: '2025-08-21',
    with: 'ilse',
    ends: '11:04',
    goal: 'Leave with the outline of my case for lead.',
    stated: 'I have too much for a packet.',
    asks: [
      {
        ask: 'Which three stories would you keep?',
        topic: 'career',
        answer: 'The one that began with a customer, the one with five teams, and the one in which you were not there.',
      },
      {
        ask: 'Is a no worth a page?',
        topic: 'career',
        answer: 'The replica is worth more than the copy. Anybody can be right.',
      },
      { ask: 'How do I write what would have been lost without me?', topic: 'career' },
    ],
    reading: [
      { title: 'Sixteen months, in one list', sentOn: '2025-08-20' },
      {
        title: 'Six readers leave the shared database, after the forum',
        recordId: 'leave-shared-database',
        sentOn: '2025-08-20',
      },
    ],
    since:
      'Back from two weeks away; nothing had waited. Customs has been heard and asks for two weeks beside one another. Tobias has confirmed the six months.',
    speaksFor: {
      'GRW-M1': '',
      'OWN-S3': 'Three stories chosen, and the first to be written by the fourth of September.',
    },
    held: {
      drove: 'me',
      met: 'partly',
      why: 'Three stories are chosen. The sentence they hang on is not written.',
      found: 'I tell what I did and leave out what it changed for others.',
      read: 'You still write as if you were asking for leave.',
      outcome: 'decision',
      well: 'I brought one list and not forty pages.',
      learned: 'What would have been lost is not boasting. It is the figure of the other half.',
      theyLearned: 'I have begun to write down what I would have lost without people I mentor. It is a long page.',
      notes: [
        { at: '10:09', text: 'One list of 16 months. She read it in silence for six minutes.' },
        {
          at: '10:26',
          text: 'Your stories end when the thing works.',
          theirs: true,
          became: ['feedback', 'ilse-which-part'],
        },
        { at: '10:40', text: 'The one in which I was not there is the hardest to write.', onlyMe: true },
        { at: '10:55', text: 'First story by the fourth.', became: ['action', 'a-first-story'] },
      ],
      actions: [
        { key: 'a-first-story', text: 'Write the first story, with what would have been lost', due: '2025-09-03' },
        { key: 'a-ask-sys-l1', text: 'Ask Marit whether she would confirm the target shape', due: '2025-09-05' },
        {
          key: 'a-second-reader',
          text: 'Rehearse the second reader on Monday’s data',
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
    goal: 'Leave with one page that I would send to the committee.',
    stated: 'The first story sounds like somebody else’s.',
    asks: [
      { ask: 'How do I write what would have been lost without me?', topic: 'career', carriedFrom: 's-08-21' },
      { ask: 'Whom do I name in the story of the five teams, and whom do I ask first?', topic: 'career' },
      {
        ask: 'Who decides which of two prices is right, while Customs runs both?',
        topic: 'system-design',
        aboutId: 'leave-shared-database',
        betterAskedOf: 'marit',
      },
    ],
    reading: [
      { title: 'The way out, with Customs heard', recordId: 'leave-shared-database' },
      { title: 'A price can say why it is what it is, first sketch', recordId: 'price-log' },
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
    goal: 'What Noor wants to be bad at next.',
    stated: 'She has nobody who contradicts her.',
    held: null,
  },
]
