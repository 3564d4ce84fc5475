// What can be done with a question: note to ask the first of the ranking, or keep it for the session that is planned.
import { newAction } from '../../../shared/records/new-records.ts'
import type { Session } from '../../../shared/records/session.ts'
import { newAgendaItem } from '../../../shared/rules/sessions/apply-session-changes.ts'
import { firstName } from '../../../shared/rules/sessions/session-words.ts'
import type { Asked } from '../../../shared/rules/sessions/who-to-ask.ts'
import { weekdayOf } from '../../../shared/rules/time/day-words.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { newId } from '../../storage/core/new-id.ts'
import { saveRecords, writeOf } from '../../storage/core/save-record.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { useSavedNotice } from '../use-saved-notice.ts'
import styles from './people.module.css'
import type { Asking } from './use-whom-to-ask.ts'

interface WaysProps {
  asking: Asking
  first: Asked | undefined
  /** The planned session with the person shown. */
  next: Session | null
}

function useWays({ asking, first, next }: WaysProps) {
  const cairn = useCairn()
  const saidSaved = useSavedNotice()
  const { text, chosen } = asking
  const finish = async (saved: Awaited<ReturnType<typeof saveRecords>>, words: string) => {
    if (saidSaved(saved, words) && chosen === null) await asking.draft.reset({ question: '' }, null)
  }
  const ask = async () => {
    if (first === undefined) return
    const name = firstName(first.person)
    const note = noteNow(cairn, `Noted to ask ${name}`)
    const action = { ...newAction(newId(), cairn.clock.today(), note.at), text: `Ask ${name}: ${text.trim()}` }
    await finish(await saveRecords(cairn.database, [writeOf(action, true)], note), 'Noted among the open actions.')
  }
  const keep = async () => {
    if (next === null) return
    const item = chosen === null ? newAgendaItem(newId(), text.trim()) : { ...chosen.item, id: newId() }
    const write = writeOf({ ...next, agenda: [...next.agenda, item] }, false)
    const note = noteNow(cairn, 'Added a question to a session')
    await finish(await saveRecords(cairn.database, [write], note), `Saved for ${weekdayOf(next.day)}.`)
  }
  return { ask, keep }
}

export function AskWays(props: WaysProps) {
  const { asking, first, next } = props
  const { ask, keep } = useWays(props)
  if (asking.text.trim() === '') return null
  const canKeep = next !== null && asking.chosen?.session.id !== next.id
  if (first === undefined && !canKeep) return null
  return (
    <div className={styles.ways}>
      <ButtonRow>
        {first === undefined ? null : (
          <Button tone="primary" small onClick={() => void ask()}>
            Ask {firstName(first.person)}
          </Button>
        )}
        {canKeep && next !== null ? (
          <Button tone="text" small onClick={() => void keep()}>
            Save for {weekdayOf(next.day)}
          </Button>
        ) : null}
      </ButtonRow>
    </div>
  )
}
