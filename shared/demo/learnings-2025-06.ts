// Learnings of the last summer; two are still due for review.
import type { StoryRecord } from './demo-source-types.ts'

export const lastLearnings: readonly StoryRecord<'learning'>[] = [
  {
    key: 'not-measuring',
    day: '2025-06-05',
    time: '12:10',
    set: {
      title: 'What not to measure',
      pattern: 'Keep a metric only if a decision depends on it.',
      holds: 'For metrics that are reviewed every week.',
      breaks: 'For troubleshooting. There, keep as much data as storage allows.',
      why: 'We have 36 charts, and nobody can say what we would do if one of the values doubled.',
      source: 'own-work',
      visits: [
        {
          on: '2025-06-05',
          understanding: 'partly',
          note: 'Went through a year of meeting minutes. None of the 31 charts led to a decision.',
        },
      ],
      audience: 'packet',
    },
    supports: { 'OPS-S3': '31 charts removed from the weekly review, with the reason for each.' },
    later: [
      {
        day: '2025-06-27',
        set: {
          explanation:
            'Before I add a metric I complete the sentence “If it doubles, we will …”. If I cannot, the metric goes into the troubleshooting folder.',
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
      title: 'Three questions before copying data',
      pattern: 'Does anyone make decisions based on the copy? How old may it be? Who is paged when it is older?',
      holds:
        'For the read model, Tracking’s copy, Noor’s archive and the commission report: four designs, compared on one page.',
      why: 'I answered the third question too late in my own design, and it led to three night calls.',
      source: 'own-work',
      aboutId: 'read-model',
      visits: [{ on: '2025-06-20', understanding: 'partly', note: 'Compared four designs side by side.' }],
      people: ['noor'],
      tags: ['forum', 'read-model'],
      audience: 'packet',
    },
    supports: { 'GRW-L3': 'Based on four designs and now part of the forum’s proposal template.' },
    later: [
      {
        day: '2025-07-08',
        set: {
          breaks: 'For backups. Nobody reads them in normal operation, so other questions matter more.',
          explanation:
            'Ask the questions in this order. If anyone makes decisions based on the data, it is not just a copy and needs an owner. If nobody defines a maximum age, nobody will notice stale data. If nobody is named for the page, you will be called.',
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
      title: 'Running the old and new version in parallel',
      pattern: 'Both versions run, and one of them is defined as correct.',
      holds: 'As long as someone compares the results.',
      why: 'Each of the six readers will run in parallel for two weeks.',
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
            { on: '2025-07-18', understanding: 'partly', note: 'The differences have to be counted automatically.' },
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
              note: 'The commission report differed in four rows. It took an hour to find out which version was correct.',
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
      title: 'Pausing after a question',
      pattern: 'After asking a question, wait eight seconds.',
      why: 'Noor told me that I answer my own questions.',
      source: 'mentor',
      visits: [{ on: '2025-08-20', understanding: 'new', note: 'I waited five seconds.' }],
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
              note: 'I waited the full eight seconds once. Her answer was better than mine.',
            },
          ],
        },
      },
    ],
  },
]
