// Work that must not overlap.
import { expect, it } from 'vitest'
import { createLatest, createTurns } from '../../renderer/storage/core/task-queue.ts'

const gate = () => {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open: () => open(), opened }
}

it('runs one after the other, also after one that failed', async () => {
  const inTurn = createTurns()
  const first = gate()
  const order: string[] = []
  const failed = inTurn(async () => {
    await first.opened
    order.push('first')
    throw new Error('first')
  })
  const second = inTurn(async () => order.push('second'))
  first.open()
  await expect(failed).rejects.toThrow('first')
  await second
  expect(order).toEqual(['first', 'second'])
})

it('of what comes while one runs, runs only the last', async () => {
  const latest = createLatest()
  const first = gate()
  const order: number[] = []
  const running = latest(async () => {
    await first.opened
    order.push(1)
  })
  for (const number of [2, 3, 4]) void latest(async () => void order.push(number))
  first.open()
  await running
  await expect.poll(() => order).toEqual([1, 4])
  await latest(async () => void order.push(5))
  expect(order).toEqual([1, 4, 5])
})
