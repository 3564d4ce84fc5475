// The first talks: a team that was informed, a library turned down, words for Sales, and a yes with a condition.
import type { Told } from './told.ts'

export const firstPresentations: readonly Told<'presentation'>[] = [
  {
    key: 'import-night',
    day: '2024-07-17',
    time: '15:30',
    set: {
      title: 'Where an import spends its night',
      initiative: 'asked',
      forum: 'Friday round of Quotes, on a Wednesday',
      listeners: 'Nine people of Quotes and Rates',
      minutes: 15,
      claims: [
        {
          text: 'The import takes 9 minutes instead of 41.',
          evidenceIds: ['import-batched'],
          say: 'Show the bar with the inserts first.',
        },
        { text: 'Four at once are slower than one.', evidenceIds: ['poc-parallel-import'] },
        { text: 'Nobody waits for it any more.', say: 'I have no figure for this. Say so.' },
      ],
      asked: [
        {
          question: 'What if one row in a batch is bad?',
          personId: 'pell',
          answer: 'The batch is cut in half until the row is alone, and it is left out and named.',
        },
      ],
      outcome: 'informed',
      outcomeWords: 'Pell asked for the page about batches.',
      tags: ['import'],
    },
    speaksFor: { 'COM-M1': 'My own work, to nine people, with their questions answered.' },
  },
  {
    key: 'money-at-design-hour',
    day: '2024-09-03',
    time: '15:30',
    set: {
      title: 'One library for money',
      initiative: 'self',
      forum: 'Design hour',
      listeners: 'Leads of four teams and the architect',
      minutes: 20,
      proposalId: 'money-library',
      claims: [
        {
          text: 'Eleven rounding tickets since January, seven between teams.',
          evidenceIds: ['swiss-rounding', 'rounding-tests'],
        },
        { text: 'A library would end them.', say: 'This is the claim that fell.' },
      ],
      asked: [
        {
          question: 'Who waits for whom when a cent is wrong on a Friday?',
          personId: 'pell',
          answer: 'I had no answer. Everybody would wait for us.',
          followUp: 'Three objections answered in writing.',
          followedUpOn: '2024-09-05',
        },
      ],
      outcome: 'rejected',
      outcomeWords: 'No library. The rules on one page are worth trying, and it was the option I had thrown out.',
      tags: ['forum'],
    },
    speaksFor: { 'COM-M1': 'Stood there with it, lost, and could say why.' },
  },
  {
    key: 'two-seconds',
    day: '2024-12-19',
    time: '14:30',
    set: {
      title: 'Why a price takes two seconds',
      initiative: 'asked',
      forum: 'Sales and Support, last round of the year',
      listeners: 'Twenty-two people who sell freight',
      minutes: 20,
      summary:
        'A quote is a question to a colleague who is busy writing invoices. Most of the two seconds you wait until she looks up. We can buy her a faster pen, or keep a note of what we always ask.',
      claims: [
        { text: 'One customer in nine leaves before the price appears.', evidenceIds: ['quotes-wait'] },
        { text: 'The wait is not the computing, it is the asking.', evidenceIds: ['quotes-wait'] },
      ],
      asked: [
        {
          question: 'Can we see the old price meanwhile?',
          answer: 'It would be wrong one time in thirty. You would have to stand by it.',
          followUp: 'Sales wrote down how much a wrong price costs them: 35 € and an afternoon.',
          followedUpOn: '2025-01-10',
        },
      ],
      outcome: 'informed',
      outcomeWords: 'Sales put a figure on a wrong price, which nobody had had.',
      tags: ['quotes'],
    },
    speaksFor: { 'COM-S3': 'Not one word of ours in it: a colleague, a pen, a note.' },
  },
  {
    key: 'forum-read-model',
    day: '2025-02-27',
    time: '15:10',
    set: {
      title: 'Give quotes their own read model',
      initiative: 'self',
      forum: 'Architecture forum',
      listeners: 'Leads of nine teams, two architects',
      minutes: 25,
      proposalId: 'read-model',
      claims: [
        {
          text: 'A price takes 1,840 ms, since quotes read tables that three teams write.',
          evidenceIds: ['quotes-wait', 'poc-replica'],
        },
        {
          text: 'A replica is not fast enough: 920 ms against a limit of 400.',
          evidenceIds: ['poc-replica'],
          say: 'Say first that it was my favourite.',
        },
        { text: 'A copy costs 40 € a month.', evidenceIds: ['cost-of-a-copy'] },
        {
          text: 'One team will answer for the delay.',
          say: 'Nothing stands behind this but my word. They will notice.',
        },
      ],
      asked: [
        {
          question: 'Why did the replica lose? I see no figure.',
          personId: 'pell',
          answer: 'It is in the trial and not on the slide, which was my mistake.',
          followUp: 'In revision 5, with the limit beside it.',
          followedUpOn: '2025-03-11',
        },
        {
          question: 'Who is called at night when the copy stops?',
          answer: 'Quotes. I could not name a person.',
          followUp: 'The rota has a line for it since 26 March.',
          followedUpOn: '2025-03-26',
        },
      ],
      outcome: 'with-condition',
      outcomeWords:
        'Accepted, if the copy passes the limit the replica failed, and if somebody is named for the nights.',
      tags: ['forum', 'read-model'],
    },
    speaksFor: {
      'COM-S1': 'Three options, a trial with its no, and a result with a condition.',
      'COM-M1': 'Two questions answered, one of them with “I do not know yet”.',
      'COM-L1': 'The first forum whose decision changed what another team did.',
    },
  },
]
