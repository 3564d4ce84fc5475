// The first proposals of the demo. Two were turned down, and both say why; the third was asked for by two bad nights.
import type { Told } from './told.ts'

export const firstProposals: readonly Told<'proposal'>[] = [
  {
    key: 'price-in-one-place',
    day: '2024-07-10',
    set: {
      title: 'Compute the price in one place',
      initiative: 'self',
      context:
        'The price of a quote is computed on the page and again for the e-mail. They differ now and then, and Support hears of it.',
      decision: 'Let the e-mail ask the page’s code.',
      tags: ['quotes'],
    },
    later: [
      { day: '2024-07-19', set: { state: 'in-review' }, add: { history: [{ state: 'in-review', on: '2024-07-19' }] } },
      {
        day: '2024-07-25',
        time: '14:00',
        set: {
          state: 'rejected',
          consequences:
            'Nothing changes. I have no figure for “now and then”, I named no other way, and e-mails are sent where the page’s code does not run.',
        },
        add: {
          history: [
            {
              state: 'rejected',
              on: '2024-07-25',
              why: 'Tobias: how often, and what else could one do? I had neither.',
            },
          ],
        },
      },
    ],
  },
  {
    key: 'money-library',
    day: '2024-08-21',
    set: {
      title: 'One library for money in all teams',
      initiative: 'self',
      context:
        'Four teams round money in four ways. I counted eleven rounding tickets since January, seven of them between two teams rather than within one.',
      drivers: [
        { id: 'same-cent', text: 'The same cent everywhere', weight: 9 },
        { id: 'no-lockstep', text: 'No team waits for another to release', weight: 5 },
      ],
      options: [
        {
          id: 'library',
          name: 'A shared library',
          for: 'One place to be right in',
          against: 'Every fix needs four releases',
          chosen: true,
        },
        {
          id: 'rules',
          name: 'Shared rules, own code',
          for: 'Each team keeps its pace',
          against: 'Four ways to read one sentence',
          whyLost: 'It seemed weaker than code.',
        },
      ],
      decision: 'A library, kept by Quotes, used by all four.',
      tags: ['quotes', 'forum'],
    },
    later: [
      {
        day: '2024-08-30',
        set: { state: 'in-review', consequences: 'Quotes answers for the rounding of three other teams.' },
        add: { history: [{ state: 'in-review', on: '2024-08-30' }] },
        revision: { why: 'What it would mean for us, which I had left out.', causeId: 's13' },
        speaksFor: { 'DEC-M2': 'The second draft says what it costs the team that keeps it; the first was silent.' },
      },
      {
        day: '2024-09-03',
        time: '16:00',
        set: {
          state: 'rejected',
          outcome:
            'The forum took the other option a month later: twelve rounding rules on one page, with a test file that each team runs. Since then two tickets between teams, in five months.',
          outcomeOn: '2025-02-03',
        },
        add: {
          history: [
            {
              state: 'rejected',
              on: '2024-09-03',
              why: 'Pell: “You want us to wait for your release to fix our cent.” He was right, and the option I had brushed off was the good one.',
            },
          ],
        },
      },
    ],
  },
  {
    key: 'retry-limits',
    day: '2024-09-26',
    set: {
      title: 'Retry limits for the rate desk',
      initiative: 'self',
      context:
        'In September the rate desk fell twice and could not get up, since our retries came at fourteen times its usual load. Each of three layers retries three times and knows nothing of the others. Both times a customer noticed first.',
      drivers: [
        { id: 'gets-up', text: 'A partner that is down can get up again', weight: 9 },
        { id: 'no-lost-quote', text: 'No quote is lost that one more try would have saved', weight: 7 },
        { id: 'seen', text: 'Somebody knows within five minutes', weight: 6 },
      ],
      options: [
        {
          id: 'fewer',
          name: 'Fewer retries per layer',
          for: 'A change of three numbers',
          against: 'Three layers still multiply',
        },
        {
          id: 'breaker',
          name: 'A switch that opens after errors',
          for: 'Well known, in the library already',
          against: 'Opens for eleven partners when one is down',
        },
        {
          id: 'budget',
          name: 'A budget of retries per partner',
          for: 'Counts what is left and not what failed',
          against: 'One more thing to watch',
          chosen: true,
        },
      ],
      tags: ['rates'],
    },
    speaksFor: { 'DEC-S1': 'Nobody asked; two bad nights did.' },
    later: [
      {
        day: '2024-10-11',
        set: {
          checks: [
            {
              direction: 'system',
              answer: 'Rates gets fewer calls; the e-mail queue may grow by 300 when a partner is down.',
            },
            {
              direction: 'challenge',
              answer: 'Pell, who runs what we knock over, tried to break the idea on paper for an hour.',
            },
          ],
          options: [
            {
              id: 'fewer',
              name: 'Fewer retries per layer',
              for: 'A change of three numbers',
              against: 'Three layers still multiply',
              whyLost: 'Two, two and two is still eight times the load.',
            },
            {
              id: 'breaker',
              name: 'A switch that opens after errors',
              for: 'Well known, in the library already',
              against: 'Opens for eleven partners when one is down',
              whyLost: 'Struck out by a measurement: 6 % of good quotes lost in the replay of 11 September.',
            },
            {
              id: 'budget',
              name: 'A budget of retries per partner',
              for: 'Counts what is left and not what failed',
              against: 'One more thing to watch',
              chosen: true,
            },
          ],
          state: 'in-review',
        },
        add: { history: [{ state: 'in-review', on: '2024-10-11' }] },
        revision: { why: 'One option fell to a figure, after Ilse asked how I knew.', causeId: 's19' },
        speaksFor: { 'DEC-M2': 'The figure came after a comment on the first draft.' },
      },
      {
        day: '2024-10-23',
        set: {
          decision:
            'One budget for each partner: ten retries in a hundred calls. When it is spent, we answer “not now” and page.',
          consequences: 'A “not now” is seen by a customer about twice a week. Support has the sentence for it.',
          wouldFlip: 'A partner whose every tenth call fails for good reasons. None does today.',
          prediction: 'The next dead partner is noticed within ten minutes, and no second one falls with it.',
          confidence: 70,
          revisitOn: '2025-01-15',
          stakeholders: [
            { personId: 'pell', part: 'consulted', on: '2024-10-08', note: 'Sets the budget for his side.' },
            { name: 'Support', part: 'told', on: '2024-10-21', note: 'Have the sentence, and liked to be asked.' },
          ],
        },
        revision: {
          why: 'Decision, price and prediction written, after Pell’s comments on the budget.',
          causeId: 'pell-budget',
        },
        speaksFor: { 'DEC-S2': 'Three options; one struck out by a measurement, one by arithmetic.' },
      },
      {
        day: '2024-10-24',
        time: '15:30',
        set: { state: 'accepted' },
        add: { history: [{ state: 'accepted', on: '2024-10-24', why: 'At the design hour, in eleven minutes.' }] },
        speaksFor: { 'OPS-S2': 'Limits, a fallback and a rehearsed failure, in the text and in the log.' },
      },
      {
        day: '2024-11-14',
        time: '17:00',
        set: { state: 'implemented' },
        add: { history: [{ state: 'implemented', on: '2024-11-14', why: 'On for all eleven partners.' }] },
      },
      {
        day: '2025-01-15',
        set: {
          outcome:
            'A partner was dead for two hours on 8 January. We knew after three minutes and nobody else fell. “Not now” was seen nine times and not twice a week; Support had asked for a better sentence by then.',
          outcomeOn: '2025-01-15',
          cameTrue: 'partly',
        },
      },
    ],
  },
]
