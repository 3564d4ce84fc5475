// Version 1 knew no files beside the words, and no record behind a question of the agenda. The change log is brought along: undo writes from it.
import type { Transaction } from 'dexie'
import { changeFrom1, draftFrom1, recordFrom1 } from '../../../shared/files/upgrade-records-from-1.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { menteesOf } from '../../../shared/rules/people/mentee-summaries.ts'

const bringAlong = (transaction: Transaction, table: string, from1: (row: unknown) => unknown) =>
  transaction
    .table<unknown>(table)
    .toCollection()
    .modify((value, row) => {
      row.value = from1(value)
    })

export async function upgradeTo2(transaction: Transaction): Promise<void> {
  await bringAlong(transaction, 'records', recordFrom1)
  await bringAlong(transaction, 'changes', changeFrom1)
  await bringAlong(transaction, 'drafts', draftFrom1)
  const sessions = await transaction.table<AnyRecord>('records').where('kind').equals('session').toArray()
  await transaction.table('meta').put({ key: 'mentoring', people: menteesOf(sessions) })
}
