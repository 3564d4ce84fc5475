// What hurt in the first year, where nobody looked: import, rounding, retries, the wait for a price, the pipeline.
import type { Told } from './told.ts'

export const firstImprovements: readonly Told<'improvement'>[] = [
  {
    key: 'import-slow',
    day: '2024-05-27',
    set: {
      title: 'The import ends after the first quotes are asked',
      initiative: 'self',
      area: 'data-layer',
      hurts: 'Whoever asks for a price before a quarter to three gets yesterday’s.',
      state: 'in-progress',
    },
    later: [
      {
        day: '2024-06-05',
        time: '17:10',
        set: { state: 'done', happened: 'Batches. It ends before anybody asks.' },
      },
      {
        day: '2024-06-11',
        set: {
          proof: '61 quotes in May carried a rate of the day before. None in June so far.',
          saving: 'Those 61, and the calls after them.',
        },
      },
    ],
  },
  {
    key: 'rounding-untested',
    day: '2024-07-29',
    set: {
      title: 'Nobody dares to touch the rounding',
      initiative: 'self',
      area: 'tests',
      hurts: 'Three people told me to leave it alone, each with another reason.',
      proof: 'Eleven tickets since January; the code has had no change for two years.',
      saving: 'Half a day for each ticket.',
    },
    later: [
      {
        day: '2024-07-30',
        time: '17:20',
        set: { state: 'done', happened: '64 cases around it, two of them bugs already.' },
      },
    ],
  },
  {
    key: 'retries-flood',
    day: '2024-09-11',
    time: '17:30',
    set: {
      title: 'Our retries keep a fallen partner down',
      initiative: 'self',
      area: 'observability',
      hurts: 'A partner that is down gets fourteen times its traffic from us until we are asked to stop.',
      proof: 'Traces of 11 September: three layers, three tries each, and a queue behind them.',
      brokeAt: '2024-09-11T06:10:00.000Z',
      brokeZone: 'Europe/Lisbon',
      noticedAt: '2024-09-11T07:00:00.000Z',
      noticedZone: 'Europe/Lisbon',
      noticedBy: 'a customer, by telephone',
      saving: 'About two hours of two teams for each such night, and the quotes of an hour.',
      costOfDelay: 'One night a month, by this year’s count.',
      rank: 1,
      rankWhy: 'The only one that another team pays for.',
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
          happened: 'A budget for each partner. Noticed after four minutes, in both rehearsals and once for real.',
        },
      },
    ],
  },
  {
    key: 'quotes-wait',
    day: '2024-10-21',
    set: {
      title: 'Quotes wait for invoices',
      initiative: 'self',
      area: 'data-layer',
      hurts: 'A customer waited nine seconds for a price and rang us. The page reads six tables of another team.',
      proof:
        '1,840 ms at the 95th percentile over October. One visitor in nine leaves before the price, by the click log.',
      brokeAt: '2024-10-21T08:05:00.000Z',
      brokeZone: 'Europe/Lisbon',
      noticedAt: '2024-10-21T08:52:00.000Z',
      noticedZone: 'Europe/Lisbon',
      noticedBy: 'a customer',
      saving: 'Half of those who leave, by Sales’ own guess: 900 quotes a month.',
      costOfDelay: '900 quotes, each month.',
      rank: 2,
      rankWhy: 'The dearest, and the least understood in November.',
      metrics: [
        {
          name: 'Quote page, 95th percentile',
          unit: 'ms',
          before: 1840,
          howMeasured: 'All of October',
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
          happened: '305 ms. Those who leave went from 11.2 to 6.4 in a hundred.',
          metrics: [
            {
              name: 'Quote page, 95th percentile',
              unit: 'ms',
              before: 1840,
              after: 305,
              howMeasured: 'All of October against the week of the switch',
              source: 'Access log',
              decision: 'To turn the old way off',
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
      title: 'Twenty-six minutes for a yes or a no',
      initiative: 'self',
      area: 'deployment',
      hurts: 'People begin something else while they wait, and come back after an hour.',
      proof: '118 runs in two weeks; the answer was known in the second minute in nine of ten failures.',
      saving: 'Four hours a day over seven people.',
      costOfDelay: 'Those four hours.',
      rank: 3,
      rankWhy: 'Cheap, and felt by all.',
      tags: ['pipeline'],
    },
    speaksFor: { 'DEB-S1': 'From the list into January’s plan, with its price of waiting.' },
    later: [
      { day: '2024-12-09', time: '17:20', set: { state: 'planned', proposalId: 'pipeline-order' } },
      {
        day: '2025-01-23',
        time: '17:30',
        set: { state: 'done', rank: null, happened: 'Eleven minutes; the first no after two.' },
      },
    ],
  },
  {
    key: 'reconciliation-unowned',
    day: '2024-11-28',
    time: '17:15',
    set: {
      title: 'A nightly comparison that nobody reads',
      initiative: 'self',
      area: 'process',
      hurts: 'Eleven people get a mail every morning and have a rule that deletes it.',
      proof: 'The rule is in nine of eleven mailboxes; I asked.',
      saving: 'A machine from two to three, and the fright of the one who reads it by accident.',
      tags: ['debt'],
    },
    later: [
      {
        day: '2024-12-17',
        time: '17:10',
        set: { state: 'done', happened: 'Ended. One person asked where the mail was, to thank me.' },
      },
    ],
  },
]
