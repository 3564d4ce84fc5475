// What going back to a chosen snapshot would do, named before it is done. What stands now is kept first.
import { useState } from 'react'
import type { DatabaseDifference } from '../../../shared/rules/records/compare-databases.ts'
import { counted, sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { clockTime, dayOfInstant, dayWords } from '../../../shared/rules/time/day-words.ts'
import { restoreTroubleWords } from '../../record-views/backups/restore-error-messages.ts'
import { DifferenceList } from '../../record-views/history/database-diff-list.tsx'
import { goBack, type RestorePlace, type RestoreSource } from '../../storage/backups/restore-actions.ts'
import { useLook } from '../../storage/backups/use-restore-state.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { noteWentBack } from '../../storage/start/restore-notice.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Small } from '../../ui/typography.tsx'
import styles from './data-page.module.css'

const named = 4
const mostNamed = 200

function differenceWords({ onlyHere, onlyThere, different }: DatabaseDifference): string {
  const parts = [
    ...(onlyHere.count > 0
      ? [`${counted(onlyHere.count, 'item')} ${onlyHere.count === 1 ? 'is' : 'are'} not in it`]
      : []),
    ...(different.count > 0
      ? [`${counted(different.count, 'item')} ${different.count === 1 ? 'was' : 'were'} different then`]
      : []),
    ...(onlyThere.count > 0 ? [`${counted(onlyThere.count, 'item')} would be restored`] : []),
  ]
  return parts.length === 0 ? 'It is identical to your current data.' : `${sentenceCase(parts.join(', and '))}.`
}

function Inside({ difference }: { difference: DatabaseDifference }) {
  const { clock } = useCairn()
  const parts = [
    { title: 'Not in the backup', side: difference.onlyHere },
    { title: 'Different in the backup', side: difference.different },
    { title: 'Would be restored', side: difference.onlyThere },
  ].filter(({ side }) => side.count > 0)
  return parts.map(({ title, side }) => (
    <section key={title} className={styles.inside}>
      <h3>{title}</h3>
      <DifferenceList records={side.newest} today={clock.today()} zone={clock.zone()} label={title} />
      {side.count > side.newest.length ? <Small quiet>and {side.count - side.newest.length} more</Small> : null}
    </section>
  ))
}

interface InsideDialogProps {
  day: string
  difference: DatabaseDifference
  isOpen: boolean
  onClose: () => void
}

function InsideDialog({ day, difference, isOpen, onClose }: InsideDialogProps) {
  return (
    <Dialog opened={isOpen} onClose={onClose} title={`What differs from ${day}`}>
      <p className={styles.why}>{differenceWords(difference)}</p>
      <Inside difference={difference} />
    </Dialog>
  )
}

function NotInIt({ difference }: { difference: DatabaseDifference }) {
  const { clock } = useCairn()
  return (
    <DifferenceList
      records={difference.onlyHere.newest.slice(0, named)}
      today={clock.today()}
      zone={clock.zone()}
      label="Not in the backup"
      narrow
    />
  )
}

function useGoBack(place: RestorePlace, source: RestoreSource) {
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const onGo = async () => {
    setBusy(true)
    const done = await goBack(place, source, { isReadable: true, left: null }).finally(() => setBusy(false))
    if (done.ok) {
      noteWentBack(done.value)
      location.reload()
    } else setTrouble(restoreTroubleWords(done.trouble))
  }
  return { isBusy, trouble, onGo }
}

export function GoingBack({
  place,
  source,
}: {
  place: RestorePlace
  source: Extract<RestoreSource, { from: 'host' }>
}) {
  const { clock } = useCairn()
  const looked = useLook(place, source, true, mostNamed)
  const [isOpen, setOpen] = useState(false)
  const { isBusy, trouble, onGo } = useGoBack(place, source)
  const on = dayOfInstant(source.entry.at, clock.zone())
  // Several of one day differ by their hour only.
  const day = on === clock.today() ? `today, ${clockTime(source.entry.at, clock.zone())}` : dayWords(on, clock.today())
  const difference = looked?.ok ? looked.value.difference : null
  const said = looked === undefined ? 'Verifying.' : looked.ok ? null : restoreTroubleWords(looked.trouble)
  return (
    <section className={styles.panel} aria-live="polite">
      <h2>Restoring the backup of {day}</h2>
      <p className={styles.why}>{said ?? (difference ? differenceWords(difference) : '')}</p>
      {difference === null ? null : (
        <>
          <NotInIt difference={difference} />
          <p className={styles.why}>A backup of what you have now is made first, so this can be undone.</p>
          {trouble === null ? null : <p className={styles.trouble}>{trouble}</p>}
          <div className={styles.ways}>
            <Button tone="primary" small onClick={() => void onGo()} disabled={isBusy}>
              Restore the backup of {day}
            </Button>
            <Button tone="text" small onClick={() => setOpen(true)}>
              Preview
            </Button>
          </div>
          <InsideDialog day={day} difference={difference} isOpen={isOpen} onClose={() => setOpen(false)} />
        </>
      )}
    </section>
  )
}
