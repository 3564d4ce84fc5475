// What the vault's page says of its state and of what it asks.
import { troubleSentence } from '../../../shared/bridge-error-messages.ts'
import { vaultTroubleWords } from '../../../shared/files/vault/vault-trouble.ts'
import { kindName } from '../../../shared/rules/records/kind-names.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { fieldWords } from '../../record-views/forms/format-field-values.ts'
import { saveTroubleWords } from '../../record-views/forms/save-error-messages.ts'
import type { AnswerTrouble } from '../../storage/vault/apply-vault-answer.ts'
import type { VaultState } from '../../storage/vault/vault-controller.ts'
import type { Incoming, VaultQuestion } from '../../storage/vault/vault-question.ts'

export function vaultAnswer({ step, files, questions, notWritten, trouble }: VaultState): string {
  if (step === 'not-here') return 'A Markdown vault needs the desktop app'
  if (step === 'off' || step === 'unknown') return 'Keep every record as a Markdown file'
  if (step === 'confirm') return 'This folder already has records in it'
  if (trouble !== null) return 'The vault is not up to date'
  if (questions.length > 0)
    return `${counted(questions.length, 'file')} ${questions.length === 1 ? 'needs' : 'need'} your decision`
  if (notWritten.length > 0)
    return `${counted(notWritten.length, 'file')} ${notWritten.length === 1 ? 'is' : 'are'} not up to date`
  return step === 'steady' ? `Up to date, ${counted(files, 'file')}` : 'Comparing with the folder'
}

/** The folder is a person's own: not there, it is perhaps a disk that is not plugged in. */
export const folderTroubleWords = (trouble: NonNullable<VaultState['trouble']>): string =>
  trouble.kind === 'not-found'
    ? 'The folder was not found; its disk may not be connected. Nothing was changed.'
    : troubleSentence(trouble)

export function answerTroubleWords(trouble: AnswerTrouble): string {
  switch (trouble.kind) {
    case 'conflict':
    case 'unfit':
    case 'other-database':
    case 'disk-full':
    case 'store-closed':
    case 'store-failed':
      return saveTroubleWords(trouble)
    default:
      return troubleSentence(trouble)
  }
}

export const questionTitle = (question: VaultQuestion): string =>
  question.record === null ? 'A file that cannot be read' : titleOf(question.record)

export const questionPath = (question: VaultQuestion): string =>
  question.kind === 'unreadable' || question.kind === 'deleted' ? question.path : question.file.path

export function questionWords(question: VaultQuestion): string {
  switch (question.kind) {
    case 'incoming':
      return incomingWords(question)
    case 'conflict':
      return 'It was changed both in Cairn and in the folder. Nothing was overwritten. Choose a version of each field.'
    case 'deleted':
      return 'Its file was deleted from the folder. The record is still in Cairn.'
    case 'trashed':
      return 'It is in the trash in Cairn, and its file was edited since.'
    case 'erased':
      return 'It was deleted permanently in Cairn, and its file is back in the folder.'
    case 'frozen':
      return 'This record does not change once it is made, so the edit of its file was not imported.'
    case 'unreadable':
      return vaultTroubleWords(question.trouble)
  }
}

/** “Entry, new” or “Entry, changed: What, Tags”. */
export function incomingWords({ record, here, taken }: Incoming): string {
  const kind = kindName(record.kind)
  if (here === null) return `${kind}, new`
  return `${kind}, changed: ${taken.map((field) => fieldWords(record.kind, field)).join(', ')}`
}
