// The frame of every form of a record: its own fields, then what stands around any record (criteria, people, tags, links, who sees it).
import type { KeyboardEvent, ReactNode } from 'react'
import { aroundParts } from '../../../shared/kinds/record-text-parts.ts'
import type { AttachedFile } from '../../../shared/records/common-fields.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { CriterionId, PersonId } from '../../../shared/records/record-ids.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import type { Audience } from '../../../shared/records/stored-field.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { isComposing } from '../../ui/is-composing.ts'
import { CriteriaPicker } from '../evidence/criteria-picker.tsx'
import { WebLinksFields } from '../evidence/web-links-fields.tsx'
import { AttachedFilesFields } from '../files/attached-files-fields.tsx'
import { PeoplePicker } from '../people/people-picker.tsx'
import { AudienceChoice } from './audience-choice.tsx'
import { Bound } from './form-binding.tsx'
import styles from './record-form.module.css'
import { fieldsOf } from './typed-form-fields.ts'

/** What any record of evidence carries around its own fields. */
export interface AroundRecord {
  people: PersonId[]
  tags: string[]
  links: { title: string; url: string }[]
  attachments: AttachedFile[]
  audience: Audience
}

const { Tags } = fieldsOf<AroundRecord, typeof aroundParts>()

interface AroundFieldsProps {
  around: AroundRecord
  criteria: readonly CriterionId[]
  whys: Readonly<Record<string, string>>
  onAround: (next: Partial<AroundRecord>) => void
  onCriteria: (next: { criteria?: CriterionId[]; whys?: Record<string, string> }) => void
  roadmap: Roadmap | null
  people: readonly Person[]
  onCreatePerson: (name: string) => void
}

export function AroundFields(props: AroundFieldsProps) {
  const { around, criteria, whys, onAround, onCriteria, roadmap, people, onCreatePerson } = props
  return (
    <Bound value={around} parts={aroundParts} change={onAround}>
      {roadmap === null ? null : (
        <CriteriaPicker
          roadmap={roadmap}
          chosen={criteria}
          whys={whys}
          onChange={(chosen) => onCriteria({ criteria: [...chosen] })}
          onWhyChange={(id, why) => onCriteria({ whys: { ...whys, [id]: why } })}
        />
      )}
      <PeoplePicker
        people={people}
        chosen={around.people}
        onChange={(chosen) => onAround({ people: [...chosen] })}
        onCreate={onCreatePerson}
      />
      <Tags name="tags" />
      <WebLinksFields />
      <AttachedFilesFields
        files={around.attachments}
        onChange={(attachments) => onAround({ attachments: [...attachments] })}
      />
      <AudienceChoice value={around.audience} onChange={(audience) => onAround({ audience })} />
    </Bound>
  )
}

interface FormFrameProps {
  /** "entry", "POC": what is saved. */
  name: string
  onSave: () => void
  onLeave: () => void
  /** What a way out without saving is called: the draft may be kept or let go. */
  leaveWords: string
  /** The field that did not fit, and the sentence on it. */
  trouble: { field: string; words: string } | null
  isSaving: boolean
  children: ReactNode
  /** Between the fields and the buttons, such as a conflict. */
  foot?: ReactNode
}

/** Writing begins where the words go. */
const focusFirst = (form: HTMLFormElement | null) =>
  form
    ?.querySelector<HTMLElement>('textarea, input:not([type="file"]), [contenteditable="true"]')
    ?.focus({ preventScroll: true })

/** Ctrl Enter and Ctrl S save from any field. */
export function FormFrame({ name, onSave, onLeave, leaveWords, trouble, isSaving, children, foot }: FormFrameProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const isSave = (event.ctrlKey || event.metaKey) && (event.key === 'Enter' || event.key.toLowerCase() === 's')
    if (!isSave || isComposing(event)) return
    event.preventDefault()
    onSave()
  }
  return (
    <form
      ref={focusFirst}
      className={styles.form}
      aria-label={name.charAt(0).toUpperCase() + name.slice(1)}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      {children}
      {trouble === null ? null : (
        <p role="alert" className={styles.trouble}>
          {trouble.words}
        </p>
      )}
      {foot}
      <ButtonRow>
        <Button tone="primary" type="submit" disabled={isSaving} aria-keyshortcuts="Control+Enter Control+S">
          Save the {name}
        </Button>
        <Button tone="text" onClick={onLeave}>
          {leaveWords}
        </Button>
      </ButtonRow>
    </form>
  )
}
