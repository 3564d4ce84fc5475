// When an action is due, and whether it stands in the list of due things or among the open actions: it is in one of the two.
import type { Action } from '../../records/action.ts'
import type { Snooze } from '../../records/profile.ts'
import { isSnoozed } from './snooze-due-items.ts'

/** Mine only: what others said they would do stays among the open actions. */
export const isActionDue = ({ state, ownerId, due }: Action, day: string): boolean =>
  state === 'open' && ownerId === null && due !== null && due <= day

export const actionItem = (id: string): string => `action ${id}`

export const isListedAsDue = (action: Action, snoozes: readonly Snooze[], day: string): boolean =>
  isActionDue(action, day) && !isSnoozed(snoozes, actionItem(action.id), day)
