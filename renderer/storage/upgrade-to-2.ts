// Version 1 knew no files beside the words, and no record behind a question of the agenda. The change log is brought along: undo writes from it.
import type { Transaction } from 'dexie'
import { changeFrom1, recordFrom1 } from '../../shared/files/records-from-1.ts'
import type { AnyRecord } from '../../shared/records/all-records.ts'
import { menteesOf } from '../../shared/rules/mentoring.ts'

export async function upgradeTo2(transaction: Transaction): Promise<void> {
  await transaction
    .table<unknown>('records')
    .toCollection()
    .modify((record, row) => {
      row.value = recordFrom1(record)
    })
  await transaction
    .table<unknown>('changes')
    .toCollection()
    .modify((change, row) => {
      row.value = changeFrom1(change)
    })
  const sessions = await transaction.table<AnyRecord>('records').where('kind').equals('session').toArray()
  await transaction.table('meta').put({ key: 'mentoring', people: menteesOf(sessions) })
}
