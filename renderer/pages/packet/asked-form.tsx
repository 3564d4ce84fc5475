// What a packet asks for and over which time: the fields that stand before a first draft and can be changed at any time.
import type { ReactNode } from 'react'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { type Asked, levelInText, periodTrouble } from '../../../shared/rules/packet/packet-begin.ts'
import type { Draft } from '../../storage/drafts/use-draft.ts'
import { DateField, LongField, SelectField, TextField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import { NoteForm } from '../../ui/note-form.tsx'

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

function Levels({ draft, roadmap }: Pick<AskedFormProps, 'draft' | 'roadmap'>) {
  const { value, change } = draft
  return (
    <FieldStack across>
      <TextField
        label="Level now"
        value={value.fromLevel}
        onChange={(event) => change({ fromLevel: event.currentTarget.value })}
      />
      <SelectField
        label="Level asked for"
        choices={roadmap.levels.map(({ id, name }) => ({ value: id, words: name }))}
        value={value.levelId}
        onChange={(event) => {
          const levelId = event.currentTarget.value
          change({ levelId, toLevel: levelInText(roadmap, levelId) })
        }}
      />
    </FieldStack>
  )
}

function Author({ draft: { value, change } }: Pick<AskedFormProps, 'draft'>) {
  return (
    <>
      <TextField
        label="Name on it"
        spellCheck={false}
        value={value.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextField
        label="Role and team"
        hint="After the name; empty leaves it out."
        spellCheck={false}
        value={value.position}
        onChange={(event) => change({ position: event.currentTarget.value })}
      />
      <LongField
        label="Responsible for"
        hint="In one sentence. Empty leaves it out."
        rows={2}
        value={value.scope}
        onChange={(event) => change({ scope: event.currentTarget.value })}
      />
    </>
  )
}

export function AskedForm({ draft, roadmap, label, saveWords, onSave, onLeave, children }: AskedFormProps) {
  const { value, change } = draft
  const trouble = periodTrouble(value)
  return (
    <NoteForm
      label={label}
      saveWords={saveWords}
      isEmpty={trouble !== null}
      onSave={() => onSave(value)}
      isChanged={draft.isChanged}
      {...(onLeave === undefined ? {} : { onLeave })}
    >
      <Author draft={draft} />
      <Levels draft={draft} roadmap={roadmap} />
      <FieldStack across>
        <DateField
          label="Work from"
          value={value.from}
          onChange={(event) => change({ from: event.currentTarget.value })}
        />
        <DateField
          label="To"
          value={value.to}
          trouble={trouble ?? undefined}
          onChange={(event) => change({ to: event.currentTarget.value })}
        />
      </FieldStack>
      {children}
    </NoteForm>
  )
}
