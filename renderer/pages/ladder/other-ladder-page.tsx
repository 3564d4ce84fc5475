// A second ladder: where someone stands on it by the evidence of the ladder in use, and which criteria are paired for that.
import { useMemo } from 'react'
import { useLocation, useParams } from 'wouter'
import type { CriterionId } from '../../../shared/records/record-ids.ts'
import { draftOfOther } from '../../../shared/rules/ladder/other-ladder-pairs.ts'
import { countByStatus, roadmapProgress } from '../../../shared/rules/roadmap/roadmap-progress.ts'
import { roadmapSentence } from '../../../shared/rules/roadmap/roadmap-sentence.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import {
  type OtherRoadmap,
  pairCriterion,
  readOtherRoadmap,
  removeOther,
} from '../../storage/roadmap/manage-other-ladders.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { useTellChange } from '../use-saved-notice.ts'
import styles from './ladder.module.css'
import { ladderCrumb, roadmapCrumb } from './ladder-crumbs.tsx'
import { ladderAddress } from './ladder-labels-and-addresses.ts'
import { PairedTable } from './paired-criteria-table.tsx'
import { useReplaceLadderDraft } from './use-replace-ladder-draft.tsx'

/** What may be done with it as a whole. */
function Actions({ read: { other, working, pairs } }: { read: OtherRoadmap }) {
  const { database } = useCairn()
  const [, navigate] = useLocation()
  const tell = useTellChange()
  const { lay, question } = useReplaceLadderDraft()
  const remove = async () => {
    const isDone = await tell('Removed the other ladder', (note) => removeOther(database, other.id, note))
    if (isDone) navigate(ladderAddress)
  }
  return (
    <div className={styles.actions}>
      <ButtonRow>
        <Button tone="primary" onClick={() => void lay(draftOfOther(other, pairs, working))}>
          Work with this ladder
        </Button>
        <Button onClick={() => void remove()}>Remove</Button>
      </ButtonRow>
      <p className={styles.note}>It opens as a draft: you see where your evidence goes before it is saved.</p>
      {question}
    </div>
  )
}

function OtherLadder({ read }: { read: OtherRoadmap }) {
  const { database } = useCairn()
  const tell = useTellChange()
  const { other, working, pairs, standings } = read
  const progress = useMemo(() => roadmapProgress(other, standings, null), [other, standings])
  const pair = (to: CriterionId, from: readonly CriterionId[]) =>
    void tell(`Changed what counts for ${to}`, (note) => pairCriterion(database, { id: other.id, to, from }, note))
  return (
    <>
      <PageHead
        crumbs={[roadmapCrumb, ladderCrumb, other.title]}
        answer={roadmapSentence(countByStatus(progress))}
        lead={`${pairs.length} of ${counted(other.criteria.length, 'criterion', 'criteria')} paired. Evidence is linked once, on “${working.title}”, and counts here for the criteria you pair. A confirmation counts only where both ask for the same in the same words.`}
      />
      <Actions read={read} />
      <div className={styles.sections}>
        <PairedTable read={read} progress={progress} onPair={pair} />
      </div>
    </>
  )
}

export function Page() {
  const { id = '' } = useParams<{ id: string }>()
  const read = useView((database) => readOtherRoadmap(database, id), [id])
  if (read === undefined) return null
  if (read === null)
    return (
      <>
        <PageHead answer="This ladder is not in your list." crumbs={['Roadmap', 'Ladder']} />
        <EmptyState action={<a href={`#${ladderAddress}`}>Your ladder</a>}>
          It may have been removed, or it is the one in use by now.
        </EmptyState>
      </>
    )
  return <OtherLadder key={read.other.id} read={read} />
}
