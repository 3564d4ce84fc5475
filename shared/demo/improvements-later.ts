// What hurt in the second year: keys, idle machines, tests that agree with bugs, events, and the shared database; three are still open.
import type { Told } from './told.ts'

export const laterImprovements: readonly Told<'improvement'>[] = [
  {
    key: 'keys-in-files',
    day: '2025-01-16',
    set: {
      title: 'Partners’ keys in a file for all',
      initiative: 'self',
      area: 'security',
      hurts: 'Thirty-four people and every test machine hold the keys of eleven partners.',
      proof: 'Counted the readers of the file while handing over the export.',
      saving: 'One letter to eleven partners that begins with “unfortunately”.',
      costOfDelay: 'Nothing until the day it is everything.',
      state: 'planned',
      proposalId: 'secrets-out',
      audience: 'mentor',
      tags: ['security'],
    },
    later: [
      {
        day: '2025-02-14',
        time: '17:00',
        set: { state: 'done', happened: 'All keys changed and moved within four weeks.' },
      },
    ],
  },
  {
    key: 'idle-cluster',
    day: '2025-02-10',
    set: {
      title: 'The test cluster works through the night for nobody',
      initiative: 'self',
      area: 'cloud-cost',
      hurts: 'It costs as much at three in the morning as at three in the afternoon.',
      proof: '410 € a month between eight in the evening and seven; two logins in those hours since autumn, both mine.',
      saving: '410 € a month, for an hour of work.',
      metrics: [
        {
          name: 'Test cluster at night',
          unit: '€ a month',
          before: 410,
          after: 35,
          howMeasured: 'Bill of January against March',
          source: 'Cloud bill',
          decision: 'The same for the two other clusters',
        },
      ],
      people: ['odile'],
    },
    later: [
      {
        day: '2025-02-28',
        set: {
          state: 'done',
          happened: 'It sleeps from eight to seven. A key wakes it in four minutes, and has been pressed once.',
        },
      },
    ],
  },
  {
    key: 'tests-that-agree',
    day: '2025-01-09',
    set: {
      title: 'Generated tests that agree with the bug',
      initiative: 'self',
      area: 'ai',
      hurts: 'A green test that was written from wrong code says that the code is right.',
      proof: 'Three of forty in my own trial; two more found by Noor in last quarter’s changes.',
      saving: 'Unknown. That is the trouble with it.',
      rank: 3,
      rankWhy: 'It grows with every month in which we generate more.',
      people: ['noor'],
      tags: ['ai'],
    },
    later: [
      {
        day: '2025-08-20',
        set: {
          state: 'in-progress',
          happened: 'Noor tries a rule in Quotes: no generated test without a bug planted first.',
        },
      },
    ],
  },
  {
    key: 'friday-pairs',
    day: '2025-03-17',
    set: {
      title: 'Releases on a Friday need two people',
      initiative: 'self',
      area: 'process',
      hurts: 'Changes pile up until Monday.',
      proof: 'Eleven of fourteen last Mondays began with four releases or more.',
      saving: 'Smaller releases.',
    },
    later: [
      {
        day: '2025-04-24',
        set: {
          state: 'dropped',
          happened:
            'Support likes quiet Fridays, and they are right: two of the three worst evenings were ours. I had asked everybody but them.',
        },
      },
    ],
  },
  {
    key: 'events-change',
    day: '2025-05-14',
    time: '17:40',
    set: {
      title: 'An event changes and its readers do not know',
      initiative: 'self',
      area: 'deployment',
      hurts: '212 prices without the fuel surcharge, and a morning of two teams.',
      proof: 'The field went with a release at 09:12. Nobody at Invoices could say who reads it; nor could we.',
      brokeAt: '2025-05-14T08:12:00.000Z',
      brokeZone: 'Europe/Lisbon',
      noticedAt: '2025-05-14T08:49:00.000Z',
      noticedZone: 'Europe/Lisbon',
      noticedBy: 'Support, over the third odd price',
      saving: 'The next one. There were three like it in a year, in other teams.',
      costOfDelay: 'Nineteen events, about two changes a month.',
      rank: 1,
      rankWhy: 'It is anybody’s turn next.',
      people: ['marit', 'noor'],
      tags: ['events'],
    },
    later: [
      { day: '2025-05-22', time: '17:10', set: { state: 'planned', proposalId: 'event-notice' } },
      {
        day: '2025-07-04',
        set: {
          state: 'done',
          rank: null,
          happened:
            'Tests beside all nineteen events since 1 July. Two changes were stopped by them and none by an evening.',
        },
      },
    ],
  },
  {
    key: 'shared-database',
    day: '2025-06-02',
    set: {
      title: 'Six readers in a database of 2019',
      initiative: 'self',
      area: 'data-layer',
      hurts: 'Each release of Invoices is rehearsed against six readers of ours, and quotes stand still meanwhile.',
      proof: '640 quotes a month fall into those hours. Counted over four releases.',
      saving: '640 quotes a month, and Invoices’ Thursdays.',
      costOfDelay: 'About 22,000 € of freight a month, by Sales’ own average.',
      rank: 1,
      rankWhy: 'Nothing else on the list has a price that Sales signed.',
      state: 'planned',
      proposalId: 'leave-shared-database',
      people: ['marit'],
      tags: ['debt'],
    },
    speaksFor: { 'DEB-S1': 'First of the list, with a price, and two weeks of the quarter.' },
    later: [
      {
        day: '2025-08-22',
        time: '17:00',
        set: { state: 'in-progress', happened: 'One of six is out since 21 August, rehearsed and unnoticed.' },
      },
    ],
  },
  {
    key: 'flaky-carrier-test',
    day: '2025-08-25',
    set: {
      title: 'One carrier test in nine fails for no reason',
      initiative: 'self',
      area: 'tests',
      hurts: 'We have begun to press “again” without reading.',
      proof: '41 of 368 runs in August.',
      saving: 'The habit of reading.',
      rank: 2,
      rankWhy: 'Small, but it teaches us something bad every day.',
    },
  },
  {
    key: 'price-rules-in-strings',
    day: '2025-07-21',
    set: {
      title: 'Discounts that hide in the names of contracts',
      initiative: 'self',
      area: 'code-quality',
      hurts: 'A contract called “Nord-10” is ten per cent cheaper, since somebody reads its name.',
      proof: '27 of 340 contracts; Noor fell over the fourth while building the archive.',
      saving: 'A wrong price a month, and the laugh that goes with it.',
      costOfDelay: '35 € and an afternoon of Sales, each month.',
      rank: 4,
      rankWhy: 'Ugly and cheap. It can wait until the readers are out.',
      state: 'planned',
      people: ['noor'],
      tags: ['debt'],
    },
  },
]
