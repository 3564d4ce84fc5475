// What a packet asks for and over which time: the fields that stand before a first draft and can be changed at any time.
import type { ReactNode } from 'react'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { type Asked, levelInText, periodTrouble } from '../../../shared/rules/packet/initial-packet-scope.ts'
import { Bound } from '../../record-views/forms/form-binding.tsx'
import { fieldsOf } from '../../record-views/forms/typed-form-fields.ts'
import type { Draft } from '../../storage/drafts/use-draft.ts'
import { FieldStack } from '../../ui/field-stack.tsx'
import { NoteForm } from '../../ui/inline-form.tsx'

interface AskedFormProps {
  draft: Draft<Asked>
  roadmap: Roadmap
  label: string
  saveWords: string
  onSave: (asked: Asked) => void
  onLeave?: () => void
  children?: ReactNode
}

const isText = (value: unknown): value is string => typeof value === 'string'
const names = ['name', 'position', 'scope', 'fromLevel', 'toLevel', 'levelId', 'from', 'to'] as const

/** Whether a stored draft still has these fields. */
export const isAsked = (value: unknown): value is Asked =>
  typeof value === 'object' &&
  value !== null &&
  names.every((name) => isText(Object.entries(value).find(([key]) => key === name)?.[1]))

const { Line, Plain, Day, Select } = fieldsOf<Asked>()

export function PacketScopeForm({ draft, roadmap, label, saveWords, onSave, onLeave, children }: AskedFormProps) {
  const { value, change } = draft
  const trouble = periodTrouble(value)
  const levels = roadmap.levels.map(({ id, name }) => ({ value: id, words: name }))
  return (
    <NoteForm
      label={label}
      saveWords={saveWords}
      isEmpty={trouble !== null}
      onSave={() => onSave(value)}
      isChanged={draft.isChanged}
      {...(onLeave === undefined ? {} : { onLeave })}
    >
      <Bound value={value} change={change} at={(field) => (field === 'to' ? (trouble ?? undefined) : undefined)}>
        <Line name="name" label="Name on it" spellCheck={false} />
        <Line name="position" label="Role and team" hint="After the name; empty leaves it out." spellCheck={false} />
        <Plain name="scope" label="Responsible for" hint="In one sentence. Empty leaves it out." rows={2} />
        <FieldStack across>
          <Line name="fromLevel" label="Level now" />
          <Select
            name="levelId"
            label="Level asked for"
            choices={levels}
            also={(levelId) => ({ toLevel: levelInText(roadmap, levelId) })}
          />
        </FieldStack>
        <FieldStack across>
          <Day name="from" label="Work from" />
          <Day name="to" label="To" />
        </FieldStack>
      </Bound>
      {children}
    </NoteForm>
  )
}
