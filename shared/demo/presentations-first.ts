// The first presentations: informed, rejected, informed, and accepted with conditions.
import type { StoryRecord } from './demo-source-types.ts'

export const firstPresentations: readonly StoryRecord<'presentation'>[] = [
  {
    key: 'import-night',
    day: '2024-07-17',
    time: '15:30',
    set: {
      title: 'Profile of the nightly import',
      initiative: 'asked',
      forum: 'Team demo of Quotes',
      listeners: 'Nine people from Quotes and Rates',
      minutes: 15,
      claims: [
        {
          text: 'The nightly import takes 9 minutes instead of 41.',
          evidenceIds: ['import-batched'],
          say: 'Start with the bar chart of the INSERT statements.',
        },
        { text: 'Four parallel imports are slower than one.', evidenceIds: ['poc-parallel-import'] },
        { text: 'Nobody waits for the import anymore.', say: 'There is no figure for this. Say so.' },
      ],
      asked: [
        {
          question: 'What if one row in a batch is invalid?',
          personId: 'pell',
          answer: 'The batch is split in half until the row is isolated. The row is then skipped and reported.',
        },
      ],
      outcome: 'informed',
      outcomeWords: 'Pell asked for documentation of the batching.',
      tags: ['import'],
    },
    supports: { 'COM-M1': 'Presented my own work to nine people and answered their questions.' },
  },
  {
    key: 'money-at-design-hour',
    day: '2024-09-03',
    time: '15:30',
    set: {
      title: 'A shared library for money',
      initiative: 'self',
      forum: 'Design review',
      listeners: 'Leads of four teams and the architect',
      minutes: 20,
      proposalId: 'money-library',
      claims: [
        {
          text: 'Eleven rounding tickets since January, seven of them between teams.',
          evidenceIds: ['swiss-rounding', 'rounding-tests'],
        },
        { text: 'A shared library would prevent them.', say: 'This claim did not hold up in the discussion.' },
      ],
      asked: [
        {
          question: 'If there is a rounding error on a Friday, which team has to wait for which?',
          personId: 'pell',
          answer: 'I had no answer ready. Every team would have to wait for us.',
          followUp: 'Replied to all three objections in writing.',
          followedUpOn: '2024-09-05',
        },
      ],
      outcome: 'rejected',
      outcomeWords: 'No library. A shared set of rules is worth trying, which was the option I had rejected.',
      tags: ['forum'],
    },
    supports: { 'COM-M1': 'Presented a proposal that was rejected, and could explain why.' },
  },
  {
    key: 'two-seconds',
    day: '2024-12-19',
    time: '14:30',
    set: {
      title: 'Why a price takes two seconds',
      initiative: 'asked',
      forum: 'End-of-year meeting of Sales and Support',
      listeners: '22 people who sell freight',
      minutes: 20,
      summary:
        'To calculate a price, our system has to ask the invoice system, and most of the two seconds are spent waiting for it because it is busy with its own work. There are two ways out: make the invoice system answer faster, or keep our own copy of the four values we always ask for.',
      claims: [
        { text: 'One customer in nine leaves before the price appears.', evidenceIds: ['quotes-wait'] },
        { text: 'Most of the time is spent waiting, not calculating.', evidenceIds: ['quotes-wait'] },
      ],
      asked: [
        {
          question: 'Could we show the previous price in the meantime?',
          answer: 'It would be wrong in 1 of 30 cases, and you would have to honor it.',
          followUp: 'Sales calculated the cost of a wrong price: €35 and an afternoon of work.',
          followedUpOn: '2025-01-10',
        },
      ],
      outcome: 'informed',
      outcomeWords: 'Sales calculated the cost of a wrong price, a figure we did not have before.',
      tags: ['quotes'],
    },
    supports: { 'COM-S3': 'Explained the delay without technical terms.' },
  },
  {
    key: 'forum-read-model',
    day: '2025-02-27',
    time: '15:10',
    set: {
      title: 'Separate read model for quotes',
      initiative: 'self',
      forum: 'Architecture forum',
      listeners: 'Leads of nine teams and two architects',
      minutes: 25,
      proposalId: 'read-model',
      claims: [
        {
          text: 'A price takes 1,840 ms because the quote page reads tables that three other teams write.',
          evidenceIds: ['quotes-wait', 'poc-replica'],
        },
        {
          text: 'A read replica is not fast enough: 920 ms against a limit of 400 ms.',
          evidenceIds: ['poc-replica'],
          say: 'Mention first that this was my preferred option.',
        },
        { text: 'An event-fed copy costs €40 a month.', evidenceIds: ['cost-of-a-copy'] },
        {
          text: 'One team will be responsible for the latency.',
          say: 'There is no evidence for this yet. Expect a question.',
        },
      ],
      asked: [
        {
          question: 'Why was the replica rejected? I do not see a figure.',
          personId: 'pell',
          answer: 'The figure is in the POC. I forgot to put it on the slide.',
          followUp: 'Added to revision 5 of the proposal, together with the limit.',
          followedUpOn: '2025-03-11',
        },
        {
          question: 'Who gets paged at night when the copy stops?',
          answer: 'The Quotes team, but I could not name a person yet.',
          followUp: 'The on-call rotation has covered it since 26 March.',
          followedUpOn: '2025-03-26',
        },
      ],
      outcome: 'with-condition',
      outcomeWords:
        'Accepted on two conditions: the copy stays under the limit that the replica missed, and on-call coverage is assigned.',
      tags: ['forum', 'read-model'],
    },
    supports: {
      'COM-S1': 'Three options, a POC with a negative result, and an acceptance with conditions.',
      'COM-M1': 'Answered two questions, one of them with “I don’t know yet”.',
      'COM-L1': 'The first forum decision of mine that changed another team’s work.',
    },
  },
]
