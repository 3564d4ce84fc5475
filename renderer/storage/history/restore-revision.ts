// An earlier state of a record as it stands in the change log, saved again over what stands now: one save, undone like any other.
import { failed, type Result } from '../../../shared/result.ts'
import {
  type BringBackRefusal,
  bringBackRefusal,
  broughtBack,
  recordVersions,
} from '../../../shared/rules/records/record-versions.ts'
import { type CommitNote, type CommitTrouble, type Committed, commit } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { writeOf } from '../core/save-record.ts'
import { historyOf } from './record-history.ts'

/** It cannot be brought back, and why. Nothing was written. */
export interface NotBroughtBack {
  readonly kind: 'not-brought-back'
  readonly why: BringBackRefusal
}
export type BringBackTrouble = CommitTrouble | NotBroughtBack

/** `seq` names the change after which it stood so. */
export async function bringBackRevision(
  database: CairnDatabase,
  id: string,
  seq: number,
  note: CommitNote,
): Promise<Result<Committed, BringBackTrouble>> {
  const now = (await database.records.get(id)) ?? null
  const then = recordVersions(id, now, await historyOf(database, id)).find((one) => one.seq === seq)?.record ?? null
  const refusal = bringBackRefusal(now, then)
  if (refusal !== null) return failed({ kind: 'not-brought-back', why: refusal })
  if (now === null || then === null || then === 'erased') return failed({ kind: 'not-brought-back', why: 'not-there' })
  return commit(database, [writeOf(broughtBack(now, then), false)], note)
}
