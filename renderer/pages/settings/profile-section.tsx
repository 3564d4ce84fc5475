// Who the owner is and where they want to go: what the first run asked for, and what a packet says of them. Typed texts are kept as a
// draft and saved as one change, with a way back.
import { type FormEvent, useState } from 'react'
import type { Profile } from '../../../shared/records/profile.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { levelNamed } from '../../../shared/rules/roadmap/promotions.ts'
import { listed } from '../../../shared/rules/text/number-words.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { useDraft } from '../../storage/drafts/use-draft.ts'
import { changeProfile } from '../../storage/roadmap/change-profile.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { LongField, TextField } from '../../ui/field.tsx'
import type { BlankTrouble } from '../profile-blank-values.ts'
import { useTellChange } from '../use-saved-notice.ts'
import { isProfileTyped, type ProfileTyped, profileWordsOf, typedOf } from './profile-form-values.ts'
import styles from './settings-page.module.css'
import { SettingsSection } from './settings-section.tsx'

const draftKey = 'profile'

function useProfile(profile: Profile) {
  const { database } = useCairn()
  const tell = useTellChange()
  // Only what is typed is kept, over the profile as it stands: a change made meanwhile, or undone, shows and stays.
  const draft = useDraft<Partial<ProfileTyped>>({
    key: draftKey,
    kind: 'profile',
    value: {},
    revision: null,
    isValue: (typed): typed is Partial<ProfileTyped> => isProfileTyped({ ...typedOf(profile), ...Object(typed) }),
  })
  const value = { ...typedOf(profile), ...draft.value }
  const [trouble, setTrouble] = useState<BlankTrouble | null>(null)
  const change = (next: Partial<ProfileTyped>) => {
    setTrouble(null)
    draft.change(next)
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const read = profileWordsOf(value)
    if (!read.ok) return setTrouble(read.trouble)
    const write = (note: Parameters<typeof changeProfile>[2]) =>
      changeProfile(database, read.value, { ...note, clearsDrafts: [draftKey] })
    if (await tell('Changed the profile', write)) await draft.reset({}, null)
  }
  return { draft, value, trouble, change, save, discard: () => draft.reset({}, null) }
}

const fields = [
  ['name', 'Your name', undefined],
  ['role', 'Your role', 'Senior engineer'],
  ['team', 'Your team', undefined],
] as const

type Editing = ReturnType<typeof useProfile>
type Part = Pick<Editing, 'value' | 'trouble' | 'change'>

function Levels({ value, change, roadmap }: Pick<Part, 'value' | 'change'> & { roadmap: Roadmap }) {
  const names = roadmap.levels.map(({ name }) => name)
  const unknown = (level: string) =>
    names.length === 0 || level.trim() === '' || levelNamed(roadmap, level) !== undefined
      ? null
      : `Not a level of “${roadmap.title}”, which has ${listed(names)}.`
  return (
    <>
      <datalist id="levels-of-ladder">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextField
        label="Your current level"
        list="levels-of-ladder"
        spellCheck={false}
        value={value.currentLevel}
        onChange={({ currentTarget }) => change({ currentLevel: currentTarget.value })}
      />
      <TextField
        label="Your target level"
        list="levels-of-ladder"
        spellCheck={false}
        hint={unknown(value.targetLevel)}
        value={value.targetLevel}
        onChange={({ currentTarget }) => change({ targetLevel: currentTarget.value })}
      />
    </>
  )
}

function Months({ value, trouble, change }: Part) {
  const wrong = (kind: BlankTrouble['kind']) => (trouble?.kind === kind ? trouble.words : undefined)
  return (
    <>
      <TextField
        label="Start month"
        type="month"
        hint="Optional."
        trouble={wrong('month')}
        value={value.month}
        onChange={({ currentTarget }) => change({ month: currentTarget.value })}
      />
      <TextField
        label="Planned months"
        inputMode="numeric"
        hint="Optional and private."
        trouble={wrong('horizon')}
        value={value.horizon}
        onChange={({ currentTarget }) => change({ horizon: currentTarget.value })}
      />
    </>
  )
}

const why =
  'Your name appears on packets and review requests that you make from now on. Your role, team, responsibilities and levels appear on packets. What you have sent stays as it was.'

export function ProfileSection({ profile, roadmap }: { profile: Profile; roadmap: Roadmap }) {
  const { draft, value, trouble, change, save, discard } = useProfile(profile)
  if (!draft.isReady) return null
  const { isChanged } = draft
  return (
    <SettingsSection title="You" why={why}>
      <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        <div className={styles.pairs}>
          {fields.map(([field, label, placeholder]) => (
            <TextField
              key={field}
              label={label}
              placeholder={placeholder}
              spellCheck={false}
              value={value[field]}
              onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
            />
          ))}
        </div>
        <LongField
          label="What you are responsible for"
          hint="Systems, services, products or people."
          value={value.scope}
          onChange={({ currentTarget }) => change({ scope: currentTarget.value })}
        />
        <div className={styles.pairs}>
          <Levels value={value} change={change} roadmap={roadmap} />
          <Months {...{ value, trouble, change }} />
        </div>
        <ButtonRow>
          <Button type="submit" tone="primary" disabled={!isChanged}>
            Save
          </Button>
          {isChanged ? <Button onClick={() => void discard()}>Discard changes</Button> : null}
        </ButtonRow>
      </form>
    </SettingsSection>
  )
}
