// What a closing freezes of actions: new in the span, carried over from before it, finished in it; and nothing of what is over.
import { expect, it } from 'vitest'
import type { Action } from '../../shared/records/action.ts'
import { ClosingId } from '../../shared/records/record-ids.ts'
import { closingOf, type Moved } from '../../shared/rules/sessions/close-session.ts'
import { action, idOf, later, roadmap, session } from '../build-records.ts'

function actionsOf(...actions: Moved<Action>[]) {
  const span = { fromSeq: 1, toSeq: 9, links: [], assessments: [], erased: [], records: [], actions }
  const chain = { previous: null, before: new Map(), supersedes: null }
  const id = ClosingId.parse(idOf(700))
  const closing = closingOf({ id, at: later, session: session(1), roadmap, standings: new Map(), ...chain, span })
  return closing.actions.map(({ recordId, state }) => [recordId, state])
}

const [open, done] = [action(1), action(1, { state: 'done' })]

it.each<[string, Moved<Action>, string | null]>([
  ['agreed on since the last session is new', { was: null, now: open }, 'new'],
  ['open since before it is carried over', { was: open, now: open }, 'carried'],
  ['done since is done', { was: open, now: done }, 'done'],
  ['agreed on and done since is done', { was: null, now: done }, 'done'],
  ['dropped since is dropped', { was: open, now: action(1, { state: 'dropped' }) }, 'dropped'],
  ['done before it is not told again', { was: done, now: done }, null],
  ['opened again is carried over', { was: done, now: open }, 'carried'],
  ['in the trash is not told', { was: open, now: { ...open, trashedAt: later } }, null],
  ['gone for good is not told', { was: open, now: null }, null],
])('an action %s', (_, moved, state) => {
  expect(actionsOf(moved)).toEqual(state === null ? [] : [[open.id, state]])
})
