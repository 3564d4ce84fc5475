// Autumn of the first year: two incidents at the rate desk, and the first change that went beyond the own team.
import type { Told } from './told.ts'

export const entriesFromAugust: readonly Told<'entry'>[] = [
  {
    key: 'alerts-read',
    day: '2024-08-20',
    set: {
      what: 'Back from two weeks away. Read the alerts I had missed: 31, of which 22 were the same one.',
      initiative: 'self',
      audience: 'mentor',
      tags: ['on-call'],
    },
  },
  {
    key: 'cache-leak',
    day: '2024-08-26',
    set: {
      what: 'Found the leak in the quote cache from its heap graph: keys held the whole request. Written up with the two graphs.',
      initiative: 'asked',
      tags: ['quotes', 'on-call'],
    },
    speaksFor: { 'OPS-M1': 'From a graph to the line of code, with the way there written down.' },
  },
  {
    key: 'old-flags',
    day: '2024-08-29',
    set: {
      what: 'Removed nineteen feature flags that nobody had turned in a year, one pull request each so that any could come back alone.',
      initiative: 'self',
      tags: ['debt'],
    },
    speaksFor: { 'DEB-M1': 'Nineteen branches fewer to think of when a quote goes wrong.' },
  },
  {
    key: 'money-objections',
    day: '2024-09-05',
    set: {
      what: 'Answered the three objections to the money library in writing, two days after the no. One of them was better than my proposal, and I said which.',
      initiative: 'self',
      people: ['pell'],
      tags: ['forum'],
    },
    speaksFor: { 'GRW-M2': 'What was said at the design hour, taken one by one.' },
  },
  {
    key: 'rate-desk-down',
    day: '2024-09-11',
    set: {
      what: 'The rate desk was down for fifty minutes and our retries sent it fourteen times its usual traffic while it tried to come back. A customer told us first.',
      myPart: 'Turned the retries off by hand, then read the night back from the traces.',
      teamPart: 'Pell brought the rate desk up twice, because we knocked it over once.',
      initiative: 'asked',
      people: ['pell'],
      tags: ['on-call', 'rates'],
    },
    speaksFor: { 'OPS-M1': 'The multiplication was in our retries, three layers of three.' },
  },
  {
    key: 'quote-list-index',
    day: '2024-09-12',
    set: {
      what: 'The list of a customer’s quotes came up in 90 ms instead of 2,300 after one index over customer and day.',
      myPart: 'Read the plan first. The query had been blamed for two years; it was never the query.',
      initiative: 'self',
      tags: ['quotes'],
      metrics: [
        {
          name: 'List of a customer’s quotes, median',
          unit: 'ms',
          before: 2300,
          after: 90,
          howMeasured: 'Two hundred customers, largest first, same afternoon',
          source: 'Query log',
          decision: 'Not to build the paging that was planned for it',
        },
      ],
    },
    speaksFor: {
      'DEB-M2': 'An index for the plan, and not another layer of cache.',
      'EVI-M1': 'Same customers, same hour, only the index differs.',
    },
  },
  {
    key: 'second-incident',
    day: '2024-09-24',
    set: {
      what: 'The rate desk again, twelve days later, and again a customer rang before any alert did. Nothing we agreed after the first one had been in the code by then.',
      initiative: 'asked',
      people: ['pell'],
      tags: ['on-call', 'rates'],
    },
  },
  {
    key: 'what-they-share',
    day: '2024-09-30',
    set: {
      what: 'Put on one page what both September incidents share: nobody owned the number of retries, so every layer had chosen its own.',
      initiative: 'self',
      prompt: 'unasked',
      tags: ['rates'],
    },
    speaksFor: { 'DEC-M1': 'Why the count belongs in one place, and what speaks for leaving it in three.' },
  },
  {
    key: 'retry-board',
    day: '2024-10-10',
    set: {
      what: 'A board of retries by partner, one line each. Pell found a partner that answers every third call with an error on the day it went up.',
      initiative: 'self',
      people: ['pell'],
      tags: ['rates'],
    },
    speaksFor: { 'OPS-M2': 'Used by another team within hours.' },
  },
  {
    key: 'field-moves',
    day: '2024-10-16',
    set: {
      what: 'Told the rate desk two weeks before the field moves, with the one query of theirs that will break.',
      initiative: 'asked',
      people: ['pell'],
      tags: ['rates'],
    },
    speaksFor: { 'COM-M2': 'To the team it matters to, while there was time to do something.' },
  },
  {
    key: 'fare-rules-gone',
    day: '2024-10-29',
    set: {
      what: 'Took out 1,900 lines of fare rules for contracts that ended in 2020. Kept one of them as a test, since it is the strangest.',
      initiative: 'self',
      tags: ['debt'],
    },
    speaksFor: { 'DEB-M1': 'Dead rules that every reader of the price had to step around.' },
  },
  {
    key: 'one-partner-first',
    day: '2024-11-06',
    set: {
      what: 'Retry limits are on for one partner, the one that fails most. In two days 4,100 calls were not made, and no quote was lost by it.',
      myPart: 'Chose the partner, set the switch, watched both evenings.',
      initiative: 'self',
      tags: ['rates'],
    },
  },
  {
    key: 'limits-everywhere',
    day: '2024-11-14',
    set: {
      what: 'Retry limits are on for all eleven partners. A dead rate desk is noticed after 4 minutes; in September it took 50, and a telephone.',
      myPart: 'The proposal, the switch by partner, the alert on the budget of retries.',
      teamPart: 'Rates set the budget for their side and broke it for us on purpose, twice.',
      initiative: 'self',
      people: ['pell'],
      tags: ['rates'],
      metrics: [
        {
          name: 'From failure to somebody knowing',
          unit: 'min',
          before: 50,
          after: 4,
          howMeasured: 'September incidents against two rehearsals',
          source: 'Alert log and telephone notes',
          decision: 'To page on the retry budget and not on errors',
        },
      ],
    },
    speaksFor: {
      'OPS-S1': 'Fifty minutes to four, with the rehearsals on record.',
      'OWN-S2': 'The count of retries had no owner; now it has one and a limit.',
    },
  },
  {
    key: 'slow-night',
    day: '2024-11-22',
    set: {
      what: 'Traced the slow night of the 19th to one query plan that flipped after a vacuum. Added the index, wrote up how to see it next time.',
      initiative: 'asked',
      tags: ['on-call'],
    },
    speaksFor: { 'OPS-M1': 'Two plans side by side, and the statistic that turned one into the other.' },
  },
  {
    key: 'debt-ranked',
    day: '2024-11-28',
    set: {
      what: 'Ranked the debt of Quotes by what a month of waiting costs, in hours and in lost quotes. Seven items; two of them are planned for January.',
      myPart: 'The list and the reasons. I took my own favourite off the top when I saw its figure.',
      initiative: 'self',
      people: ['tobias'],
      tags: ['debt'],
    },
    speaksFor: { 'DEB-S1': 'A list with the cost of waiting beside each line.' },
  },
]
