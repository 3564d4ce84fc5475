// Feedback of 2024: most of it acted on, one item declined with a reason.
import type { StoryRecord } from './demo-source-types.ts'

export const feedbackOfFirstYear: readonly StoryRecord<'feedback'>[] = [
  {
    key: 'noor-batch',
    day: '2024-06-04',
    time: '11:20',
    set: {
      personId: 'noor',
      relation: 'engineer, Quotes',
      verbatim: 'What happens to a batch when one row in it is invalid?',
      sort: 'question',
      mayQuote: true,
    },
    later: [
      {
        day: '2024-06-05',
        time: '17:20',
        cause: 'Answered feedback',
        set: {
          state: 'acted',
          respondedOn: '2024-06-05',
          resolvedById: 'import-batched',
          response:
            'The batch is now split in half until the invalid row is isolated. I had not considered this case before.',
        },
        supports: { 'GRW-M2': 'Her review question changed the code on the same day.' },
      },
    ],
  },
  {
    key: 'noor-codes',
    day: '2024-07-10',
    set: {
      personId: 'noor',
      relation: 'engineer, Quotes',
      verbatim: 'I added a carrier code on my own. Your page listed the error I ran into and the fix.',
      sort: 'strength',
      aboutId: 'carrier-codes-handed-over',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2024-07-10',
      response: 'I will use the page as a template for the next handover.',
    },
    supports: { 'OWN-M2': 'The engineer who took it over confirms that the handover worked.' },
  },
  {
    key: 'ilse-write-up',
    day: '2024-07-18',
    time: '11:30',
    set: {
      personId: 'ilse',
      relation: 'mentor',
      verbatim:
        'You write these reports for yourself. On-call needs the action in the first line; the cause can come last.',
      sort: 'improve',
      aboutId: 'friday-quotes',
      passage: 'Found it from two log lines an hour apart',
      sessionId: 's9',
    },
    later: [
      {
        day: '2024-08-26',
        time: '17:10',
        cause: 'Answered feedback',
        set: {
          state: 'acted',
          respondedOn: '2024-08-26',
          resolvedById: 'cache-leak',
          response: 'The report on the cache leak starts with “Take a heap dump, then restart the service”.',
        },
        supports: {
          'GRW-M2': 'The next report starts with the action. The on-call engineer used it at night without calling me.',
        },
      },
    ],
  },
  {
    key: 'tobias-how-often',
    day: '2024-07-25',
    time: '14:30',
    set: {
      personId: 'tobias',
      relation: 'manager',
      verbatim: 'How often does it happen, and what are the alternatives? Without both, it is not a proposal yet.',
      sort: 'improve',
      aboutId: 'price-in-one-place',
      passage: 'The two prices differ now and then',
    },
    later: [
      {
        day: '2024-08-21',
        time: '17:00',
        cause: 'Answered feedback',
        set: {
          state: 'acted',
          respondedOn: '2024-08-21',
          resolvedById: 'money-library',
          response: 'The next proposal starts with a count of incidents and has a second option.',
        },
      },
    ],
  },
  {
    key: 'pell-alert',
    day: '2024-07-26',
    set: {
      personId: 'pell',
      relation: 'senior engineer, Rates',
      verbatim: 'It paged me at 2:10 and it was a real problem. Please keep this alert as quiet as it is.',
      sort: 'strength',
      aboutId: 'stuck-import-alert',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2024-07-29',
      response: 'It still has a single rule. I will not add more.',
    },
  },
  {
    key: 'pell-our-cent',
    day: '2024-09-03',
    time: '16:30',
    set: {
      personId: 'pell',
      relation: 'senior engineer, Rates',
      verbatim: 'We would have to wait for your release to fix our own rounding error. I prefer our own code.',
      sort: 'improve',
      aboutId: 'money-library',
      passage: 'maintained by Quotes and used by all four teams',
      mayQuote: true,
    },
    later: [
      {
        day: '2024-09-05',
        time: '17:00',
        cause: 'Answered feedback',
        set: {
          state: 'acted',
          respondedOn: '2024-09-05',
          resolvedById: 'money-objections',
          response: 'Agreed with him in writing and named the objection that was better than my proposal.',
        },
      },
    ],
  },
  {
    key: 'tobias-shorter',
    day: '2024-09-30',
    time: '17:10',
    set: {
      personId: 'tobias',
      relation: 'manager',
      verbatim:
        'You wrote two pages about two incidents. One page would have been enough, and more people would read it.',
      sort: 'improve',
      aboutId: 'what-they-share',
      audience: 'mentor',
    },
    later: [
      {
        day: '2024-10-01',
        cause: 'Answered feedback',
        set: {
          state: 'declined',
          respondedOn: '2024-10-01',
          response:
            'The report is one page. The second page is a table that Rates asked for. I moved it behind a link.',
        },
      },
    ],
  },
  {
    key: 'pell-budget',
    day: '2024-10-18',
    set: {
      personId: 'pell',
      relation: 'senior engineer, Rates',
      verbatim: 'Ten percent of what? After a minute without calls the budget is zero, and there is no retry.',
      sort: 'question',
      aboutId: 'retry-limits',
      aboutField: 'decision',
      passage: 'Retry budget per partner',
      mayQuote: true,
    },
    supports: { 'GRW-S3': 'I asked the strictest reviewer for comments before the proposal was finished.' },
    later: [
      {
        day: '2024-10-23',
        time: '17:10',
        cause: 'Answered feedback',
        set: {
          state: 'acted',
          respondedOn: '2024-10-23',
          resolvedById: 'retry-limits',
          response: 'The budget never drops below three retries. His case is now a test.',
        },
        supports: {
          'GRW-M2': 'The gap he found is closed and covered by a test.',
          'DEC-M2': 'A comment from the team on the other side of the API, used in the third draft.',
        },
      },
    ],
  },
  {
    key: 'pell-could-not',
    day: '2024-10-24',
    time: '17:00',
    set: {
      personId: 'pell',
      relation: 'senior engineer, Rates',
      verbatim:
        'I spent an hour trying to break the design and could not. That rarely happens with a proposal from Quotes.',
      sort: 'strength',
      aboutId: 'retry-limits',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2024-10-25',
      response: 'Asked him what else he would test.',
    },
    supports: { 'GRW-S3': 'I asked the person who had argued against my proposal in September.' },
  },
  {
    key: 'ilse-we',
    day: '2024-11-28',
    time: '11:30',
    set: {
      personId: 'ilse',
      relation: 'mentor',
      verbatim: 'You say “we” for your own work and “I” for the team’s. A committee has to tell them apart.',
      sort: 'improve',
      aboutId: 'limits-everywhere',
      sessionId: 's25',
    },
    later: [
      {
        day: '2025-01-23',
        time: '17:40',
        cause: 'Answered feedback',
        set: {
          state: 'acted',
          respondedOn: '2025-01-23',
          resolvedById: 'pipeline-reordered',
          response: 'Every entry since then separates my part from the team’s part.',
        },
        supports: { 'GRW-M2': 'Two months of entries that separate both parts.' },
      },
    ],
  },
]
