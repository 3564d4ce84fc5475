// The presentations of summer 2025: two accepted, one deferred.
import type { StoryRecord } from './demo-source-types.ts'

export const laterPresentations: readonly StoryRecord<'presentation'>[] = [
  {
    key: 'lost-quotes-round',
    day: '2025-06-05',
    time: '14:30',
    set: {
      title: '640 lost quotes a month',
      initiative: 'self',
      forum: 'Planning meeting for the third quarter',
      listeners: 'Heads of Sales, Support and Engineering',
      minutes: 10,
      claims: [
        {
          text: '640 quote requests a month stay unanswered because they arrive during release rehearsals.',
          evidenceIds: ['shared-database'],
        },
        {
          text: 'Two weeks of work prevent the first half of these losses.',
          evidenceIds: ['shared-database', 'copy-live'],
        },
      ],
      asked: [
        {
          question: 'If you get two weeks, what will not be delivered?',
          answer:
            'Email prices before autumn. I had told Sales beforehand, and they answered this question themselves.',
        },
      ],
      outcome: 'accepted',
      outcomeWords: 'Two weeks in August and September, with priority over new features.',
      tags: ['debt'],
    },
    supports: { 'DEB-L1': 'Won two weeks for database work with a figure that Sales had confirmed.' },
  },
  {
    key: 'forum-notice',
    day: '2025-06-11',
    time: '15:10',
    set: {
      title: 'Two weeks’ notice for event changes',
      initiative: 'self',
      forum: 'Architecture forum',
      listeners: 'Leads of eleven teams',
      minutes: 25,
      proposalId: 'event-notice',
      claims: [
        {
          text: '212 wrong prices were caused by the removal of one field that we read.',
          evidenceIds: ['wrong-prices', 'events-change'],
        },
        { text: 'A consumer contract test catches this before a release.', evidenceIds: ['contract-holds'] },
        { text: 'The set of contract tests is the list of consumers.', evidenceIds: ['event-notice'] },
      ],
      asked: [
        {
          question: 'What about a team that has no time to write a test?',
          answer: 'I offer an hour of help. A team that still has no test is not protected by the rule.',
          followUp: 'The Customs team took the offer.',
          followedUpOn: '2025-06-17',
        },
        {
          question: 'Why not a schema registry?',
          personId: 'pell',
          answer:
            'Pell’s own argument for the registry is on page two. He read it out himself and then voted for the notice rule.',
        },
      ],
      outcome: 'accepted',
      outcomeWords: 'Applies to all teams that publish events from 1 July. To be reviewed in December.',
      tags: ['forum', 'events'],
    },
    supports: {
      'COM-L1': 'Five teams have changed their release process since 1 July.',
      'OWN-L2': 'A rule for five teams that I proposed and presented before having the title.',
      'DEC-L1': 'Decided in the forum, after the author of the rejected option had presented it.',
    },
  },
  {
    key: 'forum-database',
    day: '2025-07-24',
    time: '15:10',
    set: {
      title: 'Moving six readers off the shared database',
      initiative: 'self',
      forum: 'Architecture forum',
      listeners: 'Leads of eight teams',
      minutes: 20,
      proposalId: 'leave-shared-database',
      claims: [
        {
          text: 'Each reader can move and roll back separately.',
          evidenceIds: ['leave-shared-database', 'rollback-rehearsed'],
        },
        { text: 'The order follows the cost of each reader.', evidenceIds: ['shared-database'] },
        { text: 'The Customs team will agree.', say: 'I have not asked them yet. If the question comes up, say so.' },
      ],
      asked: [
        {
          question: 'Has the Customs team seen this?',
          personId: 'marit',
          answer: 'No. I had assumed that they would agree, and I should have asked first.',
          followUp: 'Met with Customs on 20 August and went through their file.',
          followedUpOn: '2025-08-20',
        },
      ],
      outcome: 'deferred',
      outcomeWords:
        'The first five readers may start. The sixth has to wait until Customs has been consulted. To be continued in September.',
      tags: ['forum', 'debt'],
    },
    supports: { 'OWN-L2': 'A target design for three teams over a quarter, presented at the request of the forum.' },
  },
]
