// Feedback from December 2024 to May 2025, around the forum and the read model.
import type { StoryRecord } from './demo-source-types.ts'

export const feedbackFromWinter: readonly StoryRecord<'feedback'>[] = [
  {
    key: 'sales-pen',
    day: '2024-12-20',
    time: '11:00',
    set: {
      relation: 'head of Sales',
      verbatim: 'Now I understand what causes the wait. Nobody had explained it without technical terms before.',
      sort: 'strength',
      aboutId: 'two-seconds',
      state: 'acted',
      respondedOn: '2024-12-20',
      response: 'Asked what a wrong price costs Sales, so that we can compare the options.',
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
        'In our Wednesday sessions I write the code and you ask questions. Since October I notice wrong approaches early, before I have built the whole thing.',
      sort: 'strength',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2025-01-10',
      response: 'We will continue the Wednesday sessions.',
    },
    supports: {
      'GRW-S2': 'She says how the pairing helps her, and since when.',
      'GRW-S1': 'She learned the circuit breaker from me. My written explanation is not linked yet.',
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
        'Your work is good, but nobody above me has seen it. That is partly my job. The other part is yours: you stop as soon as it works.',
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
          response: 'On the agenda for Thursday. I do not know what should happen after something works.',
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
          response: 'I presented the read model at the architecture forum, where leads of other teams decide on it.',
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
      verbatim: 'Why was the replica rejected? There is no figure. The copy could fail for the same reason.',
      sort: 'question',
      aboutId: 'read-model',
      aboutField: 'options',
      passage: 'Too slow in the POC',
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
            'The options table now shows the result and the limit. The copy will be tested with the same four runs.',
        },
        supports: { 'GRW-M2': 'Answered in a revision that contains the missing figure.' },
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
      verbatim: 'This diagram is correct. It shows both failure points, and I would have missed the second one.',
      sort: 'strength',
      aboutId: 'quote-service-drawn',
      mayQuote: true,
    },
    supports: { 'SYS-M1': 'A senior engineer from another team confirms the diagram.' },
    later: [
      {
        day: '2025-03-21',
        time: '17:10',
        cause: 'Answered feedback',
        set: {
          state: 'acted',
          respondedOn: '2025-03-21',
          response: 'Thanked him, ten days late, and asked which failure point he meant.',
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
      verbatim: 'Bring more slides next time. Department heads like to see something on the screen.',
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
            'I had four slides, and there were questions about each of them. Next time I will add one diagram for the department heads instead of more slides.',
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
      verbatim: 'They are not refusing to give you a date. Nobody you wrote to is allowed to commit to one.',
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
          response: 'Found out that Marit can commit to a date, and asked her.',
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
        'You ask me a question and answer it before I have finished thinking. I had the same answer, but now it counts as yours.',
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
          response: 'She makes the decisions about the archive, and I no longer share my own design.',
        },
        supports: { 'GRW-M2': 'I changed how I mentor: I ask and wait.' },
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
        'Our release caused the incident, and nobody in the review blamed us. We left with three actions, and I expect all three to happen.',
      sort: 'strength',
      aboutId: 'surcharge-review',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2025-05-22',
      response: 'Asked her to lead the next review.',
    },
    supports: { 'OPS-L2': 'The other team on how the review was led.' },
  },
]
