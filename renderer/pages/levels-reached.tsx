// Levels reached, the newest first, and the way to mark one: on the roadmap and in the settings alike.
import { useState } from 'react'
import type { Profile, Promotion } from '../../shared/records/profile.ts'
import type { Roadmap } from '../../shared/records/roadmap.ts'
import { type Reached, withMended, withoutPromotion, withPromotion } from '../../shared/rules/roadmap/promotions.ts'
import { sentenceCase } from '../../shared/rules/text/number-words.ts'
import { longFullDay } from '../../shared/rules/time/day-words.ts'
import { PromotionDialog } from '../record-views/roadmap/promotion-dialog.tsx'
import { useCairn } from '../storage/cairn-context.tsx'
import { changeOwn } from '../storage/roadmap/change-profile.ts'
import { Button } from '../ui/button.tsx'
import { TextButton } from '../ui/text-button.tsx'
import styles from './levels-reached.module.css'
import { useTellChange } from './use-saved-notice.ts'

interface LevelsReachedProps {
  readonly profile: Profile
  readonly roadmap: Roadmap
}

/** Each is one change of the profile as it stands then, with a way back. */
function usePromotionWrites() {
  const { database, clock } = useCairn()
  const tell = useTellChange()
  const today = clock.today()
  return {
    mark: (reached: Reached) =>
      tell(`Marked the promotion to ${reached.level.trim()}`, (note) =>
        changeOwn(database, (profile) => pathOf(withPromotion(profile, reached, today)), note),
      ),
    mend: (day: string, reached: Reached) =>
      tell('Changed a promotion', (note) =>
        changeOwn(database, (profile) => pathOf(withMended(profile, day, reached, today)), note),
      ),
    remove: ({ day, level }: Promotion) =>
      tell(`Removed the promotion to ${level}`, (note) =>
        changeOwn(database, (profile) => withoutPromotion(profile, day), note),
      ),
  }
}

/** Another window may have been first: what no longer fits is not written. */
const pathOf = (result: ReturnType<typeof withPromotion>) => (result.ok ? result.value : null)

interface LineProps {
  readonly promotion: Promotion
  readonly onMend: () => void
  readonly onRemove: () => void
}

function Line({ promotion: { day, level, note, fromLevel }, onMend, onRemove }: LineProps) {
  return (
    <li className={styles.line}>
      <div>
        <b>{sentenceCase(level)}</b> since <time dateTime={day}>{longFullDay(day)}</time>
        {fromLevel === '' ? null : <span className={styles.from}>, from {fromLevel}</span>}
        {note === '' ? null : <p className={styles.note}>{note}</p>}
      </div>
      <span className={styles.tools}>
        <TextButton aria-label={`Change the promotion to ${level}`} onClick={onMend}>
          Change
        </TextButton>
        <TextButton aria-label={`Remove the promotion to ${level}`} onClick={onRemove}>
          Remove
        </TextButton>
      </span>
    </li>
  )
}

function OpenDialog({
  profile,
  roadmap,
  mended,
  onClose,
}: LevelsReachedProps & { mended: Promotion | null; onClose: () => void }) {
  const today = useCairn().clock.today()
  const writes = usePromotionWrites()
  return (
    <PromotionDialog
      path={profile}
      roadmap={roadmap}
      today={today}
      mended={mended}
      check={(reached) =>
        mended === null ? withPromotion(profile, reached, today) : withMended(profile, mended.day, reached, today)
      }
      onSave={async (reached) => {
        if (await (mended === null ? writes.mark(reached) : writes.mend(mended.day, reached))) onClose()
      }}
      onClose={onClose}
    />
  )
}

export function LevelsReached({ profile, roadmap }: LevelsReachedProps) {
  const [open, setOpen] = useState<Promotion | 'new' | null>(null)
  const { remove } = usePromotionWrites()
  return (
    <div className={styles.reached}>
      {profile.promotions.length === 0 ? null : (
        <ul aria-label="Levels reached">
          {profile.promotions.toReversed().map((promotion) => (
            <Line
              key={promotion.day}
              promotion={promotion}
              onMend={() => setOpen(promotion)}
              onRemove={() => void remove(promotion)}
            />
          ))}
        </ul>
      )}
      <div>
        <Button small onClick={() => setOpen('new')}>
          Mark a promotion
        </Button>
      </div>
      {open === null ? null : (
        <OpenDialog
          profile={profile}
          roadmap={roadmap}
          mended={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}
