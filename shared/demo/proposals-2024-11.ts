// Proposals of the first winter: one that was superseded, and two small ones that were implemented.
import type { StoryRecord } from './demo-source-types.ts'

export const secondProposals: readonly StoryRecord<'proposal'>[] = [
  {
    key: 'bigger-cache',
    day: '2024-11-05',
    set: {
      title: 'Larger cache for the quote page',
      initiative: 'asked',
      context:
        'The quote page waits for the invoice tables: 1,840 ms at the 95th percentile. Tobias asked for a quick solution. A 40-second Redis cache would serve 6 of 10 requests.',
      options: [
        {
          id: 'cache',
          name: '40-second cache',
          for: 'An afternoon of work',
          against: 'A price may be 40 seconds old',
          chosen: true,
        },
        {
          id: 'nothing',
          name: 'No change',
          for: 'No work',
          against: 'One visitor in nine leaves',
          whyLost: 'It is the current state.',
        },
      ],
      decision: 'Cache prices for 40 seconds.',
      tags: ['quotes'],
    },
    supports: { 'DEC-M1': 'Names the price of the quick solution: how old a price may be.' },
    later: [
      {
        day: '2024-11-26',
        set: {
          state: 'in-review',
          wouldFlip: 'If the remaining 4 of 10 requests turn out to come from the customers who buy.',
        },
        add: { history: [{ state: 'in-review', on: '2024-11-26' }] },
        revision: {
          why: 'Ilse asked what would make the proposal wrong. I added a condition, and the data may confirm it.',
          causeId: 's23',
        },
        supports: { 'DEC-M2': 'Added a condition under which the proposal is wrong.' },
      },
      {
        day: '2025-01-30',
        time: '17:20',
        set: {
          state: 'superseded',
          supersededById: 'read-model',
          outcome: 'Not implemented. Most sales come from the first request of the day, which a cache cannot serve.',
          outcomeOn: '2025-01-30',
        },
        add: {
          history: [
            { state: 'superseded', on: '2025-01-30', why: 'The cache would not have solved the ownership problem.' },
          ],
        },
        supports: {
          'SYS-S1': 'Why a cache cannot solve this: the deciding factor is who owns the data, not read speed.',
        },
      },
    ],
  },
  {
    key: 'pipeline-order',
    day: '2024-12-09',
    set: {
      title: 'Fail-fast order for the CI pipeline',
      initiative: 'self',
      context:
        'Every change to Quotes waits 26 minutes for its pipeline. In 9 of 10 failed runs the failing step takes less than two minutes, but it runs last.',
      options: [
        {
          id: 'order',
          name: 'Run the steps that fail most often first',
          for: 'No additional runners',
          against: 'The order needs regular review',
          chosen: true,
        },
        {
          id: 'machines',
          name: 'Twice as many runners',
          for: 'Half the waiting time',
          against: '€310 a month',
          whyLost: '13 minutes would still be too long.',
        },
        {
          id: 'cache-build',
          name: 'Cached build results',
          for: 'Fast when the cache is valid',
          against: 'Wrong results when it is not',
          whyLost: 'We used this until May and turned it off after two broken releases.',
        },
      ],
      decision: 'Order the steps by failure rate and review the order every quarter.',
      prediction: 'The median is under 15 minutes.',
      confidence: 85,
      revisitOn: '2025-02-28',
      tags: ['pipeline'],
    },
    supports: {
      'DEC-S1': 'A problem I had accepted for a year before I wrote a proposal.',
      'DEC-M1': 'The chosen order, and the two alternatives that cost more or are less reliable.',
    },
    later: [
      {
        day: '2025-01-08',
        set: { state: 'accepted' },
        add: {
          history: [
            { state: 'in-review', on: '2024-12-16' },
            { state: 'accepted', on: '2025-01-08', why: 'Accepted by the team. No other team is affected.' },
          ],
        },
      },
      {
        day: '2025-01-23',
        time: '17:10',
        set: {
          state: 'implemented',
          outcome: '11 minutes instead of 26. In the first review of the order, two steps changed places.',
          outcomeOn: '2025-02-28',
          cameTrue: 'yes',
        },
        add: { history: [{ state: 'implemented', on: '2025-01-23' }] },
      },
    ],
  },
  {
    key: 'secrets-out',
    day: '2025-01-17',
    set: {
      title: 'Partner API keys in the secret store',
      initiative: 'self',
      context:
        'The API keys of eleven partners are in a configuration file that 34 people can read and that is copied to every test machine. I noticed this during the handover of the rate export.',
      options: [
        {
          id: 'vault',
          name: 'HashiCorp Vault, operated by Platform',
          for: 'Already in use',
          against: 'One more service that has to be available',
          chosen: true,
        },
        {
          id: 'encrypted',
          name: 'The same file, encrypted',
          for: 'No new service',
          against: 'The decryption key has to be stored somewhere too',
          whyLost: 'It only moves the problem to another key.',
        },
      ],
      decision: 'Services read the keys from Vault at startup. The file is deleted.',
      consequences: 'A service cannot start without Vault and logs a clear error. We tested this in a drill.',
      checks: [
        {
          direction: 'system',
          answer: 'Eleven services take one second longer to start. The nightly export needs a key of its own.',
        },
        { direction: 'stakeholders', answer: 'Talked to Platform and Rates in person before the change.' },
        { direction: 'alternatives', excused: 'A company policy already requires this solution.' },
      ],
      audience: 'mentor',
      tags: ['security'],
    },
    later: [
      {
        day: '2025-02-14',
        set: {
          state: 'implemented',
          outcome: 'All eleven keys were rotated and moved. Two of them had not been used since 2022.',
          outcomeOn: '2025-02-14',
        },
        add: {
          history: [
            { state: 'accepted', on: '2025-01-27', why: 'Platform agreed on the same day.' },
            { state: 'implemented', on: '2025-02-14' },
          ],
        },
      },
    ],
  },
]
