// Sessions of spring 2025: a date from Invoices, the rollout, and the first session as a mentor.
import type { StorySession } from './demo-source-types.ts'

const prepared = { 'GRW-M1': '' }

export const sessionsFromMarch: readonly StorySession[] = [
  {
    key: 's38',
    day: '2025-03-13',
    with: 'ilse',
    goal: 'Leave with a plan for informing the Invoices team.',
    stated: 'The quote page is slow because its cache is too small.',
    asks: [
      {
        ask: 'Why does every team keep its own copy of a quote?',
        topic: 'system-design',
        answer: 'Because nobody is responsible for a quote after it has left your system.',
      },
      {
        ask: 'Is Friday’s traffic enough to prove that the copy works?',
        topic: 'system-design',
        carriedFrom: 's37',
        betterAskedOf: 'pell',
      },
    ],
    reading: [
      { title: 'Separate read model for quotes, sixth revision', recordId: 'read-model', sentOn: '2025-03-12' },
    ],
    supports: { 'GRW-M1': '', 'OWN-S3': 'We started the plan for informing five teams during the session.' },
    held: {
      drove: 'me',
      met: 'partly',
      why: 'The plan has names but no dates yet.',
      found: 'Nobody owns a quote after it leaves our system, so every team keeps a copy.',
      read: 'You describe a slow page. The problem behind it is that nobody owns the data.',
      outcome: 'decision',
      later: { day: '2025-04-25', held: 'yes' },
      learned: 'I described last autumn’s problem, although my own proposal had already moved past it.',
      theyLearned: 'I explain less now and first ask where the problem hurts most.',
      notes: [
        { at: '10:08', text: 'Which of the five teams would be surprised by the change?' },
        { at: '10:24', text: 'The Monday peak may look different. Test it.', theirs: true },
        {
          at: '10:41',
          text: 'I would still prefer the cache, because I could build it without other teams.',
          onlyMe: true,
        },
      ],
      actions: [
        {
          key: 'a-rollback',
          text: 'Rehearse the rollback of the copy',
          due: '2025-03-21',
          done: { day: '2025-03-21', by: 'rollback-rehearsed' },
        },
        {
          key: 'a-monday',
          text: 'Plan a test under Monday traffic with Pell',
          due: '2025-03-31',
          done: { day: '2025-03-31', by: 'monday-run' },
        },
      ],
    },
  },
  {
    key: 's39',
    day: '2025-03-20',
    with: 'ilse',
    begins: '10:02',
    ends: '10:58',
    format: 'problem',
    readyToTakeNotes: true,
    goal: 'Find out how to get a date from the Invoices team.',
    stated: 'The Invoices team does not give me a date.',
    asks: [
      {
        ask: 'How do I ask for a date without going over anyone’s head?',
        topic: 'career',
        answer: 'Ask what they would need in order to give one. Then offer the two days that it costs them.',
      },
      {
        ask: 'Who else must know before the event format changes?',
        topic: 'system-design',
        answer: 'Everyone who prints the data. Start with Customs.',
        aboutId: 'read-model',
      },
      {
        ask: 'Is Friday’s traffic enough to prove that the copy works?',
        topic: 'system-design',
        carriedFrom: 's38',
        betterAskedOf: 'pell',
      },
    ],
    reading: [
      { title: 'Separate read model for quotes, current version', recordId: 'read-model', sentOn: '2025-03-19' },
      { title: 'Event-fed copy, results of four runs', recordId: 'poc-copy', sentOn: '2025-03-19' },
    ],
    since:
      'The copy has now been tested in four runs: 310 ms at the 95th percentile, down from 1,840 ms. Invoices has the plan but has not given a date. Pell confirmed the architecture diagram, and I have not replied yet.',
    supports: { 'GRW-M1': '', 'OWN-S3': 'I left with a person to ask and a day to do it.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I had written to a team, where nobody can commit to a date.',
      outcome: 'solution',
      later: { day: '2025-05-02', held: 'yes' },
      well: 'I started with the problem from the customer’s point of view.',
      theyLearned: 'I have never asked what a date would cost the other team.',
      notes: [
        { at: '10:04', text: 'Started with the customer’s point of view. Nobody at Invoices has seen the 1,840 ms.' },
        {
          at: '10:11',
          text: 'They are not refusing to give you a date. Nobody you wrote to is allowed to commit to one.',
          theirs: true,
          became: ['feedback', 'ilse-no-promise'],
        },
        {
          at: '10:15',
          text: 'I wrote to the team instead of to a person. It felt easier.',
          onlyMe: true,
          became: ['learning', 'asking-a-person'],
        },
        { at: '10:21', text: 'Show Marit both runs with her own data.', became: ['action', 'a-show-marit'] },
        { at: '10:27', text: 'Are we allowed to change the event format at all?' },
      ],
      actions: [
        {
          key: 'a-show-marit',
          text: 'Go through both runs with Marit on her own month-end data',
          due: '2025-03-25',
          done: { day: '2025-03-25', by: 'marit-sees-runs' },
        },
      ],
    },
  },
  {
    key: 'n1',
    day: '2025-03-25',
    with: 'noor',
    role: 'mentor',
    begins: '14:00',
    ends: '14:50',
    goal: 'Agree with Noor on a goal for our sessions.',
    stated: 'Noor wants to know what decides a design.',
    asks: [
      {
        ask: 'How did you find out that ownership mattered more than speed?',
        topic: 'system-design',
        answer: 'It took me three weeks. Then Ilse asked which requirement would remain if all options met the others.',
      },
    ],
    held: {
      drove: 'turns',
      met: 'yes',
      found: 'Noor knows the page better than I do but still asks for permission.',
      outcome: 'decision',
      learned: 'I now get the questions that I asked a year ago.',
      theyLearned: 'A design decision may take three weeks.',
      actions: [
        {
          key: 'a-noor-sketch',
          text: 'First sketch of the quote archive, by Noor',
          owner: 'noor',
          due: '2025-04-18',
          done: { day: '2025-04-17' },
        },
      ],
    },
  },
  {
    key: 'p1',
    day: '2025-03-28',
    with: 'pell',
    planned: false,
    begins: '16:00',
    ends: '16:25',
    goal: 'Find out whether Monday traffic is different.',
    stated: 'I have four runs with the traffic of one evening.',
    asks: [
      {
        ask: 'What is different on a Monday at nine?',
        topic: 'production',
        answer: 'Everyone opens the list from Friday within ten minutes, while month-end processing is still writing.',
      },
    ],
    held: {
      drove: 'them',
      met: 'yes',
      found: 'Four runs with the same evening’s traffic test only one load pattern.',
      outcome: 'solution',
      later: { day: '2025-05-09', held: 'no' },
      learned: '25 minutes with Pell saved me a week.',
      fit: ['good', null],
    },
  },
  {
    key: 's-04-03',
    day: '2025-04-03',
    with: 'ilse',
    goal: 'Decide how to roll out the copy.',
    stated: 'I would like to switch all customers at once.',
    asks: [
      {
        ask: 'Start with 10% of customers, or switch everyone on a quiet night?',
        topic: 'production',
        answer: 'What would you do if prices were wrong for 10%? You have a rollback that takes 90 seconds.',
      },
    ],
    supports: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I wanted to be finished and took that for confidence.',
      outcome: 'decision',
      later: { day: '2025-05-16', held: 'yes' },
      actions: [
        {
          key: 'a-compare-prices',
          text: 'Compare the old and new price of every quote for a week',
          due: '2025-04-11',
          done: { day: '2025-04-07', by: 'one-in-ten' },
        },
      ],
    },
  },
]
