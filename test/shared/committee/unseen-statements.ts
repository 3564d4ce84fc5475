// Statements written after the rules and never used to mend them: what is found here is what to expect of new texts.
// Do not widen a rule for one of these; write new ones first, or the measure is gone.
import type { Statement } from './bad-statements.ts'

const bad = (text: string, ...rules: Statement['rules']): Statement => ({ text, rules })

export const unseenBad: readonly Statement[] = [
  bad('Release pain is mostly gone since I rebuilt the pipeline.', 'no-number'),
  bad('I removed a large part of the dead code.', 'no-number'),
  bad('Reviews now get answered sooner thanks to my rota. [C-2]', 'no-number'),
  bad('The new index speeds up reports.', 'no-number'),
  bad('We own pricing end to end.', 'we'),
  bad('Between us we covered 3 desks.', 'we'),
  bad('Our measurements gave 310 ms. [C-1]', 'we'),
  bad('The third desk joins in June.', 'unfinished'),
  bad('I am due to present in April.', 'unfinished'),
  bad('The approval has not come through so far.', 'unfinished'),
  bad('A follow-up trial is scheduled.', 'unfinished'),
  bad('There is still work left on two feeds.', 'unfinished'),
  bad('I will have finished it by May.', 'unfinished'),
  bad('I look at cost before every release.', 'one-off'),
  bad('I regularly write up incidents. [C-1]', 'one-off'),
  bad('One time I held the release back.', 'one-off'),
  bad('My first talk, in 2018, had 40 listeners.', 'too-old'),
  bad('A decade ago I built 3 compilers.', 'too-old'),
  bad('I wrote the limits of two desks. [C-9]', 'too-old'),
  bad('Architects respect my judgement.', 'own-word'),
  bad('I am the person everyone asks about queues.', 'own-word'),
  bad('I am widely known for my reviews.', 'own-word'),
  bad('A fantastic outcome for 3 teams.', 'praise'),
  bad('The forum was thrilled by the second option.', 'praise'),
  bad('The cutover of 14 services was smooth and professional.', 'praise'),
  bad('My plan was spot on: 310 ms.', 'praise'),
  bad('The trial of 3 days is described in [C-77].', 'dead-link'),
  bad('The 12 runs are in an email to Pell.', 'dead-link'),
]

export const unseenGood: readonly string[] = [
  'I wrote three options down and said which would lose, and why. [C-2]',
  'The forum moved the decision to March; I used the time for a second trial. [C-1]',
  'The pager rang four times in May and not at all in June. [C-1]',
  'I found the lock in the log within 12 minutes. [C-1]',
  'Rates asked for a date; I gave a range and kept to it. [C-2]',
  'I let Tamsin draw the design and reviewed it twice. [C-3]',
  'One desk refused; the decision says so. [C-2]',
  'The limit is 400 ms. The trial gave 310. [C-1]',
  'I closed the old queue on 2 February, a day early. [C-2]',
  'I proposed to do less: one desk, one feed. [C-2]',
  'The better-known product lost on price: 900 € against 200. [C-1]',
  'A reader can open every run; the record has the data. [C-2]',
  'Ownership went to Rates in January. [C-2]',
  'I questioned the freeze and was told why it stays. [C-2]',
  'I rewrote the page so that support can answer without me. [C-2]',
  'Testing once in production showed 2 faults that staging hides. [C-1]',
  'The import reads 4 feeds, two of which I added. [C-1]',
  'The cache was cleared each night by a job I removed. [C-2]',
]
