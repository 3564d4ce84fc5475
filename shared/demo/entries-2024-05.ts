// The first three months: small things, mostly asked for, and the first few that nobody asked for.
import type { Told } from './told.ts'

export const entriesFromMay: readonly Told<'entry'>[] = [
  {
    key: 'swiss-rounding',
    day: '2024-05-06',
    set: {
      what: 'Fixed the tax line that was rounded twice on Swiss quotes. Support had the ticket open for nine days.',
      initiative: 'asked',
      tags: ['quotes'],
    },
    speaksFor: { 'DEB-M1': 'The two roundings stand in a test now, side by side.' },
  },
  {
    key: 'import-fields',
    day: '2024-05-10',
    set: {
      what: 'Added the two missing fields to the nightly rate import, as the ticket said.',
      initiative: 'asked',
      tags: ['import'],
      audience: 'mentor',
    },
  },
  {
    key: 'number-ids',
    day: '2024-05-21',
    set: {
      what: 'Wrote down why quote ids stay plain numbers: three consumers sort by them, and one prints them on paper.',
      myPart:
        'Asked the three consumers before writing. The alternative, random ids, is in the note with what it breaks.',
      initiative: 'asked',
      tags: ['quotes'],
    },
    speaksFor: { 'DEC-M1': 'A choice of mine with its reason and one alternative.' },
  },
  {
    key: 'import-timed',
    day: '2024-05-28',
    set: {
      what: 'Timed the nightly import step by step. It takes 41 minutes, and 33 of them are rows inserted one at a time.',
      initiative: 'self',
      prompt: 'unasked',
      tags: ['import'],
    },
    speaksFor: { 'EVI-M1': 'The figure before, taken step by step over three nights.' },
  },
  {
    key: 'import-batched',
    day: '2024-06-05',
    set: {
      what: 'The rate import writes in batches of 500. It ends at 02:09 now and not at 02:41.',
      myPart: 'Measured, changed, measured again. Chose 500 after trying 100, 500 and 2,000.',
      teamPart:
        'Noor reviewed it and asked what happens to a batch with one bad row. It had no good answer, so now it has one.',
      initiative: 'self',
      people: ['noor'],
      tags: ['import'],
      metrics: [
        {
          name: 'Nightly rate import',
          unit: 'min',
          before: 41,
          after: 9,
          howMeasured: 'Mean of five nights on either side',
          source: 'Import log',
          decision: 'Whether the import needs a machine of its own: it does not',
        },
      ],
    },
    speaksFor: {
      'EVI-M1': 'Before and after for one change, on the same five weekdays.',
      'DEB-M2': 'The cause was one insert per row, not the size of the file.',
    },
  },
  {
    key: 'quote-service-drawn',
    day: '2024-06-14',
    set: {
      what: 'Drew the quote service on one page: seven parts and eleven arrows, four of which nobody could explain to me.',
      myPart: 'Drew it, walked it past Noor and Tobias, then found the owner of each unexplained arrow.',
      initiative: 'self',
      people: ['noor', 'tobias'],
      tags: ['quotes'],
    },
    speaksFor: { 'SYS-M1': 'Parts, data flow and where it can fail, on a single sheet.' },
  },
  {
    key: 'carrier-codes-late',
    day: '2024-06-20',
    set: {
      what: 'The carrier codes will be a week late. I said so on Tuesday, with what is done and what is not, instead of on the Friday it was due.',
      initiative: 'asked',
      people: ['tobias'],
    },
    speaksFor: { 'COM-M2': 'Told three days early, to the one person who had promised it on.' },
  },
  {
    key: 'second-tax-table',
    day: '2024-06-26',
    set: {
      what: 'Deleted the second tax table and its four readers, with tests around the one that is left.',
      myPart: 'Found the readers by logging for a fortnight rather than by searching.',
      initiative: 'self',
      tags: ['debt'],
    },
    speaksFor: { 'DEB-M1': 'Took away 640 lines that could disagree with the other table.' },
  },
  {
    key: 'friday-quotes',
    day: '2024-07-02',
    set: {
      what: 'Quotes asked for late on Fridays were missing from the Monday list. The job that gathers them ran by UTC and the list by Lisbon. Found it from two log lines an hour apart, wrote it up.',
      initiative: 'asked',
      tags: ['on-call'],
    },
    speaksFor: { 'OPS-M1': 'Cause found from the logs and written up for whoever is on call next.' },
  },
  {
    key: 'carrier-codes-handed-over',
    day: '2024-07-09',
    set: {
      what: 'Carrier codes are live. Handed over with a page of documentation, the odd cases in tests, and an hour with Noor at her keyboard.',
      initiative: 'asked',
      people: ['noor'],
    },
    speaksFor: { 'OWN-M2': 'Ended with docs, tests and somebody else who can change it.' },
  },
  {
    key: 'stuck-import-alert',
    day: '2024-07-24',
    set: {
      what: 'An alert for an import that has written no row for ten minutes. It woke Pell on its second night, and it was right.',
      initiative: 'self',
      people: ['pell'],
      tags: ['import', 'on-call'],
    },
    speaksFor: { 'OPS-M2': 'It helped the person on call, who is not on my team.' },
  },
  {
    key: 'rounding-tests',
    day: '2024-07-30',
    set: {
      what: 'Put 64 real invoice lines around the rounding code before touching it. Two of them were wrong already.',
      initiative: 'self',
      prompt: 'unasked',
      tags: ['debt'],
    },
    speaksFor: { 'DEB-M1': 'Tests first, on code I was about to change.' },
  },
]
