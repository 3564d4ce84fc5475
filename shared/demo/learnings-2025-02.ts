// Learnings around the read model: event ordering, contract tests, and asking a person.
import type { StoryRecord } from './demo-source-types.ts'

export const laterLearnings: readonly StoryRecord<'learning'>[] = [
  {
    key: 'partition-order',
    day: '2025-02-20',
    time: '12:15',
    set: {
      title: 'Event ordering across Kafka partitions',
      pattern: 'Events with the same key stay in order. There is no order between keys.',
      holds: 'When all related events share a key.',
      why: 'A price depends on two events with different keys.',
      source: 'mentor',
      sessionId: 's35',
      visits: [{ on: '2025-02-20', understanding: 'new', note: 'I had thought of a Kafka topic as a single queue.' }],
      tags: ['events', 'read-model'],
    },
    later: [
      {
        day: '2025-02-28',
        add: {
          visits: [
            {
              on: '2025-02-28',
              understanding: 'partly',
              note: 'Worked through an example on paper in which two events arrive in the wrong order.',
            },
          ],
        },
      },
      {
        day: '2025-03-12',
        add: {
          visits: [
            {
              on: '2025-03-12',
              understanding: 'partly',
              note: 'Third review. I can explain the problem but not the solution.',
            },
          ],
        },
      },
      {
        day: '2025-04-10',
        add: {
          visits: [
            {
              on: '2025-04-10',
              understanding: 'partly',
              note: 'The solution: each event carries the full state instead of the change.',
            },
          ],
        },
      },
      {
        day: '2025-05-15',
        time: '12:20',
        set: {
          breaks:
            'When two keys have to be consistent. Then use one key for both, or events that carry the full state.',
          explanation:
            'Kafka keeps the order within a partition, and the key decides the partition. Related events with different keys can therefore arrive in any order. Either each event contains everything a consumer needs, or the related events must share a key.',
          state: 'explained',
          explainedOn: '2025-05-15',
          audience: 'packet',
        },
        add: {
          visits: [
            {
              on: '2025-05-15',
              understanding: 'can-explain',
              note: 'Taught it to four engineers at Invoices on the day after the surcharge incident.',
            },
          ],
        },
        supports: { 'GRW-S1': 'Five reviews over three months, then taught to another team.' },
      },
    ],
  },
  {
    key: 'readers-contracts',
    day: '2025-03-04',
    set: {
      title: 'Consumer-driven contract tests',
      pattern: 'Consumers write a test for the fields they need, and the producer runs it.',
      holds: 'When the consumers are known and few.',
      why: 'If the format of the invoice events changes, a customer would notice before we do.',
      source: 'reading',
      visits: [{ on: '2025-03-04', understanding: 'new' }],
      tags: ['events'],
    },
    later: [
      {
        day: '2025-03-13',
        time: '12:10',
        add: {
          visits: [
            {
              on: '2025-03-13',
              understanding: 'new',
              note: 'Second review and still unclear. I confuse who owns the test.',
            },
          ],
        },
      },
      { day: '2025-04-03', time: '12:00', add: { visits: [{ on: '2025-04-03', understanding: 'partly' }] } },
      {
        day: '2025-06-17',
        set: {
          breaks: 'When a consumer has no test, it is not protected. This has to be announced in advance.',
          explanation:
            'Each consumer writes a test that lists the fields it uses. The producer runs all of these tests before a release, without having to know why a field is needed. A consumer without a test can be broken at any time, and it has to know that.',
          state: 'explained',
          explainedOn: '2025-06-17',
          audience: 'packet',
        },
        add: {
          visits: [
            {
              on: '2025-06-17',
              understanding: 'can-explain',
              note: 'Gave the Customs team an hour of training. They had written their first test before the end.',
            },
          ],
        },
        supports: { 'SYS-M2': 'A third pattern, used by five teams, with its limitation.' },
      },
    ],
  },
  {
    key: 'asking-a-person',
    day: '2025-03-20',
    time: '10:15',
    set: {
      title: 'Asking a person, not a team',
      pattern: 'A team cannot commit to a date. A person can.',
      holds: 'Whenever I need a date.',
      why: 'I wrote to the team’s channel instead of to a person, because that felt easier.',
      source: 'mentor',
      sessionId: 's39',
      visits: [{ on: '2025-03-20', understanding: 'new' }],
      audience: 'private',
    },
    later: [
      {
        day: '2025-03-28',
        add: {
          visits: [
            {
              on: '2025-03-28',
              understanding: 'partly',
              note: 'With Marit it took two conversations. Eleven messages to her team had no effect.',
            },
          ],
        },
      },
      {
        day: '2025-04-17',
        time: '12:00',
        set: {
          breaks: 'When the person has no authority to decide. Then find out who has it.',
          explanation:
            'A message to a group is easy to ignore, and nobody feels responsible for it. I preferred it because nobody could refuse. To get a date, I have to ask someone who can say no.',
          state: 'explained',
          explainedOn: '2025-04-17',
        },
        add: { visits: [{ on: '2025-04-17', understanding: 'can-explain' }] },
      },
    ],
  },
]
