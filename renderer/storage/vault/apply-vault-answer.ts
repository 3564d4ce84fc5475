// What its owner decided is done, on the file as it was looked at: one that has changed since is looked at again instead.

import type { Trouble } from '../../../shared/bridge-error-messages.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import { decided } from '../../../shared/rules/vault/merge-record.ts'
import { type CommitTrouble, commit } from '../core/commit-records.ts'
import { writeOf } from '../core/save-record.ts'
import { moveToTrash } from '../history/trash-records.ts'
import { importFileChanges } from './import-file-changes.ts'
import type { VaultParts } from './vault-dependencies.ts'
import type { SeenFile, VaultAnswer, VaultQuestion } from './vault-question.ts'
import { whyNot, writeRecordFiles } from './write-record-files.ts'

export type AnswerTrouble = Trouble | CommitTrouble
type Answered = Result<null, AnswerTrouble>

const done: Answered = ok(null)
const notDone = (detail: string): Trouble => ({ kind: 'failed', detail })
const noteOf = ({ now, window }: VaultParts, cause: string) => ({ at: now(), window, cause })

/** Writes the record over the file as it was seen. */
async function writeOver(record: AnyRecord, file: SeenFile, parts: VaultParts): Promise<Answered> {
  const { path, hash, size, changed, text } = file
  const { id, kind, updatedAt } = record
  await parts.index.save([{ id, kind, path, hash, size, changed, text, revision: 0, updatedAt }])
  const { trouble } = await writeRecordFiles([id], parts)
  return trouble === null ? done : failed(trouble)
}

/** The file keeps its words under another name, and the record gets a new one in its place. */
async function writeBeside(id: string, path: string, parts: VaultParts): Promise<Answered> {
  const aside = await parts.host.request('vault.set-aside', { path })
  if (!aside.ok) return aside
  await parts.index.drop([id])
  const { trouble } = await writeRecordFiles([id], parts)
  return trouble === null ? done : failed(trouble)
}

async function removeFile({ path, hash }: SeenFile, id: string, parts: VaultParts): Promise<Answered> {
  const answer = await parts.host.request('vault.remove', { path, expects: hash })
  if (!answer.ok) return answer
  // One that changed is looked at again.
  if (answer.outcome !== 'done')
    return answer.outcome === 'changed' ? done : failed(notDone(whyNot('deleted', answer.outcome)))
  await parts.index.drop([id])
  return done
}

async function bringIn(id: string, record: AnyRecord, file: SeenFile, parts: VaultParts): Promise<Answered> {
  const here = (await parts.database.records.get(id)) ?? null
  const { trouble } = await importFileChanges(
    [{ kind: 'incoming', id, file, record, here, taken: [], isWhole: true }],
    parts,
  )
  return trouble === null ? done : failed(trouble)
}

async function saveFields(
  question: Extract<VaultQuestion, { kind: 'conflict' }>,
  ofFile: ReadonlySet<string>,
  parts: VaultParts,
): Promise<Answered> {
  const record = decided(question.record, question.conflicts, ofFile)
  const saved = await commit(
    parts.database,
    [writeOf(record, false)],
    noteOf(parts, 'Resolved a conflict with the vault'),
  )
  if (!saved.ok) return saved
  const [now] = saved.value.records
  return now === undefined ? done : writeOver(now, question.file, parts)
}

async function answerDeleted(record: AnyRecord, isTrash: boolean, parts: VaultParts): Promise<Answered> {
  if (isTrash) {
    const moved = await moveToTrash(parts.database, [record], noteOf(parts, 'Deleted an item from the vault'))
    if (!moved.ok) return moved
  }
  const { index } = parts
  const [row, text] = [index.rowOf(record.id), await index.baseText(record.id)]
  await index.drop([record.id])
  if (isTrash) return done
  const { trouble, written, notWritten } = await writeRecordFiles([record.id], parts)
  // A file that is there by now is merged against what it was.
  if (written === 0 && row !== undefined && text !== null) await index.save([{ ...row, text }])
  const [left] = notWritten
  if (trouble === null && left !== undefined) return failed(notDone(left.why))
  return trouble === null ? done : failed(trouble)
}

/** An answer that does not belong to the question changes nothing. */
export async function applyVaultAnswer(
  question: VaultQuestion,
  answer: VaultAnswer,
  parts: VaultParts,
): Promise<Answered> {
  switch (question.kind) {
    case 'incoming':
      if (answer.kind === 'take') await importFileChanges([question], parts)
      return done
    case 'conflict':
      return answer.kind === 'fields' ? saveFields(question, answer.ofFile, parts) : done
    case 'deleted':
      return answer.kind === 'trash' || answer.kind === 'write'
        ? answerDeleted(question.record, answer.kind === 'trash', parts)
        : done
    case 'trashed':
    case 'erased':
      if (answer.kind === 'remove') return removeFile(question.file, question.id, parts)
      return answer.kind === 'take' ? bringIn(question.id, question.record, question.file, parts) : done
    case 'frozen':
      return answer.kind === 'write' ? writeBeside(question.id, question.file.path, parts) : done
    case 'unreadable':
      return answer.kind === 'write' && question.record !== null
        ? writeBeside(question.record.id, question.path, parts)
        : done
  }
}
