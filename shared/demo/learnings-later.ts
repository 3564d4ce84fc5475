// Topics around the read model: events, contracts, and asking a person.
import type { Told } from './told.ts'

export const laterLearnings: readonly Told<'learning'>[] = [
  {
    key: 'partition-order',
    day: '2025-02-20',
    time: '12:15',
    set: {
      title: 'Order of events across partitions',
      pattern: 'Events with one key stay in order; between keys there is none.',
      holds: 'When all that belongs together has one key.',
      why: 'A price is made of two events with two keys.',
      source: 'mentor',
      sessionId: 's35',
      visits: [{ on: '2025-02-20', understanding: 'new', note: 'I thought the bus was a queue.' }],
      tags: ['events', 'read-model'],
    },
    later: [
      {
        day: '2025-02-28',
        add: {
          visits: [
            {
              on: '2025-02-28',
              understanding: 'partly',
              note: 'Two events overtook one another on paper. I did it with cards.',
            },
          ],
        },
      },
      {
        day: '2025-03-12',
        add: {
          visits: [
            { on: '2025-03-12', understanding: 'partly', note: 'Third time. I can say what happens, not what to do.' },
          ],
        },
      },
      {
        day: '2025-04-10',
        add: {
          visits: [{ on: '2025-04-10', understanding: 'partly', note: 'What to do: carry the state, not the step.' }],
        },
      },
      {
        day: '2025-05-15',
        time: '12:20',
        set: {
          breaks:
            'Where two keys must agree: then either one key for both, or an event that says all and not only what is new.',
          explanation:
            'Two postmen walk two streets. Letters in one street come in order. A letter in each street that belong together may come in either order, so each must say enough to be read alone. If it cannot, send both down one street.',
          state: 'explained',
          explainedOn: '2025-05-15',
          audience: 'packet',
        },
        add: {
          visits: [
            {
              on: '2025-05-15',
              understanding: 'can-explain',
              note: 'Taught it to four of Invoices at their board, the day after the surcharge.',
            },
          ],
        },
        speaksFor: { 'GRW-S1': 'Five visits over three months, then taught to another team.' },
      },
    ],
  },
  {
    key: 'readers-contracts',
    day: '2025-03-04',
    set: {
      title: 'Contracts tested by the reader',
      pattern: 'Who reads says in a test what they need; who writes runs it.',
      holds: 'When readers are known and few.',
      why: 'If the format of invoice events moves, we would learn it from a customer.',
      source: 'reading',
      visits: [{ on: '2025-03-04', understanding: 'new' }],
      tags: ['events'],
    },
    later: [
      {
        day: '2025-03-13',
        time: '12:10',
        add: {
          visits: [
            { on: '2025-03-13', understanding: 'new', note: 'Second visit, still new. I mix up who owns the test.' },
          ],
        },
      },
      { day: '2025-04-03', time: '12:00', add: { visits: [{ on: '2025-04-03', understanding: 'partly' }] } },
      {
        day: '2025-06-17',
        set: {
          breaks: 'When a reader is silent: no test, no claim. That has to be said beforehand.',
          explanation:
            'The guest writes down what they cannot eat, and the cook reads it before changing the recipe. The cook need not know why. A guest who wrote nothing cannot complain, and must know that.',
          state: 'explained',
          explainedOn: '2025-06-17',
          audience: 'packet',
        },
        add: {
          visits: [
            {
              on: '2025-06-17',
              understanding: 'can-explain',
              note: 'The hour with Customs. They wrote theirs while I was still talking.',
            },
          ],
        },
        speaksFor: { 'SYS-M2': 'A third pattern, in use in five teams, with its blind side.' },
      },
    ],
  },
  {
    key: 'asking-a-person',
    day: '2025-03-20',
    time: '10:15',
    set: {
      title: 'Asking a person',
      pattern: 'A team cannot promise; a person can.',
      holds: 'Whenever a date is needed.',
      why: 'I wrote to the team, not to a person. That was easier for me.',
      source: 'mentor',
      sessionId: 's39',
      visits: [{ on: '2025-03-20', understanding: 'new' }],
      audience: 'private',
    },
    later: [
      {
        day: '2025-03-28',
        add: {
          visits: [
            {
              on: '2025-03-28',
              understanding: 'partly',
              note: 'Marit needed two talks. The team had eleven messages from me.',
            },
          ],
        },
      },
      {
        day: '2025-04-17',
        time: '12:00',
        set: {
          breaks: 'When the person has no say. Then ask who gave them none.',
          explanation:
            'A message to a group is a wish. I was hiding in it: nobody could say no to me. A date needs somebody who can say no.',
          state: 'explained',
          explainedOn: '2025-04-17',
        },
        add: { visits: [{ on: '2025-04-17', understanding: 'can-explain' }] },
      },
    ],
  },
]
