// Proposals of the last summer: five signals, the way out of the shared database, and a first sketch.
import type { Told } from './told.ts'

export const laterProposals: readonly Told<'proposal'>[] = [
  {
    key: 'five-signals-chosen',
    day: '2025-06-04',
    set: {
      title: 'Five signals that steer Quotes',
      initiative: 'self',
      context:
        'The weekly round looks at 36 charts in 50 minutes. In a year none of them has changed what we did; I went through the minutes.',
      options: [
        {
          id: 'five',
          name: 'Five signals, chosen with Sales and Support',
          for: 'Each has a decision that hangs on it',
          against: 'Something will be missed',
          chosen: true,
        },
        {
          id: 'ranking',
          name: 'All 36, sorted',
          for: 'Nothing is lost',
          against: 'It is what we have',
          whyLost: 'Sorting does not make anybody decide.',
        },
        {
          id: 'one',
          name: 'One figure',
          for: 'Nobody can look away',
          against: 'Any single figure can be made to look good',
          whyLost: 'Quotes per hour would have hidden the surcharge.',
        },
      ],
      decision:
        'Price shown, price true, age of the copy, quotes lost, cost of one quote. The rest goes into a folder.',
      wouldFlip: 'An incident that one of the 31 would have shown and none of the five did.',
      tags: ['quotes'],
    },
    later: [
      {
        day: '2025-06-18',
        time: '17:10',
        set: { state: 'implemented' },
        add: {
          history: [
            {
              state: 'accepted',
              on: '2025-06-16',
              why: 'By the team and Sales; Support wanted a sixth and let it go.',
            },
            { state: 'implemented', on: '2025-06-18' },
          ],
        },
      },
      {
        day: '2025-08-26',
        time: '17:20',
        set: {
          outcome:
            'Two decisions in ten weeks hung on one of the five: the second consumer was not bought, and the fuel table got a date.',
          outcomeOn: '2025-08-26',
          cameTrue: 'yes',
        },
        speaksFor: { 'OPS-L1': 'Five signals, and two decisions taken by them.' },
      },
    ],
  },
  {
    key: 'leave-shared-database',
    day: '2025-06-24',
    set: {
      title: 'Six readers leave the shared database',
      initiative: 'self',
      context:
        'Quotes and Invoices have shared a database since 2019. Nobody chose it. Six readers of ours are left in it; each release of Invoices is rehearsed against all six, and 640 quotes a month are lost in those hours.',
      drivers: [
        { id: 'own-release', text: 'Invoices release without asking us', weight: 9 },
        { id: 'no-night', text: 'No night of moving everything', weight: 8 },
      ],
      options: [
        {
          id: 'one-by-one',
          name: 'One reader a fortnight',
          for: 'Each can go back alone',
          against: 'Three months of two truths',
          chosen: true,
        },
        {
          id: 'weekend',
          name: 'All six in a weekend',
          for: 'Over at once',
          against: 'Nobody has rehearsed it, and nobody can',
          whyLost: 'The way back is as long as the way there.',
        },
        {
          id: 'stay',
          name: 'Stay, with rules',
          for: 'No work',
          against: 'The rules exist and are the reason for the 640',
          whyLost: 'We have done it for six years.',
        },
      ],
      decision:
        'In the order of what each costs us, the customs file last. What we will not do meanwhile: prices by mail, the new price list.',
      checks: [
        {
          direction: 'system',
          answer:
            'The target is drawn: three owners, seven events, no shared table. Today’s picture stands beside it, and six steps between.',
        },
        {
          direction: 'alternatives',
          answer: 'A weekend, staying, and a copy of everything, which is staying with more disks.',
        },
      ],
      tags: ['debt', 'quotes'],
    },
    later: [
      {
        day: '2025-07-10',
        time: '17:00',
        set: { state: 'in-review' },
        add: { history: [{ state: 'in-review', on: '2025-07-10' }] },
        speaksFor: { 'OWN-L1': 'What comes next and the two things that do not, with the reason for each.' },
      },
      {
        day: '2025-07-25',
        set: {
          consequences:
            'Customs must be heard first: their file is read by an authority, and a wrong line there is a fine.',
        },
        revision: { why: 'The forum put it off until Customs has been heard.', causeId: 'forum-database' },
        speaksFor: { 'SYS-L1': 'A target with three owners, and six steps that can each be taken back.' },
      },
      {
        day: '2025-08-22',
        time: '17:30',
        add: {
          checks: [
            {
              direction: 'stakeholders',
              answer: 'Customs on 20 August, with the file in hand. They ask for two weeks beside one another.',
            },
          ],
        },
        revision: { why: 'Customs heard; the last step runs beside the old one for two weeks.', causeId: 's-08-21' },
      },
    ],
  },
  {
    key: 'price-log',
    day: '2025-08-27',
    set: {
      title: 'A price can say why it is what it is',
      initiative: 'self',
      context:
        'Support asks us eleven times a week why a price is what it is. We read it back from logs; the shortest took Noor 25 minutes.',
      options: [
        {
          id: 'explain',
          name: 'Each price keeps its parts',
          for: 'Support answers by itself',
          against: 'Storage, and a promise to keep it readable',
        },
      ],
      audience: 'mentor',
      tags: ['quotes'],
    },
  },
]
