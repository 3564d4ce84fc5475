// May to July 2024: mostly assigned work, and the first self-initiated improvements.
import type { StoryRecord } from './demo-source-types.ts'

export const entriesFromMay: readonly StoryRecord<'entry'>[] = [
  {
    key: 'swiss-rounding',
    day: '2024-05-06',
    set: {
      what: 'Fixed a tax line on Swiss quotes that was rounded twice. The support ticket had been open for nine days.',
      initiative: 'asked',
      tags: ['quotes'],
    },
    supports: { 'DEB-M1': 'Added a regression test that covers both rounding steps.' },
  },
  {
    key: 'import-fields',
    day: '2024-05-10',
    set: {
      what: 'Added two missing fields to the nightly rate import, as described in the ticket.',
      initiative: 'asked',
      tags: ['import'],
      audience: 'mentor',
    },
  },
  {
    key: 'number-ids',
    day: '2024-05-21',
    set: {
      what: 'Documented why quote ids stay sequential integers: three consumers sort by them and one prints them on paper forms.',
      myPart: 'I asked the owners of all three consumers first. The note also lists what random UUIDs would break.',
      initiative: 'asked',
      tags: ['quotes'],
    },
    supports: { 'DEC-M1': 'A design choice of mine with its reason and one alternative.' },
  },
  {
    key: 'import-timed',
    day: '2024-05-28',
    set: {
      what: 'Profiled the nightly rate import. It takes 41 minutes, and 33 of them go to inserting rows one at a time.',
      initiative: 'self',
      prompt: 'unasked',
      tags: ['import'],
    },
    supports: { 'EVI-M1': 'The baseline, measured step by step over three nights.' },
  },
  {
    key: 'import-batched',
    day: '2024-06-05',
    set: {
      what: 'The nightly rate import now inserts rows in batches of 500 and takes 9 minutes instead of 41.',
      myPart:
        'I profiled the import, wrote the change and measured it again. I chose 500 after testing batches of 100, 500 and 2,000.',
      teamPart:
        'Noor reviewed it and asked what happens when one row in a batch is invalid. I added handling for that case.',
      initiative: 'self',
      people: ['noor'],
      tags: ['import'],
      metrics: [
        {
          name: 'Nightly rate import',
          unit: 'min',
          before: 41,
          after: 9,
          howMeasured: 'Mean of five nights before and after',
          source: 'Import log in Grafana',
          decision: 'The import does not need a server of its own',
        },
      ],
    },
    supports: {
      'EVI-M1': 'Measured on the same five weekdays before and after the change.',
      'DEB-M2': 'The cause was one INSERT per row, not the size of the file.',
    },
  },
  {
    key: 'quote-service-drawn',
    day: '2024-06-14',
    set: {
      what: 'Drew a one-page diagram of the quote service: seven components and eleven data flows. Four of the flows had no known purpose.',
      myPart:
        'I drew it, reviewed it with Noor and Tobias, and then found an owner for each of the four unexplained flows.',
      initiative: 'self',
      people: ['noor', 'tobias'],
      tags: ['quotes'],
    },
    supports: { 'SYS-M1': 'Shows components, data flow and failure points on one page.' },
  },
  {
    key: 'carrier-codes-late',
    day: '2024-06-20',
    set: {
      what: 'The new carrier codes will be a week late. I told Tobias on Tuesday, with a list of what is done and what is open, rather than on the Friday they were due.',
      initiative: 'asked',
      people: ['tobias'],
    },
    supports: {
      'COM-M2': 'Tobias heard it three days before the deadline, in time to tell the customers he had promised it to.',
    },
  },
  {
    key: 'second-tax-table',
    day: '2024-06-26',
    set: {
      what: 'Removed the duplicate tax table and the four places that read it, after adding tests for the remaining table.',
      myPart:
        'I found the readers by logging table access in production for two weeks, because a code search had missed two of them.',
      initiative: 'self',
      tags: ['debt'],
    },
    supports: { 'DEB-M1': 'Removed 640 lines that could return different tax rates than the main table.' },
  },
  {
    key: 'friday-quotes',
    day: '2024-07-02',
    set: {
      what: 'Quotes requested late on Fridays were missing from the Monday report. The job that collects them used UTC and the report used Lisbon time. Found it from two log lines an hour apart and wrote up the cause.',
      initiative: 'asked',
      tags: ['on-call'],
    },
    supports: { 'OPS-M1': 'Found the cause in the logs and wrote it up for the on-call rotation.' },
  },
  {
    key: 'carrier-codes-handed-over',
    day: '2024-07-09',
    set: {
      what: 'Released the new carrier codes. The handover included a documentation page, tests for the edge cases, and an hour of pairing in which Noor added a code herself.',
      initiative: 'asked',
      people: ['noor'],
    },
    supports: { 'OWN-M2': 'Finished with documentation and tests, and Noor can now change it without me.' },
  },
  {
    key: 'stuck-import-alert',
    day: '2024-07-24',
    set: {
      what: 'Added an alert that fires when the rate import has written no rows for ten minutes. On its second night it paged Pell for a real outage.',
      initiative: 'self',
      people: ['pell'],
      tags: ['import', 'on-call'],
    },
    supports: { 'OPS-M2': 'It helped the on-call engineer of another team.' },
  },
  {
    key: 'rounding-tests',
    day: '2024-07-30',
    set: {
      what: 'Wrote 64 tests from real invoice lines before refactoring the rounding code. Two of them failed immediately and turned out to be existing bugs.',
      initiative: 'self',
      prompt: 'unasked',
      tags: ['debt'],
    },
    supports: { 'DEB-M1': 'Added tests before changing code that nobody wanted to touch.' },
  },
]
