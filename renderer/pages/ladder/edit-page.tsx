// Editing a ladder: its name, levels, competencies and criteria; then what becomes of the evidence; then one change.
import { useLocation } from 'wouter'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { useOwnRoadmap, useView } from '../../storage/cairn-context.tsx'
import { readLadderOverview } from '../../storage/roadmap/read-ladder-versions.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { TextField } from '../../ui/field.tsx'
import { MarginSection } from '../../ui/margin-section.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { CompetenciesEditor } from './competencies-editor.tsx'
import { CriteriaEditor } from './criteria-editor.tsx'
import styles from './ladder.module.css'
import { ladderCrumb, NoLadder, roadmapCrumb } from './ladder-crumbs.tsx'
import { ladderAddress, sizeWords } from './ladder-labels-and-addresses.ts'
import { LevelsEditor } from './levels-editor.tsx'
import { ChangesSection } from './pending-changes-section.tsx'
import { type LadderEditing, useLadderDraft } from './use-ladder-draft.ts'

function Foot({ editing }: { editing: LadderEditing }) {
  const [, navigate] = useLocation()
  const { draft, trouble, save, discard, undo, canUndo } = editing
  const saveAndLeave = async () => {
    if (await save()) navigate(ladderAddress)
  }
  const discardAndLeave = async () => {
    await discard()
    navigate(ladderAddress)
  }
  return (
    <div className={styles.foot}>
      {trouble === null ? null : (
        <div role="alert">
          <ErrorNote>{trouble}</ErrorNote>
        </div>
      )}
      <ButtonRow>
        <Button tone="primary" disabled={!draft.isChanged} onClick={() => void saveAndLeave()}>
          Save as a new version
        </Button>
        {/* Not disabled: with the last step the focus would be lost. */}
        <Button aria-disabled={!canUndo} data-disabled={canUndo ? undefined : true} onClick={undo}>
          Undo last step
        </Button>
        {draft.isChanged ? <Button onClick={() => void discardAndLeave()}>Discard changes</Button> : null}
      </ButtonRow>
    </div>
  )
}

function Sections({ roadmap, editing }: { roadmap: Roadmap; editing: LadderEditing }) {
  const overview = useView((database) => readLadderOverview(database, roadmap), [roadmap])
  const { value, edit } = editing
  const { content } = value
  if (overview === undefined) return null
  return (
    <div className={styles.sections}>
      <MarginSection title="Name">
        <TextField
          label="Name of the ladder"
          value={content.title}
          onChange={({ currentTarget }) => edit((was) => ({ ...was, title: currentTarget.value }), 'title')}
        />
      </MarginSection>
      <MarginSection title="Levels">
        <LevelsEditor content={content} edit={edit} />
      </MarginSection>
      <MarginSection title="Competencies">
        <CompetenciesEditor content={content} edit={edit} />
      </MarginSection>
      <MarginSection title="Criteria">
        <CriteriaEditor content={content} versions={[roadmap, ...overview.earlier]} edit={edit} />
      </MarginSection>
      <ChangesSection roadmap={roadmap} on={overview.on} editing={editing} />
    </div>
  )
}

function Editor({ roadmap }: { roadmap: Roadmap }) {
  const editing = useLadderDraft(roadmap)
  if (!editing.draft.isReady) return null
  const { content, baseId } = editing.value
  return (
    <>
      <PageHead
        crumbs={[roadmapCrumb, ladderCrumb, 'Edit']}
        answer={`Edit the ladder: ${sizeWords(content)}`}
        lead="Your changes are kept as a draft until you save them as a new version."
      />
      {baseId === roadmap.id ? null : (
        <p className={styles.note}>
          The ladder was changed after you started this draft. Saving replaces that version with your draft; it stays in
          the list of versions.
        </p>
      )}
      <Sections roadmap={roadmap} editing={editing} />
      <Foot editing={editing} />
    </>
  )
}

export function Page() {
  const own = useOwnRoadmap()
  if (own === undefined) return null
  if (own === null) return <NoLadder />
  return <Editor roadmap={own.roadmap} />
}
