// What others said around the forum and in spring, in their words.
import type { Told } from './told.ts'

export const feedbackFromWinter: readonly Told<'feedback'>[] = [
  {
    key: 'sales-pen',
    day: '2024-12-20',
    time: '11:00',
    set: {
      relation: 'head of Sales',
      verbatim: 'Now I know what I am waiting for. Nobody had told me that it is a colleague.',
      sort: 'strength',
      aboutId: 'two-seconds',
      state: 'acted',
      respondedOn: '2024-12-20',
      response: 'Asked for the price of a wrong price in return.',
    },
  },
  {
    key: 'noor-pairing',
    day: '2025-01-09',
    time: '15:00',
    set: {
      personId: 'noor',
      relation: 'engineer, Quotes',
      verbatim:
        'On Wednesdays I drive and you ask. Since October I have stopped bringing you finished things that were wrong from the start.',
      sort: 'strength',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2025-01-10',
      response: 'We keep the Wednesdays.',
    },
    speaksFor: {
      'GRW-S2': 'She says how it helps, and since when.',
      'GRW-S1': 'She has the switch from me. My explanation itself is not laid beside it yet.',
    },
  },
  {
    key: 'tobias-above',
    day: '2025-01-20',
    time: '15:40',
    set: {
      personId: 'tobias',
      relation: 'manager',
      verbatim:
        'What you do is good and nobody above me has seen it. That is partly mine. The other part is that you stop when it works.',
      sort: 'improve',
      audience: 'mentor',
    },
    later: [
      {
        day: '2025-01-21',
        cause: 'Answered feedback',
        set: {
          state: 'discuss',
          respondedOn: '2025-01-21',
          response: 'For Thursday. I do not know what one does after it works.',
        },
      },
      {
        day: '2025-02-27',
        time: '17:20',
        cause: 'Answered feedback',
        set: {
          state: 'acted',
          respondedOn: '2025-02-27',
          resolvedById: 'forum-read-model',
          response: 'One takes it to where it is decided for others.',
        },
      },
    ],
  },
  {
    key: 'pell-replica',
    day: '2025-02-27',
    time: '16:10',
    set: {
      personId: 'pell',
      relation: 'senior engineer, Rates',
      verbatim: 'Why did the replica lose? I see no figure. A copy may lose the same way.',
      sort: 'question',
      aboutId: 'read-model',
      aboutField: 'options',
      passage: 'Too slow in the trial',
      mayQuote: true,
    },
    later: [
      {
        day: '2025-03-11',
        time: '17:40',
        cause: 'Answered feedback',
        set: {
          state: 'acted',
          respondedOn: '2025-03-11',
          resolvedById: 'read-model',
          response:
            'The figure and its limit stand in the table now, and the copy has had the same four runs promised to it.',
        },
        speaksFor: { 'GRW-M2': 'Answered by a revision, with the figure he had missed.' },
      },
    ],
  },
  {
    key: 'pell-sign',
    day: '2025-03-11',
    time: '15:30',
    set: {
      personId: 'pell',
      relation: 'senior engineer, Rates',
      verbatim:
        'I would sign this diagram. You have the two places where it breaks, and I would have forgotten the second.',
      sort: 'strength',
      aboutId: 'quote-service-drawn',
      mayQuote: true,
    },
    speaksFor: { 'SYS-M1': 'Somebody from the next team says that the picture is right.' },
    later: [
      {
        day: '2025-03-21',
        time: '17:10',
        cause: 'Answered feedback',
        set: {
          state: 'acted',
          respondedOn: '2025-03-21',
          response: 'Thanked him, ten days late, and asked which one he would have forgotten.',
        },
      },
    ],
  },
  {
    key: 'tobias-slides',
    day: '2025-03-17',
    time: '15:40',
    set: {
      personId: 'tobias',
      relation: 'manager',
      verbatim: 'Next time bring more slides. The heads like to look at something.',
      sort: 'improve',
      aboutId: 'forum-read-model',
      audience: 'private',
    },
    later: [
      {
        day: '2025-03-18',
        cause: 'Answered feedback',
        set: {
          state: 'declined',
          respondedOn: '2025-03-18',
          response:
            'There were four, and each was asked about. I will bring a drawing for the heads, which is what I think he means.',
        },
      },
    ],
  },
  {
    key: 'ilse-no-promise',
    day: '2025-03-20',
    time: '11:10',
    set: {
      personId: 'ilse',
      relation: 'mentor',
      verbatim: 'They do not refuse a date. They have nobody who could promise one.',
      sort: 'improve',
      aboutId: 'read-model',
      sessionId: 's39',
      mayQuote: true,
    },
    later: [
      {
        day: '2025-03-27',
        time: '17:10',
        cause: 'Answered feedback',
        set: {
          state: 'acted',
          respondedOn: '2025-03-27',
          resolvedById: 'two-days-from-marit',
          response: 'Found the one who could, and asked her.',
        },
      },
    ],
  },
  {
    key: 'noor-silence',
    day: '2025-04-22',
    time: '15:20',
    set: {
      personId: 'noor',
      relation: 'engineer, Quotes; I mentor her',
      verbatim:
        'You ask me a question and answer it before I have finished thinking. I had the same answer. Now it is yours.',
      sort: 'improve',
      sessionId: 'n2',
      mayQuote: true,
    },
    later: [
      {
        day: '2025-05-06',
        time: '17:10',
        cause: 'Answered feedback',
        set: {
          state: 'acted',
          respondedOn: '2025-05-06',
          resolvedById: 'noor-leads-archive',
          response: 'The archive is hers, and I keep my picture to myself.',
        },
        speaksFor: { 'GRW-M2': 'What I changed is that I did less.' },
      },
    ],
  },
  {
    key: 'marit-review',
    day: '2025-05-22',
    time: '11:30',
    set: {
      personId: 'marit',
      relation: 'lead engineer, Invoices',
      verbatim:
        'It was our release, and nobody in that room made me feel it. We came out with three things that we will do, and I believe all three.',
      sort: 'strength',
      aboutId: 'surcharge-review',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2025-05-22',
      response: 'Asked her to lead the next one.',
    },
    speaksFor: { 'OPS-L2': 'The other team, on how the review was led.' },
  },
]
