// Spring of the second year: the copy goes live, an incident starts in another team, and other people’s designs begin.
import type { Told } from './told.ts'

export const entriesFromMarch: readonly Told<'entry'>[] = [
  {
    key: 'rollback-rehearsed',
    day: '2025-03-21',
    set: {
      what: 'Rehearsed the way back from the copy with Noor: 90 seconds from the word to old prices, twice, the second time with her reading the page and me silent.',
      initiative: 'self',
      people: ['noor'],
      tags: ['read-model'],
    },
    speaksFor: { 'OWN-M2': 'The way back is a page, tried by somebody who did not write it.' },
  },
  {
    key: 'marit-sees-runs',
    day: '2025-03-25',
    set: {
      what: 'Showed Marit the two runs on her own month end. She named the two days it costs her before I had asked, and wants the same page for Invoices.',
      initiative: 'self',
      people: ['marit'],
      tags: ['read-model'],
    },
  },
  {
    key: 'two-days-from-marit',
    day: '2025-03-27',
    set: {
      what: 'We have the second and third of April from Marit, in writing. It took two talks and one drawing from the customer’s side; the eleven messages to her team before that had moved nothing.',
      initiative: 'self',
      people: ['marit'],
      tags: ['read-model'],
    },
  },
  {
    key: 'one-in-ten',
    day: '2025-04-07',
    set: {
      what: 'One customer in ten gets a price from the copy. Two prices in a thousand differ from the old way, and all of them are ones where the old way was late.',
      initiative: 'self',
      tags: ['read-model'],
    },
  },
  {
    key: 'copy-live',
    day: '2025-04-14',
    set: {
      what: 'Every price comes from the copy. The page answers in 305 ms at the 95th percentile, from 1,840, and the copy was never more than 0.9 seconds behind in its first week.',
      myPart: 'The proposal, both trials, the order of the steps, and the evening of the switch.',
      teamPart:
        'Invoices built the event, Noor the consumer, Rates the load. Support wrote the sentence for customers.',
      initiative: 'self',
      people: ['noor', 'marit', 'pell'],
      tags: ['read-model'],
      metrics: [
        {
          name: 'Quote page, 95th percentile',
          unit: 'ms',
          before: 1840,
          after: 305,
          howMeasured: 'All quotes of one week against the week before the switch',
          source: 'Access log',
          decision: 'To turn the old way off at the end of April',
        },
        {
          name: 'People who leave before the price',
          unit: '%',
          before: 11.2,
          after: 6.4,
          howMeasured: 'Sessions that end on the waiting page',
          source: 'Click log',
        },
      ],
    },
    speaksFor: {
      'EVI-M1': 'A week of everybody’s quotes, before and after.',
      'DEB-M2': 'The slow path is gone at its cause: quotes no longer read another team’s tables.',
    },
  },
  {
    key: 'predicted-and-came',
    day: '2025-04-30',
    set: {
      what: 'Looked back at the read model on the day I had set for it. The speed came true, the cost came true, and what I got wrong was the nights: three calls in two weeks, where I had said none. The consumer restarts itself now, and I wrote down that I had not asked who is woken.',
      myPart: 'The look back, and the change of course that came of it.',
      initiative: 'self',
      tags: ['read-model'],
    },
    speaksFor: { 'DEC-L2': 'What I said would happen, what did, and what was changed for it.' },
  },
  {
    key: 'noor-leads-archive',
    day: '2025-05-06',
    set: {
      what: 'Noor leads the design of the quote archive. I have the same facts and a different picture in my head, and I am keeping it there.',
      initiative: 'self',
      people: ['noor'],
      tags: ['mentoring'],
    },
  },
  {
    key: 'wrong-prices',
    day: '2025-05-14',
    set: {
      what: 'For 74 minutes some prices left out the fuel surcharge. An invoice event had lost a field in a release that nobody on our side knew of. 212 quotes; we stand by each of them.',
      myPart: 'Led it from the second call on: who decides, who writes to customers, who touches nothing.',
      teamPart: 'Marit had the release back within nine minutes of being asked. Noor found the list of quotes.',
      initiative: 'asked',
      people: ['marit', 'noor'],
      tags: ['on-call', 'events'],
    },
  },
  {
    key: 'surcharge-review',
    day: '2025-05-21',
    set: {
      what: 'Led the review of the surcharge incident with both teams in one room. No name in it. Three changes came out, each with an owner who said the date themselves: the reader tests the event, the release names its readers, a price without a part says so.',
      myPart: 'The timeline, the questions, and keeping the third “why” open when it became uncomfortable.',
      initiative: 'self',
      people: ['marit', 'noor', 'pell'],
      tags: ['events'],
    },
  },
  {
    key: 'contract-holds',
    day: '2025-05-30',
    set: {
      what: 'The readers’ test stopped a release of Invoices at 11:40: a date had become a text. Two weeks ago that would have been an evening. Nobody rang anybody.',
      teamPart: 'Noor wrote the test; Invoices run it. I wrote neither.',
      initiative: 'self',
      people: ['noor', 'marit'],
      tags: ['events'],
    },
    speaksFor: { 'OPS-L2': 'The same break, sixteen days later, before it left the building.' },
  },
]
