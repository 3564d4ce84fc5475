// The main proposal of the demo: a separate read model for quotes, with its revisions, two POCs, conditions, and a review of the outcome.
import type { StoryRecord } from './demo-source-types.ts'

const drivers = [
  { id: 'fast', text: 'Price appears before visitors leave: 400 ms at the 95th percentile', weight: 9 },
  { id: 'owner', text: 'One team is responsible for the latency', weight: 8 },
  { id: 'fresh', text: 'Data is never more than five seconds old', weight: 6 },
]

const scores = [
  { optionId: 'cache', driverId: 'fast', score: 5 },
  { optionId: 'cache', driverId: 'owner', score: 1 },
  { optionId: 'cache', driverId: 'fresh', score: 2 },
  { optionId: 'replica', driverId: 'fast', score: 3 },
  { optionId: 'replica', driverId: 'owner', score: 2 },
  { optionId: 'replica', driverId: 'fresh', score: 6 },
  { optionId: 'copy', driverId: 'fast', score: 9 },
  { optionId: 'copy', driverId: 'owner', score: 9 },
  { optionId: 'copy', driverId: 'fresh', score: 8 },
]

const cache = {
  id: 'cache',
  name: 'Bigger cache',
  for: 'No change in other teams',
  against: 'Prices up to 40 s old',
  whyLost: 'Does not solve the ownership problem',
}

const replica = { id: 'replica', name: 'Read replica', for: 'Two days of work', against: 'Same tables and locks' }

const copy = { id: 'copy', name: 'Event-fed copy', for: 'One owner', against: 'A second copy to keep in sync' }

const context = `The quote page takes 1,840 ms at the 95th percentile because it reads the invoice tables. One visitor in nine leaves before the price appears. Three teams write to those tables, and none of them is responsible for the latency.

\`\`\`mermaid
flowchart LR
  Invoices -- events --> Copy
  Copy --> Quotes
  Quotes --> Customer
\`\`\``

