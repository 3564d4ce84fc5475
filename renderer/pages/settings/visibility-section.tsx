// With which visibility new records of each kind begin. A form shows it and can say otherwise; what is stored already stays as it is.

import { audiences, visibleKinds } from '../../../shared/records/field-choices.ts'
import type { Audience } from '../../../shared/records/stored-field.ts'
import { audienceOfNew, type VisibleKind, withNewAudience } from '../../../shared/rules/records/default-audience.ts'
import { kindName } from '../../../shared/rules/records/kind-names.ts'
import { audienceWords } from '../../record-views/forms/audience-words.ts'
import { SelectField } from '../../ui/field.tsx'
import { type CareerSectionProps, useCareerSetting } from './career-settings.ts'
import styles from './settings-page.module.css'
import { SettingsSection } from './settings-section.tsx'

const choices = audiences.map((value) => ({ value, words: audienceWords[value] }))
const isAudience = (value: string): value is Audience => audiences.some((one) => one === value)

export function VisibilitySection({ profile }: CareerSectionProps) {
  const set = useCareerSetting()
  const choose = (kind: VisibleKind, value: string) => {
    if (!isAudience(value)) return
    set('Changed the visibility of new records', ({ newAudiences }) => ({
      newAudiences: withNewAudience(newAudiences, kind, value),
    }))
  }
  return (
    <SettingsSection
      title="Visibility"
      why="Who may see new records. You can change it in each record, and records you already have stay as they are."
    >
      <div className={styles.kinds}>
        {visibleKinds.map((kind) => (
          <SelectField
            key={kind}
            label={kindName(kind)}
            choices={choices}
            value={audienceOfNew(kind, profile.newAudiences)}
            onChange={({ currentTarget }) => choose(kind, currentTarget.value)}
          />
        ))}
      </div>
    </SettingsSection>
  )
}
