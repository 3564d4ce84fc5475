// The one answer that a start waits for, recognised without a schema so that none has to be built before the first paint.
// It knows only the plain case: whatever it does not recognise is for the schema of the channel to judge.
import type { BridgeResponses } from './bridge-channel-schemas.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const namesOf = (value: object) => Object.keys(value).sort().join(' ')

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

// Milliseconds, UTC, and a day that its month has; the 29th of February is left to the schema.
const instant =
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

const isInstant = (value: unknown): value is string => typeof value === 'string' && instant.test(value)

/** The answer, when it is plainly a witness or plainly none; null when a closer look is needed. */
export function plainWitness(answer: unknown): BridgeResponses['witness.read'] | null {
  if (!isObject(answer) || namesOf(answer) !== 'ok witness' || answer.ok !== true) return null
  const { witness } = answer
  if (witness === null) return { ok: true, witness }
  if (!isObject(witness) || namesOf(witness) !== 'at databaseId records seq') return null
  const { databaseId, seq, records, at } = witness
  if (typeof databaseId !== 'string' || databaseId.length < 1 || databaseId.length > 100) return null
  if (!isCount(seq) || !isCount(records) || !isInstant(at)) return null
  return { ok: true, witness: { databaseId, seq, records, at } }
}
