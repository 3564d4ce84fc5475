// New ids are made here and handed to shared/ as arguments. UUIDv7: they rise with time, which keeps the primary index dense.
import { uuidv7 } from 'uuidv7'
import { ClosingId, PersonId, RoadmapId, SessionId } from '../../shared/records/ids.ts'

export const newId = (): string => uuidv7()
export const newPersonId = () => PersonId.parse(uuidv7())
export const newSessionId = () => SessionId.parse(uuidv7())
export const newRoadmapId = () => RoadmapId.parse(uuidv7())
export const newClosingId = () => ClosingId.parse(uuidv7())
