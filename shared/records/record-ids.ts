// Ids are branded so that a person's id cannot stand where a session's is meant. New ids (UUIDv7) come from outside: shared/ makes none.
import * as z from 'zod'

export const RecordId = z.uuid()
export type RecordId = z.infer<typeof RecordId>
export const RoadmapId = z.uuid().brand<'RoadmapId'>()
export type RoadmapId = z.infer<typeof RoadmapId>
export const PersonId = z.uuid().brand<'PersonId'>()
export type PersonId = z.infer<typeof PersonId>
export const SessionId = z.uuid().brand<'SessionId'>()
export type SessionId = z.infer<typeof SessionId>
export const ClosingId = z.uuid().brand<'ClosingId'>()
export type ClosingId = z.infer<typeof ClosingId>
/** Stable within a ladder and across its versions, such as `DEC-S2`. */
export const CriterionId = z
  .string()
  .regex(/^[A-Za-z0-9]{1,12}(-[A-Za-z0-9]{1,12}){1,3}$/)
  .brand<'CriterionId'>()
export type CriterionId = z.infer<typeof CriterionId>
