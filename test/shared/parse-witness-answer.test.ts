// What is recognised without a schema is never more than the schema lets through, and every answer our host gives is recognised.
import { expect, test } from 'vitest'
import { bridge } from '../../shared/bridge-channel-schemas.ts'
import { plainWitness } from '../../shared/parse-witness-answer.ts'

const witness = { databaseId: 'A', seq: 40, records: 12, at: '2025-03-14T09:26:53.589Z' }
const noted = (changed: object) => ({ ok: true, witness: { ...witness, ...changed } })

test.for([
  [{ ok: true, witness: null }],
  [noted({})],
  [noted({ seq: 0, records: 0 })],
  [noted({ at: '2024-12-31T23:59:59.000Z' })],
  [noted({ at: '2024-11-30T00:00:00.000Z' })],
])('%j is plain', ([answer]) => {
  expect(plainWitness(answer)).toEqual(bridge['witness.read'].response.parse(answer))
})

test.for([
  [undefined],
  [null],
  ['ok'],
  [{ ok: false, trouble: { kind: 'read-only' } }],
  [{ ok: false, witness: null }],
  [{ ok: true }],
  [{ ok: true, witness: null, more: 1 }],
  [noted({ more: 1 })],
  [noted({ databaseId: '' })],
  [noted({ databaseId: 'A'.repeat(101) })],
  [noted({ seq: -1 })],
  [noted({ seq: 1.5 })],
  [noted({ seq: '40' })],
  [noted({ records: 2 ** 60 })],
  [noted({ at: '2025-02-30T09:26:53.589Z' })],
  [noted({ at: '2025-04-31T09:26:53.589Z' })],
  [noted({ at: '2025-03-14' })],
  [noted({ at: 'yesterday' })],
])('%j is left to the schema', ([answer]) => {
  expect(plainWitness(answer)).toBeNull()
})
