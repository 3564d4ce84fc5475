// After a full disk the store's log is written full twice, so that one which broke off is gone, and nothing of that stays.
import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { renewStoreLog } from '../../renderer/storage/core/renew-indexeddb-log.ts'

const logsWorth = 4_000_000

it('puts more than two logs through the store, each part durable, and leaves nothing there', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put')
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const before = await indexedDB.databases()
  expect(await renewStoreLog()).toBe(true)
  const bytes = put.mock.calls.reduce((sum, [row]) => sum + (row instanceof Uint8Array ? row.byteLength : 0), 0)
  expect(bytes).toBeGreaterThan(2 * logsWorth)
  const asked = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')
  expect(new Set(asked.map(([, , options]) => options?.durability))).toEqual(new Set(['strict']))
  expect(await indexedDB.databases()).toEqual(before)
})

it('holds nothing up where the store does not answer', async () => {
  vi.useFakeTimers()
  vi.spyOn(indexedDB, 'open').mockReturnValue(new EventTarget() as IDBOpenDBRequest)
  const renewing = renewStoreLog()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await renewing).toBe(false)
  vi.useRealTimers()
})
