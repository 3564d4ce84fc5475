// What the restore screen says first: what stands there instead of what was left, and that nothing was touched.
import type { StartDecision } from './last-used-database.ts'

export interface RestoreSentence {
  readonly answer: string
  readonly lead: string
}

const safe = 'Nothing has been changed, and nothing is lost by choosing.'

function otherDatabase(lastWritten: string | null, isNoted: boolean): RestoreSentence {
  if (lastWritten !== null) {
    return {
      answer: 'This is not the database Cairn last used.',
      lead: `A copy from ${lastWritten} was found instead. A sync or a restored backup may have put it there. ${safe}`,
    }
  }
  return isNoted
    ? {
        answer: 'Your database is missing.',
        lead: `Cairn found an empty one instead. A full disk or a changed user folder may have caused it. ${safe}`,
      }
    : {
        answer: 'Cairn cannot tell which database it last used.',
        lead: `The one here is empty, and its recovery file cannot be read. ${safe}`,
      }
}

/** `lastWritten` is the day of what stands in words, null when nothing was ever written in it. */
export function restoreSentence(
  why: Exclude<StartDecision, 'as-left' | 'first-run' | 'older'>,
  lastWritten: string | null,
  isNoted: boolean,
): RestoreSentence {
  switch (why) {
    case 'newer':
      return {
        answer: 'A newer Cairn wrote this database.',
        lead: 'This version cannot read it and has left it untouched. Open it with the newer version: everything is there. Or restore an earlier backup; the newer database is saved first.',
      }
    case 'torn':
      return {
        answer: 'Part of this database is older than the rest.',
        lead: `Some of the latest changes are missing. A crash of the computer or a sync of its files may have caused it. ${safe}`,
      }
    case 'unreadable':
      return {
        answer: 'The database cannot be read.',
        lead: 'Its files are damaged, perhaps by a full disk or a crash. You can restore a backup. The damaged files are kept.',
      }
    case 'behind':
      return {
        answer: 'This database is older than the one Cairn last used.',
        lead: `${lastWritten === null ? 'An empty database' : `A copy from ${lastWritten}`} was found instead. A sync or a restored backup may have put it there. ${safe}`,
      }
    case 'other-database':
      return otherDatabase(lastWritten, isNoted)
  }
}
