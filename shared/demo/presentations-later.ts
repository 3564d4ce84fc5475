// The talks of the last summer: two weeks won, a rule for five teams, and a plan that was put off for a good reason.
import type { Told } from './told.ts'

export const laterPresentations: readonly Told<'presentation'>[] = [
  {
    key: 'lost-quotes-round',
    day: '2025-06-05',
    time: '14:30',
    set: {
      title: '640 quotes a month, and where they go',
      initiative: 'self',
      forum: 'Planning round of the third quarter',
      listeners: 'Heads of Sales, Support and Engineering',
      minutes: 10,
      claims: [
        {
          text: '640 quotes a month are asked for and never answered, in the hours of a rehearsed release.',
          evidenceIds: ['shared-database'],
        },
        { text: 'Two weeks end the first half of it.', evidenceIds: ['shared-database', 'copy-live'] },
      ],
      asked: [
        {
          question: 'What do we not get, if you get two weeks?',
          answer: 'Prices by mail before autumn. Sales knew it from me and said so themselves.',
        },
      ],
      outcome: 'accepted',
      outcomeWords: 'Two weeks in August and September, before any new feature.',
      tags: ['debt'],
    },
    speaksFor: { 'DEB-L1': 'Two weeks for a table nobody sees, in the words of those who sell.' },
  },
  {
    key: 'forum-notice',
    day: '2025-06-11',
    time: '15:10',
    set: {
      title: 'Two weeks before an event changes',
      initiative: 'self',
      forum: 'Architecture forum',
      listeners: 'Leads of eleven teams',
      minutes: 25,
      proposalId: 'event-notice',
      claims: [
        {
          text: '212 wrong prices came from one field that nobody knew was read.',
          evidenceIds: ['wrong-prices', 'events-change'],
        },
        { text: 'A readers’ test stops it before the release.', evidenceIds: ['contract-holds'] },
        { text: 'The list of readers is the list of tests.', evidenceIds: ['event-notice'] },
      ],
      asked: [
        {
          question: 'And a team that has no time to write a test?',
          answer: 'It has an hour from me, and then it has no claim.',
          followUp: 'Customs took the hour.',
          followedUpOn: '2025-06-17',
        },
        {
          question: 'Why not a registry?',
          personId: 'pell',
          answer: 'His own case for it is on page two. He read it out himself and voted for the notice.',
        },
      ],
      outcome: 'accepted',
      outcomeWords: 'For all teams with events, from 1 July. Looked at again in December.',
      tags: ['forum', 'events'],
    },
    speaksFor: {
      'COM-L1': 'Five teams release differently since 1 July.',
      'OWN-L2': 'The rule of five teams, brought and defended by somebody without the title.',
      'DEC-L1': 'Decided in public, with the losing way read out by the one who wanted it.',
    },
  },
  {
    key: 'forum-database',
    day: '2025-07-24',
    time: '15:10',
    set: {
      title: 'Six readers leave the shared database',
      initiative: 'self',
      forum: 'Architecture forum',
      listeners: 'Leads of eight teams',
      minutes: 20,
      proposalId: 'leave-shared-database',
      claims: [
        {
          text: 'Each reader can leave alone and come back alone.',
          evidenceIds: ['leave-shared-database', 'rollback-rehearsed'],
        },
        { text: 'The order follows what each one costs.', evidenceIds: ['shared-database'] },
        { text: 'Customs will agree.', say: 'I have not asked. If somebody notices, say it at once.' },
      ],
      asked: [
        {
          question: 'Has Customs seen this?',
          personId: 'marit',
          answer: 'No. I assumed it, and that is what the forum is for.',
          followUp: 'Seen with them on 20 August, the file on the table.',
          followedUpOn: '2025-08-20',
        },
      ],
      outcome: 'deferred',
      outcomeWords: 'The first five may begin; the sixth waits until Customs has been heard. Again in September.',
      tags: ['forum', 'debt'],
    },
    speaksFor: { 'OWN-L2': 'A target for three teams over a quarter, asked for by the forum by name.' },
  },
]
