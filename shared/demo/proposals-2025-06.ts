// Proposals of summer 2025: key signals, the move off the shared database, and a first sketch.
import type { StoryRecord } from './demo-source-types.ts'

export const laterProposals: readonly StoryRecord<'proposal'>[] = [
  {
    key: 'five-signals-chosen',
    day: '2025-06-04',
    set: {
      title: 'Five key signals for Quotes',
      initiative: 'self',
      context:
        'The weekly review covers 36 charts in 50 minutes. I went through the minutes of a year, and none of the charts has led to a decision.',
      options: [
        {
          id: 'five',
          name: 'Five signals, chosen with Sales and Support',
          for: 'A decision depends on each of them',
          against: 'We may miss something',
          chosen: true,
        },
        {
          id: 'ranking',
          name: 'All 36 charts, sorted',
          for: 'Nothing is lost',
          against: 'No real change',
          whyLost: 'Sorting does not lead to decisions.',
        },
        {
          id: 'one',
          name: 'A single metric',
          for: 'Impossible to overlook',
          against: 'Any single metric can be gamed',
          whyLost: 'Quotes per hour would not have shown the missing surcharge.',
        },
      ],
      decision:
        'The signals are price shown, price correct, data age, quotes lost, and cost per quote. All other charts move to a troubleshooting folder.',
      wouldFlip: 'An incident that one of the 31 charts would have shown but none of the five signals did.',
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
              why: 'Accepted by the team and by Sales. Support had asked for a sixth signal and agreed to go without it.',
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
            'Two decisions in ten weeks were based on the signals: we did not pay for a second consumer, and the fuel table got a release date.',
          outcomeOn: '2025-08-26',
          cameTrue: 'yes',
        },
        supports: { 'OPS-L1': 'Five signals, and two decisions based on them.' },
      },
    ],
  },
  {
    key: 'leave-shared-database',
    day: '2025-06-24',
    set: {
      title: 'Moving six readers off the shared database',
      initiative: 'self',
      context:
        'Quotes and Invoices have shared a database since 2019. It was never a deliberate decision. Six of our readers still use it. Every release of Invoices has to be rehearsed with all six, and we lose 640 quotes a month during the rehearsals.',
      drivers: [
        { id: 'own-release', text: 'Invoices can release without us', weight: 9 },
        { id: 'no-night', text: 'No big-bang migration', weight: 8 },
      ],
      options: [
        {
          id: 'one-by-one',
          name: 'One reader every two weeks',
          for: 'Each reader can be rolled back separately',
          against: 'Three months with two versions in parallel',
          chosen: true,
        },
        {
          id: 'weekend',
          name: 'All six in one weekend',
          for: 'Done in one step',
          against: 'Cannot be rehearsed',
          whyLost: 'A rollback would take as long as the migration.',
        },
        {
          id: 'stay',
          name: 'Stay, with stricter rules',
          for: 'No migration',
          against: 'The current rules are what causes the 640 lost quotes',
          whyLost: 'We have tried this for six years.',
        },
      ],
      decision:
        'Move the readers in the order of their cost, with the customs file last. During this time we will not build email prices or the new price list.',
      checks: [
        {
          direction: 'system',
          answer:
            'The target design has three owners, seven events and no shared table. The document shows the current design next to it and six steps in between.',
        },
        {
          direction: 'alternatives',
          answer:
            'A weekend migration, staying, and a full copy of the database, which would keep the coupling at a higher storage cost.',
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
        supports: { 'OWN-L1': 'Names the next goal and two things we will not do, with a reason for each.' },
      },
      {
        day: '2025-07-25',
        set: {
          consequences:
            'Customs must be consulted first. Their file goes to an authority, and an error in it can lead to a fine.',
        },
        revision: {
          why: 'The forum postponed the decision until Customs has been consulted.',
          causeId: 'forum-database',
        },
        supports: { 'SYS-L1': 'A target design with three owners, and six steps that can each be rolled back.' },
      },
      {
        day: '2025-08-22',
        time: '17:30',
        add: {
          checks: [
            {
              direction: 'stakeholders',
              answer:
                'Met with Customs on 20 August and went through the file. They ask to run both versions in parallel for two weeks.',
            },
          ],
        },
        revision: {
          why: 'Customs has been consulted. The last step runs in parallel with the old version for two weeks.',
          causeId: 's-08-21',
        },
      },
    ],
  },
  {
    key: 'price-log',
    day: '2025-08-27',
    set: {
      title: 'Price breakdown for Support',
      initiative: 'self',
      context:
        'Support asks us 11 times a week to explain a price. We reconstruct it from logs, and the fastest case took Noor 25 minutes.',
      options: [
        {
          id: 'explain',
          name: 'Store the components of each price',
          for: 'Support can answer on its own',
          against: 'Storage, and a format that we have to maintain',
        },
      ],
      audience: 'mentor',
      tags: ['quotes'],
    },
  },
]
