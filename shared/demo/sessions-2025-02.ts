// Sessions around the forum: limits locked, a favourite that lost, a condition.
import type { ToldSession } from './told.ts'

const prepared = { 'GRW-M1': '' }

export const sessionsFromFebruary: readonly ToldSession[] = [
  {
    key: 's33',
    day: '2025-02-06',
    with: 'ilse',
    goal: 'Say what I expect, so that I can be wrong.',
    stated: 'I do not like to put a number on it.',
    asks: [
      { ask: 'How sure must I be?', topic: 'system-design', answer: 'You must say how sure you are. That is all.' },
    ],
    reading: [
      { title: 'Give quotes their own read model, first revision', recordId: 'read-model', sentOn: '2025-02-05' },
    ],
    speaksFor: { 'GRW-M1': '', 'OWN-S3': 'A day in April on which I look again.' },
    held: { drove: 'me', met: 'yes', found: 'Without a number I can always have been right.', outcome: 'decision' },
  },
  {
    key: 's34',
    day: '2025-02-13',
    with: 'ilse',
    goal: 'Fix the limits of the trial.',
    stated: 'The last trial never ended.',
    asks: [
      {
        ask: 'Four hundred or two hundred and fifty?',
        topic: 'system-design',
        answer: 'Which of them can you defend with what people do?',
      },
      {
        ask: 'Who may change a limit once it runs?',
        topic: 'code-quality',
        answer: 'Nobody. That is what makes it one.',
      },
    ],
    speaksFor: { 'GRW-M1': '', 'OWN-S3': 'Limits, day and machine of the trial, agreed before it.' },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'It had no line to fail at, again, until ten minutes ago.',
      outcome: 'decision',
      actions: [
        {
          key: 'a-lock-limits',
          text: 'Lock the limits before the first run, and show Pell',
          due: '2025-02-17',
          done: { day: '2025-02-17', by: 'poc-replica' },
        },
      ],
    },
  },
  {
    key: 's35',
    day: '2025-02-20',
    with: 'ilse',
    goal: 'Know when a copy is the wrong answer.',
    stated: 'The replica is at 905 ms after three runs and I do not want to see the fourth.',
    asks: [
      {
        ask: 'When is a copy the wrong answer?',
        topic: 'system-design',
        answer: 'When somebody begins to decide by it.',
      },
      {
        ask: 'What happens when two events overtake one another?',
        topic: 'system-design',
        answer: 'Do it with cards at home. Then tell me.',
      },
    ],
    speaksFor: prepared,
    held: {
      drove: 'me',
      met: 'yes',
      found: 'I was defending two days of work against four of data.',
      outcome: 'decision',
      learned: 'The limit did the arguing for me.',
      notes: [
        {
          at: '10:34',
          text: 'The bus is no queue. Go over this until it sits.',
          became: ['learning', 'partition-order'],
        },
      ],
    },
  },
  {
    key: 's36',
    day: '2025-02-27',
    with: 'ilse',
    goal: 'Be ready for the forum this afternoon.',
    stated: 'There is one claim with nothing behind it.',
    asks: [
      {
        ask: 'Do I leave it out or say that it is bare?',
        topic: 'career',
        answer: 'Say it. They find it either way, and then it is a lie.',
      },
    ],
    speaksFor: {
      'GRW-M1': '',
      'SYS-L1': 'Drew where the three teams should stand in a year. It is said here and nowhere written.',
    },
    held: {
      drove: 'me',
      met: 'yes',
      found: 'The bare claim is the one that matters: one team answers for it.',
      outcome: 'quick-fix',
      well: 'We tried the four worst questions. Three of them came.',
    },
  },
  {
    key: 's37',
    day: '2025-03-06',
    with: 'ilse',
    goal: 'Turn the forum’s condition into a week of work.',
    stated: 'A condition is a no with good manners.',
    asks: [
      {
        ask: 'What do I do first, the trial or the people?',
        topic: 'system-design',
        answer: 'The limits today, the people this week.',
      },
      {
        ask: 'Is Friday’s traffic alone enough to call the copy proven?',
        topic: 'system-design',
        betterAskedOf: 'pell',
      },
    ],
    speaksFor: { 'GRW-M1': '', 'OWN-S3': 'Each half of the condition has a day and a name.' },
    held: {
      drove: 'me',
      met: 'partly',
      why: 'The trial has a plan. The people have a list.',
      found: 'The forum has said yes; it is I who has not begun to tell anybody.',
      outcome: 'decision',
      actions: [
        {
          key: 'a-fix-limits',
          text: 'Fix the limits of the copy’s trial first',
          due: '2025-03-07',
          done: { day: '2025-03-06', by: 'poc-copy' },
        },
        {
          key: 'a-draw-told',
          text: 'Draw who must be told',
          due: '2025-03-13',
          done: { day: '2025-03-07', by: 'who-must-be-told' },
        },
        {
          key: 'a-dates',
          text: 'Dates from the invoice team',
          due: '2025-03-18',
          done: { day: '2025-03-27', by: 'two-days-from-marit' },
        },
      ],
    },
  },
]
