// August to November 2024: two incidents at the rates API, and the first change that involves other teams.
import type { StoryRecord } from './demo-source-types.ts'

export const entriesFromAugust: readonly StoryRecord<'entry'>[] = [
  {
    key: 'alerts-read',
    day: '2024-08-20',
    set: {
      what: 'Back from two weeks of vacation. Went through the 31 alerts from that time; 22 were duplicates of the same alert.',
      initiative: 'self',
      audience: 'mentor',
      tags: ['on-call'],
    },
  },
  {
    key: 'cache-leak',
    day: '2024-08-26',
    set: {
      what: 'Found a memory leak in the quote cache with a heap dump: the cache keys kept a reference to the whole request object. Wrote it up with both heap graphs.',
      initiative: 'asked',
      tags: ['quotes', 'on-call'],
    },
    supports: { 'OPS-M1': 'Traced it from the memory graph to the line of code and documented the steps.' },
  },
  {
    key: 'old-flags',
    day: '2024-08-29',
    set: {
      what: 'Removed 19 feature flags that had not changed in a year, one pull request for each so that any of them can be reverted separately.',
      initiative: 'self',
      tags: ['debt'],
    },
    supports: { 'DEB-M1': 'Removed 19 unused branches from the quote code.' },
  },
  {
    key: 'money-objections',
    day: '2024-09-05',
    set: {
      what: 'Replied in writing to the three objections to my money library proposal, two days after it was rejected. I said that Pell’s alternative was better than my proposal.',
      initiative: 'self',
      people: ['pell'],
      tags: ['forum'],
    },
    supports: { 'GRW-M2': 'Responded to each objection from the design review.' },
  },
  {
    key: 'rate-desk-down',
    day: '2024-09-11',
    set: {
      what: 'The rates API was down for 50 minutes. While it was recovering, our retries sent it 14 times its normal traffic. We learned about it from a customer.',
      myPart: 'I turned off the retries manually and reconstructed the timeline from traces in Jaeger.',
      teamPart: 'Pell’s team restarted the API twice, because our retries took it down again after the first restart.',
      initiative: 'asked',
      people: ['pell'],
      tags: ['on-call', 'rates'],
    },
    supports: { 'OPS-M1': 'Three layers that retried three times each multiplied the load.' },
  },
  {
    key: 'quote-list-index',
    day: '2024-09-12',
    set: {
      what: 'The customer’s quote list now loads in 90 ms instead of 2,300 ms, after I added one PostgreSQL index on customer and date.',
      myPart: 'I read the query plan first. The team had planned to rewrite the query, but only the index was missing.',
      initiative: 'self',
      tags: ['quotes'],
      metrics: [
        {
          name: 'Customer quote list, median',
          unit: 'ms',
          before: 2300,
          after: 90,
          howMeasured: 'The 200 largest customers, measured on the same afternoon',
          source: 'PostgreSQL query log',
          decision: 'The planned pagination is not needed',
        },
      ],
    },
    supports: {
      'DEB-M2': 'Fixed the query plan instead of adding another cache.',
      'EVI-M1': 'Same customers and same hour; only the index differs.',
    },
  },
  {
    key: 'second-incident',
    day: '2024-09-24',
    set: {
      what: 'The rates API failed again, twelve days after the first incident, and again a customer told us before any alert did. None of the fixes that we had agreed on had been implemented.',
      initiative: 'asked',
      people: ['pell'],
      tags: ['on-call', 'rates'],
    },
  },
  {
    key: 'what-they-share',
    day: '2024-09-30',
    set: {
      what: 'Wrote a one-page comparison of the two September incidents. Both had the same cause: no team owned the retry policy, so each layer had chosen its own.',
      initiative: 'self',
      prompt: 'unasked',
      tags: ['rates'],
    },
    supports: { 'DEC-M1': 'Why the retry count belongs in one place, and the case for leaving it in three.' },
  },
  {
    key: 'retry-board',
    day: '2024-10-10',
    set: {
      proposalId: 'retry-limits',
      what: 'Built a Grafana dashboard of retries for each partner. On its first day Pell used it to find a partner whose API failed on every third call.',
      initiative: 'self',
      people: ['pell'],
      tags: ['rates'],
    },
    supports: { 'OPS-M2': 'Pell’s team used it within hours of its release.' },
  },
  {
    key: 'field-moves',
    day: '2024-10-16',
    set: {
      what: 'Told Pell’s team two weeks ahead that a field will move in our API, and which one of their queries will break.',
      initiative: 'asked',
      people: ['pell'],
      tags: ['rates'],
    },
    supports: { 'COM-M2': 'They had two weeks to change the query.' },
  },
  {
    key: 'fare-rules-gone',
    day: '2024-10-29',
    set: {
      what: 'Deleted 1,900 lines of fare rules for contracts that ended in 2020. Kept the most unusual rule as a test case.',
      initiative: 'self',
      tags: ['debt'],
    },
    supports: { 'DEB-M1': 'Removed dead rules from the most frequently read part of the pricing code.' },
  },
  {
    key: 'one-partner-first',
    day: '2024-11-06',
    set: {
      proposalId: 'retry-limits',
      what: 'Turned on retry limits for one partner, the one that fails most often. They prevented 4,100 useless calls in two days, and no quote was lost.',
      myPart: 'I chose the partner, turned on the feature flag and watched the dashboard on both evenings.',
      initiative: 'self',
      tags: ['rates'],
    },
  },
  {
    key: 'limits-everywhere',
    day: '2024-11-14',
    set: {
      proposalId: 'retry-limits',
      what: 'Retry limits are active for all eleven partners. In two drills we detected an unavailable rates API after 4 minutes; in September it took 50, and a customer had to call us.',
      myPart: 'I wrote the proposal, implemented the limit for each partner and added an alert on the retry budget.',
      teamPart: 'The Rates team set the budget on their side and simulated two outages for the drills.',
      initiative: 'self',
      people: ['pell'],
      tags: ['rates'],
      metrics: [
        {
          name: 'Time to detect an outage',
          unit: 'min',
          before: 50,
          after: 4,
          howMeasured: 'September incidents compared with two drills',
          source: 'Alertmanager log and support call log',
          decision: 'Page on the retry budget instead of the error rate',
        },
      ],
    },
    supports: {
      'OPS-S1': 'From 50 minutes to 4, with both drills on record.',
      'OWN-S2': 'The retry policy had no owner. It now has one, and a limit.',
    },
  },
  {
    key: 'slow-night',
    day: '2024-11-22',
    set: {
      what: 'Found out why the database was slow on the night of the 19th: a query plan changed after a VACUUM. Added an index and documented how to recognize the problem.',
      initiative: 'asked',
      tags: ['on-call'],
    },
    supports: { 'OPS-M1': 'Compared both query plans and found the statistic that caused the change.' },
  },
  {
    key: 'debt-ranked',
    day: '2024-11-28',
    set: {
      what: 'Ranked the technical debt of the Quotes team by the monthly cost of delay, in hours and in lost quotes. The list has seven items, and two of them are planned for January.',
      myPart:
        'I wrote the list and the reasons. My own favorite dropped from first place once I had calculated its cost.',
      initiative: 'self',
      people: ['tobias'],
      tags: ['debt'],
    },
    supports: { 'DEB-S1': 'A ranked list with a cost of delay for each item.' },
  },
]
