// The first proposals. Two were rejected with a reason; the third followed two incidents.
import type { StoryRecord } from './demo-source-types.ts'

export const firstProposals: readonly StoryRecord<'proposal'>[] = [
  {
    key: 'price-in-one-place',
    day: '2024-07-10',
    set: {
      title: 'One price calculation for page and email',
      initiative: 'self',
      context:
        'The price of a quote is calculated on the page and again for the email. The two prices differ now and then, and Support gets complaints.',
      decision: 'The email service calls the price calculation of the page.',
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
            'No change. I had no figure for “now and then”, named no alternative, and emails are sent from servers that cannot run the page’s code.',
        },
        add: {
          history: [
            {
              state: 'rejected',
              on: '2024-07-25',
              why: 'Tobias asked how often it happens and what the alternatives are. I could answer neither question.',
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
      title: 'Shared money library for all teams',
      initiative: 'self',
      context:
        'Four teams round amounts in four different ways. I counted eleven rounding tickets since January, seven of them between two teams rather than within one.',
      drivers: [
        { id: 'same-cent', text: 'Identical rounding in all teams', weight: 9 },
        { id: 'no-lockstep', text: 'No team has to wait for another team’s release', weight: 5 },
      ],
      options: [
        {
          id: 'library',
          name: 'Shared library',
          for: 'A single implementation',
          against: 'Every fix needs four releases',
          chosen: true,
        },
        {
          id: 'rules',
          name: 'Shared rules, separate code',
          for: 'Each team releases independently',
          against: 'Four interpretations of the same rule',
          whyLost: 'It seemed weaker than shared code.',
        },
      ],
      decision: 'A shared library, maintained by Quotes and used by all four teams.',
      tags: ['quotes', 'forum'],
    },
    later: [
      {
        day: '2024-08-30',
        set: { state: 'in-review', consequences: 'Quotes becomes responsible for the rounding of three other teams.' },
        add: { history: [{ state: 'in-review', on: '2024-08-30' }] },
        revision: { why: 'Added the consequences for our own team, which the first draft left out.', causeId: 's13' },
        supports: {
          'DEC-M2': 'The second draft states the cost for the team that maintains the library; the first did not.',
        },
      },
      {
        day: '2024-09-03',
        time: '16:00',
        set: {
          state: 'rejected',
          outcome:
            'A month later the forum accepted the other option: a page of twelve rounding rules with a test suite that each team runs. Since then there have been two tickets between teams in five months.',
          outcomeOn: '2025-02-03',
        },
        add: {
          history: [
            {
              state: 'rejected',
              on: '2024-09-03',
              why: 'Pell objected that his team would depend on our releases to fix its own rounding errors. He was right, and the option I had rejected in one line was the better one.',
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
      title: 'Retry limits for the rates API',
      initiative: 'self',
      context:
        'The rates API failed twice in September and could not recover, because our retries sent it 14 times its normal load. Three layers retry three times each, independently of one another. Both times a customer noticed before we did.',
      drivers: [
        { id: 'gets-up', text: 'A failed partner can recover', weight: 9 },
        { id: 'no-lost-quote', text: 'No quote is lost that one more retry would have saved', weight: 7 },
        { id: 'seen', text: 'On-call is paged within five minutes', weight: 6 },
      ],
      options: [
        {
          id: 'fewer',
          name: 'Fewer retries per layer',
          for: 'Only three numbers change',
          against: 'Three layers still multiply the load',
        },
        {
          id: 'breaker',
          name: 'Circuit breaker',
          for: 'Well known, and included in our HTTP library',
          against: 'Blocks all eleven partners when one is down',
        },
        {
          id: 'budget',
          name: 'Retry budget per partner',
          for: 'Limits retries before the partner is overloaded',
          against: 'One more metric to monitor',
          chosen: true,
        },
      ],
      tags: ['rates'],
    },
    supports: { 'DEC-S1': 'I started it after two incidents. Nobody had requested it.' },
    later: [
      {
        day: '2024-10-11',
        set: {
          checks: [
            {
              direction: 'system',
              answer:
                'The Rates team gets fewer calls. The email queue may grow by 300 messages while a partner is down.',
            },
            {
              direction: 'challenge',
              answer: 'Pell, whose team operates the rates API, spent an hour looking for flaws in the design.',
            },
          ],
          options: [
            {
              id: 'fewer',
              name: 'Fewer retries per layer',
              for: 'Only three numbers change',
              against: 'Three layers still multiply the load',
              whyLost: 'Two retries in each of three layers still produce eight times the load.',
            },
            {
              id: 'breaker',
              name: 'Circuit breaker',
              for: 'Well known, and included in our HTTP library',
              against: 'Blocks all eleven partners when one is down',
              whyLost: 'Ruled out by a measurement: 6% of valid quotes were lost in a replay of 11 September.',
            },
            {
              id: 'budget',
              name: 'Retry budget per partner',
              for: 'Limits retries before the partner is overloaded',
              against: 'One more metric to monitor',
              chosen: true,
            },
          ],
          state: 'in-review',
        },
        add: { history: [{ state: 'in-review', on: '2024-10-11' }] },
        revision: {
          why: 'Ruled out one option with a measurement after Ilse asked how I knew that it was worse.',
          causeId: 's19',
        },
        supports: { 'DEC-M2': 'A comment on the first draft led to the measurement.' },
      },
      {
        day: '2024-10-23',
        set: {
          decision:
            'One retry budget for each partner: 10 retries per 100 calls. When it is used up, we return “Temporarily unavailable” and page the on-call engineer.',
          consequences: 'About twice a week a customer sees “Temporarily unavailable”. Support has a prepared answer.',
          wouldFlip: 'A partner whose calls fail 10% of the time in normal operation. There is none today.',
          prediction: 'The next partner outage is detected within ten minutes and does not affect other partners.',
          confidence: 70,
          revisitOn: '2025-01-15',
          stakeholders: [
            { personId: 'pell', part: 'consulted', on: '2024-10-08', note: 'Sets the retry budget on his side.' },
            {
              name: 'Support',
              part: 'told',
              on: '2024-10-21',
              note: 'They have a prepared answer and were glad to be asked.',
            },
          ],
        },
        revision: {
          why: 'Added the decision, its consequences and a prediction, after Pell’s comments on the budget.',
          causeId: 'pell-budget',
        },
        supports: { 'DEC-S2': 'Three options: one was ruled out by a measurement, another by a calculation.' },
      },
      {
        day: '2024-10-24',
        time: '15:30',
        set: { state: 'accepted' },
        add: {
          history: [
            { state: 'accepted', on: '2024-10-24', why: 'Accepted at the design review after eleven minutes.' },
          ],
        },
        supports: { 'OPS-S2': 'The design includes limits and a fallback, and both were tested in drills.' },
      },
      {
        day: '2024-11-14',
        time: '17:00',
        set: { state: 'implemented' },
        add: { history: [{ state: 'implemented', on: '2024-11-14', why: 'Active for all eleven partners.' }] },
      },
      {
        day: '2025-01-15',
        set: {
          outcome:
            'One partner was down for two hours on 8 January. We detected it after three minutes, and no other partner was affected. Customers saw “Temporarily unavailable” nine times during the outage, more often than I had expected, and Support asked for a better message.',
          outcomeOn: '2025-01-15',
          cameTrue: 'partly',
        },
      },
    ],
  },
]
