// What is said when a save or an undo could not be done: what happened, what is safe, what to do.
import { unanswered } from '../../../shared/result.ts'
import type { UndoTrouble } from '../../../shared/rules/records/undo-plan.ts'
import { figures } from '../../../shared/rules/text/number-words.ts'
import { fieldWords } from './format-field-values.ts'

/** The troubles of a write, as storage names them. */
export type SaveTrouble =
  | { readonly kind: 'conflict' }
  /** Of which kind of record; `field` is a dotted path, `reason` what the schema said of it. */
  | { readonly kind: 'unfit'; readonly of: string; readonly field: string; readonly reason: string }
  | { readonly kind: 'limits-locked' }
  | { readonly kind: 'no-longer-fits' }
  | { readonly kind: 'other-database' }
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'store-closed' }
  | { readonly kind: 'store-failed'; readonly detail: string }

const grouped = (digits: string) => figures(Number(digits))

/** A sentence on one field that does not fit. The schema's own words are the only thing that tells which limit was met. */
export function unfitWords(kind: string, field: string, reason: string): string {
  const name = fieldWords(kind, field)
  const [, characters] = /to have <=(\d+) characters/.exec(reason) ?? []
  if (characters !== undefined) return `${name}: longer than the ${grouped(characters)} characters that fit.`
  const [, items] = /to have <=(\d+) items/.exec(reason) ?? []
  if (items !== undefined) return `${name}: more than the ${grouped(items)} that fit.`
  if (/date/i.test(reason)) return `${name}: this date does not exist. Days run from year 1 to 9999.`
  // Before "number": the schema says "expected number to be >=5" of one that is only too small.
  const [, least] = />=(\d+)/.exec(reason) ?? []
  if (least !== undefined) return `${name}: at least ${grouped(least)}.`
  const [, most] = /<=(\d+)/.exec(reason) ?? []
  if (most !== undefined) return `${name}: at most ${grouped(most)}.`
  if (/expected int/.test(reason)) return `${name}: enter a whole number.`
  if (/number/i.test(reason)) return `${name}: that is not a number.`
  return `${name}: this value is not valid.`
}

/** Why a save did not happen. Nothing was written in any of these cases, and the draft stays. */
export function saveTroubleWords(trouble: SaveTrouble): string {
  switch (trouble.kind) {
    case 'conflict':
      return 'This was changed in another window meanwhile. Nothing was overwritten; both versions are shown, choose one.'
    case 'unfit':
      return `${unfitWords(trouble.of, trouble.field, trouble.reason)} Nothing was saved yet, and what you typed is kept as a draft. Correct the field and save again.`
    case 'limits-locked':
      return 'The limits were locked when the trial began, perhaps in another window. Nothing was saved, and what you typed is kept as a draft. Use the locked limits and save again. To test other limits, create another POC.'
    case 'no-longer-fits':
      return 'Your profile was changed in another window meanwhile, and this no longer fits it. Nothing was saved. Check what you entered and save again.'
    case 'other-database':
      return 'The database was replaced while this window was open, so nothing was saved. Your text is still here. Open Cairn, then save again.'
    case 'disk-full':
      return 'The disk is full, so nothing was saved. What was there before is safe. Free some space and save again.'
    case 'store-closed':
      return 'The database was closed, possibly by another window. Nothing was saved. Reload this window to recover your draft.'
    case 'store-failed':
      return `The database could not be written (${trouble.detail || 'no reason given'}). Nothing was saved; what you saved before is safe. Try again, or check your backups under Data.`
    default:
      return unanswered(trouble)
  }
}

/** Why an undo did not happen. */
export function undoTroubleWords(trouble: SaveTrouble | UndoTrouble): string {
  switch (trouble.kind) {
    case 'nothing':
      return 'There is nothing to undo in this window.'
    case 'final':
      return `“${trouble.cause}” cannot be undone from here. Nothing was changed.`
    case 'moved-on':
      return `“${trouble.cause}” cannot be undone: the record was changed since. Nothing was changed; its history shows both.`
    case 'erased':
      return `“${trouble.cause}” cannot be undone: the earlier version was deleted permanently. Nothing was changed.`
    default:
      return saveTroubleWords(trouble)
  }
}
