// What a check of the database found, line by line, as a person reads it: what was looked at, whether it holds, what can be done.
import { counted, figures, sentenceCase } from '../text/number-words.ts'

/** What was found, in counts. */
export interface CheckFound {
  readonly records: number
  /** Records that do not fit their schema; `field` of the first of them. */
  readonly unreadable: { readonly count: number; readonly field: string }
  readonly links: number
  readonly broken: number
  readonly changes: number
  /** Numbers missing in the change log. */
  readonly gaps: number
  /** Records that do not stand as the change log left them. */
  readonly astray: number
  readonly files: number
  readonly orphaned: number
  readonly missing: number
  readonly damaged: number
  /** Names of the running summaries that differ from ones made from scratch. */
  readonly differing: readonly string[]
  /** Criteria whose status they would show wrongly. */
  readonly criteria: number
}

export interface CheckLine {
  readonly about: 'records' | 'links' | 'log' | 'files' | 'orphans' | 'summaries'
  readonly state: 'done' | 'failed' | 'open'
  readonly words: string
}

const goBack = 'Restore an earlier backup.'
const are = (count: number) => (count === 1 ? 'is' : 'are')

function recordLine({ records, unreadable }: CheckFound): CheckLine {
  if (unreadable.count === 0)
    return { about: 'records', state: 'done', words: `${sentenceCase(counted(records, 'item'))}, each readable` }
  return {
    about: 'records',
    state: 'failed',
    words: `${figures(unreadable.count)} of ${figures(records)} items ${are(unreadable.count)} invalid: ${unreadable.field}. ${goBack}`,
  }
}

function linkLine({ links, broken }: CheckFound): CheckLine {
  if (broken === 0)
    return { about: 'links', state: 'done', words: `${sentenceCase(counted(links, 'link'))}, none broken` }
  const lead = broken === 1 ? 'leads' : 'lead'
  return {
    about: 'links',
    state: 'failed',
    words: `${figures(broken)} of ${figures(links)} links ${lead} nowhere. An earlier backup may still have the missing items.`,
  }
}

function logLine({ changes, gaps, astray }: CheckFound): CheckLine {
  const log = `${sentenceCase(counted(changes, 'change'))} in the log`
  if (gaps === 0 && astray === 0)
    return { about: 'log', state: 'done', words: `${log}, none missing, and they match the current data` }
  const parts = [
    ...(gaps > 0 ? [`${counted(gaps, 'number')} ${are(gaps)} missing`] : []),
    ...(astray > 0 ? [`${counted(astray, 'item')} ${astray === 1 ? 'does' : 'do'} not match the log`] : []),
  ]
  return { about: 'log', state: 'failed', words: `${log}: ${parts.join(', and ')}. ${goBack}` }
}

function fileLines({ files, orphaned, missing, damaged }: CheckFound): CheckLine[] {
  const wrong = [
    ...(damaged > 0 ? [`${counted(damaged, 'file')} ${are(damaged)} damaged`] : []),
    ...(missing > 0 ? [`${counted(missing, 'file')} ${are(missing)} missing`] : []),
  ]
  const whole: CheckLine =
    wrong.length > 0
      ? {
          about: 'files',
          state: 'failed',
          words: `${sentenceCase(wrong.join(', and '))}. They can be restored from the copies kept with the backups.`,
        }
      : {
          about: 'files',
          state: 'done',
          words:
            files === 0
              ? 'No attachments'
              : `${counted(files, 'file')} ${files === 1 ? 'matches its fingerprint' : 'match their fingerprints'}`,
        }
  if (orphaned === 0) return [whole]
  return [
    whole,
    {
      about: 'orphans',
      state: 'open',
      words: `${counted(orphaned, 'file')} ${are(orphaned)} not used by any item and can be deleted`,
    },
  ]
}

function summaryLine({ unreadable, differing, criteria }: CheckFound): CheckLine {
  if (unreadable.count > 0)
    return { about: 'summaries', state: 'open', words: 'Summaries were not checked because some items are invalid' }
  if (differing.length === 0)
    return { about: 'summaries', state: 'done', words: 'Summaries and statuses are up to date' }
  const shown = criteria === 0 ? '' : ` ${counted(criteria, 'criterion', 'criteria')} would show another status.`
  return {
    about: 'summaries',
    state: 'failed',
    words: `Some summaries are out of date: ${differing.join(', ')}.${shown} They can be rebuilt from your data.`,
  }
}

export const checkLines = (found: CheckFound): CheckLine[] => [
  recordLine(found),
  linkLine(found),
  logLine(found),
  ...fileLines(found),
  summaryLine(found),
]

/** "while 12,400 of 100,000 rows are read": how far a check is. Nothing before it knows. */
export const checkProgress = (done: number, of: number): string =>
  of === 0 ? 'Reading every item.' : `Reading every item and change: ${figures(done)} of ${figures(of)}.`
