// Proposals of the first winter: one that a better one replaced, and two that were small and simply done.
import type { Told } from './told.ts'

export const secondProposals: readonly Told<'proposal'>[] = [
  {
    key: 'bigger-cache',
    day: '2024-11-05',
    set: {
      title: 'A bigger cache for the quote page',
      initiative: 'asked',
      context:
        'The quote page waits for invoices: 1,840 ms at the 95th percentile. Tobias asked for the quick way. A cache of 40 seconds would answer six in ten from memory.',
      options: [
        {
          id: 'cache',
          name: 'Cache for 40 seconds',
          for: 'One afternoon',
          against: 'A price may be 40 seconds old',
          chosen: true,
        },
        {
          id: 'nothing',
          name: 'Leave it',
          for: 'Nothing to do',
          against: 'One customer in nine leaves',
          whyLost: 'It is what we do now.',
        },
      ],
      decision: 'Cache for 40 seconds.',
      tags: ['quotes'],
    },
    speaksFor: { 'DEC-M1': 'The quick way with its price: how old a figure may be.' },
    later: [
      {
        day: '2024-11-26',
        set: {
          state: 'in-review',
          wouldFlip: 'If it turns out that the other four in ten are the ones who buy.',
        },
        add: { history: [{ state: 'in-review', on: '2024-11-26' }] },
        revision: { why: 'Ilse asked what would make it wrong. I looked, and it may be wrong.', causeId: 's23' },
        speaksFor: { 'DEC-M2': 'The comment turned a plan into a doubt, and the doubt is in the text.' },
      },
      {
        day: '2025-01-30',
        time: '17:20',
        set: {
          state: 'superseded',
          supersededById: 'read-model',
          outcome: 'Never built. The first prices of a day are the ones that sell, and no cache has those.',
          outcomeOn: '2025-01-30',
        },
        add: {
          history: [{ state: 'superseded', on: '2025-01-30', why: 'It hid the question of who owns a quote.' }],
        },
        speaksFor: {
          'SYS-S1': 'Why a cache cannot win here: the force is who owns the data, not how fast it is read.',
        },
      },
    ],
  },
  {
    key: 'pipeline-order',
    day: '2024-12-09',
    set: {
      title: 'Fail in the first minute',
      initiative: 'self',
      context:
        'A change of Quotes waits 26 minutes for its answer. In nine of ten failures the answer was there to be had in the second minute, but the step that gives it runs last.',
      options: [
        {
          id: 'order',
          name: 'What fails most runs first',
          for: 'No new machine',
          against: 'The order ages and must be looked at',
          chosen: true,
        },
        {
          id: 'machines',
          name: 'Twice the machines',
          for: 'Half the time',
          against: '310 € a month',
          whyLost: 'Half of slow is slow.',
        },
        {
          id: 'cache-build',
          name: 'Keep build results',
          for: 'Fast on a good day',
          against: 'Wrong on a bad one',
          whyLost: 'We had that until May, and turned it off after two wrong releases.',
        },
      ],
      decision: 'Order by how often a step fails, looked at every quarter.',
      prediction: 'Median under 15 minutes.',
      confidence: 85,
      revisitOn: '2025-02-28',
      tags: ['pipeline'],
    },
    speaksFor: {
      'DEC-S1': 'A problem I sat in front of for a year before I wrote it down.',
      'DEC-M1': 'The order, and the two ways that cost more or lie.',
    },
    later: [
      {
        day: '2025-01-08',
        set: { state: 'accepted' },
        add: {
          history: [
            { state: 'in-review', on: '2024-12-16' },
            { state: 'accepted', on: '2025-01-08', why: 'By the team; nobody else is touched.' },
          ],
        },
      },
      {
        day: '2025-01-23',
        time: '17:10',
        set: {
          state: 'implemented',
          outcome: 'Eleven minutes, from 26. The order was looked at in April and two steps changed places.',
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
      title: 'Keys of partners out of the configuration',
      initiative: 'self',
      context:
        'The keys of eleven partners lie in a file that 34 people can read and that is copied to every test machine. I found it while handing over the rate export.',
      options: [
        {
          id: 'vault',
          name: 'The key store that Platform runs',
          for: 'It is there',
          against: 'One more thing that must be up',
          chosen: true,
        },
        {
          id: 'encrypted',
          name: 'The same file, encrypted',
          for: 'Nothing new to run',
          against: 'The key to the keys lies somewhere too',
          whyLost: 'It moves the question by one file.',
        },
      ],
      decision: 'Keys come from the key store at start; the file goes.',
      consequences: 'A start without the key store fails, and says so. It was tried on a Tuesday morning.',
      checks: [
        {
          direction: 'system',
          answer: 'Eleven services start a second later. The night export needs a key of its own.',
        },
        { direction: 'stakeholders', answer: 'Platform and Rates before, both in person.' },
        { direction: 'alternatives', excused: 'There is a house rule for this; I only followed it late.' },
      ],
      audience: 'mentor',
      tags: ['security'],
    },
    later: [
      {
        day: '2025-02-14',
        set: {
          state: 'implemented',
          outcome: 'All eleven keys changed and moved. Two of them had been used by nobody since 2022.',
          outcomeOn: '2025-02-14',
        },
        add: {
          history: [
            { state: 'accepted', on: '2025-01-27', why: 'Platform said yes the same day.' },
            { state: 'implemented', on: '2025-02-14' },
          ],
        },
      },
    ],
  },
]
