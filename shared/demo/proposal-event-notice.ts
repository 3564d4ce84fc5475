// The rule of notice: five teams, an idea and the case against it in one text.
import type { Told } from './told.ts'

export const eventNotice: readonly Told<'proposal'>[] = [
  {
    key: 'event-notice',
    day: '2025-05-22',
    set: {
      title: 'Two weeks’ notice before an event changes its shape',
      initiative: 'self',
      context:
        'On 14 May an invoice event lost a field and 212 prices left out the surcharge. Invoices did not know who reads it; we did not know that it changes. Nineteen events go between five teams, and nobody has the list of readers.',
      drivers: [
        { id: 'no-surprise', text: 'No reader learns of a change from its own alarms', weight: 9 },
        { id: 'pace', text: 'The writer still releases when it likes', weight: 7 },
        { id: 'small', text: 'Five teams can keep it without a meeting', weight: 7 },
      ],
      options: [
        {
          id: 'registry',
          name: 'A registry that refuses',
          for: 'Nobody can forget',
          against: 'A machine that five teams must run and trust',
          whyLost: 'Six weeks until the first event is in it; the next incident would not wait.',
        },
        {
          id: 'freeze',
          name: 'Events never change, only new ones',
          for: 'Clear to everybody',
          against: 'Nineteen events become sixty',
          whyLost: 'Tracking did it for a year and has four versions of one address.',
        },
        {
          id: 'notice',
          name: 'Readers’ tests and two weeks’ notice',
          for: 'Each team keeps its pace; the test says no before a person must',
          against: 'A reader without a test is not protected',
          chosen: true,
        },
      ],
      people: ['marit', 'pell'],
      tags: ['events'],
    },
    speaksFor: { 'OWN-L2': 'Five teams, asked by none of them.' },
    later: [
      {
        day: '2025-05-28',
        set: {
          decision:
            'Who reads an event puts a test beside it. Who changes an event runs the readers’ tests, and gives two weeks’ notice when one must fail. The list of readers is the list of tests.',
          consequences: 'A team without tests has no claim. Two teams asked for that sentence, and two for it to go.',
          checks: [
            { direction: 'system', answer: 'Nineteen events, five teams, one page. Release times stay as they are.' },
            {
              direction: 'alternatives',
              answer: 'A registry, frozen events, and going on as before, with what each cost elsewhere.',
            },
            {
              direction: 'stakeholders',
              answer: 'All five leads in person before the forum; their objections are in the text with names.',
            },
            {
              direction: 'challenge',
              answer: 'Pell, who wanted the registry, wrote the case for it. It stands there in full.',
            },
          ],
          state: 'in-review',
        },
        add: { history: [{ state: 'in-review', on: '2025-05-28' }] },
        revision: { why: 'Pell’s case for the registry is in it as he wrote it.', causeId: 'pell-registry' },
        speaksFor: { 'DEC-S3': 'Running cost, nights and neighbours of each way, before anybody was asked to agree.' },
      },
      {
        day: '2025-06-06',
        set: {
          wouldFlip: 'More than two missed notices in a quarter. Then the registry.',
          prediction: 'No incident from a changed event until the end of the year.',
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
        revision: { why: 'What would prove me wrong, asked for by Ilse.', causeId: 's-06-05' },
      },
      {
        day: '2025-06-11',
        time: '15:45',
        set: { state: 'accepted' },
        add: { history: [{ state: 'accepted', on: '2025-06-11', why: 'By the forum, without a condition.' }] },
        speaksFor: {
          'DEC-L1': 'Five teams, to a written end, with the way that lost and its author’s words.',
          'SYS-L2': 'Where two designs met, the line is drawn now: the reader’s test.',
          'COM-S2': 'All five heard it from me before the minutes.',
        },
      },
    ],
  },
]
