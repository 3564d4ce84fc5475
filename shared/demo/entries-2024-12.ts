// Winter: the pipeline, the reconciliation nobody owned, and the first weeks of the read model.
import type { Told } from './told.ts'

export const entriesFromDecember: readonly Told<'entry'>[] = [
  {
    key: 'shared-test-database',
    day: '2024-12-04',
    set: {
      what: 'Unit tests of Quotes no longer share a database. They had passed in one order only, and nobody knew which.',
      initiative: 'self',
      tags: ['debt'],
    },
    speaksFor: { 'DEB-M1': 'Removed what made 212 tests lean on one another.' },
  },
  {
    key: 'tariff-misses-january',
    day: '2024-12-12',
    set: {
      what: 'Said today that the tariff change misses the first of January, with three dates that would hold and what each of them leaves out. Sales chose the middle one within the hour.',
      initiative: 'asked',
      people: ['tobias'],
    },
    speaksFor: { 'COM-M2': 'Three weeks before the date, to those who sell by it.' },
  },
  {
    key: 'reconciliation',
    day: '2024-12-17',
    set: {
      what: 'Took on the nightly reconciliation that had no owner, and ended it. It compared two tables that have been one since spring; eleven people got its mail, and none had opened it since April.',
      initiative: 'self',
      prompt: 'unasked',
      tags: ['debt'],
    },
    speaksFor: { 'OWN-S2': 'Nobody’s job, carried to its end, which was to stop it.' },
  },
  {
    key: 'on-call-notes',
    day: '2024-12-20',
    set: {
      what: 'Handed the on-call notes over before the holidays: what is odd, what only looks odd, and whom to wake for which.',
      initiative: 'asked',
      tags: ['on-call'],
    },
    speaksFor: { 'OWN-M2': 'The hand-over is written for a stranger; Noor tried it as one.' },
  },
  {
    key: 'generated-tests',
    day: '2025-01-07',
    set: {
      what: 'Let a model write tests for the rounding code. Forty looked right. Three of them agree with a bug that I know is there.',
      myPart: 'Planted the bug before asking, so that there was something to find.',
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
      what: 'Timed the pipeline step by step over two weeks of runs. Half of its 26 minutes wait for a step that hardly ever fails.',
      initiative: 'self',
      tags: ['pipeline'],
    },
    speaksFor: { 'EVI-M1': 'The state before, from 118 runs and not from memory.' },
  },
  {
    key: 'pipeline-reordered',
    day: '2025-01-23',
    set: {
      what: 'The pipeline of Quotes answers in 11 minutes instead of 26. What fails most often now runs first, and the slow half starts at once beside it.',
      myPart: 'The order, and the argument with myself about caching, which lost.',
      teamPart: 'Noor split the browser tests in two so that they fit beside the rest.',
      initiative: 'self',
      people: ['noor'],
      tags: ['pipeline'],
      metrics: [
        {
          name: 'Pipeline of Quotes, median run',
          unit: 'min',
          before: 26,
          after: 11,
          howMeasured: 'All runs of one week against all runs of the next',
          source: 'Build server',
          decision: 'To take the two other pipelines of the floor the same way',
        },
      ],
    },
    speaksFor: {
      'DEB-S2': 'Not our code at all: the way every change of ours reaches the shop.',
      'EVI-M1': 'A whole week of runs on either side of the change.',
    },
  },
  {
    key: 'rate-export-handed-over',
    day: '2025-01-24',
    set: {
      what: 'Finished the hand-over of the rate export: docs, the two odd currencies in tests, a week in which Rates ran it and I only watched. Nothing came back.',
      initiative: 'asked',
      people: ['pell'],
      tags: ['rates'],
    },
    speaksFor: { 'OWN-M2': 'It has been theirs for a week, and my name is off the page.' },
  },
  {
    key: 'tracking-copy-seen',
    day: '2025-01-30',
    set: {
      what: 'Spent a morning with the tracking team to see how their page lives off a small copy of the parcel events. Two of their ideas are in my draft now: only the columns that are shown, and a clock that says how old they are.',
      initiative: 'self',
      prompt: 'learned',
      tags: ['read-model'],
    },
    speaksFor: { 'SYS-S2': 'Brought back a clock on the copy; it is in the read model’s design.' },
  },
  {
    key: 'replicas-by-habit',
    day: '2025-02-05',
    set: {
      what: 'At the design hour I asked why replicas are our answer to every slow read, and put last quarter’s lag beside it: 14 seconds on the worst evening. The architect asked me to try it before I argue it.',
      initiative: 'self',
      prompt: 'questioned',
      tags: ['forum', 'read-model'],
    },
    speaksFor: { 'OWN-S1': 'A habit of the forum, challenged with its own figure. It became a trial.' },
  },
  {
    key: 'price-class-split',
    day: '2025-02-06',
    set: {
      what: 'Split the price class at its one honest seam, after pinning what it does today in 90 cases taken from last month.',
      initiative: 'self',
      tags: ['debt'],
    },
    speaksFor: { 'DEB-M1': 'Pinned first, then cut; the riskiest 800 lines we have.' },
  },
  {
    key: 'why-four-hundred',
    day: '2025-02-12',
    set: {
      what: 'Wrote down why the limit for the read model is 400 ms: it is where people stop leaving, by two months of clicks. The other candidate was 250, which would have sounded better.',
      initiative: 'self',
      tags: ['read-model'],
    },
    speaksFor: { 'DEC-M1': 'The limit, the reason for it, and the one I did not take.' },
  },
  {
    key: 'replica-says-no',
    day: '2025-02-21',
    set: {
      what: 'The replica came to 920 ms against a limit of 400. It would have been two days of work, and I had already told three people that it would do.',
      myPart: 'Told the same three people the same afternoon.',
      initiative: 'self',
      tags: ['read-model'],
    },
    speaksFor: { 'EVI-M1': 'The page before and with a replica, on one machine and the same evening’s traffic.' },
  },
  {
    key: 'told-rates-and-support',
    day: '2025-03-03',
    set: {
      what: 'Rates and Support know about the copy: half an hour each, what changes for them, what to look at when a price seems old. Invoices I have only written to, and they have not answered.',
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
      what: 'What a copy would cost: 14 GB, one consumer, and somebody who notices when it falls behind. The copy is cheap; the noticing is not.',
      myPart: 'Counted a day of events and priced three sizes.',
      teamPart: 'Noor set up the topic to read from.',
      initiative: 'self',
      people: ['noor'],
      tags: ['read-model'],
      metrics: [
        { name: 'Storage', unit: 'GB', before: 0, after: 14, howMeasured: 'One day of events, times a year kept' },
        {
          name: 'Cost a month',
          unit: '€',
          before: 0,
          after: 40,
          source: 'Price list of March',
          decision: 'That money is not the question here',
        },
      ],
    },
    speaksFor: { 'DEC-M1': 'Why a copy of four columns, and what the whole row would have cost.' },
  },
  {
    key: 'who-must-be-told',
    day: '2025-03-07',
    set: {
      what: 'A draft of who must be told before the event format changes: five teams, two of which I had never spoken to.',
      initiative: 'self',
      prompt: 'unasked',
      tags: ['read-model'],
    },
  },
]
