// New ids are made here and handed to shared/ as arguments. UUIDv7: they rise with time, which keeps the primary index dense.
import { uuidv7 } from 'uuidv7'
import type { ClosingId, PersonId, RoadmapId, SessionId } from '../../../shared/records/record-ids.ts'

export const newId = (): string => uuidv7()
/** For what leaves in a file: random (UUIDv4), so that it says neither when nor in which order it was made. */
export const newFileId = (): string => crypto.randomUUID()
/** The generator makes nothing else, so there is nothing to parse; every write parses it all the same. */
const made = <Id extends string>() => uuidv7() as Id

export const newPersonId = () => made<PersonId>()
export const newSessionId = () => made<SessionId>()
export const newRoadmapId = () => made<RoadmapId>()
export const newClosingId = () => made<ClosingId>()
