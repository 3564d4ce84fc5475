// The first POCs. They had no limits set in advance; the third one showed why that matters.
import type { StoryRecord } from './demo-source-types.ts'

export const firstPocs: readonly StoryRecord<'poc'>[] = [
  {
    key: 'poc-parallel-import',
    day: '2024-07-11',
    set: {
      title: 'Parallel rate import',
      initiative: 'self',
      hypothesis: 'With four parallel imports, the nightly import takes three minutes instead of nine.',
      timeBoxHours: 6,
      setup: 'Last Tuesday’s rate file split into four parts, on the test server at night.',
      measurements: [
        { metric: 'Total import time', unit: 'min', baseline: 9, runs: [8.5, 11, 14] },
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
            'Rows of one partner are stored next to each other and block each other, so more processes make the import slower. Six hours of work prevented a project of about a month.',
          notShown:
            'Whether sorting the file differently would help. Nobody needs a three-minute import enough to find out.',
        },
        supports: { 'EVI-M2': 'The time box was six hours, I used six, and the answer was no.' },
      },
    ],
  },
  {
    key: 'poc-retry-budget',
    day: '2024-10-14',
    set: {
      title: 'Retry budget with an unavailable partner',
      initiative: 'self',
      proposalId: 'retry-limits',
      hypothesis: 'With a retry budget of 10%, an unavailable partner gets less than twice its normal load.',
      timeBoxHours: 8,
      setup: 'Replayed the traffic of 11 September against a partner stub that never answers.',
      measurements: [
        { metric: 'Load on the unavailable partner', unit: 'times normal', baseline: 14, runs: [1.1, 1.1, 1.2] },
        { metric: 'Valid quotes lost', unit: '%', baseline: 0, runs: [0.2, 0.1, 0.2] },
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
          learned:
            'The budget is used up within four seconds, and then the retries stop. The load fell from 14 times normal to 1.2 times.',
          notShown: 'Two partners failing at the same time. According to Pell this happens only on 1 January.',
        },
        supports: {
          'EVI-M2': 'The time box was a day. I used seven hours, and the answer was yes.',
          'SYS-S3': 'Load on an unavailable partner: 1.2 times normal, down from 14.',
        },
      },
    ],
  },
  {
    key: 'poc-generated-tests',
    day: '2025-01-07',
    set: {
      title: 'Generated tests against a planted bug',
      initiative: 'self',
      hypothesis: 'Generated tests detect a planted rounding bug.',
      timeBoxHours: 4,
      setup: 'One file of 300 lines with one bug in the third branch. I generated 40 tests with each of two prompts.',
      measurements: [
        { metric: 'Tests that fail because of the bug', unit: 'of 40', runs: [4, 9] },
        { metric: 'Tests that assert the bug', unit: 'of 40', runs: [3, 1] },
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
            'I had set no pass/fail limit, so the result is open to interpretation. Without the planted bug I would have trusted all 40 tests.',
          notShown: 'Very little. Two prompts are not enough, and I chose the file myself.',
        },
        supports: { 'DEB-S3': 'A planted bug showed which generated tests were wrong.' },
      },
    ],
  },
  {
    key: 'poc-slow-half',
    day: '2025-01-15',
    set: {
      title: 'Browser tests in parallel from the start',
      initiative: 'self',
      proposalId: 'pipeline-order',
      hypothesis: 'When the browser tests start at once, they no longer determine the length of a pipeline run.',
      timeBoxHours: 5,
      setup: 'Reran 20 earlier changes with both orders on the same GitLab runner.',
      measurements: [
        { metric: 'Total run time, median', unit: 'min', baseline: 26, runs: [12, 11, 11, 13] },
        { metric: 'Time to first failure', unit: 'min', baseline: 19, runs: [2, 2, 3, 2] },
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
          learned: 'Developers wait for the first failure. Once they have it, the total run time no longer matters.',
        },
        supports: { 'SYS-S3': 'Run time with both orders, measured with 20 changes.' },
      },
    ],
  },
]
