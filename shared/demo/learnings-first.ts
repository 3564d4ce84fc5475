// Topics of the first year, gone over until they could be explained. One was let go.
import type { Told } from './told.ts'

export const firstLearnings: readonly Told<'learning'>[] = [
  {
    key: 'backoff',
    day: '2024-06-18',
    set: {
      title: 'Waiting longer after each failure',
      pattern: 'Try again after one second, then two, then four, with a little chance in it.',
      holds: 'When what failed is busy and comes back by itself.',
      why: 'Our import hammers a partner that is only slow.',
      source: 'reading',
      visits: [{ on: '2024-06-18', understanding: 'new', note: 'I can say it, and not why chance is in it.' }],
      tags: ['rates'],
    },
    speaksFor: { 'SYS-M2': 'With when it is wrong: where somebody waits for the answer.' },
    later: [
      {
        day: '2024-06-25',
        add: {
          visits: [
            { on: '2024-06-25', understanding: 'partly', note: 'Without chance all come back in the same second.' },
          ],
        },
      },
      {
        day: '2024-07-11',
        set: {
          breaks: 'Where a person waits: eight seconds later they have gone, and the fourth try is for nobody.',
          explanation:
            'If everybody who was turned away comes back after the same minute, the door is as full as before. So each waits a time of their own, and longer each time. It only helps if nobody stands behind you waiting for you.',
          state: 'explained',
          explainedOn: '2024-07-11',
        },
        add: {
          visits: [{ on: '2024-07-11', understanding: 'can-explain', note: 'Explained it to Noor, with a door.' }],
        },
      },
    ],
  },
  {
    key: 'cache-aside',
    day: '2024-08-27',
    set: {
      title: 'A cache beside, not in front',
      pattern: 'Look in the cache; when it is not there, read it and put it in.',
      holds: 'When what is read changes seldom and an old answer hurts nobody.',
      breaks: 'When the first reader is the one who matters, or when two write.',
      why: 'The leak taught me that I had never asked what the key was.',
      source: 'incident',
      aboutId: 'cache-leak',
      visits: [{ on: '2024-08-27', understanding: 'partly' }],
      tags: ['quotes'],
    },
    speaksFor: { 'SYS-M2': 'Used in our quote page, and wrong for the price itself.' },
    later: [
      {
        day: '2024-09-04',
        add: {
          visits: [
            {
              on: '2024-09-04',
              understanding: 'partly',
              note: 'Who throws an answer away when the source has changed? Ilse’s question, not mine.',
            },
          ],
        },
      },
      {
        day: '2024-09-20',
        set: {
          explanation:
            'A cache is a note on your desk of what the archive said. It is fast and it is old. The question is never “is it fast?” but “who tears the note up, and when?”.',
          state: 'explained',
          explainedOn: '2024-09-20',
        },
        add: { visits: [{ on: '2024-09-20', understanding: 'can-explain' }] },
      },
    ],
  },
  {
    key: 'breaker',
    day: '2024-10-02',
    set: {
      title: 'The switch that opens after errors',
      pattern: 'After so many errors, do not call at all for a while.',
      holds: 'One partner behind one switch.',
      why: 'It is in our library, and it made September worse.',
      source: 'own-work',
      visits: [{ on: '2024-10-02', understanding: 'partly' }],
      tags: ['rates'],
    },
    later: [
      {
        day: '2024-10-17',
        set: {
          breaks: 'Eleven partners behind one switch: one dies, and ten are not asked.',
          explanation:
            'A fuse protects the house from one bad lamp. Put the whole street behind one fuse and a lamp turns off the street. The unit of the switch must be the unit that fails.',
          state: 'explained',
          explainedOn: '2024-10-17',
        },
        add: {
          visits: [{ on: '2024-10-17', understanding: 'can-explain', note: 'Told at the board to three of Rates.' }],
        },
        speaksFor: { 'SYS-M2': 'In our own library, with the place where it did harm.' },
      },
    ],
  },
  {
    key: 'outbox',
    day: '2024-12-05',
    time: '12:00',
    set: {
      title: 'A letter in the same envelope',
      pattern: 'Write the event into the same transaction as the change; send it from there.',
      holds: 'When an event must never be lost, and may come twice.',
      breaks: 'When nobody minds that it comes twice until it does.',
      why: 'Ilse split Billing with it.',
      source: 'mentor',
      sessionId: 's26',
      visits: [{ on: '2024-12-05', understanding: 'new', note: 'I nodded, and could not draw it at home.' }],
      tags: ['events'],
    },
    later: [
      {
        day: '2024-12-13',
        add: {
          visits: [
            {
              on: '2024-12-13',
              understanding: 'partly',
              note: 'Drew it. The second arrow is the one that can come twice.',
            },
          ],
        },
      },
      { day: '2025-01-10', add: { visits: [{ on: '2025-01-10', understanding: 'partly' }] } },
      {
        day: '2025-02-14',
        time: '12:20',
        set: {
          explanation:
            'You put the cheque and the letter that announces it into one envelope. Either both are in the post or neither. The letter may arrive twice, so the reader must be able to say: I know that already.',
          state: 'explained',
          explainedOn: '2025-02-14',
        },
        add: {
          visits: [
            { on: '2025-02-14', understanding: 'can-explain', note: 'Explained it back to Ilse; she added nothing.' },
          ],
        },
      },
    ],
  },
  {
    key: 'small-copy',
    day: '2025-01-30',
    time: '12:30',
    set: {
      title: 'A small copy of somebody else’s data',
      pattern: 'Keep what you show, fed by their events, with a clock on it.',
      holds: 'When you need few columns often, and they need all of them.',
      breaks: 'When you begin to decide by it.',
      why: 'Tracking has lived off one for three years.',
      source: 'other-code',
      visits: [
        {
          on: '2025-01-30',
          understanding: 'partly',
          note: 'Read their consumer for an hour beside the person who wrote it.',
        },
      ],
      tags: ['read-model'],
    },
    speaksFor: { 'SYS-S2': 'Another team’s system, read at their desk.' },
    later: [
      {
        day: '2025-02-07',
        set: {
          explanation:
            'A shopkeeper does not keep the factory’s books, only the price list with a date on it. If the date is old she rings up. If she starts to change the prices herself, there are two factories.',
          state: 'explained',
          explainedOn: '2025-02-07',
        },
        add: { visits: [{ on: '2025-02-07', understanding: 'can-explain' }] },
      },
    ],
  },
  {
    key: 'other-language',
    day: '2024-10-22',
    set: {
      title: 'Rewriting the parser in a faster language',
      why: 'Everybody at the meet-up spoke of it.',
      source: 'community',
      visits: [{ on: '2024-10-22', understanding: 'new' }],
      audience: 'private',
    },
    later: [
      {
        day: '2024-12-03',
        set: {
          state: 'let-go',
          breaks: 'It is not slow. I wanted to learn it, which is another thing, and not this year.',
        },
      },
    ],
  },
]
