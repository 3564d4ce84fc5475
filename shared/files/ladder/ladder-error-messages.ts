// What to tell a person when a ladder's file is not read: what is wrong, where, what to do.

import { unanswered } from '../../result.ts'
import { figures } from '../../rules/text/number-words.ts'
import type { LadderTrouble } from './ladder-error-types.ts'

const formats = 'CSV, TSV, XLSX, YAML, JSON or Markdown'
const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`
const at = (place: string) => (place === '' ? '' : ` (${place})`)

/** Complete sentences. Says of no data that it changed, because reading changes none. */
export function ladderTroubleWords(trouble: LadderTrouble): string {
  switch (trouble.kind) {
    case 'too-large':
      return `This file is ${megabytes(trouble.bytes)}. A career ladder can be at most ${megabytes(trouble.most)}. Remove images and other sheets, or export it as CSV.`
    case 'too-many':
      return `This file has more than ${figures(trouble.most)} ${trouble.what}${at(trouble.place)}. Split it, or remove what does not belong to the ladder.`
    case 'too-long':
      return `A text is longer than ${figures(trouble.most)} characters${at(trouble.place)}. Shorten it, or assign another role to this column or key.`
    case 'too-deep':
      return `This file nests more than ${trouble.most} levels deep${at(trouble.place)}. Flatten it, or export it as CSV.`
    case 'unknown-format':
      return `Cairn could not recognize this file. Export the ladder as ${formats}.`
    case 'broken':
      return `This is not valid ${trouble.format}${at(trouble.place)}: ${trouble.detail.replace(/[\s.]+$/, '')}. Fix it there, or export the ladder again.`
    case 'duplicate-key':
      return `The key “${trouble.key}” occurs twice${at(trouble.place)}. Rename or remove one of the two.`
    case 'cycle':
      return `An alias refers to the value that contains it${at(trouble.place)}. Write the value out instead.`
    case 'alias-bomb':
      return `Aliases in this file expand to too much content${at(trouble.place)}. Write the values out instead.`
    case 'zip-bomb':
      return `This file unpacks to more than ${megabytes(trouble.most)}${at(trouble.place)}. Export the ladder as CSV.`
    case 'locked':
      return `This ${trouble.format} file is protected with a password. Save a copy without the password and import that.`
    case 'no-criteria':
      return `Cairn read this file as ${trouble.format} but found no criteria in it. Assign the role “criterion” to a column or key, or choose another file.`
    default:
      return unanswered(trouble)
  }
}
