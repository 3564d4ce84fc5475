// Leaving a criterion with a reason: it does not apply to this work, or there was no chance to show it yet.
import { useState } from 'react'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { LongField } from '../../ui/field.tsx'
import styles from './form-lines.module.css'

export type SettingAside = 'not-applicable' | 'no-chance'

interface SetAsideFormProps {
  code: string
  verdict: SettingAside
  onSave: (reason: string) => void
  onClose: () => void
}

const titles = {
  'not-applicable': (code: string) => `${code} does not apply`,
  'no-chance': (code: string) => `No opportunity to show ${code} yet`,
} as const satisfies Record<SettingAside, (code: string) => string>

const hints = {
  'not-applicable': 'One line that a reader will understand. The criterion then counts neither for nor against you.',
  'no-chance':
    'What opportunity is missing. The status of the criterion does not change; your note is shown next to it.',
} as const satisfies Record<SettingAside, string>

export function CriterionExclusionDialog({ code, verdict, onSave, onClose }: SetAsideFormProps) {
  const [reason, setReason] = useState('')
  return (
    <ConfirmDialog
      title={titles[verdict](code)}
      confirmWords={verdict === 'not-applicable' ? 'Mark as not applicable' : 'Save'}
      isDisabled={reason.trim() === ''}
      isChanged={reason !== ''}
      onConfirm={() => onSave(reason.trim())}
      onClose={onClose}
    >
      <div className={styles.lines}>
        <LongField
          label="The reason"
          hint={hints[verdict]}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
    </ConfirmDialog>
  )
}
