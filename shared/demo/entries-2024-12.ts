// December 2024 to March 2025: the CI pipeline, the reconciliation job, and the first weeks of the read model.
import type { StoryRecord } from './demo-source-types.ts'

export const entriesFromDecember: readonly StoryRecord<'entry'>[] = [
  {
    key: 'shared-test-database',
    day: '2024-12-04',
    set: {
      what: 'The unit tests of Quotes no longer share a database. Until now they passed only in one particular order.',
      initiative: 'self',
      tags: ['debt'],
    },
    supports: { 'DEB-M1': 'Removed hidden dependencies between 212 tests.' },
  },
  {
    key: 'tariff-misses-january',
    day: '2024-12-12',
    set: {
      what: 'Told Sales that the tariff change will miss 1 January and offered three dates, each with the features it would leave out. They chose the second one within an hour.',
      initiative: 'asked',
      people: ['tobias'],
    },
    supports: { 'COM-M2': 'Sales had three weeks to inform their customers.' },
  },
  {
    key: 'reconciliation',
    day: '2024-12-17',
    set: {
      what: 'Took over a nightly reconciliation job that no team owned and shut it down. It compared two tables that had been merged in the spring. Eleven people received its email, and nobody had opened it since April.',
      initiative: 'self',
      prompt: 'unasked',
      tags: ['debt'],
    },
    supports: { 'OWN-S2': 'No team owned the job. I checked with all eleven recipients and retired it.' },
  },
  {
    key: 'on-call-notes',
    day: '2024-12-20',
    set: {
      what: 'Handed over my on-call notes before the holidays: known problems, known false alarms, and whom to call for each.',
      initiative: 'asked',
      tags: ['on-call'],
    },
    supports: { 'OWN-M2': 'Noor tested the notes as someone new to the system before I left.' },
  },
  {
    key: 'generated-tests',
    day: '2025-01-07',
    set: {
      what: 'Used an AI assistant to generate 40 tests for the rounding code. All of them looked plausible, but three asserted a bug that I had planted.',
      myPart: 'I planted the bug before generating the tests, to see whether they would catch it.',
      initiative: 'self',
      prompt: 'learned',
      tags: ['ai'],
      audience: 'mentor',
    },
  },
  {
    key: 'pipeline-timed',
    day: '2025-01-14',
    set: {
      proposalId: 'pipeline-order',
      what: 'Measured each step of the CI pipeline over two weeks. Half of its 26 minutes are spent waiting for the browser tests, which rarely fail.',
      initiative: 'self',
      tags: ['pipeline'],
    },
    supports: { 'EVI-M1': 'The baseline, from 118 pipeline runs.' },
  },
  {
    key: 'pipeline-reordered',
    day: '2025-01-23',
    set: {
      proposalId: 'pipeline-order',
      what: 'The CI pipeline of Quotes now takes 11 minutes instead of 26. The steps that fail most often run first, and the browser tests run in parallel from the start.',
      myPart: 'I decided the order of the steps and compared it with build caching, which I rejected.',
      teamPart: 'Noor split the browser tests into two parallel jobs.',
      initiative: 'self',
      people: ['noor'],
      tags: ['pipeline'],
      metrics: [
        {
          name: 'CI pipeline of Quotes, median run',
          unit: 'min',
          before: 26,
          after: 11,
          howMeasured: 'All runs of one week compared with all runs of the next',
          source: 'GitLab CI statistics',
          decision: 'Reorder the pipelines of two neighboring teams in the same way',
        },
      ],
    },
    supports: {
      'DEB-S2': 'An improvement outside the code: every change of the team goes through this pipeline.',
      'EVI-M1': 'All runs of one week before the change and one week after it.',
    },
  },
  {
    key: 'rate-export-handed-over',
    day: '2025-01-24',
    set: {
      what: 'Handed over the rate export to Pell’s team: documentation, tests for two unusual currencies, and a week in which they ran it and I only watched. They needed no help.',
      initiative: 'asked',
      people: ['pell'],
      tags: ['rates'],
    },
    supports: { 'OWN-M2': 'Rates has run it alone for a week and is listed as the owner.' },
  },
  {
    key: 'tracking-copy-seen',
    day: '2025-01-30',
    set: {
      proposalId: 'read-model',
      what: 'Spent a morning with the Tracking team to see how their page uses a small copy of the parcel events. I took two ideas into my draft: store only the columns that are displayed, and show the age of the data.',
      initiative: 'self',
      prompt: 'learned',
      tags: ['read-model'],
    },
    supports: { 'SYS-S2': 'The age indicator is now part of the read model design.' },
  },
  {
    key: 'replicas-by-habit',
    day: '2025-02-05',
    set: {
      proposalId: 'read-model',
      what: 'At the design review I asked why we use replicas for every slow read, and showed the replication lag of last quarter: up to 14 seconds. The architect suggested that I measure a replica before arguing against it.',
      initiative: 'self',
      prompt: 'questioned',
      tags: ['forum', 'read-model'],
    },
    supports: { 'OWN-S1': 'Questioned a common practice with data. It led to a POC.' },
  },
  {
    key: 'price-class-split',
    day: '2025-02-06',
    set: {
      what: 'Split the pricing class into two, after covering its current behavior with 90 test cases from last month’s quotes.',
      initiative: 'self',
      tags: ['debt'],
    },
    supports: { 'DEB-M1': 'Added tests first, then changed the riskiest 800 lines of the code base.' },
  },
  {
    key: 'why-four-hundred',
    day: '2025-02-12',
    set: {
      proposalId: 'read-model',
      what: 'Documented why the latency limit of the read model is 400 ms: in two months of click data, faster responses no longer reduce the number of people who leave. I had also considered 250 ms.',
      initiative: 'self',
      tags: ['read-model'],
    },
    supports: { 'DEC-M1': 'The limit, its reason, and the alternative I rejected.' },
  },
  {
    key: 'replica-says-no',
    day: '2025-02-21',
    set: {
      proposalId: 'read-model',
      what: 'The read replica failed its POC: 920 ms at the 95th percentile against a limit of 400. I had already told three people that it would work, because it needed only two days.',
      myPart: 'I told the same three people about the result that afternoon.',
      initiative: 'self',
      tags: ['read-model'],
    },
    supports: {
      'EVI-M1': 'The page with and without a replica, on the same machine with the same evening’s traffic.',
    },
  },
  {
    key: 'told-rates-and-support',
    day: '2025-03-03',
    set: {
      proposalId: 'read-model',
      what: 'Presented the event-fed copy to Rates and to Support, 30 minutes each: what changes for them, and what to check when a price looks outdated. I have written to Invoices twice and have had no answer yet.',
      initiative: 'self',
      people: ['pell'],
      tags: ['read-model'],
    },
  },
  {
    key: 'cost-of-a-copy',
    day: '2025-03-06',
    time: '16:05',
    set: {
      proposalId: 'read-model',
      what: 'Estimated the cost of an event-fed copy: 14 GB of storage and one Kafka consumer, about €40 a month. The larger cost is monitoring how far it falls behind.',
      myPart: 'I measured one day of events and compared three instance sizes.',
      teamPart: 'Noor set up the Kafka topic for the measurement.',
      initiative: 'self',
      people: ['noor'],
      tags: ['read-model'],
      metrics: [
        { name: 'Storage', unit: 'GB', before: 0, after: 14, howMeasured: 'One day of events, extrapolated to a year' },
        {
          name: 'Monthly cost',
          unit: '€',
          before: 0,
          after: 40,
          source: 'Cloud price list, March',
          decision: 'Cost does not decide between the options',
        },
      ],
    },
    supports: { 'DEC-M1': 'Why the copy has four columns, and what copying whole rows would have cost.' },
  },
  {
    key: 'who-must-be-told',
    day: '2025-03-07',
    set: {
      proposalId: 'read-model',
      what: 'Drafted a list of the people to inform before the invoice event format changes. It covers five teams, and I had never talked to two of them.',
      initiative: 'self',
      prompt: 'unasked',
      tags: ['read-model'],
    },
  },
]
