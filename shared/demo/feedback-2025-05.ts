// What others said in the last months. One piece waits for an answer, one for the next session.
import type { Told } from './told.ts'

export const feedbackFromMay: readonly Told<'feedback'>[] = [
  {
    key: 'pell-registry',
    day: '2025-05-26',
    set: {
      personId: 'pell',
      relation: 'senior engineer, Rates',
      verbatim: 'A test is as good as the team that writes it. You are building a fence out of goodwill.',
      sort: 'improve',
      aboutId: 'event-notice',
      aboutField: 'options',
      passage: 'A machine that five teams must run and trust',
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
            'His case is in the text as he wrote it, and the registry is what we do when goodwill is not enough.',
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
        'I filled in your card on Monday and my idea was dead on Tuesday at four. It would have been August otherwise.',
      sort: 'strength',
      aboutId: 'trial-card-round',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2025-07-03',
      response: 'Asked whether the card may be shown; it is the first in the folder.',
    },
    speaksFor: { 'EVI-L2': 'Another person’s trial, with its day and its hour.' },
  },
  {
    key: 'pell-her-reason',
    day: '2025-07-04',
    time: '11:00',
    set: {
      personId: 'pell',
      relation: 'senior engineer, Rates',
      verbatim: 'You made me say her reason until she nodded. After that I could not go on being right.',
      sort: 'strength',
      aboutId: 'replay-costs-settled',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2025-07-04',
      response: 'Told Marit, with his leave.',
    },
    speaksFor: { 'COM-L2': 'One of the two, on how a quarrel of eight weeks ended in four lines.' },
  },
  {
    key: 'marit-unreminded',
    day: '2025-07-08',
    set: {
      personId: 'marit',
      relation: 'lead engineer, Invoices',
      verbatim: 'We have run the readers’ tests for five weeks now. I looked: nobody has reminded us once.',
      sort: 'strength',
      aboutId: 'event-notice',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2025-07-08',
      response: 'Nothing to do, which was the point.',
    },
    speaksFor: {
      'DEB-L2': 'Another team keeps to it by itself.',
      'SYS-L2': 'The boundary as the other side sees it, five weeks on.',
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
        'In March I could not have said what decides a design. Yesterday Pell asked me, and I had it before he had finished.',
      sort: 'strength',
      aboutId: 'noor-at-forum',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2025-07-17',
      response: 'Asked her what she wants to be bad at next.',
    },
    speaksFor: { 'GRW-L1': 'Her own words about four months, and the design that shows them.' },
  },
  {
    key: 'noor-wheel',
    day: '2025-07-18',
    time: '12:00',
    set: {
      personId: 'noor',
      relation: 'engineer, Quotes; I mentor her',
      verbatim:
        'You would have done the archive differently, and I know it, and you never said so. I only noticed afterwards how often you had asked instead.',
      sort: 'strength',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2025-07-18',
      response: 'Told her which of the two I now think is better. Hers.',
    },
    speaksFor: { 'GRW-L2': 'The design was hers from the sketch on; she says what I did not do.' },
  },
  {
    key: 'tobias-august',
    day: '2025-08-20',
    time: '16:00',
    set: {
      personId: 'tobias',
      relation: 'manager',
      verbatim:
        'For two weeks in August nobody asked me where you were. In March they would have. That is the job you applied for.',
      sort: 'strength',
      aboutId: 'nothing-waited',
      mayQuote: true,
      state: 'acted',
      respondedOn: '2025-08-20',
      response: 'Asked him to say it to those who decide, too.',
    },
    speaksFor: { 'OWN-L2': 'From the manager, on the months since March.' },
  },
  {
    key: 'ilse-which-part',
    day: '2025-08-21',
    time: '11:20',
    set: {
      personId: 'ilse',
      relation: 'mentor',
      verbatim:
        'Your stories end when the thing works. A committee wants to know what they would have lost without you. You leave that out every time.',
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
          response: 'For the fourth of September: I do not know how to write it without boasting.',
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
      relation: 'Customs, signs the file',
      verbatim:
        'Two weeks beside one another is what we asked for. Who of us looks at the differences on which day? I do not find it.',
      sort: 'question',
      aboutId: 'leave-shared-database',
      aboutField: 'checks',
      passage: 'They ask for two weeks beside one another.',
      source: 'file',
    },
  },
]
