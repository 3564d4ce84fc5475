// One criterion in full: its words, where it belongs, and what counts as evidence for it.
import { useState } from 'react'
import { allKinds } from '../../../shared/kinds/all-kinds.ts'
import { evidenceKinds } from '../../../shared/records/field-choices.ts'
import type { Criterion, EvidenceKind } from '../../../shared/records/roadmap.ts'
import { emptyCriterion } from '../../../shared/rules/ladder/edit-ladder.ts'
import type { LadderContent } from '../../../shared/rules/ladder/ladder-changes.ts'
import type { OpenCriterion } from '../../../shared/rules/ladder/ladder-draft.ts'
import { sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { readNumber } from '../../../shared/rules/text/typed-number.ts'
import { Bound } from '../../record-views/forms/form-binding.tsx'
import { fieldsOf } from '../../record-views/forms/typed-form-fields.ts'
import { CheckLine } from '../../ui/check-line.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import styles from './ladder.module.css'

interface CriterionDialogProps {
  /** as it is typed by now */
  criterion: Criterion
  minimum: string
  content: LadderContent
  onChange: (next: Partial<OpenCriterion>) => void
  onSave: (criterion: Criterion) => void
  onClose: () => void
}

const mostItems = 99
const minimumOf = (typed: string): number | null => {
  const number = readNumber(typed)
  return number !== null && Number.isInteger(number) && number >= 1 && number <= mostItems ? number : null
}

interface KindsProps {
  legend: string
  kinds: readonly EvidenceKind[]
  among: readonly EvidenceKind[]
  onChange: (kinds: EvidenceKind[]) => void
}

function Kinds({ legend, kinds, among, onChange }: KindsProps) {
  return (
    <fieldset className={styles.kinds}>
      <legend>{legend}</legend>
      {among.map((kind) => (
        <CheckLine
          key={kind}
          checked={kinds.includes(kind)}
          onChange={(checked) => onChange(among.filter((one) => (one === kind ? checked : kinds.includes(one))))}
        >
          {sentenceCase(allKinds[kind].names.many)}
        </CheckLine>
      ))}
    </fieldset>
  )
}

/** Whether closing would lose anything: beside the criterion as the ladder has it, or one that is still empty. */
function isTyped({
  criterion,
  minimum,
  content,
}: Pick<CriterionDialogProps, 'criterion' | 'minimum' | 'content'>): boolean {
  const began = content.criteria.find(({ id }) => id === criterion.id) ?? emptyCriterion(criterion.id, criterion)
  return minimum !== String(began.minimum) || JSON.stringify(criterion) !== JSON.stringify({ ...criterion, ...began })
}

function useCriterion(props: CriterionDialogProps) {
  const { criterion: value, minimum, onChange, onSave } = props
  const [isTried, setIsTried] = useState(false)
  const read = minimumOf(minimum)
  const change = (next: Partial<Criterion>) => onChange({ criterion: { ...value, ...next } })
  const setMinimum = (typed: string) => onChange({ minimum: typed })
  const troubles = {
    text: value.text.trim() === '' ? 'Describe what the criterion asks for.' : undefined,
    minimum: read === null ? `Enter a whole number from 1 to ${mostItems}.` : undefined,
    kinds: value.kinds.length === 0 ? 'Choose at least 1 kind.' : undefined,
  }
  const save = () => {
    setIsTried(true)
    if (read === null || Object.values(troubles).some((trouble) => trouble !== undefined)) return
    onSave({ ...value, minimum: read, needs: value.needs.filter((kind) => value.kinds.includes(kind)) })
  }
  return {
    value,
    isChanged: isTyped(props),
    change,
    minimum,
    setMinimum,
    save,
    troubles: isTried ? troubles : ({} as Partial<typeof troubles>),
  }
}

type Editing = ReturnType<typeof useCriterion>

const { Plain, Paragraph, Select } = fieldsOf<Criterion>()

const named = (items: readonly { id: string; name: string }[]) =>
  items.map(({ id, name }) => ({ value: id, words: name }))

function Counting({ value, change, minimum, setMinimum, troubles }: Editing) {
  return (
    <>
      <TextField
        label="Evidence items needed"
        inputMode="numeric"
        value={minimum}
        trouble={troubles.minimum}
        onChange={({ currentTarget }) => setMinimum(currentTarget.value)}
      />
      <Kinds
        legend="Kinds of records that count"
        kinds={value.kinds}
        among={evidenceKinds}
        onChange={(kinds) => change({ kinds })}
      />
      {troubles.kinds === undefined ? null : <p role="alert">{troubles.kinds}</p>}
      <Kinds
        legend="At least one of them must be (leave empty for any)"
        kinds={value.needs}
        among={value.kinds}
        onChange={(needs) => change({ needs })}
      />
    </>
  )
}

export function CriterionDialog(props: CriterionDialogProps) {
  const { criterion, content, onClose } = props
  const editing = useCriterion(props)
  const { value, change, save, troubles } = editing
  return (
    <ConfirmDialog
      title={`Criterion ${criterion.id}`}
      confirmWords="Done"
      cancelWords="Cancel"
      isChanged={editing.isChanged}
      onConfirm={save}
      onClose={onClose}
    >
      <FieldStack>
        <Bound value={value} change={change} at={(field) => (field === 'text' ? troubles.text : undefined)}>
          <Plain name="text" label="What it asks for" rows={4} />
          <Paragraph name="notes" label="Notes and examples" />
          <div className={styles.pair}>
            <Select name="competencyId" label="Competency" choices={named(content.competencies)} />
            <Select name="levelId" label="Level" choices={named(content.levels)} />
          </div>
        </Bound>
        <Counting {...editing} />
      </FieldStack>
    </ConfirmDialog>
  )
}
