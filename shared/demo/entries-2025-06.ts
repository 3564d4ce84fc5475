// The last months: decisions over several teams, work given away, a no that was said in time.
import type { Told } from './told.ts'

export const entriesFromJune: readonly Told<'entry'>[] = [
  {
    key: 'two-weeks-won',
    day: '2025-06-05',
    set: {
      what: 'Two weeks in the third quarter are ours for the shared database. I did not say “debt” once; I said 640 lost quotes a month and showed where they go.',
      myPart: 'The figure, and leaving out the eleven other reasons.',
      initiative: 'self',
      people: ['tobias'],
      tags: ['debt'],
    },
  },
  {
    key: 'five-teams-told',
    day: '2025-06-12',
    set: {
      what: 'All five teams have the notice rule from me in person or on the telephone, a day after the forum and before the minutes. Two had questions that are in the text now.',
      initiative: 'self',
      tags: ['events', 'forum'],
    },
  },
  {
    key: 'five-signals',
    day: '2025-06-18',
    set: {
      what: 'Five signals steer Quotes from today: price shown, price true, age of the copy, quotes lost, cost of one quote. The other 31 charts are in a folder called “when something is odd”.',
      myPart: 'Chose the five with Sales and Support in the room; defended the 31 we do not look at.',
      initiative: 'self',
      tags: ['quotes'],
      metrics: [
        {
          name: 'Charts looked at in the weekly round',
          unit: 'charts',
          before: 36,
          after: 5,
          howMeasured: 'Counted in the room',
          decision: 'The weekly round is twenty minutes, from fifty',
        },
      ],
    },
  },
  {
    key: 'trial-card-round',
    day: '2025-06-25',
    set: {
      what: 'An hour with Rates and Invoices on testing an idea in a day: what you believe, the line it fails at, the cheapest way to see. Everybody left with one card filled in.',
      initiative: 'self',
      people: ['pell', 'marit'],
      tags: ['mentoring'],
    },
    speaksFor: { 'EVI-L2': 'Nine cards were filled in; Pell ran his within the week.' },
  },
  {
    key: 'replay-costs-settled',
    day: '2025-07-03',
    set: {
      what: 'Pell and Marit have argued since May about who pays when events are replayed. Today they agreed: the reader asks, the writer names the price, and a replay for the writer’s own mistake costs nothing. It is written down in four lines, with the two that lost.',
      myPart: 'Had each of them say the other’s reason until the other nodded. Nothing else.',
      initiative: 'asked',
      people: ['pell', 'marit'],
      tags: ['events'],
    },
  },
  {
    key: 'price-by-mail-no',
    day: '2025-07-10',
    set: {
      what: 'We will not build prices by mail this year. Wrote to Sales what we do instead, what it would have cost (five weeks, and the shared database for another year), and what would change my mind.',
      initiative: 'self',
      people: ['tobias'],
      tags: ['quotes'],
    },
  },
  {
    key: 'noor-at-forum',
    day: '2025-07-16',
    set: {
      what: 'Noor took the quote archive through the design hour alone. I sat at the back, and the only thing I was asked was whether the chair was free.',
      teamPart: 'All of it hers: the options, the trial, the answer to Pell.',
      initiative: 'self',
      people: ['noor'],
      tags: ['mentoring'],
    },
    speaksFor: { 'GRW-L1': 'Her design, accepted, sixteen weeks after our first hour.' },
  },
  {
    key: 'three-questions-reused',
    day: '2025-07-22',
    set: {
      what: 'The three questions before a copy are on the forum’s own template. Tracking answered them for a design that I had not heard of.',
      initiative: 'self',
      prompt: 'learned',
      tags: ['forum'],
    },
  },
  {
    key: 'handed-over-for-august',
    day: '2025-07-30',
    set: {
      what: 'Handed the decisions that are open to Noor and Marit for two weeks, with what I would do beside each, and a line under it: you decide.',
      initiative: 'self',
      people: ['noor', 'marit'],
      tags: ['mentoring'],
    },
    speaksFor: { 'OWN-M2': 'Open decisions with their state, not only tasks.' },
  },
  {
    key: 'nothing-waited',
    day: '2025-08-19',
    set: {
      what: 'Two weeks away, and nothing had waited for me. Four decisions were taken; I would have taken one of them otherwise, and I was wrong about it by Tuesday.',
      initiative: 'self',
      people: ['noor', 'marit'],
      tags: ['mentoring'],
    },
  },
  {
    key: 'first-reader-moved',
    day: '2025-08-22',
    set: {
      what: 'The first of six readers is off the shared database: the commission report. Rehearsed on Tuesday, done on Thursday between two coffees.',
      myPart: 'The order of the six, and the page with the way back.',
      teamPart: 'Invoices did it themselves.',
      initiative: 'self',
      people: ['marit'],
      tags: ['debt'],
    },
  },
  {
    key: 'age-in-the-room',
    day: '2025-08-26',
    set: {
      what: 'The age of the copy settled a decision in the weekly round: 1.1 seconds at worst in August, so the second consumer that Rates had asked for is not bought. 90 € a month, and one thing less to wake somebody.',
      initiative: 'self',
      people: ['pell'],
      tags: ['read-model'],
      metrics: [
        {
          name: 'Copy behind invoices, worst in the month',
          unit: 's',
          before: 1.2,
          after: 1.1,
          howMeasured: 'Every minute of August',
          source: 'The signal “age of the copy”',
          decision: 'No second consumer',
        },
      ],
    },
  },
  {
    key: 'packet-first-draft',
    day: '2025-08-28',
    set: {
      what: 'Read sixteen months of my own records in an afternoon. The parts I was proudest of have no figure, and the ones with figures I had forgotten.',
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
      what: 'Rehearsed the second reader, the customs file, on Monday’s data. It holds, except for two shipments with no country, which it never could read.',
      myPart: 'Asked what happens to those two before asking how to fix them.',
      initiative: 'self',
      people: ['noor'],
      tags: ['debt'],
    },
  },
]
