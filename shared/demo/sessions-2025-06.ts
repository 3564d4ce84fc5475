// Sessions of the last summer: a rule for five teams, a no to Sales, and being put off.
import type { ToldSession } from './told.ts'

const prepared = { 'GRW-M1': '' }

export const sessionsFromJune: readonly ToldSession[] = [
  {
    key: 's-06-05',
    day: '2025-06-05',
    with: 'ilse',
    goal: 'Find what would prove the notice rule wrong.',
    stated: 'Pell thinks that it is goodwill.',
    asks: [
      {
        ask: 'How do I argue with somebody who may be right?',
        topic: 'system-design',
        answer: 'Let him write it. Then answer what he wrote.',
      },
      { ask: 'How few signals are enough?', topic: 'production', answer: 'As many as you have decisions.' },
    ],
    reading: [{ title: 'Two weeks’ notice, with Pell’s case in it', recordId: 'event-notice', sentOn: '2025-06-04' }],
    speaksFor: { 'GRW-M1': '', 'OWN-S3': 'A day in December on which the rule is looked at again.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I had no line at which I would give in. Now it is two missed notices.',
      outcome: 'solution',
      theyLearned: 'To ask for the line at which somebody would give in. I do it with my own team now.',
    },
  },
  {
    key: 'n4',
    day: '2025-06-17',
    with: 'noor',
    role: 'mentor',
    begins: '14:00',
    ends: '14:40',
    goal: 'What to do with a trial that says no.',
    stated: 'Her favourite came to three times its limit.',
    asks: [
      {
        ask: 'Do I hide it or lead with it?',
        topic: 'system-design',
        answer: 'She answered herself: lead with it, and say that it was the favourite.',
      },
    ],
    held: {
      drove: 'them',
      met: 'yes',
      found: 'She had the limit written down before, and I had not told her to.',
      outcome: 'decision',
      learned: 'Nothing was left for me to do, and that was the lesson.',
    },
  },
  {
    key: 's-06-26',
    day: '2025-06-26',
    with: 'ilse',
    goal: 'Choose what Quotes does in the third quarter, and what not.',
    stated: 'Sales wants prices by mail.',
    asks: [
      {
        ask: 'How does one write a no that is read to the end?',
        topic: 'career',
        answer: 'Begin with what they get instead.',
      },
    ],
    speaksFor: { 'GRW-M1': '', 'OWN-S3': 'The quarter on half a page, with the part that is left out.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I was looking for a way to do both.',
      outcome: 'decision',
      actions: [
        {
          key: 'a-no-to-sales',
          text: 'Write the no to Sales, what they get first',
          due: '2025-07-10',
          done: { day: '2025-07-10', by: 'price-by-mail-no' },
        },
      ],
    },
  },
  {
    key: 's-07-10',
    day: '2025-07-10',
    with: 'ilse',
    goal: 'Have the way out of the shared database challenged.',
    stated: 'It is so clear that nobody will ask anything.',
    asks: [{ ask: 'Where is it weakest?', topic: 'system-design', answer: 'At the reader you have not met.' }],
    reading: [
      {
        title: 'Six readers leave the shared database, draft',
        recordId: 'leave-shared-database',
        sentOn: '2025-07-09',
      },
    ],
    speaksFor: prepared,
    held: {
      drove: 'me',
      met: 'partly',
      why: 'I heard it, and thought that Customs could wait.',
      found: 'I know five of six readers.',
      outcome: 'learning',
      later: {
        day: '2025-07-25',
        held: 'no',
        addendum: 'The forum asked for Customs in its first question. It was put off for that.',
      },
    },
  },
  {
    key: 't2',
    day: '2025-07-14',
    with: 'tobias',
    begins: '15:00',
    ends: '15:35',
    goal: 'Agree when the packet goes in.',
    stated: 'September or March.',
    asks: [
      {
        ask: 'What is missing for September?',
        topic: 'career',
        answer: 'A month in which you are away and it goes on. You have one coming.',
      },
    ],
    held: {
      drove: 'me',
      met: 'yes',
      found: 'What is missing is my absence.',
      outcome: 'decision',
      fit: ['good', 'good'],
    },
  },
  {
    key: 'n5',
    day: '2025-07-15',
    with: 'noor',
    role: 'mentor',
    begins: '14:00',
    ends: '14:30',
    goal: 'The evening before the design hour.',
    stated: 'She is calm and it frightens her.',
    held: {
      drove: 'them',
      met: 'yes',
      found: 'She needed somebody to be in the room and say nothing.',
      outcome: 'none',
      learned: 'I can do that now.',
      theyLearned: 'That calm is allowed.',
    },
  },
  {
    key: 's-07-24',
    day: '2025-07-24',
    with: 'ilse',
    goal: 'Be ready to be put off.',
    stated: 'Customs has not been asked.',
    asks: [
      {
        ask: 'Do I take it off the list for today?',
        topic: 'career',
        answer: 'Take it there and say so yourself. Five of six may begin.',
      },
    ],
    speaksFor: { 'GRW-M1': '', 'OWN-S3': 'What begins in August with me away, and with whom.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I would have hidden it behind a good slide a year ago.',
      outcome: 'decision',
      actions: [
        {
          key: 'a-customs',
          text: 'See Customs with their file on the table',
          due: '2025-08-20',
          done: { day: '2025-08-20' },
        },
        {
          key: 'a-old-way-off',
          text: 'Write the page on how six readers go back',
          due: '2025-08-01',
          droppedOn: '2025-07-30',
        },
      ],
    },
  },
]
