// The first trials. Their limits were not fixed before, which their owner learned from the third one.
import type { Told } from './told.ts'

export const firstPocs: readonly Told<'poc'>[] = [
  {
    key: 'poc-parallel-import',
    day: '2024-07-11',
    set: {
      title: 'Four imports side by side',
      initiative: 'self',
      hypothesis: 'The import ends in three minutes instead of nine when four of it run at once.',
      timeBoxHours: 6,
      setup: 'Last Tuesday’s rate file, cut in four, on the test machine at night.',
      measurements: [
        { metric: 'Whole import', unit: 'min', baseline: 9, runs: [8.5, 11, 14] },
        { metric: 'Rows that waited for a lock', unit: '%', baseline: 2, runs: [31, 44, 52] },
      ],
      tags: ['import'],
    },
    later: [
      {
        day: '2024-07-12',
        set: {
          endedOn: '2024-07-12',
          hoursUsed: 6,
          verdict: 'invalidated',
          verdictOn: '2024-07-12',
          learned:
            'The rows of one partner lie beside one another and lock one another. More hands make it slower. Six hours for a no that stops a month of work: cheap.',
          notShown: 'Whether it would hold with the file sorted another way. Nobody needs three minutes enough to ask.',
        },
        speaksFor: { 'EVI-M2': 'Six hours were set, six were used, and the answer was no.' },
      },
    ],
  },
  {
    key: 'poc-retry-budget',
    day: '2024-10-14',
    set: {
      title: 'A budget of retries in front of a dead partner',
      initiative: 'self',
      proposalId: 'retry-limits',
      hypothesis: 'With a budget of ten in a hundred, a dead partner gets less than twice its usual load.',
      timeBoxHours: 8,
      setup: 'The night of 11 September replayed against a partner that answers nothing.',
      measurements: [
        { metric: 'Load on the dead partner', unit: 'times usual', baseline: 14, runs: [1.1, 1.1, 1.2] },
        { metric: 'Good quotes lost', unit: '%', baseline: 0, runs: [0.2, 0.1, 0.2] },
      ],
      people: ['pell'],
      tags: ['rates'],
    },
    later: [
      {
        day: '2024-10-16',
        set: {
          endedOn: '2024-10-16',
          hoursUsed: 7,
          verdict: 'validated',
          verdictOn: '2024-10-16',
          learned: 'The budget empties in four seconds and then it is quiet. Fourteen times became 1.2.',
          notShown: 'Two partners dead at once. Pell says it happens on the first of January and never else.',
        },
        speaksFor: {
          'EVI-M2': 'A day for it, seven hours used; this time the answer was yes.',
          'SYS-S3': 'Load on a dead partner as a number: 1.2 times, from 14.',
        },
      },
    ],
  },
  {
    key: 'poc-generated-tests',
    day: '2025-01-07',
    set: {
      title: 'Tests by a model, against a bug that I planted',
      initiative: 'self',
      hypothesis: 'Generated tests find a planted rounding bug.',
      timeBoxHours: 4,
      setup: 'One file of 300 lines, one bug in the third branch, forty tests asked for in two ways.',
      measurements: [
        { metric: 'Tests that fail on the bug', unit: 'of 40', runs: [4, 9] },
        { metric: 'Tests that expect the bug', unit: 'of 40', runs: [3, 1] },
      ],
      tags: ['ai'],
      audience: 'mentor',
    },
    later: [
      {
        day: '2025-01-08',
        set: {
          endedOn: '2025-01-08',
          hoursUsed: 4.5,
          verdict: 'inconclusive',
          verdictOn: '2025-01-08',
          learned:
            'I had no line to fail at, so anything could be read out of it. What stays: without the planted bug I would have believed all forty.',
          notShown: 'Almost everything. Two ways of asking are not enough, and I chose the file.',
        },
        speaksFor: { 'DEB-S3': 'The check that caught it was a bug planted before asking.' },
      },
    ],
  },
  {
    key: 'poc-slow-half',
    day: '2025-01-15',
    set: {
      title: 'The slow half of the pipeline from the first minute',
      initiative: 'self',
      proposalId: 'pipeline-order',
      hypothesis: 'Started at once beside the rest, the browser tests no longer decide how long a run takes.',
      timeBoxHours: 5,
      setup: 'Twenty old changes, run again in both orders on the same machine.',
      measurements: [
        { metric: 'Whole run, median', unit: 'min', baseline: 26, runs: [12, 11, 11, 13] },
        { metric: 'First failure shown', unit: 'min', baseline: 19, runs: [2, 2, 3, 2] },
      ],
      tags: ['pipeline'],
    },
    later: [
      {
        day: '2025-01-16',
        set: {
          endedOn: '2025-01-16',
          hoursUsed: 4,
          verdict: 'validated',
          verdictOn: '2025-01-16',
          learned: 'What is waited for is the first no. The whole run matters to nobody who has had it.',
        },
        speaksFor: { 'SYS-S3': 'Length of a run under the load of twenty changes, in both orders.' },
      },
    ],
  },
]
