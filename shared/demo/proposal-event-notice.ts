// The notice rule for event changes: a decision for five teams that includes the argument against it.
import type { StoryRecord } from './demo-source-types.ts'

export const eventNotice: readonly StoryRecord<'proposal'>[] = [
  {
    key: 'event-notice',
    day: '2025-05-22',
    set: {
      title: 'Two weeks’ notice for event changes',
      initiative: 'self',
      context:
        'On 14 May an invoice event lost a field, and 212 prices did not include the surcharge. Invoices did not know who reads the field, and we did not know that it would change. Five teams exchange 19 events, and there is no list of consumers.',
      drivers: [
        { id: 'no-surprise', text: 'No consumer learns about a change from its own alerts', weight: 9 },
        { id: 'pace', text: 'Producers keep their own release schedule', weight: 7 },
        { id: 'small', text: 'Five teams can follow the rule without extra meetings', weight: 7 },
      ],
      options: [
        {
          id: 'registry',
          name: 'Schema registry that blocks incompatible changes',
          for: 'Cannot be forgotten',
          against: 'A service that five teams must operate and rely on',
          whyLost: 'It takes six weeks to register the first event, and the next incident may come sooner.',
        },
        {
          id: 'freeze',
          name: 'Immutable events, new versions only',
          for: 'Easy to understand',
          against: '19 events become about 60',
          whyLost: 'Tracking did this for a year and has four versions of the address event.',
        },
        {
          id: 'notice',
          name: 'Consumer contract tests and two weeks’ notice',
          for: 'Each team keeps its schedule, and incompatible changes are caught automatically',
          against: 'A consumer without a test is not protected',
          chosen: true,
        },
      ],
      people: ['marit', 'pell'],
      tags: ['events'],
    },
    supports: { 'OWN-L2': 'A proposal for five teams that nobody requested.' },
    later: [
      {
        day: '2025-05-28',
        set: {
          decision:
            'Each consumer of an event writes a contract test. The producer runs these tests before a release and gives two weeks’ notice before an incompatible change. The set of tests is the list of consumers.',
          consequences:
            'A team without tests is not protected. Two teams asked to add this sentence, and two asked to remove it.',
          checks: [
            { direction: 'system', answer: '19 events and five teams on one page. Release schedules stay the same.' },
            {
              direction: 'alternatives',
              answer: 'A registry, immutable events, and no change, each with its cost at a team that tried it.',
            },
            {
              direction: 'stakeholders',
              answer:
                'I talked to all five leads in person before the forum. Their objections are in the text with their names.',
            },
            {
              direction: 'challenge',
              answer: 'Pell preferred the registry and wrote the argument for it. It is included in full.',
            },
          ],
          state: 'in-review',
        },
        add: { history: [{ state: 'in-review', on: '2025-05-28' }] },
        revision: { why: 'Added Pell’s argument for the registry in his own words.', causeId: 'pell-registry' },
        supports: {
          'DEC-S3': 'Operating cost, on-call load and affected teams for each option, before asking for approval.',
        },
      },
      {
        day: '2025-06-06',
        set: {
          wouldFlip: 'More than two missed notices in a quarter. In that case we introduce the registry.',
          prediction: 'No incident caused by an event change before the end of the year.',
          confidence: 75,
          revisitOn: '2025-12-12',
          stakeholders: [
            { personId: 'marit', name: 'Invoices', part: 'consulted', on: '2025-05-26' },
            { personId: 'pell', name: 'Rates', part: 'consulted', on: '2025-05-27' },
            { name: 'Tracking', part: 'consulted', on: '2025-06-02' },
            { name: 'Customs', part: 'consulted', on: '2025-06-03' },
            { name: 'Support', part: 'told', on: '2025-06-05' },
          ],
        },
        revision: { why: 'Added what would change the decision, as suggested by Ilse.', causeId: 's-06-05' },
      },
      {
        day: '2025-06-11',
        time: '15:45',
        set: { state: 'accepted' },
        add: { history: [{ state: 'accepted', on: '2025-06-11', why: 'Accepted by the forum without conditions.' }] },
        supports: {
          'DEC-L1':
            'A decision for five teams with a recorded outcome, including the rejected option in its author’s words.',
          'SYS-L2': 'The boundary between the two designs is now defined by a contract test.',
          'COM-S2': 'I informed all five teams before the minutes were sent.',
        },
      },
    ],
  },
]
