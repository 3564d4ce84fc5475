// What was agreed in earlier sessions with this person and is still open; a tick says it is done.

import type { Action } from '../../../shared/records/action.ts'
import { withNamesInWords } from '../../../shared/rules/records/named-records.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import { saveTroubleWords } from '../../record-views/forms/save-error-messages.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { saveRecords, writeOf } from '../../storage/core/save-record.ts'
import { CheckLine } from '../../ui/check-line.tsx'
import { showNotice } from '../../ui/show-notice.ts'

/** The action ticked or taken up again. */
export const withDone = (action: Action, done: boolean, today: string): Action =>
  done ? { ...action, state: 'done', doneOn: today } : { ...action, state: 'open', doneOn: null, doneBy: null }

export function useActionSaving() {
  const cairn = useCairn()
  return async (action: Action, cause: string) => {
    const done = await saveRecords(cairn.database, [writeOf(action, false)], noteNow(cairn, cause))
    if (!done.ok) await showNotice({ words: saveTroubleWords(done.trouble), stays: true })
  }
}

export function CarriedActions({ actions, today }: { actions: readonly Action[]; today: string }) {
  const save = useActionSaving()
  if (actions.length === 0) return null
  return (
    <section>
      <h2>Carried over</h2>
      <ul>
        {actions.map((action) => (
          <li key={action.id}>
            <CheckLine
              checked={action.state === 'done'}
              end={action.due === null ? null : shortDay(action.due, today)}
              onChange={(done) =>
                void save(withDone(action, done, today), done ? 'Did an action' : 'Reopened an action')
              }
            >
              {withNamesInWords(action.text) || 'Untitled action'}
            </CheckLine>
          </li>
        ))}
      </ul>
    </section>
  )
}
