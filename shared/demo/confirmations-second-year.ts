// What others confirmed in the second year, criterion by criterion. Most of it was told in person; 2 confirmations came in a file.
import type { StoryConfirmation } from './demo-source-types.ts'

export const confirmationsOfSecondYear: readonly StoryConfirmation[] = [
  { day: '2025-03-18', who: 'pell', of: 'DEC-S2', words: 'Both rejected options were ruled out by a measurement.' },
  {
    day: '2025-03-24',
    who: 'noor',
    of: 'EVI-S2',
    words: 'I repeated the four runs from your instructions and got 308 ms.',
  },
  {
    day: '2025-03-28',
    who: 'pell',
    of: 'EVI-S1',
    words: 'The limits were locked on Thursday at 16:20, before the first run. I checked the timestamp.',
  },
  {
    day: '2025-04-03',
    who: 'ilse',
    of: 'COM-S1',
    words: 'You showed the options, both trials and the result, including the trial that ruled out your favorite.',
  },
  {
    day: '2025-04-15',
    who: 'pell',
    of: 'OPS-S1',
    words: 'Detection took 4 minutes in the drill and 3 in January. I was the one on call.',
  },
  {
    day: '2025-04-17',
    who: 'ilse',
    of: 'SYS-S1',
    words: 'You said that data ownership decides it before I had asked what the deciding factor was.',
  },
  {
    day: '2025-04-24',
    who: 'pell',
    of: 'EVI-L1',
    words: 'We had planned six weeks for a replica in Rates. After your POC we dropped it and did something else.',
  },
  {
    day: '2025-04-28',
    who: 'tobias',
    of: 'OWN-S2',
    words: 'Took on two problems that no team owned, the retries and the reconciliation job. Neither has come back.',
  },
  {
    day: '2025-05-08',
    who: 'ilse',
    of: 'DEC-L2',
    words: 'You recorded the part of the prediction that was wrong and changed the on-call setup because of it.',
  },
  {
    day: '2025-05-16',
    who: 'noor',
    of: 'GRW-S2',
    words: 'We have paired almost every Wednesday since October. We missed three.',
  },
  {
    day: '2025-05-23',
    who: 'ilse',
    of: 'GRW-S1',
    words:
      'Wren taught event ordering to four people at Invoices. I had tried to explain it to the same four last year.',
  },
  {
    day: '2025-06-03',
    who: 'marit',
    of: 'OPS-L2',
    words: 'The same kind of break was caught by a test two weeks later. I know which change prevents it now.',
  },
  {
    day: '2025-06-06',
    who: 'tobias',
    of: 'DEB-L1',
    words:
      'The planning round gave us two weeks with support from Sales. I had asked for the same thing twice without success.',
  },
  {
    day: '2025-06-13',
    who: 'marit',
    of: 'COM-S2',
    words: 'I heard about the change from you before my own team told me.',
    source: 'file',
  },
  {
    day: '2025-06-16',
    who: 'tobias',
    of: 'DEC-L1',
    words: 'Five teams agreed on a one-page rule, and the forum ended early.',
  },
  {
    day: '2025-06-26',
    who: 'ilse',
    of: 'DEC-S2',
    words: 'The notice rule is the third proposal in which the rejected options have stated reasons.',
    sessionId: 's-06-26',
  },
  { day: '2025-07-04', who: 'pell', of: 'EVI-L2', words: 'I ran the trial myself, using your template.' },
  {
    day: '2025-07-09',
    who: 'marit',
    of: 'DEB-L2',
    words: 'We run the consumer tests on every release now. Nobody has to remind us.',
  },
  {
    day: '2025-07-09',
    who: 'marit',
    of: 'SYS-L2',
    words: 'Quotes and Invoices argued about that boundary for three years. Now a contract test defines it.',
    source: 'file',
  },
  {
    day: '2025-07-11',
    who: 'tobias',
    of: 'OWN-L1',
    words: 'Saying no to email prices was the right call, and Sales accepted it because of how it was written.',
  },
  {
    day: '2025-07-17',
    who: 'tobias',
    of: 'COM-L1',
    words: 'Two forum decisions changed how other teams release. I see it in their plans.',
  },
  {
    day: '2025-07-18',
    who: 'noor',
    of: 'GRW-L1',
    words: 'I led my first design this year. I started with Wren in March and presented it in July.',
  },
  {
    day: '2025-07-21',
    who: 'noor',
    of: 'GRW-L2',
    words: 'I made all the decisions on the archive. Wren reviewed them and never overruled me.',
  },
  {
    day: '2025-07-25',
    who: 'ilse',
    of: 'GRW-L3',
    words: 'Another team used your three questions in a design you had no part in.',
  },
  {
    day: '2025-08-20',
    who: 'tobias',
    of: 'OWN-L2',
    words: 'I went through the records month by month. You have worked at lead scope since March.',
  },
  {
    day: '2025-08-27',
    who: 'tobias',
    of: 'OPS-L1',
    words: 'I have seen two decisions made with these signals. One of them was mine.',
  },
]
