// What others confirmed in the first year, criterion by criterion, and why a criterion did not apply.
import type { StoryConfirmation } from './demo-source-types.ts'

export const confirmationsOfFirstYear: readonly StoryConfirmation[] = [
  {
    day: '2024-08-23',
    who: 'ilse',
    of: 'GRW-M1',
    words: 'Since June you have come to every session with a written goal.',
  },
  { day: '2024-09-13', who: 'pell', of: 'DEB-M2', words: 'I checked the query plan. The missing index was the cause.' },
  {
    day: '2024-10-11',
    who: 'noor',
    of: 'DEB-M1',
    words: 'Every service you have worked on has fewer untested corners than before.',
  },
  {
    day: '2024-10-25',
    who: 'pell',
    of: 'DEC-M2',
    words: 'My review comment is in the third draft, and your version of it is better than mine.',
  },
  {
    day: '2024-10-31',
    who: 'ilse',
    of: 'OWN-M1',
    words: 'At least one question a month, and some of them went to people senior to you.',
  },
  {
    day: '2024-11-25',
    who: 'tobias',
    of: 'OPS-M1',
    words: 'I was on leave that week and could still follow the whole incident from your write-up.',
  },
  {
    day: '2024-12-05',
    who: null,
    of: 'OPS-L2',
    words: 'My team has not had a serious incident that I could lead.',
    verdict: 'not-applicable',
    until: '2025-05-15',
  },
  {
    day: '2024-12-12',
    who: 'ilse',
    of: 'DEC-M1',
    words: 'Both decisions have a reason and an alternative, and each fits in 4 lines.',
  },
  {
    day: '2025-01-09',
    who: null,
    of: 'GRW-L1',
    words: 'Nobody has asked me to mentor them yet.',
    verdict: 'no-chance',
    until: '2025-03-24',
  },
  {
    day: '2025-01-23',
    who: 'ilse',
    of: 'OWN-S3',
    words: 'By the time I ask about your next step, you have already planned it.',
  },
  {
    day: '2025-01-24',
    who: 'pell',
    of: 'EVI-M1',
    words: 'I reran the same week of builds and measured a median of 11 minutes.',
  },
  {
    day: '2025-02-13',
    who: 'ilse',
    of: 'DEC-S1',
    words: 'You started all three proposals yourself. Nobody had requested them.',
    sessionId: 's34',
  },
  {
    day: '2025-02-14',
    who: 'pell',
    of: 'GRW-M2',
    words: 'You applied my review comments, and I can point to the commits.',
  },
  {
    day: '2025-02-28',
    who: 'ilse',
    of: 'COM-M1',
    words:
      'You told nine leads “I don’t know yet” and then followed up on it. That is how I want questions to be answered.',
  },
  { day: '2025-03-11', who: 'pell', of: 'SYS-M1', words: 'The diagram is correct, including both failure points.' },
  {
    day: '2025-03-13',
    who: 'ilse',
    of: 'DEC-S2',
    words: 'Two of your proposals do this well. I would like to see a third before I confirm it.',
    verdict: 'not-yet',
    sessionId: 's38',
  },
]