export const readModel: StoryRecord<'proposal'> = {
  key: 'read-model',
  day: '2025-01-21',
  set: {
    title: 'Separate read model for quotes',
    initiative: 'self',
    context:
      'The quote page takes 1,840 ms at the 95th percentile because it reads the invoice tables. Three teams write to those tables, and none of them is responsible for the latency.',
    options: [cache, replica],
    tags: ['quotes', 'read-model'],
  },
  supports: { 'DEC-S1': 'Started from a customer’s phone call. There was no ticket.' },
  later: [
    {
      day: '2025-01-30',
      set: {
        drivers,
        options: [cache, replica, copy],
      },
      revision: { why: 'Added a third option from the Tracking team, and the three decision drivers.', causeId: 's32' },
      supports: { 'SYS-S1': 'Compares a cache, a replica and a copy. The deciding factor is who owns the latency.' },
    },
    {
      day: '2025-02-06',
      set: {
        context,
        wouldFlip: 'The copy is more than 5 s behind at peak load.',
        prediction: 'Under 400 ms at the 95th percentile with the copy.',
        confidence: 80,
        revisitOn: '2025-04-30',
      },
      revision: { why: 'Added a prediction, my confidence, and a date for a review.', causeId: 's33' },
      supports: { 'DEC-M2': 'Ilse asked how I would know whether it worked. The answer is now part of the proposal.' },
    },
    {
      day: '2025-02-13',
      time: '15:00',
      set: { state: 'in-review' },
      add: { history: [{ state: 'in-review', on: '2025-02-13' }] },
    },
    {
      day: '2025-02-20',
      time: '17:00',
      set: {
        options: [cache, { ...replica, whyLost: 'Too slow in the POC' }, { ...copy, chosen: true }],
        decision:
          'Quotes keeps its own copy of the data it needs, fed by invoice events over Kafka. The drawback: when a price is wrong, there is a second place to check.',
      },
      revision: { why: 'The replica failed its POC, so the copy is the decision.', causeId: 's35' },
    },
    {
      day: '2025-02-26',
      set: {
        consequences:
          'Invoices publishes an event when one of four columns changes. Quotes is responsible for the age of the copy and is paged when it is too old.',
        checks: [
          {
            direction: 'system',
            answer: 'Invoices has one reader less. Kafka traffic grows by 6%. The nightly export does not change.',
          },
          {
            direction: 'alternatives',
            answer: 'Three options under the same load, and no change for a year.',
          },
          { direction: 'challenge', answer: 'Pell challenged the replica.' },
        ],
        scores,
      },
      revision: { why: 'Completed the impact checks on the day before the forum.', causeId: null },
      supports: { 'DEC-S3': 'Covers neighboring systems, cost, security and on-call before the forum discusses it.' },
    },
    {
      day: '2025-02-27',
      time: '15:30',
      set: { state: 'accepted' },
      add: {
        history: [
          {
            state: 'accepted',
            on: '2025-02-27',
            why: 'On two conditions: the copy stays under the limit that the replica missed, and on-call coverage is assigned.',
          },
        ],
      },
    },
    {
      day: '2025-03-03',
      time: '17:00',
      set: {
        people: ['pell', 'noor'],
        checks: [
          {
            direction: 'system',
            answer: 'Invoices has one reader less. Kafka traffic grows by 6%. The nightly export does not change.',
          },
          { direction: 'alternatives', answer: 'Three options under the same load, and no change for a year.' },
          { direction: 'challenge', answer: 'Pell challenged the replica, and the forum the on-call coverage.' },
        ],
        stakeholders: [
          { personId: 'pell', part: 'consulted', on: '2025-02-18', note: 'Provided the load for the POC.' },
          { name: 'Support', part: 'told', on: '2025-03-03' },
          { personId: 'pell', name: 'Rates', part: 'told', on: '2025-03-03' },
          { name: 'Invoices', part: 'told', on: null, note: 'I have written to them and have had no answer yet.' },
        ],
      },
      supports: {
        'COM-S2': 'Rates and Support were informed in advance. Invoices is still open, and the proposal says so.',
        'OWN-L2': 'Three teams change their systems for it, and I lead the work.',
      },
    },
    {
      day: '2025-03-11',
      time: '17:30',
      set: {
        options: [
          cache,
          { ...replica, whyLost: 'POC: 920 ms, limit 400' },
          { ...copy, for: '310 ms, and one owner', chosen: true },
        ],
        wouldFlip: 'The copy is more than 5 s behind at peak load. Measured so far: 1.2 s.',
      },
      revision: {
        why: 'Added the figure that ruled out the replica, which Pell had asked for.',
        causeId: 'pell-replica',
      },
      supports: { 'DEC-S2': 'Three options, two of them rejected because of a measurement.' },
    },
    {
      day: '2025-03-27',
      set: {
        checks: [
          {
            direction: 'system',
            answer: 'Invoices has one reader less. Kafka traffic grows by 6%. The nightly export does not change.',
          },
          { direction: 'alternatives', answer: 'Three options under the same load, and no change for a year.' },
          {
            direction: 'challenge',
            answer: 'Pell challenged the replica, the forum the on-call coverage, and Marit the month-end load.',
          },
          {
            direction: 'stakeholders',
            answer:
              'I informed Rates and Support on 3 March, and Invoices through Marit on 25 March. Nobody first heard of it from the release.',
          },
        ],
        stakeholders: [
          { personId: 'pell', part: 'consulted', on: '2025-02-18', note: 'Provided the load for the POC.' },
          { name: 'Support', part: 'told', on: '2025-03-03' },
          { personId: 'pell', name: 'Rates', part: 'told', on: '2025-03-03' },
          {
            personId: 'marit',
            name: 'Invoices',
            part: 'consulted',
            on: '2025-03-25',
            note: 'She has reserved two days in April.',
          },
        ],
      },
      supports: {
        'OPS-S2': 'Includes an age limit, a fallback to the old price, and a rehearsed 90-second rollback.',
      },
    },
    {
      day: '2025-04-14',
      time: '17:30',
      set: { state: 'implemented' },
      add: { history: [{ state: 'implemented', on: '2025-04-14', why: 'All prices come from the copy.' }] },
    },
    {
      day: '2025-04-30',
      time: '16:00',
      set: {
        outcome:
          '305 ms at the 95th percentile, at most 0.9 s behind, €40 a month. I had predicted no night calls, but there were three in two weeks because the consumer did not restart after a failure. It now restarts automatically.',
        outcomeOn: '2025-04-30',
        cameTrue: 'yes',
      },
      revision: { why: 'Recorded which predictions came true, on the planned date.', causeId: 'monday-run' },
      supports: {
        'DEC-L2': 'Reviewed after two weeks in production. I changed the consumer because of the night calls.',
        'DEC-L1': 'Two teams and the forum, from the first question until the old path was turned off.',
      },
    },
  ],
}
