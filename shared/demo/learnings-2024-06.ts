// Learnings of the first year, reviewed until they could be explained. One was dropped.
import type { StoryRecord } from './demo-source-types.ts'

export const firstLearnings: readonly StoryRecord<'learning'>[] = [
  {
    key: 'backoff',
    day: '2024-06-18',
    set: {
      title: 'Exponential backoff with jitter',
      pattern: 'Retry after one second, then two, then four, with a random delay added each time.',
      holds: 'When the failed service is overloaded and recovers without help.',
      why: 'Our import keeps calling a partner that is only slow.',
      source: 'reading',
      visits: [
        {
          on: '2024-06-18',
          understanding: 'new',
          note: 'I can describe it but not explain why the random delay matters.',
        },
      ],
      tags: ['rates'],
    },
    supports: { 'SYS-M2': 'Includes when it is wrong: when a user is waiting for the response.' },
    later: [
      {
        day: '2024-06-25',
        add: {
          visits: [
            {
              on: '2024-06-25',
              understanding: 'partly',
              note: 'Without the random delay, all clients retry in the same second.',
            },
          ],
        },
      },
      {
        day: '2024-07-11',
        set: {
          breaks: 'When a user is waiting. After eight seconds they have left, and the fourth retry helps nobody.',
          explanation:
            'When a service rejects many clients at once and they all retry after the same interval, they arrive together again and overload it again. A random, growing delay spreads the retries out. It only helps when no user is waiting for the result.',
          state: 'explained',
          explainedOn: '2024-07-11',
        },
        add: {
          visits: [{ on: '2024-07-11', understanding: 'can-explain', note: 'Explained it to Noor on the whiteboard.' }],
        },
      },
    ],
  },
  {
    key: 'cache-aside',
    day: '2024-08-27',
    set: {
      title: 'Cache-aside',
      pattern: 'Read from the cache. On a miss, read from the database and store the result in the cache.',
      holds: 'When data changes rarely and a stale value does no harm.',
      breaks: 'When the first read is the important one, or when several processes write.',
      why: 'While fixing the memory leak I realized that I had never checked the cache keys.',
      source: 'incident',
      aboutId: 'cache-leak',
      visits: [{ on: '2024-08-27', understanding: 'partly' }],
      tags: ['quotes'],
    },
    supports: { 'SYS-M2': 'We use it on the quote page. For the price itself it would be wrong.' },
    later: [
      {
        day: '2024-09-04',
        add: {
          visits: [
            {
              on: '2024-09-04',
              understanding: 'partly',
              note: 'Who invalidates the entry when the source changes? Ilse asked, and I had no answer.',
            },
          ],
        },
      },
      {
        day: '2024-09-20',
        set: {
          explanation:
            'A cache entry is a copy of a value at one point in time. It is fast to read, and it can be wrong. The important design question is therefore who invalidates it, and when.',
          state: 'explained',
          explainedOn: '2024-09-20',
        },
        add: { visits: [{ on: '2024-09-20', understanding: 'can-explain' }] },
      },
    ],
  },
  {
    key: 'breaker',
    day: '2024-10-02',
    set: {
      title: 'Circuit breaker',
      pattern: 'After a number of failures, stop calling the service for a while.',
      holds: 'When each partner has a breaker of its own.',
      why: 'Our HTTP library includes one, and it made the September incidents worse.',
      source: 'own-work',
      visits: [{ on: '2024-10-02', understanding: 'partly' }],
      tags: ['rates'],
    },
    later: [
      {
        day: '2024-10-17',
        set: {
          breaks:
            'When eleven partners share one breaker. If one partner fails, calls to the other ten are blocked too.',
          explanation:
            'A circuit breaker cuts off a dependency that fails. Its scope must match the scope of the failure: if several dependencies share a breaker, the failure of one of them blocks all the others.',
          state: 'explained',
          explainedOn: '2024-10-17',
        },
        add: {
          visits: [
            {
              on: '2024-10-17',
              understanding: 'can-explain',
              note: 'Explained it to three engineers from Rates at a whiteboard.',
            },
          ],
        },
        supports: { 'SYS-M2': 'Part of our own library, with the configuration that caused harm.' },
      },
    ],
  },
  {
    key: 'outbox',
    day: '2024-12-05',
    time: '12:00',
    set: {
      title: 'Transactional outbox',
      pattern:
        'Write the event to an outbox table in the same transaction as the change. A separate process publishes it.',
      holds: 'When an event must never be lost and may be delivered twice.',
      breaks: 'When a consumer does not expect duplicates.',
      why: 'Ilse used it to split up Billing.',
      source: 'mentor',
      sessionId: 's26',
      visits: [
        {
          on: '2024-12-05',
          understanding: 'new',
          note: 'I followed it in the session but could not draw it afterwards.',
        },
      ],
      tags: ['events'],
    },
    later: [
      {
        day: '2024-12-13',
        add: {
          visits: [
            {
              on: '2024-12-13',
              understanding: 'partly',
              note: 'I drew it. Publishing is the step that can happen twice.',
            },
          ],
        },
      },
      { day: '2025-01-10', add: { visits: [{ on: '2025-01-10', understanding: 'partly' }] } },
      {
        day: '2025-02-14',
        time: '12:20',
        set: {
          explanation:
            'The change and its event are committed in one transaction, so either both exist or neither does. Publishing happens later and may happen twice, so consumers must be idempotent.',
          state: 'explained',
          explainedOn: '2025-02-14',
        },
        add: {
          visits: [
            { on: '2025-02-14', understanding: 'can-explain', note: 'Explained it to Ilse, who had nothing to add.' },
          ],
        },
      },
    ],
  },
  {
    key: 'small-copy',
    day: '2025-01-30',
    time: '12:30',
    set: {
      title: 'Local read copy of another team’s data',
      pattern:
        'Store only the fields you display, update them from the other team’s events, and record the age of the data.',
      holds: 'When you read a few columns often and the owner needs the full data.',
      breaks: 'When you start to make decisions based on the copy.',
      why: 'The Tracking team has used one for three years.',
      source: 'other-code',
      visits: [
        {
          on: '2025-01-30',
          understanding: 'partly',
          note: 'Read their Kafka consumer for an hour together with its author.',
        },
      ],
      tags: ['read-model'],
    },
    supports: { 'SYS-S2': 'Studied another team’s system with the person who built it.' },
    later: [
      {
        day: '2025-02-07',
        set: {
          explanation:
            'A local copy holds the few fields that a service displays, together with their age. When the data is too old, the service asks the owner. It must never change the data itself, because then there are two sources of truth.',
          state: 'explained',
          explainedOn: '2025-02-07',
        },
        add: { visits: [{ on: '2025-02-07', understanding: 'can-explain' }] },
      },
    ],
  },
  {
    key: 'other-language',
    day: '2024-10-22',
    set: {
      title: 'Rewriting the parser in Rust',
      why: 'It was the main topic at a meetup.',
      source: 'community',
      visits: [{ on: '2024-10-22', understanding: 'new' }],
      audience: 'private',
    },
    later: [
      {
        day: '2024-12-03',
        set: {
          state: 'let-go',
          breaks:
            'The parser is fast enough. I wanted to learn Rust, which is a separate goal and not one for this year.',
        },
      },
    ],
  },
]
