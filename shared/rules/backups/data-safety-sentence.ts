// The one sentence over the Data screens: whether what is here is safe.
import { counted } from '../text/number-words.ts'

export interface KeptState {
  /** Whether a host stands behind the page at all. */
  readonly isKept: boolean
  /** Whether it is the demo, which nothing keeps wherever it runs. */
  readonly isDemo?: boolean
  /** Why the last attempt failed, in one clause; null when it did not. */
  readonly trouble: string | null
  /** The day of the newest snapshot in words ("today", "on Thursday"), null when there is none. */
  readonly newest: string | null
}

export function keptSentence({ isKept, isDemo = false, trouble, newest }: KeptState): string {
  if (isDemo) return 'This is the demo. It has no backups, and your own records are separate.'
  if (!isKept) return 'No backups are made here: what you write is only in this browser.'
  if (trouble !== null) {
    const last = newest === null ? 'There is none yet' : `The last one is from ${newest.replace(/^on /, '')}`
    return `No backup can be made at the moment. ${last}.`
  }
  if (newest === null) return 'No backup yet. The first one is made after your first changes.'
  return `The last backup is from ${newest.replace(/^on /, '')} and was verified.`
}

export function trashSentence(count: number): string {
  if (count === 0) return 'The trash is empty.'
  return `${counted(count, 'item')} ${count === 1 ? 'is' : 'are'} in the trash and can be restored.`
}

/** Days after which the app asks what to do with something in the trash. It never purges by itself. */
export const daysInTrash = 30
