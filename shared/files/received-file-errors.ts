// What to tell a person when a share or a feedback file does not open: what happened, that nothing was changed, what to do.
import { unanswered } from '../result.ts'
import type { HandedTrouble } from './exchanged-file-envelope.ts'

const made = {
  share: { what: 'a file to review made with Cairn', maker: 'whoever sent it', again: 'Ask for a new copy' },
  feedback: {
    what: 'a feedback file from a review page',
    maker: 'your reader',
    again: 'Ask your reader to save it again',
  },
} as const

const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`

/** One plain reason, complete in itself. */
export function handedTroubleWords(trouble: HandedTrouble, of: 'share' | 'feedback'): string {
  const { what, maker, again } = made[of]
  const safe = 'Nothing was changed.'
  switch (trouble.kind) {
    case 'not-ours':
      return `This is not ${what}. ${safe} Choose another file.`
    case 'damaged':
      return `This file is incomplete or damaged. ${safe} ${again}.`
    case 'newer':
      return `This file was made by a newer Cairn: its format is ${trouble.version}, this Cairn reads up to ${trouble.reads}. ${safe} Update Cairn and open it again.`
    case 'too-large':
      return `This file is too large to be ${what}: more than ${megabytes(trouble.most)}. ${safe} Choose another file.`
    case 'too-deep':
      return `This file was not made by Cairn. ${safe} Choose another file.`
    case 'unfit':
      return `${trouble.field === '' ? 'It' : `The field “${trouble.field}”`} has unexpected content. ${safe} ${again}.`
    case 'hash-differs':
      return `This file was changed after ${maker} saved it. ${safe} ${again}.`
    case 'wrong-passphrase':
      return `That passphrase does not open this file. ${safe} Try it again, or ask ${maker}.`
    case 'locked-to-key':
      return `This file is locked with a key, not with a passphrase. ${safe} Ask ${maker} for one that is locked with a passphrase.`
    case 'lock-too-strong':
      return `This file is locked with stronger settings than Cairn supports. ${safe} Ask ${maker} to lock it with Cairn’s own settings.`
    default:
      return unanswered(trouble)
  }
}
