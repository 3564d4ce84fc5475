// The witness tells which database was left, or that nobody knows.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realFileSteps } from '../../electron/handlers/atomic-write.ts'
import { createWitnessHandlers } from '../../electron/handlers/database-witness-handlers.ts'
import { aFolder, failingAt, WRITE_STEPS } from './temporary-folder.ts'

const dataFolder = aFolder()
const seen = (seq: number) => ({ databaseId: 'one', seq, records: seq, at: '2025-03-10T09:00:00Z' })
const handlers = createWitnessHandlers(dataFolder, realFileSteps)

describe('the witness', () => {
  it('is null before anything was written', async () => {
    expect(await handlers.read({ database: 'fresh' })).toEqual({ ok: true, witness: null })
  })

  it('keeps the last of many writes asked for at once', async () => {
    const all = Array.from({ length: 20 }, (_, seq) => handlers.write({ database: 'cairn', witness: seen(seq) }))
    await Promise.all(all)
    expect(await handlers.read({ database: 'cairn' })).toEqual({ ok: true, witness: seen(19) })
  })

  it.each(WRITE_STEPS.filter((step) => step !== 'readBack'))('stays as it was when %s fails', async (step) => {
    await handlers.write({ database: 'cairn', witness: seen(30) })
    const failing = createWitnessHandlers(dataFolder, failingAt(step, 'EROFS'))
    expect(await failing.write({ database: 'cairn', witness: seen(31) })).toEqual({
      ok: false,
      trouble: { kind: 'read-only' },
    })
    expect(await handlers.read({ database: 'cairn' })).toEqual({ ok: true, witness: seen(30) })
  })

  it.each(['', '{"seq":1', '{"databaseId":"one","seq":-1}'])('is called damaged when it reads %j', async (text) => {
    await handlers.write({ database: 'harmed', witness: seen(1) })
    writeFileSync(join(dataFolder, 'kept', 'harmed', 'witness.json'), text)
    expect(await handlers.read({ database: 'harmed' })).toEqual({ ok: false, trouble: { kind: 'damaged' } })
  })
})
