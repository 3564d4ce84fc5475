// Improvements found in 2025: API keys, cloud cost, generated tests, events, and the shared database; three are still open.
import type { StoryRecord } from './demo-source-types.ts'

export const laterImprovements: readonly StoryRecord<'improvement'>[] = [
  {
    key: 'keys-in-files',
    day: '2025-01-16',
    set: {
      title: 'Partner API keys in a shared file',
      initiative: 'self',
      area: 'security',
      hurts: '34 people and every test machine can read the API keys of eleven partners.',
      proof: 'Counted the accounts with read access during the handover of the rate export.',
      saving: 'Rotating eleven keys and notifying eleven partners after a leak.',
      costOfDelay: 'None until a key leaks.',
      state: 'planned',
      proposalId: 'secrets-out',
      audience: 'mentor',
      tags: ['security'],
    },
    later: [
      {
        day: '2025-02-14',
        time: '17:00',
        set: { state: 'done', happened: 'All keys were rotated and moved to the secret store within four weeks.' },
      },
    ],
  },
  {
    key: 'idle-cluster',
    day: '2025-02-10',
    set: {
      title: 'Idle test cluster at night',
      initiative: 'self',
      area: 'cloud-cost',
      hurts: 'The test cluster costs as much at night as during the day.',
      proof: '€410 a month between 20:00 and 07:00. There were two logins during those hours since autumn, both mine.',
      saving: '€375 a month for an hour of work.',
      metrics: [
        {
          name: 'Test cluster, 20:00 to 07:00',
          unit: '€ a month',
          before: 410,
          after: 35,
          howMeasured: 'January bill compared with March bill',
          source: 'Cloud bill',
          decision: 'Schedule the two other clusters in the same way',
        },
      ],
      people: ['odile'],
    },
    later: [
      {
        day: '2025-02-28',
        set: {
          state: 'done',
          happened:
            'The cluster is off from 20:00 to 07:00. A button starts it in four minutes and has been used once.',
        },
      },
    ],
  },
  {
    key: 'tests-that-agree',
    day: '2025-01-09',
    set: {
      title: 'Generated tests that confirm bugs',
      initiative: 'self',
      area: 'ai',
      hurts: 'A generated test derives its expectation from the code. If the code is wrong, the test still passes.',
      proof: '3 of 40 tests in my POC. Noor found two more in last quarter’s changes.',
      saving: 'Not known yet.',
      rank: 3,
      rankWhy: 'The risk grows with every generated test.',
      people: ['noor'],
      tags: ['ai'],
    },
    later: [
      {
        day: '2025-08-20',
        set: {
          state: 'in-progress',
          happened: 'Noor is trying a rule on the Quotes team: generated tests must first detect a planted bug.',
        },
      },
    ],
  },
  {
    key: 'friday-pairs',
    day: '2025-03-17',
    set: {
      title: 'Two-person rule for Friday releases',
      initiative: 'self',
      area: 'process',
      hurts: 'Changes queue up until Monday.',
      proof: '11 of the last 14 Mondays started with four or more releases.',
      saving: 'Smaller and more frequent releases.',
    },
    later: [
      {
        day: '2025-04-24',
        set: {
          state: 'dropped',
          happened:
            'Support prefers Fridays without releases, with good reason: two of the three worst evenings were caused by Friday releases. I should have asked Support first.',
        },
      },
    ],
  },
  {
    key: 'events-change',
    day: '2025-05-14',
    time: '17:40',
    set: {
      title: 'Event changes without notice to consumers',
      initiative: 'self',
      area: 'deployment',
      hurts: '212 quotes without the fuel surcharge, and a morning of work for two teams.',
      proof: 'The field was removed in the 09:12 release. Neither Invoices nor we knew which services read it.',
      brokeAt: '2025-05-14T08:12:00.000Z',
      brokeZone: 'Europe/Lisbon',
      noticedAt: '2025-05-14T08:49:00.000Z',
      noticedZone: 'Europe/Lisbon',
      noticedBy: 'Support, after the third implausible price',
      saving: 'The next incident of this kind. Other teams had three in the past year.',
      costOfDelay: 'About two incompatible changes a month across 19 events.',
      rank: 1,
      rankWhy: 'Any team could be affected next.',
      people: ['marit', 'noor'],
      tags: ['events'],
    },
    later: [
      { day: '2025-05-22', time: '17:10', set: { state: 'planned', proposalId: 'event-notice' } },
      {
        day: '2025-07-04',
        set: {
          state: 'done',
          rank: null,
          happened:
            'All 19 events have contract tests since 1 July. The tests have blocked two incompatible changes, and there was no incident.',
        },
      },
    ],
  },
  {
    key: 'shared-database',
    day: '2025-06-02',
    set: {
      title: 'Six readers on the shared database',
      initiative: 'self',
      area: 'data-layer',
      hurts: 'Six of our readers stop while Invoices rehearses a release, and nobody gets a price in that time.',
      proof: 'Counted over four releases, from the log of requests that got no price.',
      saving: '640 quotes a month, and one day of work per release at Invoices.',
      costOfDelay: 'About €22,000 of freight revenue a month, based on the average order value from Sales.',
      rank: 1,
      rankWhy: 'The only item on the list with a cost that Sales has confirmed.',
      state: 'planned',
      proposalId: 'leave-shared-database',
      people: ['marit'],
      tags: ['debt'],
    },
    supports: { 'DEB-S1': 'First item of the ranked list, with its cost and two planned weeks.' },
    later: [
      {
        day: '2025-08-22',
        time: '17:00',
        set: {
          state: 'in-progress',
          happened: 'The first of six readers has been off the database since 21 August, without downtime.',
        },
      },
    ],
  },
  {
    key: 'flaky-carrier-test',
    day: '2025-08-25',
    set: {
      title: 'Flaky carrier test',
      initiative: 'self',
      area: 'tests',
      hurts: 'The team has started to rerun failed pipelines without reading the log.',
      proof: '41 of 368 runs failed in August and passed on retry.',
      saving: 'About 40 reruns a month, and failures that get read again.',
      rank: 2,
      rankWhy: 'A small problem, but it trains the team to ignore failures.',
    },
  },
  {
    key: 'price-rules-in-strings',
    day: '2025-07-21',
    set: {
      title: 'Discounts encoded in contract names',
      initiative: 'self',
      area: 'code-quality',
      hurts: 'A contract named “Nord-10” gets a 10% discount because the code parses its name.',
      proof: '27 of 340 contracts. Noor found the fourth one while building the archive.',
      saving: 'About one wrong price a month.',
      costOfDelay: '€35 and an afternoon of work for Sales each month.',
      rank: 4,
      rankWhy: 'Low cost. It can wait until the six readers have moved.',
      state: 'planned',
      people: ['noor'],
      tags: ['debt'],
    },
  },
]
