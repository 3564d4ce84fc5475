// Sessions of the second spring: a date from a person, the switch, and the first hour as a mentor.
import type { ToldSession } from './told.ts'

const prepared = { 'GRW-M1': '' }

export const sessionsFromMarch: readonly ToldSession[] = [
  {
    key: 's38',
    day: '2025-03-13',
    with: 'ilse',
    goal: 'Leave with a plan for telling the invoice team.',
    stated: 'The quote page is slow because its cache is too small.',
    asks: [
      {
        ask: 'Why does everybody keep a copy of a quote?',
        topic: 'system-design',
        answer: 'Because nobody answers for it once it is out of your door.',
      },
      {
        ask: 'Is Friday’s traffic alone enough to call the copy proven?',
        topic: 'system-design',
        carriedFrom: 's37',
        betterAskedOf: 'pell',
      },
    ],
    reading: [{ title: 'Give quotes their own read model', recordId: 'read-model', sentOn: '2025-03-12' }],
    speaksFor: { 'GRW-M1': '', 'OWN-S3': 'The plan for telling five teams, begun at the table.' },
    held: {
      drove: 'me',
      met: 'partly',
      why: 'The plan has names, not dates yet.',
      found: 'Nobody owns a quote once it leaves us, so everyone keeps a copy.',
      read: 'You bring me a page that is slow. You have a thing without an owner.',
      outcome: 'decision',
      learned: 'I came with last autumn’s problem, although I had written this year’s proposal myself.',
      theyLearned: 'I explain less now, and ask where it hurts first.',
      notes: [
        { at: '10:08', text: 'The five teams: who of them would be surprised?' },
        { at: '10:24', text: 'Monday’s peak may be another shape. Run one.', theirs: true },
        { at: '10:41', text: 'I still want it to be the cache. It would be mine alone.', onlyMe: true },
      ],
      actions: [
        {
          key: 'a-rollback',
          text: 'Rehearse rollback on the copy',
          due: '2025-03-21',
          done: { day: '2025-03-21', by: 'rollback-rehearsed' },
        },
        {
          key: 'a-monday',
          text: 'Plan a Monday run with Pell',
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
    goal: 'Leave knowing how to get a date from the invoice team.',
    stated: 'The invoice team will not give a date.',
    asks: [
      {
        ask: 'How do I ask for a date without going over anybody’s head?',
        topic: 'career',
        answer: 'Ask what they would need to give one. Then offer the two days it costs them.',
      },
      {
        ask: 'Who else must know before the event format changes?',
        topic: 'system-design',
        answer: 'Whoever prints it. Start with Customs.',
        aboutId: 'read-model',
      },
      {
        ask: 'Is Friday’s traffic alone enough to call the copy proven?',
        topic: 'system-design',
        carriedFrom: 's38',
        betterAskedOf: 'pell',
      },
    ],
    reading: [
      { title: 'Give quotes their own read model, as it stands', recordId: 'read-model', sentOn: '2025-03-19' },
      { title: 'The event-fed copy, four runs', recordId: 'poc-copy', sentOn: '2025-03-19' },
    ],
    since:
      'The copy now has four runs: 310 ms at the 95th percentile, from 1,840. Invoices has the plan, but no date. Pell would sign the diagram; I have not answered yet.',
    speaksFor: { 'GRW-M1': '', 'OWN-S3': 'Left with a person and a day instead of a team.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I wrote to a team, where nobody can promise.',
      outcome: 'solution',
      well: 'Told it from the customer’s side first.',
      theyLearned: 'That I have never asked what a date would cost the other.',
      notes: [
        { at: '10:04', text: 'Told it from the customer’s side. Nobody at Invoices has seen the 1,840.' },
        {
          at: '10:11',
          text: 'They do not refuse a date. They have nobody who could promise one.',
          theirs: true,
          became: ['feedback', 'ilse-no-promise'],
        },
        {
          at: '10:15',
          text: 'I wrote to the team, not to a person. It was easier for me that way.',
          onlyMe: true,
          became: ['learning', 'asking-a-person'],
        },
        { at: '10:21', text: 'Show Marit the two runs on her own data.', became: ['action', 'a-show-marit'] },
        { at: '10:27', text: 'Is the format ours to change at all?' },
      ],
      actions: [
        {
          key: 'a-show-marit',
          text: 'Sit with Marit over the two runs, on her own month end',
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
    goal: 'Agree on what Noor wants from this.',
    stated: 'She wants to know what decides a design.',
    asks: [
      {
        ask: 'How did you know that it was the owner and not the speed?',
        topic: 'system-design',
        answer: 'I did not, for three weeks. Somebody asked me what I would still fight for.',
      },
    ],
    held: {
      drove: 'turns',
      met: 'yes',
      found: 'She knows more of the page than I do, and asks me for leave.',
      outcome: 'decision',
      learned: 'It is odd to be asked what I asked a year ago.',
      theyLearned: 'That one may take three weeks.',
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
    goal: 'Hear whether a Monday differs.',
    stated: 'I have four runs of one evening.',
    asks: [
      {
        ask: 'What is different on a Monday at nine?',
        topic: 'production',
        answer: 'Everybody opens the list they left on Friday, in ten minutes, while month end still writes.',
      },
    ],
    held: {
      drove: 'them',
      met: 'yes',
      found: 'Four runs of one evening are one run.',
      outcome: 'solution',
      learned: 'Twenty-five minutes with him saved me a week.',
      fit: ['good', null],
    },
  },
  {
    key: 's-04-03',
    day: '2025-04-03',
    with: 'ilse',
    goal: 'Decide how the copy goes live.',
    stated: 'I would like to switch it on and be done.',
    asks: [
      {
        ask: 'One in ten, or all on a quiet night?',
        topic: 'production',
        answer: 'What do you do when it is wrong for one in ten? You have the answer; it takes 90 seconds.',
      },
    ],
    speaksFor: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I was tired of it, and called that confidence.',
      outcome: 'decision',
      actions: [
        {
          key: 'a-compare-prices',
          text: 'Compare old and new price for a week, for each quote',
          due: '2025-04-11',
          done: { day: '2025-04-07', by: 'one-in-ten' },
        },
      ],
    },
  },
]
