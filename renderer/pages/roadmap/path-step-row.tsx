// One criterion on the path: how it stands, the one thing that is missing, and the way to the form that would supply it.
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import type { RoadmapId } from '../../../shared/records/record-ids.ts'
import type { EvidenceKind } from '../../../shared/records/roadmap.ts'
import { kindInText } from '../../../shared/rules/records/kind-names.ts'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { type PathStep, wantedInWords } from '../../../shared/rules/roadmap/path-to-target.ts'
import { levelWords } from '../../../shared/rules/roadmap/target-level.ts'
import { Button } from '../../ui/button.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Code, Small } from '../../ui/typography.tsx'
import { CriterionForm, type OpenedForm } from './criterion-forms.tsx'
import styles from './path.module.css'
import { criterionAddress } from './roadmap-address.ts'
import { useCriterionWrites } from './use-criterion-writes.ts'

/** Where a new record of a kind is begun; a session is planned on its own page. */
function beginningOf(kind: EvidenceKind): string {
  if (kind === 'entry') return '/journal/new'
  return kind === 'session' ? '/sessions' : pageAddress(kind, 'new')
}

/** An entry where one will do: it is the shortest to write. */
const firstKind = (kinds: readonly EvidenceKind[]): EvidenceKind | undefined =>
  kinds.find((kind) => kind === 'entry') ?? kinds[0]

function thenWords({ distance, wanted, isPostponed }: PathStep): string | null {
  if (isPostponed) return 'You noted that there was no opportunity yet.'
  return wanted.kind === 'evidence' && distance > wanted.items ? 'After that, someone else has to confirm it.' : null
}

function Ways({ step, onOpen }: { step: PathStep; onOpen: (form: OpenedForm) => void }) {
  const [, navigate] = useLocation()
  const { id } = step.progress.criterion
  if (step.wanted.kind === 'confirmation')
    return (
      <Button small onClick={() => onOpen('word')} aria-label={`Write down a confirmation of ${id}`}>
        Write down a confirmation
      </Button>
    )
  const kind = firstKind(step.wanted.kinds)
  return (
    <>
      {kind === undefined ? null : (
        <Button
          small
          onClick={() => navigate(beginningOf(kind))}
          aria-label={kind === 'session' ? `Plan a session, for ${id}` : `New ${kindInText(kind)}, for ${id}`}
        >
          {kind === 'session' ? 'Plan a session' : `New ${kindInText(kind)}`}
        </Button>
      )}
      <Button small tone="text" onClick={() => onOpen('link')} aria-label={`Link a record to ${id}`}>
        Link a record
      </Button>
    </>
  )
}

interface PathStepRowProps {
  step: PathStep
  roadmapId: RoadmapId
  today: string
}

function Words({ step }: { step: PathStep }): ReactNode {
  const { id, text } = step.progress.criterion
  return (
    <a className={styles.words} href={`#${criterionAddress(id)}`}>
      {text}
    </a>
  )
}

export function PathStepRow({ step, roadmapId, today }: PathStepRowProps) {
  const [opened, setOpened] = useState<OpenedForm>(null)
  const { criterion, status } = step.progress
  const writes = useCriterionWrites({ roadmapId, criterionId: criterion.id })
  const then = thenWords(step)
  return (
    <li className={styles.step}>
      <StatusMark status={status} />
      <div>
        <p className={styles.head}>
          <Code>{criterion.id}</Code>
          <Small as="span" quiet>
            {levelWords(step.level)}
          </Small>
        </p>
        <Words step={step} />
        <p className={styles.missing}>
          {wantedInWords(step)} {then === null ? null : <span className={styles.then}>{then}</span>}
        </p>
      </div>
      <div className={styles.ways}>
        <Ways step={step} onOpen={setOpened} />
        <CriterionForm
          opened={opened}
          roadmapId={roadmapId}
          criterionId={criterion.id}
          writes={writes}
          today={today}
          onClose={() => setOpened(null)}
        />
      </div>
    </li>
  )
}
