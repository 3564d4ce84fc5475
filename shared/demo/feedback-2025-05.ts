// Feedback from May 2025 on. One item has no response yet, another is to be discussed in the next session.
import type { StoryRecord } from './demo-source-types.ts'

export const feedbackFromMay: readonly StoryRecord<'feedback'>[] = [
  {
    key: 'pell-registry',
    day: '2025-05-26',
    set: {
      personId: 'pell',
      relation: 'senior engineer, Rates',
      verbatim: 'A contract test is only as good as the team that writes it. This rule relies on everyone’s goodwill.',
      sort: 'improve',
      aboutId: 'event-notice',
      aboutField: 'options',
      passage: 'A service that five teams must operate and rely on',
      mayQuote: true,
    },
    later: [
      {
        day: '2025-05-28',
        time: '17:10',
        cause: 'Answered feedback',
        set: {
          state: 'acted',
          respondedOn: '2025-05-28',
          resolvedById: 'event-notice',
          response:
            'His argument is in the proposal in his own words. The registry is the next step if teams miss their notices.',
        },
      },
    ],
  },
  {
    key: 'pell-card',
    day: '2025-07-02',
    set: {
      personId: 'pell',
      relation: 'senior engineer, Rates',
      verbatim:
        'I filled in your POC card on Monday, and by Tuesday afternoon I knew the idea would not work. Without the card I would have found out in August.',
      sort: 'strength',
      aboutId: 'trial-card-round',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2025-07-03',
      response: 'Asked whether I may show his card to others. It is now the first example in our wiki.',
    },
    supports: { 'EVI-L2': 'A POC that another engineer ran with my template.' },
  },
  {
    key: 'pell-her-reason',
    day: '2025-07-04',
    time: '11:00',
    set: {
      personId: 'pell',
      relation: 'senior engineer, Rates',
      verbatim:
        'You made me summarize her reasons until she agreed with my summary. After that I could no longer defend my position.',
      sort: 'strength',
      aboutId: 'replay-costs-settled',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2025-07-04',
      response: 'Passed this on to Marit with his permission.',
    },
    supports: { 'COM-L2': 'One of the two teams says how an eight-week disagreement ended with a written agreement.' },
  },
  {
    key: 'marit-unreminded',
    day: '2025-07-08',
    set: {
      personId: 'marit',
      relation: 'lead engineer, Invoices',
      verbatim: 'We have run the consumer contract tests for five weeks. Nobody has reminded us once.',
      sort: 'strength',
      aboutId: 'event-notice',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2025-07-08',
      response: 'No action needed.',
    },
    supports: {
      'DEB-L2': 'Another team follows the practice without reminders.',
      'SYS-L2': 'The other team on the new boundary, after five weeks.',
    },
  },
  {
    key: 'noor-months',
    day: '2025-07-17',
    time: '11:20',
    set: {
      personId: 'noor',
      relation: 'engineer, Quotes; I mentor her',
      verbatim:
        'In March I could not have named the factors that decide a design. Yesterday Pell asked me about them, and I could answer right away.',
      sort: 'strength',
      aboutId: 'noor-at-forum',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2025-07-17',
      response: 'Asked her which skill she wants to learn next.',
    },
    supports: { 'GRW-L1': 'Her own account of four months, together with the design she presented.' },
  },
  {
    key: 'noor-wheel',
    day: '2025-07-18',
    time: '12:00',
    set: {
      personId: 'noor',
      relation: 'engineer, Quotes; I mentor her',
      verbatim:
        'I know that you would have designed the archive differently, but you never pushed your version. You asked questions instead.',
      sort: 'strength',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2025-07-18',
      response: 'Told her that I now prefer her design.',
    },
    supports: { 'GRW-L2': 'She designed it from the first sketch and describes how I supported her.' },
  },
  {
    key: 'tobias-august',
    day: '2025-08-20',
    time: '16:00',
    set: {
      personId: 'tobias',
      relation: 'manager',
      verbatim:
        'You were away for two weeks in August, and nobody came to me with a question. In March that was different. This is how a lead works.',
      sort: 'strength',
      aboutId: 'nothing-waited',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2025-08-20',
      response: 'Asked him to tell the committee the same.',
    },
    supports: { 'OWN-L2': 'My manager on the months since March.' },
  },
  {
    key: 'ilse-which-part',
    day: '2025-08-21',
    time: '11:20',
    set: {
      personId: 'ilse',
      relation: 'mentor',
      verbatim:
        'Your stories end when the system works. A committee wants to know what would have happened without you, and you always leave that out.',
      sort: 'improve',
      sessionId: 's-08-21',
      mayQuote: true,
    },
    later: [
      {
        day: '2025-08-25',
        time: '17:20',
        cause: 'Answered feedback',
        set: {
          state: 'discuss',
          respondedOn: '2025-08-25',
          response: 'On the agenda for 4 September: I do not know how to describe this without exaggerating.',
        },
      },
    ],
  },
  {
    key: 'customs-beside',
    day: '2025-08-27',
    time: '15:30',
    set: {
      personId: 'ruben',
      relation: 'Customs, signs off the customs file',
      verbatim:
        'We asked to run both versions in parallel for two weeks. Who compares the differences, and on which days? I cannot find that in the proposal.',
      sort: 'question',
      aboutId: 'leave-shared-database',
      aboutField: 'checks',
      passage: 'They ask to run both versions in parallel for two weeks.',
      source: 'file',
    },
  },
]
