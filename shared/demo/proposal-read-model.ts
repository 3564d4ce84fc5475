// The proposal the year turns on: quotes keep a copy of their own. Five revisions, two trials, one condition, and a look back.
import type { Told } from './told.ts'

const drivers = [
  { id: 'fast', text: 'A price before people leave: 400 ms at the 95th percentile', weight: 9 },
  { id: 'owner', text: 'One team answers for the delay', weight: 8 },
  { id: 'fresh', text: 'Never more than five seconds old', weight: 6 },
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
  for: 'No change elsewhere',
  against: 'Stale prices for 40 s',
  whyLost: 'Hides the owner question',
}

const context = `A price takes 1,840 ms because quotes read the invoice tables. One customer in nine leaves before it appears. Three teams write there; none of them owns the delay.

\`\`\`mermaid
flowchart LR
  Invoices -- events --> Copy
  Copy --> Quotes
  Quotes --> Customer
\`\`\``

export const readModel: Told<'proposal'> = {
  key: 'read-model',
  day: '2025-01-21',
  set: {
    title: 'Give quotes their own read model',
    initiative: 'self',
    context:
      'A price takes 1,840 ms because quotes read the invoice tables. Three teams write there; none of them owns the delay.',
    options: [
      cache,
      { id: 'replica', name: 'Read replica', for: 'Two days of work', against: 'Same tables and locks' },
    ],
    tags: ['quotes', 'read-model'],
  },
  speaksFor: { 'DEC-S1': 'It began with a customer on the telephone, not with a ticket.' },
  later: [
    {
      day: '2025-01-30',
      set: {
        drivers,
        options: [
          cache,
          { id: 'replica', name: 'Read replica', for: 'Two days of work', against: 'Same tables and locks' },
          { id: 'copy', name: 'Event-fed copy', for: 'One owner', against: 'A copy to keep in step' },
        ],
      },
      revision: { why: 'A third way, seen at Tracking, and the three things that decide.', causeId: 's32' },
      speaksFor: { 'SYS-S1': 'Cache, replica, copy; what decides is who owns the delay.' },
    },
    {
      day: '2025-02-06',
      set: {
        context,
        wouldFlip: 'More than 5 s behind at peak.',
        prediction: 'Under 400 ms at the 95th percentile with the copy.',
        confidence: 80,
        revisitOn: '2025-04-30',
      },
      revision: { why: 'What I expect, how sure I am, and when I look again.', causeId: 's33' },
      speaksFor: { 'DEC-M2': 'Ilse’s “how will you know?” became three lines of the text.' },
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
        options: [
          cache,
          {
            id: 'replica',
            name: 'Read replica',
            for: 'Two days of work',
            against: 'Same tables and locks',
            whyLost: 'Too slow in the trial',
          },
          { id: 'copy', name: 'Event-fed copy', for: 'One owner', against: 'A copy to keep in step', chosen: true },
        ],
        decision:
          'Quotes keep a copy of what they need, fed by invoice events. The price: a second place to look when a figure is wrong.',
      },
      revision: { why: 'The replica is out; the decision follows.', causeId: 's35' },
    },
    {
      day: '2025-02-26',
      set: {
        consequences:
          'Invoices send an event for each change of four columns. Quotes answer for the age of the copy, and are woken for it.',
        checks: [
          {
            direction: 'system',
            answer: 'Invoices lose a reader. The event bus carries 6 % more. Night export unchanged.',
          },
          {
            direction: 'alternatives',
            answer: 'Three options under the same load, and doing nothing for a year.',
          },
          { direction: 'challenge', answer: 'Pell, on the replica.' },
        ],
        scores,
      },
      revision: { why: 'The four directions, answered the day before the forum.', causeId: null },
      speaksFor: { 'DEC-S3': 'Neighbours, cost, keys and nights are each answered before the forum sees it.' },
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
            why: 'With a condition: the copy passes the same limit as the replica did not, and somebody is named for the nights.',
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
            answer: 'Invoices lose a reader. The event bus carries 6 % more. Night export unchanged.',
          },
          { direction: 'alternatives', answer: 'Three options under the same load, and doing nothing for a year.' },
          { direction: 'challenge', answer: 'Pell, on the replica. The forum, on night calls.' },
        ],
        stakeholders: [
          { personId: 'pell', part: 'consulted', on: '2025-02-18', note: 'Lent the load for the trial.' },
          { name: 'Support', part: 'told', on: '2025-03-03' },
          { personId: 'pell', name: 'Rates', part: 'told', on: '2025-03-03' },
          { name: 'Invoices', part: 'told', on: null, note: 'Written to; nobody has answered.' },
        ],
      },
      speaksFor: {
        'COM-S2': 'Rates and Support were told before; Invoices are still open, and the text says so.',
        'OWN-L2': 'Three teams change for it, and I carry it.',
      },
    },
    {
      day: '2025-03-11',
      time: '17:30',
      set: {
        options: [
          cache,
          {
            id: 'replica',
            name: 'Read replica',
            for: 'Two days of work',
            against: 'Same tables and locks',
            whyLost: 'POC: 920 ms, limit 400',
          },
          {
            id: 'copy',
            name: 'Event-fed copy',
            for: '310 ms, and one owner',
            against: 'A copy to keep in step',
            chosen: true,
          },
        ],
        wouldFlip: 'More than 5 s behind at peak. Measured so far: 1.2 s.',
      },
      revision: { why: 'Why the replica lost, in figures. Pell had seen none.', causeId: 'pell-replica' },
      speaksFor: { 'DEC-S2': 'Three options, two lost for reasons with a figure each.' },
    },
    {
      day: '2025-03-27',
      set: {
        checks: [
          {
            direction: 'system',
            answer: 'Invoices lose a reader. The event bus carries 6 % more. Night export unchanged.',
          },
          { direction: 'alternatives', answer: 'Three options under the same load, and doing nothing for a year.' },
          { direction: 'challenge', answer: 'Pell, on the replica. The forum, on night calls. Marit, on month end.' },
          {
            direction: 'stakeholders',
            answer:
              'Rates and Support on 3 March, Invoices through Marit on 25 March. Nobody learned of it from the release.',
          },
        ],
        stakeholders: [
          { personId: 'pell', part: 'consulted', on: '2025-02-18', note: 'Lent the load for the trial.' },
          { name: 'Support', part: 'told', on: '2025-03-03' },
          { personId: 'pell', name: 'Rates', part: 'told', on: '2025-03-03' },
          {
            personId: 'marit',
            name: 'Invoices',
            part: 'consulted',
            on: '2025-03-25',
            note: 'Two days in April are hers.',
          },
        ],
      },
      speaksFor: { 'OPS-S2': 'Age limit, fallback to the old price and a rehearsed way back: 90 seconds.' },
    },
    {
      day: '2025-04-14',
      time: '17:30',
      set: { state: 'implemented' },
      add: { history: [{ state: 'implemented', on: '2025-04-14', why: 'Every price comes from the copy.' }] },
    },
    {
      day: '2025-04-30',
      time: '16:00',
      set: {
        outcome:
          '305 ms at the 95th percentile, 0.9 s behind at worst, 40 € a month. Three night calls in two weeks, where I had said none: the consumer did not come back by itself. It does now.',
        outcomeOn: '2025-04-30',
        cameTrue: 'yes',
      },
      revision: { why: 'What came true and what did not, on the day that was set for it.', causeId: 'monday-run' },
      speaksFor: {
        'DEC-L2': 'Looked at again after two weeks of real nights; the consumer was changed for it.',
        'DEC-L1': 'Two teams and a forum, from the first question to the old way turned off.',
      },
    },
  ],
}
