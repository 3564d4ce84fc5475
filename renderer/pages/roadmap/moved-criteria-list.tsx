// The criteria that moved between two sessions, each with what came or went in between. Of very many the first, and more at a press.
import { useState } from 'react'
import type { Closing } from '../../../shared/records/session-closing-record.ts'
import type { Span } from '../../../shared/rules/roadmap/compared-sessions.ts'
import type { SessionLineItem } from '../../../shared/rules/sessions/closed-session-timeline.ts'
import { isRise } from '../../../shared/rules/sessions/progress-sentence.ts'
import { figures } from '../../../shared/rules/text/number-words.ts'
import { MovedList } from '../../record-views/roadmap/closing-summary-sections.tsx'
import { useView } from '../../storage/cairn-context.tsx'
import { type LadderThen, readMovedBetween } from '../../storage/roadmap/read-compared-sessions.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { progressLink } from '../progress-cause-link.tsx'
import styles from './compare.module.css'

const step = 40

interface MovedBetweenProps extends LadderThen {
  line: readonly SessionLineItem[]
  span: Span
  moved: Closing['moved']
  meaning: string
  today: string
}

export function MovedBetween({ line, span, moved, roadmap, ladders, meaning, today }: MovedBetweenProps) {
  const [most, setMost] = useState(step)
  const rising = [...moved].sort((one, other) => Number(isRise(other)) - Number(isRise(one)))
  const shown = rising.slice(0, most)
  const wanted = shown.map(({ criterionId }) => criterionId)
  const key = `${roadmap.id} ${span.from} ${span.to} ${wanted.join(' ')}`
  const found = useView(
    async (database) => ({ key, by: await readMovedBetween(database, { line, span, roadmap, ladders, wanted }) }),
    [key],
  )
  // A live view keeps its last answer while the next is read: what moved other criteria is not shown.
  if (found?.key !== key) return null
  const { saidBy, ...by } = found.by
  const more = Math.min(step, moved.length - shown.length)
  return (
    <div className={styles.moved}>
      <MovedList
        roadmap={roadmap}
        closing={{ ...by, moved: shown }}
        today={today}
        linkTo={progressLink}
        saidBy={saidBy}
        meaning={meaning}
        none="No criterion changed its status between these two sessions."
      />
      {more > 0 ? (
        <TextButton onClick={() => setMost(most + step)}>
          Show {figures(more)} more of {figures(moved.length)}
        </TextButton>
      ) : null}
    </div>
  )
}
