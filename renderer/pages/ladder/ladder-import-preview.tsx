// What was read of a ladder's file: as which format, with which roles of its columns or keys, what came of it, and what was left out.
import { useLocation } from 'wouter'
import type { ReadLadder } from '../../../shared/files/ladder/ladder-content.ts'
import {
  type LadderField,
  type LadderMapping,
  type LadderRole,
  ladderRoles,
} from '../../../shared/files/ladder/ladder-mapping.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { draftOfImport } from '../../../shared/rules/ladder/ladder-draft.ts'
import { fitImport } from '../../../shared/rules/ladder/match-imported-ladder.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { keepBeside } from '../../storage/roadmap/manage-other-ladders.ts'
import { readEarlierLadders } from '../../storage/roadmap/read-ladder-versions.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { SelectField } from '../../ui/field.tsx'
import { MarginSection } from '../../ui/margin-section.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { useTellChange } from '../use-saved-notice.ts'
import styles from './ladder.module.css'
import { ladderAddress, sizeWords } from './ladder-labels-and-addresses.ts'
import { LadderTable } from './ladder-table.tsx'
import { useReplaceLadderDraft } from './use-replace-ladder-draft.tsx'

const roleWords = {
  level: 'Level',
  competency: 'Competency',
  group: 'Group of competencies',
  track: 'Track',
  criterion: 'Criterion',
  'criteria-of-level': 'Criteria of this level',
  'criteria-of-competency': 'Criteria of this competency',
  id: 'Id',
  notes: 'Notes and examples',
  title: 'Name of the ladder',
  'met-when': 'Met when',
  kinds: 'Kinds that count',
  needs: 'Kinds needed',
  minimum: 'Items needed',
  ignored: 'Not imported',
} as const satisfies Record<LadderRole, string>

const roleChoices = ladderRoles.map((role) => ({ value: role, words: roleWords[role] }))
const isRole = (value: string): value is LadderRole => ladderRoles.some((role) => role === value)

function FieldRow({ field, onRole }: { field: LadderField; onRole: (role: LadderRole) => void }) {
  return (
    <li className={styles.mapping}>
      <b>{field.name || field.key}</b>
      <span className={styles.example}>{field.example}</span>
      <SelectField
        label={
          <>
            Role<VisuallyHidden> of {field.name || field.key}</VisuallyHidden>
          </>
        }
        value={field.role}
        choices={roleChoices}
        onChange={({ currentTarget: { value } }) => {
          if (isRole(value)) onRole(value)
        }}
      />
    </li>
  )
}

function Mapping({
  mapping: { fields },
  onMapping,
}: Pick<ImportPreviewProps, 'onMapping'> & Pick<ReadLadder, 'mapping'>) {
  if (fields.length === 0) return null
  return (
    <MarginSection title="Columns and keys">
      <ul className={styles.list}>
        {fields.map((field) => (
          <FieldRow
            key={field.key}
            field={field}
            onRole={(role) =>
              onMapping({ fields: fields.map((one) => (one.key === field.key ? { ...one, role } : one)) })
            }
          />
        ))}
      </ul>
    </MarginSection>
  )
}

/** Lines drawn at once. */
const mostLines = 200

function LeftOut({ leftOut }: Pick<ReadLadder, 'leftOut'>) {
  if (leftOut.length === 0) return null
  const more = leftOut.length - mostLines
  return (
    <MarginSection title="Left out">
      <ul className={styles.leftOut}>
        {leftOut.slice(0, mostLines).map(({ place, what, why }) => (
          <li key={`${place} ${what} ${why}`}>
            {place}: {what === '' ? null : `“${what}” `}
            <span className={styles.quiet}>{why}</span>
          </li>
        ))}
        {more > 0 ? <li>and {more} more</li> : null}
      </ul>
    </MarginSection>
  )
}

interface ImportPreviewProps {
  roadmap: Roadmap
  read: ReadLadder
  onMapping: (mapping: LadderMapping) => void
}

export function ImportPreview({ roadmap, read, onMapping }: ImportPreviewProps) {
  const { database } = useCairn()
  const [, navigate] = useLocation()
  const tell = useTellChange()
  const { lay, question } = useReplaceLadderDraft()
  const earlier = useView((database) => readEarlierLadders(database, roadmap), [roadmap])
  const { content, mapping, ownIds, leftOut, title, format } = read
  const use = () => {
    const fitted = fitImport({ title, ...content }, { current: roadmap, versions: earlier ?? [], ownIds })
    return lay(draftOfImport(roadmap, fitted))
  }
  const keep = async () => {
    const isDone = await tell(`Added “${title}” as another ladder`, (note) =>
      keepBeside(database, { title, ...content }, note),
    )
    if (isDone) navigate(ladderAddress)
  }
  return (
    <>
      <MarginSection title="What was read">
        <p className={styles.why} role="status">
          {title} ({format}): {sizeWords(content)}
          {leftOut.length === 0 ? '.' : `. ${counted(leftOut.length, 'place')} left out.`}
        </p>
        <ButtonRow>
          <Button tone="primary" disabled={earlier === undefined} onClick={() => void use()}>
            Edit as a draft
          </Button>
          <Button onClick={() => void keep()}>Add as another ladder</Button>
        </ButtonRow>
        {question}
      </MarginSection>
      <Mapping mapping={mapping} onMapping={onMapping} />
      <LeftOut leftOut={leftOut} />
      <MarginSection title="Preview">
        <LadderTable roadmap={content} on={null} />
      </MarginSection>
    </>
  )
}
