// A session's number: its place among all sessions by date. For display only; nothing refers to it.
import type { Session } from '../../records/session.ts'

type Placed = Pick<Session, 'id' | 'startsAt' | 'createdAt'>

const comesBefore = (one: Placed, other: Placed) => {
  const [at, otherAt] = [one.startsAt ?? '', other.startsAt ?? '']
  if (at !== otherAt) return at < otherAt
  return one.createdAt !== other.createdAt ? one.createdAt < other.createdAt : one.id < other.id
}

/** `earlierDays`: sessions on days before; `sameDay`: those on its own day, itself or not. None of them in the trash. */
export const sessionNumber = (session: Placed, earlierDays: number, sameDay: readonly Placed[]): number =>
  earlierDays + sameDay.filter((one) => one.id !== session.id && comesBefore(one, session)).length + 1
