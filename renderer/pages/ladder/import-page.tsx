// A ladder from a file or the clipboard: read, shown with what was guessed and left out, and only then taken up as a draft.
import { useRef, useState } from 'react'
import { troubleSentence } from '../../../shared/bridge-error-messages.ts'
import type { LadderFile, ReadLadder } from '../../../shared/files/ladder/ladder-content.ts'
import { ladderTroubleWords } from '../../../shared/files/ladder/ladder-error-messages.ts'
import type { LadderMapping } from '../../../shared/files/ladder/ladder-mapping.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { contentOf } from '../../../shared/rules/ladder/ladder-changes.ts'
import { draftOfImport } from '../../../shared/rules/ladder/ladder-draft.ts'
import { defaultRoadmap } from '../../../shared/rules/roadmap/default-roadmap.ts'
import { useOwnRoadmap } from '../../storage/cairn-context.tsx'
import { useHost } from '../../storage/host-context.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { LongField } from '../../ui/field.tsx'
import { MarginSection } from '../../ui/margin-section.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import styles from './ladder.module.css'
import { ladderCrumb, NoLadder, roadmapCrumb } from './ladder-crumbs.tsx'
import { ImportPreview } from './ladder-import-preview.tsx'
import { readLadderInWorker } from './read-ladder-in-worker.ts'
import { useReplaceLadderDraft } from './use-replace-ladder-draft.tsx'

const extensions = ['csv', 'tsv', 'txt', 'xlsx', 'yaml', 'yml', 'json', 'md', 'markdown']

interface Looked {
  readonly file: LadderFile
  readonly read: ReadLadder
}

function useImport() {
  const host = useHost()
  const [looked, setLooked] = useState<Looked | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  // The answer to an earlier question must not take the place of a later one's.
  const newest = useRef(0)
  const look = async (file: LadderFile, mapping?: LadderMapping) => {
    newest.current += 1
    const own = newest.current
    const answer = await readLadderInWorker(file, mapping)
    if (own !== newest.current) return
    if (answer.ok) {
      setTrouble(null)
      return setLooked({ file, read: answer.value })
    }
    const words =
      answer.trouble.kind === 'not-read'
        ? 'Reading this file took too long. Remove what does not belong to the ladder, or export it as CSV.'
        : ladderTroubleWords(answer.trouble)
    setTrouble(words)
    // A mapping that leaves no criteria keeps the file on the screen, to be mapped anew.
    if (mapping === undefined) setLooked(null)
  }
  const choose = async () => {
    const answer = await host?.request('file.open', { kindName: 'Career ladder', extensions })
    if (answer === undefined) return
    if (!answer.ok) return setTrouble(troubleSentence(answer.trouble))
    if (answer.file !== null) await look(answer.file)
  }
  return { looked, trouble, look, choose }
}

/** Ladders to begin from, without a file. */
function Starters({ roadmap }: { roadmap: Roadmap }) {
  const { lay, question } = useReplaceLadderDraft()
  const cairns = defaultRoadmap(roadmap.id, roadmap.createdAt)
  const empty = { title: 'My ladder', levels: [], competencies: [], criteria: [] }
  return (
    <MarginSection title="Without a file">
      <ButtonRow>
        <Button onClick={() => void lay(draftOfImport(roadmap, contentOf(cairns)))}>Start from Cairn’s ladder</Button>
        <Button onClick={() => void lay(draftOfImport(roadmap, empty))}>Start from an empty ladder</Button>
      </ButtonRow>
      {question}
    </MarginSection>
  )
}

function Doors({ choose, look }: Pick<ReturnType<typeof useImport>, 'choose' | 'look'>) {
  const [pasted, setPasted] = useState('')
  return (
    <>
      <MarginSection title="From a file">
        <p className={styles.why}>
          CSV, Excel, YAML, JSON or Markdown: one row a criterion, or a matrix of competencies and levels. You see what
          was read before anything changes.
        </p>
        <Button tone="primary" onClick={() => void choose()}>
          Choose a file
        </Button>
      </MarginSection>
      <MarginSection title="From the clipboard">
        <LongField
          label="Paste cells from a spreadsheet, or text in one of these formats"
          rows={6}
          spellCheck={false}
          value={pasted}
          onChange={({ currentTarget }) => setPasted(currentTarget.value)}
        />
        <p className={styles.after}>
          <Button
            disabled={pasted.trim() === ''}
            onClick={() => void look({ name: '', bytes: new TextEncoder().encode(pasted) })}
          >
            Read it
          </Button>
        </p>
      </MarginSection>
    </>
  )
}

function Import({ roadmap }: { roadmap: Roadmap }) {
  const { looked, trouble, look, choose } = useImport()
  return (
    <>
      <PageHead
        crumbs={[roadmapCrumb, ladderCrumb, 'Import']}
        answer="Import a ladder"
        lead="It becomes a draft that you can edit. Your ladder changes only when you save it, and your evidence is kept."
      />
      <div className={styles.sections}>
        <Doors choose={choose} look={look} />
        {looked === null ? <Starters roadmap={roadmap} /> : null}
        <div role="alert">{trouble === null ? null : <ErrorNote>{trouble}</ErrorNote>}</div>
        {looked === null ? null : (
          <ImportPreview
            roadmap={roadmap}
            read={looked.read}
            onMapping={(mapping) => void look(looked.file, mapping)}
          />
        )}
      </div>
    </>
  )
}

export function Page() {
  const own = useOwnRoadmap()
  if (own === undefined) return null
  if (own === null) return <NoLadder />
  return <Import roadmap={own.roadmap} />
}
