// Improvements found in 2024: import, rounding, retries, the quote page, and the CI pipeline.
import type { StoryRecord } from './demo-source-types.ts'

export const firstImprovements: readonly StoryRecord<'improvement'>[] = [
  {
    key: 'import-slow',
    day: '2024-05-27',
    set: {
      title: 'Late end of the nightly rate import',
      initiative: 'self',
      area: 'data-layer',
      hurts: 'Customers who request a quote before 02:45 get the rates of the day before.',
      state: 'in-progress',
    },
    later: [
      {
        day: '2024-06-05',
        time: '17:10',
        set: { state: 'done', happened: 'Batched inserts: the import now ends at 02:09, before the first requests.' },
      },
      {
        day: '2024-06-11',
        set: {
          proof: '61 quotes in May used the rates of the day before. So far there are none in June.',
          saving: 'About 60 wrong quotes a month, and the support calls they cause.',
        },
      },
    ],
  },
  {
    key: 'rounding-untested',
    day: '2024-07-29',
    set: {
      title: 'Untested rounding code',
      initiative: 'self',
      area: 'tests',
      hurts: 'Three colleagues advised me not to change the rounding code, each for a different reason.',
      proof: 'Eleven rounding tickets since January, but no change to the code in two years.',
      saving: 'Half a day of work for each ticket.',
    },
    later: [
      {
        day: '2024-07-30',
        time: '17:20',
        set: { state: 'done', happened: 'Added 64 test cases. Two of them exposed existing bugs.' },
      },
    ],
  },
  {
    key: 'retries-flood',
    day: '2024-09-11',
    time: '17:30',
    set: {
      title: 'Retry storms against failed partners',
      initiative: 'self',
      area: 'observability',
      hurts: 'When a partner is down, our retries send it 14 times its normal traffic until they ask us to stop.',
      proof: 'Traces of 11 September: three layers with three retries each, and a queue behind them.',
      brokeAt: '2024-09-11T06:10:00.000Z',
      brokeZone: 'Europe/Lisbon',
      noticedAt: '2024-09-11T07:00:00.000Z',
      noticedZone: 'Europe/Lisbon',
      noticedBy: 'a customer, by phone',
      saving: 'About two hours of work for two teams per incident, and all quotes of one hour.',
      costOfDelay: 'One incident a month, based on this year’s count.',
      rank: 1,
      rankWhy: 'The only problem on the list that another team pays for.',
      people: ['pell'],
      tags: ['rates'],
    },
    later: [
      { day: '2024-09-26', time: '17:00', set: { state: 'planned', proposalId: 'retry-limits' } },
      {
        day: '2024-11-14',
        time: '17:20',
        set: {
          state: 'done',
          rank: null,
          happened:
            'Each partner has a retry budget now. An outage was detected after 4 minutes in both drills, and after 3 in a real one.',
        },
      },
    ],
  },
  {
    key: 'quotes-wait',
    day: '2024-10-21',
    set: {
      title: 'Slow quote page',
      initiative: 'self',
      area: 'data-layer',
      hurts: 'A customer waited nine seconds for a price and called us. The page reads six tables of another team.',
      proof:
        '1,840 ms at the 95th percentile in October. Click tracking over four weeks shows how many visitors leave before they see it.',
      brokeAt: '2024-10-21T08:05:00.000Z',
      brokeZone: 'Europe/Lisbon',
      noticedAt: '2024-10-21T08:52:00.000Z',
      noticedZone: 'Europe/Lisbon',
      noticedBy: 'a customer',
      saving: 'Half of the lost visitors, as estimated by Sales: 900 quotes a month.',
      costOfDelay: '900 quotes a month.',
      rank: 2,
      rankWhy: 'The most expensive problem on the list, and in November the one we understood least.',
      metrics: [
        {
          name: 'Quote page, 95th percentile',
          unit: 'ms',
          before: 1840,
          howMeasured: 'All requests in October',
          source: 'Access log',
        },
      ],
      tags: ['quotes', 'read-model'],
    },
    later: [
      { day: '2025-01-21', time: '17:00', set: { state: 'planned', rank: 1, proposalId: 'read-model' } },
      {
        day: '2025-04-14',
        time: '17:50',
        set: {
          state: 'done',
          rank: null,
          happened: '305 ms at the 95th percentile. The share of visitors who leave fell from 11.2% to 6.4%.',
          metrics: [
            {
              name: 'Quote page, 95th percentile',
              unit: 'ms',
              before: 1840,
              after: 305,
              howMeasured: 'All of October compared with the week of the switch',
              source: 'Access log',
              decision: 'Turn off the old path',
            },
          ],
        },
      },
    ],
  },
  {
    key: 'pipeline-slow',
    day: '2024-11-28',
    time: '17:00',
    set: {
      title: 'Slow CI pipeline',
      initiative: 'self',
      area: 'deployment',
      hurts: 'People start something else while they wait and return after an hour.',
      proof: '118 runs in two weeks. In 9 of 10 failed runs, the failing step would have finished within two minutes.',
      saving: 'Four hours a day across seven people.',
      costOfDelay: 'Four hours of waiting a day.',
      rank: 3,
      rankWhy: 'Cheap to fix, and everyone on the team benefits.',
      tags: ['pipeline'],
    },
    supports: { 'DEB-S1': 'Moved from the debt list into the January plan because of its cost of delay.' },
    later: [
      { day: '2024-12-09', time: '17:20', set: { state: 'planned', proposalId: 'pipeline-order' } },
      {
        day: '2025-01-23',
        time: '17:30',
        set: { state: 'done', rank: null, happened: '11 minutes per run; a failure shows after 2 minutes.' },
      },
    ],
  },
  {
    key: 'reconciliation-unowned',
    day: '2024-11-28',
    time: '17:15',
    set: {
      title: 'Unused nightly reconciliation job',
      initiative: 'self',
      area: 'process',
      hurts: 'Eleven people get an email every morning, and most of them delete it automatically.',
      proof: 'I asked the recipients: nine of eleven have a filter that deletes it.',
      saving: 'One hour of server time a night, and the false alarms of people who read it by accident.',
      tags: ['debt'],
    },
    later: [
      {
        day: '2024-12-17',
        time: '17:10',
        set: { state: 'done', happened: 'Shut down. One recipient wrote to thank me.' },
      },
    ],
  },
]
