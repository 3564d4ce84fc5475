// The quick line of a week: a thought in, Enter, an entry.

import { lineTroubleWords } from '../../record-views/forms/line-trouble-words.ts'
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
        value={quick.draft.value.line}
        onChange={(line) => quick.draft.change({ line })}
        onSave={() => void save()}
        waiting={!quick.draft.isReady}
        offersFor={quick.offersFor}
        trouble={quick.trouble === null ? null : lineTroubleWords(quick.trouble)}
      />
    </div>
  )
}
