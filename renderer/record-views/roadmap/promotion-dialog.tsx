// A level reached: its day, the level, a note, and what is aimed at from then on. Also mends one that was marked before.
import { useId, useState } from 'react'
import type { Promotion } from '../../../shared/records/profile.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import type { Result } from '../../../shared/result.ts'
import {
  levelsAfter,
  type Path,
  type PromotionTrouble,
  type Reached,
} from '../../../shared/rules/roadmap/promotions.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { DateField, LongField, TextField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'

export interface PromotionDialogProps {
  path: Path
  roadmap: Roadmap
  today: string
  /** The one to mend; null for a new one. */
  mended: Promotion | null
  /** What it would come to, or why it cannot. */
  check: (reached: Reached) => Result<Path, PromotionTrouble>
  /** Answers once it is written, or was not. */
  onSave: (reached: Reached) => Promise<void>
  onClose: () => void
}

const nextOf = (roadmap: Roadmap, level: string) => levelsAfter(roadmap, level)[0]?.name ?? ''

function begunWith({ path, roadmap, today, mended }: PromotionDialogProps): Reached {
  if (mended !== null) return { ...mended, target: '' }
  return { day: today, level: path.targetLevel, note: '', target: nextOf(roadmap, path.targetLevel) }
}

function Target({ value, options, onChange }: { value: string; options: string[]; onChange: (to: string) => void }) {
  const list = useId()
  const hint =
    options.length > 1
      ? `The ladder forks here: ${options.join(' or ')}.`
      : 'Progress before the promotion stays as it was. The next packet starts after it.'
  return (
    <>
      <datalist id={list}>
        {options.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextField
        label="Next target"
        list={list}
        spellCheck={false}
        hint={hint}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </>
  )
}

function useForm(props: PromotionDialogProps) {
  const { check, onSave, roadmap } = props
  const [begun] = useState(() => begunWith(props))
  const [value, setValue] = useState(begun)
  const [trouble, setTrouble] = useState<PromotionTrouble | null>(null)
  const [isSaving, setSaving] = useState(false)
  /** The target follows the level until one is typed. */
  const [isTargetOwn, setTargetOwn] = useState(false)
  const set = (next: Partial<Reached>) => {
    setTrouble(null)
    setValue({ ...value, ...next })
  }
  return {
    value,
    isSaving,
    isChanged: JSON.stringify(value) !== JSON.stringify(begun),
    at: (kind: PromotionTrouble['kind']) => (trouble?.kind === kind ? trouble.words : undefined),
    set,
    setLevel: (level: string) => set(isTargetOwn ? { level } : { level, target: nextOf(roadmap, level) }),
    setTarget(target: string) {
      setTargetOwn(true)
      set({ target })
    },
    async save() {
      const checked = check(value)
      if (!checked.ok) return setTrouble(checked.trouble)
      setSaving(true)
      await onSave(value).finally(() => setSaving(false))
    },
  }
}

interface FieldsProps extends Pick<PromotionDialogProps, 'roadmap' | 'today'> {
  form: ReturnType<typeof useForm>
  /** Nothing is aimed at anew by one that is mended, or lies before another one. */
  withTarget: boolean
}

function Fields({ form: { value, at, set, setLevel, setTarget }, roadmap, today, withTarget }: FieldsProps) {
  const list = useId()
  return (
    <FieldStack>
      <DateField
        label="Day"
        max={today}
        trouble={at('day')}
        value={value.day}
        onChange={({ currentTarget }) => set({ day: currentTarget.value })}
      />
      <datalist id={list}>
        {roadmap.levels.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <TextField
        label="Level reached"
        list={list}
        spellCheck={false}
        trouble={at('level')}
        value={value.level}
        onChange={({ currentTarget }) => setLevel(currentTarget.value)}
      />
      {withTarget ? (
        <Target
          value={value.target}
          options={levelsAfter(roadmap, value.level).map(({ name }) => name)}
          onChange={setTarget}
        />
      ) : null}
      <LongField
        label="Note"
        hint="Private."
        value={value.note}
        onChange={({ currentTarget }) => set({ note: currentTarget.value })}
      />
    </FieldStack>
  )
}

export function PromotionDialog(props: PromotionDialogProps) {
  const { path, roadmap, today, mended, onClose } = props
  const form = useForm(props)
  const isEarlier = path.promotions.some((one) => one.day > form.value.day)
  return (
    <ConfirmDialog
      title={mended === null ? 'Mark a promotion' : 'Change a promotion'}
      confirmWords={mended === null ? 'Mark promotion' : 'Save'}
      isDisabled={form.isSaving}
      isChanged={form.isChanged}
      onConfirm={() => void form.save()}
      onClose={onClose}
    >
      <Fields form={form} roadmap={roadmap} today={today} withTarget={mended === null && !isEarlier} />
    </ConfirmDialog>
  )
}
