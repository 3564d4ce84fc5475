// March to May 2025: the read model goes live, an incident starts in another team, and Noor begins her own design.
import type { StoryRecord } from './demo-source-types.ts'

export const entriesFromMarch: readonly StoryRecord<'entry'>[] = [
  {
    key: 'rollback-rehearsed',
    day: '2025-03-21',
    set: {
      proposalId: 'read-model',
      what: 'Rehearsed the rollback of the read model with Noor. It takes 90 seconds to return to the old prices. We did it twice, and the second time she followed the runbook without my help.',
      initiative: 'self',
      people: ['noor'],
      tags: ['read-model'],
    },
    supports: { 'OWN-M2': 'The rollback is documented, and Noor tested the runbook without my help.' },
  },
  {
    key: 'marit-sees-runs',
    day: '2025-03-25',
    set: {
      proposalId: 'read-model',
      what: 'Showed Marit both benchmark runs on her own month-end data. She estimated that the change costs her team two days, and she wants the same kind of benchmark for Invoices.',
      initiative: 'self',
      people: ['marit'],
      tags: ['read-model'],
    },
  },
  {
    key: 'two-days-from-marit',
    day: '2025-03-27',
    set: {
      proposalId: 'read-model',
      what: 'Marit has committed in writing to 2 and 3 April for the change at Invoices. It took two conversations and a diagram of the problem from the customer’s point of view. The eleven messages I had sent to her team before had no effect.',
      initiative: 'self',
      people: ['marit'],
      tags: ['read-model'],
    },
  },
  {
    key: 'one-in-ten',
    day: '2025-04-07',
    set: {
      proposalId: 'read-model',
      what: '10% of customers now get their prices from the read model. 0.2% of the prices differ from the old path, and in every case the old path was outdated.',
      initiative: 'self',
      tags: ['read-model'],
    },
  },
  {
    key: 'copy-live',
    day: '2025-04-14',
    set: {
      proposalId: 'read-model',
      what: 'All prices now come from the read model. The quote page takes 305 ms at the 95th percentile, down from 1,840 ms, and the copy was never more than 0.9 seconds behind in its first week.',
      myPart: 'I wrote the proposal, ran both POCs, planned the rollout and carried out the switch.',
      teamPart:
        'Invoices built the event, Noor wrote the consumer, and Rates provided the load test. Support wrote the message to customers.',
      initiative: 'self',
      people: ['noor', 'marit', 'pell'],
      tags: ['read-model'],
      metrics: [
        {
          name: 'Quote page, 95th percentile',
          unit: 'ms',
          before: 1840,
          after: 305,
          howMeasured: 'All quotes of one week compared with the week before the switch',
          source: 'Access log',
          decision: 'Turn off the old path at the end of April',
        },
        {
          name: 'Visitors who leave before the price appears',
          unit: '%',
          before: 11.2,
          after: 6.4,
          howMeasured: 'Sessions that end on the loading page',
          source: 'Click tracking',
        },
      ],
    },
    supports: {
      'EVI-M1': 'A full week of production traffic before and after.',
      'DEB-M2': 'Fixed at the cause: quotes no longer read another team’s tables.',
    },
  },
  {
    key: 'predicted-and-came',
    day: '2025-04-30',
    set: {
      proposalId: 'read-model',
      what: 'Reviewed the read model on the date I had set in the proposal. Latency and cost are as predicted. I had predicted no night calls, but there were three in two weeks. The consumer now restarts automatically, and I recorded that the proposal never named who would be paged.',
      myPart: 'I wrote the review and decided to change the consumer.',
      initiative: 'self',
      tags: ['read-model'],
    },
    supports: { 'DEC-L2': 'What I predicted, what happened, and what I changed because of it.' },
  },
  {
    key: 'noor-leads-archive',
    day: '2025-05-06',
    set: {
      what: 'Noor now leads the design of the quote archive. I would have designed it differently, but I leave the decisions to her.',
      initiative: 'self',
      people: ['noor'],
      tags: ['mentoring'],
    },
  },
  {
    key: 'wrong-prices',
    day: '2025-05-14',
    set: {
      what: 'For 74 minutes some prices did not include the fuel surcharge. A release of Invoices had removed a field from an event, and nobody on our team knew about it. 212 quotes were affected, and we honored all of them.',
      myPart:
        'I took over as incident commander on the second call: I assigned who decides, who writes to customers, and which services must not be changed.',
      teamPart: 'Marit rolled back the release within nine minutes. Noor compiled the list of affected quotes.',
      initiative: 'asked',
      people: ['marit', 'noor'],
      tags: ['on-call', 'events'],
    },
    later: [{ day: '2025-05-22', set: { proposalId: 'event-notice' } }],
  },
  {
    key: 'surcharge-review',
    day: '2025-05-21',
    set: {
      what: 'Led a blameless review of the surcharge incident with both teams. It ended with three changes, each with an owner and a date: consumers provide a contract test, release notes list the consumers, and a price with a missing component shows a warning.',
      myPart:
        'I prepared the timeline and asked the questions. I kept asking for causes when the discussion wanted to stop at the second one.',
      initiative: 'self',
      people: ['marit', 'noor', 'pell'],
      tags: ['events'],
    },
    later: [{ day: '2025-05-22', set: { proposalId: 'event-notice' } }],
  },
  {
    key: 'contract-holds',
    day: '2025-05-30',
    set: {
      proposalId: 'event-notice',
      what: 'A consumer contract test blocked a release of Invoices at 11:40, because a date field had become a string. Two weeks earlier this would have been an incident. This time nobody had to be called.',
      teamPart: 'Noor wrote the test, and Invoices runs it. I did neither.',
      initiative: 'self',
      people: ['noor', 'marit'],
      tags: ['events'],
    },
    supports: { 'OPS-L2': 'The same kind of break, 16 days after the incident, was stopped before the release.' },
  },
]
