// Work that exists already comes in: decision records, journals, brag documents, calendars, commits. Chosen or dropped, looked at, imported as one change.
import { gitLogCommand } from '../../../shared/files/import/journals/read-git-log.ts'
import { undoTroubleWords } from '../../record-views/forms/save-error-messages.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { undoChange } from '../../storage/history/undo.ts'
import { Button } from '../../ui/button.tsx'
import { DropZone } from '../../ui/drop-zone.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { MarginSection } from '../../ui/margin-section.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { ProgressLine } from '../../ui/progress-line.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { useHostFacts } from '../use-host-facts.ts'
import { type GitChoice, GitForm } from './git-form.tsx'
import styles from './past-work.module.css'
import { importedSentence } from './past-work-labels.ts'
import { PastWorkPreview } from './past-work-preview.tsx'
import { type PastWork, type PastWorkState, usePastWork } from './use-past-work.ts'

function WhatIsRead() {
  return (
    <MarginSection title="What is read">
      <ul className={styles.list}>
        <li>Decision records in Markdown: MADR, Nygard, adr-tools, log4brains and others. They become proposals.</li>
        <li>Daily notes: Obsidian, Logseq, jrnl, or text in which lines begin with a date.</li>
        <li>
          Calendar files (.ics) of Google, Outlook, iCloud and others. Meetings become planned sessions: those of the
          next 12 months.
        </li>
        <li>Brag documents in Markdown, BragDoc and JSON Resume exports, and tables as CSV.</li>
      </ul>
    </MarginSection>
  )
}

function GitHistory({ work }: { work: PastWork }) {
  const isDesktop = useHostFacts()?.host === 'desktop'
  return (
    <MarginSection title="Git history">
      <p className={styles.why}>
        Your commits become suggested entries, by pull request, ticket or week. Nothing is imported until you select it.
      </p>
      {isDesktop ? (
        <div className={styles.ways}>
          <Button onClick={() => void work.git.choose()}>Choose a repository</Button>
        </div>
      ) : null}
      <p className={styles.elsewhere}>
        If it is on another machine, run <code>{gitLogCommand}</code> there, and import the file it writes.
      </p>
    </MarginSection>
  )
}

function Doors({ work, trouble }: { work: PastWork; trouble: string | null }) {
  return (
    <div className={styles.sections}>
      <MarginSection title="Files or a folder">
        <DropZone onDrop={(dropped) => void work.drop(dropped)}>
          <p className={styles.why}>
            Choose a folder or files, or drop them here. You see what was recognized in each file, and choose record by
            record, before anything is imported.
          </p>
          <div className={styles.ways}>
            <Button tone="primary" onClick={() => void work.choose('folder')}>
              Choose a folder
            </Button>
            <Button onClick={() => void work.choose('files')}>Choose files</Button>
          </div>
        </DropZone>
        <div role="alert">{trouble === null ? null : <ErrorNote>{trouble}</ErrorNote>}</div>
      </MarginSection>
      <GitHistory work={work} />
      <WhatIsRead />
    </div>
  )
}

function Done({ work, done }: { work: PastWork; done: Extract<PastWorkState, { step: 'done' }> }) {
  const { database, window, clock } = useCairn()
  const undo = async () => {
    const undone = await undoChange(database, done.seq, window, clock.instant())
    if (undone.ok) work.leave()
    const words = undone.ok ? 'The import was undone.' : undoTroubleWords(undone.trouble)
    void showNotice(undone.ok ? { words } : { words, stays: true })
  }
  return (
    <div className={styles.sections}>
      <p role="status">{importedSentence(done.made, done.changed)}</p>
      <div className={styles.ways}>
        <Button onClick={() => void undo()}>Undo the import</Button>
        <Button tone="text" onClick={work.leave}>
          Import more
        </Button>
      </div>
    </div>
  )
}

function Step({ work }: { work: PastWork }) {
  const { state } = work
  switch (state.step) {
    case 'none':
      return <Doors work={work} trouble={state.trouble} />
    case 'reading':
      return <ProgressLine words="Reading the files" share={state.share} onStop={work.leave} />
    case 'git-reading':
      return <ProgressLine words="Reading the history" onStop={work.leave} />
    case 'git': {
      const { repository } = state
      const show = (choice: GitChoice) => void work.git.show(repository, choice)
      return <GitForm overview={repository.overview} trouble={state.trouble} onShow={show} onLeave={work.leave} />
    }
    case 'looked':
      return <PastWorkPreview looked={state} work={work} />
    case 'writing':
      return <ProgressLine words="Importing" />
    case 'done':
      return <Done work={work} done={state} />
  }
}

export function Page() {
  const work = usePastWork()
  const place = useKeptFocus<HTMLDivElement>(work.state.step)
  return (
    <>
      <PageHead
        crumbs={[
          <a key="data" href="#/data/in-and-out">
            Data
          </a>,
          'Import past work',
        ]}
        answer="Import past work"
        lead="Decision records, notes, brag documents, calendars and commits become records here. They are private until you choose otherwise."
      />
      <div ref={place} tabIndex={-1}>
        <Step work={work} />
      </div>
    </>
  )
}
