// June to August 2025: decisions that involve several teams, delegated work, and a rejected feature.
import type { StoryRecord } from './demo-source-types.ts'

export const entriesFromJune: readonly StoryRecord<'entry'>[] = [
  {
    key: 'two-weeks-won',
    day: '2025-06-05',
    set: {
      what: 'The planning round gave us two weeks in the third quarter for the shared database. I argued with 640 lost quotes a month rather than with technical debt.',
      myPart: 'I calculated the figure and presented it. I left out eleven smaller reasons.',
      initiative: 'self',
      people: ['tobias'],
      tags: ['debt'],
    },
  },
  {
    key: 'five-teams-told',
    day: '2025-06-12',
    set: {
      proposalId: 'event-notice',
      what: 'Informed all five teams about the notice rule in person or by phone, one day after the forum and before the minutes were sent. Two teams had questions, and the answers are now part of the text.',
      initiative: 'self',
      tags: ['events', 'forum'],
    },
  },
  {
    key: 'five-signals',
    day: '2025-06-18',
    set: {
      proposalId: 'five-signals-chosen',
      what: 'Quotes now has five key signals: price shown, price correct, data age, quotes lost, and cost per quote. The other 31 charts moved to a troubleshooting folder in Grafana.',
      myPart:
        'I chose the five signals together with Sales and Support and explained why we no longer review the other 31 charts.',
      initiative: 'self',
      tags: ['quotes'],
      metrics: [
        {
          name: 'Charts reviewed in the weekly meeting',
          unit: 'charts',
          before: 36,
          after: 5,
          howMeasured: 'Counted during the meeting',
          decision: 'Shorten the weekly review from 50 minutes to 20',
        },
      ],
    },
  },
  {
    key: 'trial-card-round',
    day: '2025-06-25',
    set: {
      what: 'Ran a one-hour workshop with Rates and Invoices on testing an idea in a day: the hypothesis, the limit at which it fails, and the cheapest test. Each participant left with a completed POC card.',
      initiative: 'self',
      people: ['pell', 'marit'],
      tags: ['mentoring'],
    },
    supports: { 'EVI-L2': 'Nine people filled in a card, and Pell ran his POC within a week.' },
  },
  {
    key: 'replay-costs-settled',
    day: '2025-07-03',
    set: {
      what: 'Pell and Marit had argued since May about who pays for event replays. Today they agreed: the consumer requests a replay, the producer names the cost, and a replay for a producer’s mistake is free. The agreement is four lines long and also records the two rejected options.',
      myPart: 'I moderated: each of them had to summarize the other’s reasons until the other agreed with the summary.',
      initiative: 'asked',
      people: ['pell', 'marit'],
      tags: ['events'],
    },
  },
  {
    key: 'price-by-mail-no',
    day: '2025-07-10',
    set: {
      what: 'Decided not to build email prices this year. I wrote to Sales about what we will do instead, what the feature would have cost (five weeks, and another year on the shared database), and what would change the decision.',
      initiative: 'self',
      people: ['tobias'],
      tags: ['quotes'],
    },
  },
  {
    key: 'noor-at-forum',
    day: '2025-07-16',
    set: {
      what: 'Noor presented the quote archive at the design review alone, and the design was accepted. I was in the audience and did not have to say anything.',
      teamPart: 'The options, the POC and the answer to Pell’s question were all Noor’s.',
      initiative: 'self',
      people: ['noor'],
      tags: ['mentoring'],
    },
    supports: { 'GRW-L1': 'Noor’s design was accepted 16 weeks after our first mentoring session.' },
  },
  {
    key: 'three-questions-reused',
    day: '2025-07-22',
    set: {
      what: 'The forum added my three questions about data copies to its proposal template. The Tracking team has already used them for a design I was not involved in.',
      initiative: 'self',
      prompt: 'learned',
      tags: ['forum'],
    },
  },
  {
    key: 'handed-over-for-august',
    day: '2025-07-30',
    set: {
      what: 'Delegated the open decisions to Noor and Marit for my two weeks of vacation. I noted my own preference for each, and that the decision is theirs.',
      initiative: 'self',
      people: ['noor', 'marit'],
      tags: ['mentoring'],
    },
    supports: { 'OWN-M2': 'Handed over open decisions with their status, not only tasks.' },
  },
  {
    key: 'nothing-waited',
    day: '2025-08-19',
    set: {
      what: 'Back from two weeks of vacation. The team made four decisions without me. I disagreed with one of them at first, until I had seen the data.',
      initiative: 'self',
      people: ['noor', 'marit'],
      tags: ['mentoring'],
    },
  },
  {
    key: 'first-reader-moved',
    day: '2025-08-22',
    set: {
      proposalId: 'leave-shared-database',
      what: 'Moved the commission report off the shared database, the first of six readers. Invoices rehearsed the move on Tuesday and completed it on Thursday without downtime.',
      myPart: 'I planned the order of the six readers and wrote the rollback page.',
      teamPart: 'Invoices did the migration themselves.',
      initiative: 'self',
      people: ['marit'],
      tags: ['debt'],
    },
  },
  {
    key: 'age-in-the-room',
    day: '2025-08-26',
    set: {
      what: 'The data age signal settled a decision: the copy was at most 1.1 seconds behind in August, so we will not pay for the second consumer that Rates had asked for. This saves €90 a month and one more service to monitor.',
      initiative: 'self',
      people: ['pell'],
      tags: ['read-model'],
      metrics: [
        {
          name: 'Copy lag behind Invoices, monthly maximum',
          unit: 's',
          before: 1.2,
          after: 1.1,
          howMeasured: 'Sampled every minute in August',
          source: 'Data age signal in Grafana',
          decision: 'No second Kafka consumer',
        },
      ],
    },
  },
  {
    key: 'packet-first-draft',
    day: '2025-08-28',
    set: {
      what: 'Read through 16 months of my records in one afternoon. The work I am proudest of has no figures, and I had forgotten most of the work that does.',
      initiative: 'self',
      prompt: 'learned',
      audience: 'private',
    },
  },
  {
    key: 'second-reader-rehearsed',
    day: '2025-08-29',
    time: '11:40',
    set: {
      proposalId: 'leave-shared-database',
      what: 'Rehearsed the move of the second reader, the customs file, with Monday’s data. It works, except for two shipments without a country, which the old reader could not process either.',
      myPart: 'I asked what should happen to those two shipments before working on a fix.',
      initiative: 'self',
      people: ['noor'],
      tags: ['debt'],
    },
  },
]
