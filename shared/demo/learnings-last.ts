// Topics of the last summer: what not to measure, what several designs share; two are still coming back.
import type { Told } from './told.ts'

export const lastLearnings: readonly Told<'learning'>[] = [
  {
    key: 'not-measuring',
    day: '2025-06-05',
    time: '12:10',
    set: {
      title: 'What not to measure',
      pattern: 'A figure stays when a decision hangs on it.',
      holds: 'For what is looked at every week.',
      breaks: 'For what is looked at when something is odd. That may be as much as the disk holds.',
      why: 'Thirty-six charts, and nobody can say what would change if one of them doubled.',
      source: 'own-work',
      visits: [
        {
          on: '2025-06-05',
          understanding: 'partly',
          note: 'Went through a year of minutes: no decision by any of the 31.',
        },
      ],
      audience: 'packet',
    },
    speaksFor: { 'OPS-S3': 'Thirty-one charts no longer looked at, each with the decision that does not hang on it.' },
    later: [
      {
        day: '2025-06-27',
        set: {
          explanation:
            'Before I add a figure I finish the sentence “if it doubles, we will”. If I cannot, it goes into the folder.',
          state: 'explained',
          explainedOn: '2025-06-27',
        },
        add: { visits: [{ on: '2025-06-27', understanding: 'can-explain' }] },
      },
    ],
  },
  {
    key: 'three-questions',
    day: '2025-06-20',
    set: {
      title: 'Three questions before a copy',
      pattern: 'Who decides by it? How old may it be? Who is woken when it is older?',
      holds:
        'For the read model, for Tracking’s copy, for Noor’s archive and for the commission report: four designs, one page.',
      why: 'I answered the third one too late myself, and it cost three nights.',
      source: 'own-work',
      aboutId: 'read-model',
      visits: [{ on: '2025-06-20', understanding: 'partly', note: 'Laid four designs beside one another.' }],
      people: ['noor'],
      tags: ['forum', 'read-model'],
      audience: 'packet',
    },
    speaksFor: { 'GRW-L3': 'Drawn from four designs; it stands on the forum’s template.' },
    later: [
      {
        day: '2025-07-08',
        set: {
          breaks: 'Where the copy is a backup: then nobody reads it, and other questions come first.',
          explanation:
            'Ask them in this order. If somebody decides by the copy it is no copy, and you can stop asking. If nobody can say how old it may be, nobody will notice. If no name is woken, it will be yours.',
          state: 'explained',
          explainedOn: '2025-07-08',
        },
        add: { visits: [{ on: '2025-07-08', understanding: 'can-explain' }] },
      },
    ],
  },
  {
    key: 'two-truths',
    day: '2025-07-09',
    time: '17:10',
    set: {
      title: 'Two truths beside one another',
      pattern: 'Old and new both run; one of them is named the right one.',
      holds: 'As long as somebody looks at where they differ.',
      why: 'Six readers will live like this for a fortnight each.',
      source: 'own-work',
      aboutId: 'why-two-truths',
      visits: [{ on: '2025-07-09', understanding: 'new' }],
      tags: ['debt'],
    },
    later: [
      {
        day: '2025-07-18',
        add: {
          visits: [
            { on: '2025-07-18', understanding: 'partly', note: 'The differing must be counted, not looked at.' },
          ],
        },
      },
      {
        day: '2025-08-21',
        time: '12:10',
        add: {
          visits: [
            {
              on: '2025-08-21',
              understanding: 'partly',
              note: 'The commission report differed in four rows. It took an hour to say which was right.',
            },
          ],
        },
      },
    ],
  },
  {
    key: 'letting-wait',
    day: '2025-08-20',
    time: '12:00',
    set: {
      title: 'Letting a silence stand',
      pattern: 'After a question, count to eight.',
      why: 'Noor says that I answer my own questions.',
      source: 'mentor',
      visits: [{ on: '2025-08-20', understanding: 'new', note: 'I reached five.' }],
      audience: 'private',
    },
    later: [
      {
        day: '2025-08-28',
        time: '12:10',
        add: {
          visits: [
            {
              on: '2025-08-28',
              understanding: 'partly',
              note: 'Eight, once. What came then was better than my answer.',
            },
          ],
        },
      },
    ],
  },
]
