// The quick line of a week: a thought in, Enter, an entry.

import { QuickLineField } from '../../record-views/journal/quick-line-field.tsx'
import { useQuickLine } from '../../storage/week/use-quick-line.ts'
import { useSavedLineNotice } from '../use-saved-line-notice.ts'
import styles from './week.module.css'

interface QuickEntryProps {
  week: string
  day: string
  isThisWeek: boolean
}

export function QuickEntry({ week, day, isThisWeek }: QuickEntryProps) {
  const quick = useQuickLine({ draftKey: isThisWeek ? 'quick-line' : `quick-line:${week}`, day, prompt: null })
  const saidSaved = useSavedLineNotice()
  const save = async () => {
    const saved = await quick.save()
    if (saved.ok) saidSaved(saved.value)
  }
  return (
    <div className={styles.quick}>
      <QuickLineField
        label="Quick line"
        placeholder="What did you do, question or notice?"
        quick={quick}
        onSave={() => void save()}
      />
    </div>
  )
}
