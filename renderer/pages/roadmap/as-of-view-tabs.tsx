// The two named views of a session that is past, in words, with how far they part; and the months, as one person's case.
import type { AsOf, PastView } from '../../../shared/rules/roadmap/roadmap-as-of.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { WordTabs } from '../../ui/word-tabs.tsx'
import styles from './roadmap-screen.module.css'
import type { RoadmapAt } from './use-roadmap-at.ts'

const choices = [
  { value: 'known', words: 'as known then' },
  { value: 'dated', words: 'by date of work' },
] as const

const explained = {
  known: 'Frozen when the session was closed.',
  dated: 'By work date, from what is recorded today.',
} as const satisfies Record<PastView, string>

interface PastSwitchProps {
  shown: RoadmapAt
  asOf: AsOf
  onMove: (asOf: AsOf) => void
}

export function PastSwitch({ shown, asOf, onMove }: PastSwitchProps) {
  if (shown.session === undefined) return null
  if (shown.isOtherLadder) return <p className={styles.past}>Closed on another ladder, so this is by work date.</p>
  const parting = shown.parting.size
  return (
    <div className={styles.past}>
      <span>As it was</span>
      <WordTabs
        label="View of the past"
        value={asOf.past}
        choices={choices}
        onChange={(past) => onMove({ ...asOf, past })}
      />
      <span>
        {explained[asOf.past]}{' '}
        {shown.earlierVersion === null ? null : `Closed on version ${shown.earlierVersion} of the ladder. `}
        {parting === 0
          ? 'The views agree.'
          : `The views differ in ${counted(parting, 'criterion', 'criteria')}; open one to see why.`}
      </span>
    </div>
  )
}
