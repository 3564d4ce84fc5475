// The ladder in use: what it asks, what stands on each criterion, evidence without a place, and its earlier versions.
import { useLocation } from 'wouter'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { useCairn, useOwnRoadmap, useView } from '../../storage/cairn-context.tsx'
import { readDraft } from '../../storage/drafts/draft-store.ts'
import { readLadderOverview } from '../../storage/roadmap/read-ladder-versions.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { MarginSection } from '../../ui/margin-section.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import styles from './ladder.module.css'
import { NoLadder, roadmapCrumb } from './ladder-crumbs.tsx'
import { LadderExport } from './ladder-export.tsx'
import { editAddress, importAddress, metWhenWords, sizeWords } from './ladder-labels-and-addresses.ts'
import { LadderTable } from './ladder-table.tsx'
import { OthersSection } from './other-ladders-section.tsx'
import { UnplacedSection } from './unplaced-evidence-section.tsx'
import { ladderDraftKey } from './use-ladder-draft.ts'
import { VersionsSection } from './versions-section.tsx'

function Levels({ levels }: Pick<Roadmap, 'levels'>) {
  return (
    <ol className={styles.levels}>
      {levels.map(({ id, name, track, metWhen }) => (
        <li key={id}>
          <b>{name}</b>
          {track === '' ? null : ` (${track})`}
          <span className={styles.quiet}>: a criterion is met {metWhenWords[metWhen]}</span>
        </li>
      ))}
    </ol>
  )
}

function Actions({ roadmap }: { roadmap: Roadmap }) {
  const { window } = useCairn()
  const [, navigate] = useLocation()
  const draft = useView(async (database) => (await readDraft(database, ladderDraftKey, window)) ?? null, [window])
  return (
    <div className={styles.actions}>
      <ButtonRow>
        <Button tone="primary" onClick={() => navigate(editAddress)}>
          {draft ? 'Continue editing' : 'Edit ladder'}
        </Button>
        <Button onClick={() => navigate(importAddress)}>Import a ladder</Button>
        <LadderExport roadmap={roadmap} />
      </ButtonRow>
      {draft ? <p className={styles.note}>You have changes to the ladder that are not saved yet.</p> : null}
    </div>
  )
}

function LadderView({ roadmap }: { roadmap: Roadmap }) {
  const overview = useView((database) => readLadderOverview(database, roadmap), [roadmap])
  if (overview === undefined) return null
  return (
    <>
      <PageHead
        crumbs={[roadmapCrumb, 'Ladder']}
        answer={`${roadmap.title}: ${sizeWords(roadmap)}`}
        lead="The criteria that your evidence is measured against. Use your company’s ladder: import it, or edit this one."
      />
      <Actions roadmap={roadmap} />
      <div className={styles.sections}>
        <UnplacedSection roadmap={roadmap} unplaced={overview.unplaced} />
        <MarginSection title="Levels">
          <Levels levels={roadmap.levels} />
        </MarginSection>
        <MarginSection title="Criteria">
          <LadderTable roadmap={roadmap} on={overview.on} />
        </MarginSection>
        <OthersSection working={roadmap} />
        <VersionsSection roadmap={roadmap} earlier={overview.earlier} />
      </div>
    </>
  )
}

export function Page() {
  const own = useOwnRoadmap()
  if (own === undefined) return null
  if (own === null)
    return (
      <>
        <NoLadder />
        <EmptyState action={<a href="#/start">Begin</a>}>A ladder is created when you set up Cairn.</EmptyState>
      </>
    )
  return <LadderView key={own.roadmap.id} roadmap={own.roadmap} />
}
