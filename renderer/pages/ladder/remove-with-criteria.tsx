// Removing a level or a competency takes its criteria with it: asked first where it has any.
import { type ReactNode, useState } from 'react'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

interface Removable {
  readonly id: string
  readonly name: string
}

interface RemoveWithCriteria {
  readonly items: readonly Removable[]
  /** "level", "competency" */
  readonly what: string
  readonly countOf: (id: string) => number
  readonly onRemove: (id: string) => void
}

export function useRemoveWithCriteria({ items, what, countOf, onRemove }: RemoveWithCriteria) {
  const [asked, setAsked] = useState<string | null>(null)
  const remove = (id: string) => (countOf(id) === 0 ? onRemove(id) : setAsked(id))
  const confirm = () => {
    if (asked !== null) onRemove(asked)
    setAsked(null)
  }
  const question: ReactNode = (
    <ConfirmDialog
      opened={asked !== null}
      title={`Remove “${items.find(({ id }) => id === asked)?.name ?? ''}”?`}
      confirmWords="Remove"
      tone="rust"
      onConfirm={confirm}
      onClose={() => setAsked(null)}
    >
      <p>
        {counted(countOf(asked ?? ''), 'criterion', 'criteria')} of this {what} are removed with it. Their evidence is
        kept.
      </p>
    </ConfirmDialog>
  )
  return { remove, question }
}
