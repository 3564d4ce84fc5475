// What others said in the first months, in their words: most of it acted on, one piece declined with a reason.
import type { Told } from './told.ts'

export const feedbackOfFirstYear: readonly Told<'feedback'>[] = [
  {
    key: 'noor-batch',
    day: '2024-06-04',
    time: '11:20',
    set: {
      personId: 'noor',
      relation: 'engineer, Quotes',
      verbatim: 'What happens to a batch with one bad row in it?',
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
          response: 'It is halved until the row is alone. There was no answer before she asked.',
        },
        speaksFor: { 'GRW-M2': 'Her question changed the code the same day.' },
      },
    ],
  },
  {
    key: 'noor-codes',
    day: '2024-07-10',
    set: {
      personId: 'noor',
      relation: 'engineer, Quotes',
      verbatim:
        'I added a carrier code alone today. Your page said what would go wrong, and it did, and then it told me what to do.',
      sort: 'strength',
      aboutId: 'carrier-codes-handed-over',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2024-07-10',
      response: 'Kept the page as a pattern for the next hand-over.',
    },
    speaksFor: { 'OWN-M2': 'The one who took it over says that it held.' },
  },
  {
    key: 'ilse-write-up',
    day: '2024-07-18',
    time: '11:30',
    set: {
      personId: 'ilse',
      relation: 'mentor',
      verbatim:
        'You write it up for yourself. Who is on call wants to know in the first line what to do, and in the last one why.',
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
          response: 'The leak’s page begins with “restart it, and keep the heap”.',
        },
        speaksFor: { 'GRW-M2': 'The next write-up is turned round; it was read at night and it worked.' },
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
      verbatim:
        'How often does it happen, and what else could one do? If you do not know, it is not a proposal yet. It may still be right.',
      sort: 'improve',
      aboutId: 'price-in-one-place',
      passage: 'They differ now and then',
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
          response: 'The next one begins with a count and has a second option.',
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
      verbatim: 'It woke me at ten past two and it was right. Please never make it chattier.',
      sort: 'strength',
      aboutId: 'stuck-import-alert',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2024-07-29',
      response: 'It has had one rule since, and will keep to it.',
    },
  },
  {
    key: 'pell-our-cent',
    day: '2024-09-03',
    time: '16:30',
    set: {
      personId: 'pell',
      relation: 'senior engineer, Rates',
      verbatim: 'You want us to wait for your release to fix our cent. I would rather be wrong on my own.',
      sort: 'improve',
      aboutId: 'money-library',
      passage: 'kept by Quotes, used by all four',
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
          response: 'Agreed in writing, and named the option of his that was better.',
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
      verbatim: 'Two pages for two incidents. One would have done, and people would read it.',
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
            'It is one page; the second is the table Rates asked me for. I put that behind a link, and left it in.',
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
      verbatim:
        'Ten in a hundred of what? If nobody calls for a minute, the budget is nothing, and the first failure is the last try.',
      sort: 'question',
      aboutId: 'retry-limits',
      aboutField: 'decision',
      passage: 'A budget of retries per partner',
      mayQuote: true,
    },
    speaksFor: { 'GRW-S3': 'I asked the one who would be hardest on it, and before it was finished.' },
    later: [
      {
        day: '2024-10-23',
        time: '17:10',
        cause: 'Answered feedback',
        set: {
          state: 'acted',
          respondedOn: '2024-10-23',
          resolvedById: 'retry-limits',
          response: 'The budget never falls under three. His case is in the tests.',
        },
        speaksFor: {
          'GRW-M2': 'His hole is closed, and named after him in the test.',
          'DEC-M2': 'A comment from the other side of the wire, in the third draft.',
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
        'I tried for an hour to break it and could not. That does not happen to me often with something from Quotes.',
      sort: 'strength',
      aboutId: 'retry-limits',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2024-10-25',
      response: 'Asked him what he would have tried with a second hour.',
    },
    speaksFor: { 'GRW-S3': 'Sought from somebody who had said no to me in September.' },
  },
  {
    key: 'ilse-we',
    day: '2024-11-28',
    time: '11:30',
    set: {
      personId: 'ilse',
      relation: 'mentor',
      verbatim:
        'You say “we” when it was you, and “I” when it was all of you. One day somebody will have to tell them apart.',
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
          response: 'My part and the team’s part stand apart in every entry since.',
        },
        speaksFor: { 'GRW-M2': 'Two months of entries in which one can tell.' },
      },
    ],
  },
]
