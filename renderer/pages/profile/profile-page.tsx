// The owner's profile: what the first run asked for, changed here. Saved as one change, with a way back.
import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import type { Profile } from '../../../shared/records/profile.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { useDraft } from '../../storage/drafts/use-draft.ts'
import { changeProfile } from '../../storage/roadmap/change-profile.ts'
import { readProfile } from '../../storage/roadmap/read-profile.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LongField, TextField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import type { BlankTrouble } from '../profile-blanks.ts'
import { useTellChange } from '../use-saved-notice.ts'
import styles from './profile.module.css'
import { isProfileTyped, type ProfileTyped, profileWordsOf, typedOf } from './profile-words.ts'

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
  ['name', 'Your name', null],
  ['role', 'Your role', 'Senior engineer, for example.'],
  ['team', 'Your team', null],
  ['currentLevel', 'Your level now', null],
  ['targetLevel', 'The level you aim at', null],
] as const

type Editing = ReturnType<typeof useProfile>

function Months({ value, trouble, change }: Pick<Editing, 'trouble' | 'change'> & { value: ProfileTyped }) {
  const wrong = (kind: BlankTrouble['kind']) => (trouble?.kind === kind ? trouble.words : undefined)
  return (
    <>
      <TextField
        label="The month you began in"
        type="month"
        trouble={wrong('month')}
        value={value.month}
        onChange={({ currentTarget }) => change({ month: currentTarget.value })}
      />
      <TextField
        label="How many months you give it"
        inputMode="numeric"
        hint="Private."
        trouble={wrong('horizon')}
        value={value.horizon}
        onChange={({ currentTarget }) => change({ horizon: currentTarget.value })}
      />
    </>
  )
}

function ProfileForm({ profile }: { profile: Profile }) {
  const { draft, value, trouble, change, save, discard } = useProfile(profile)
  if (!draft.isReady) return null
  const { isChanged } = draft
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <FieldStack>
        {fields.map(([field, label, hint]) => (
          <TextField
            key={field}
            label={label}
            hint={hint}
            spellCheck={false}
            value={value[field]}
            onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
          />
        ))}
        <LongField
          label="What you are responsible for"
          hint="Systems, services, products or people."
          value={value.scope}
          onChange={({ currentTarget }) => change({ scope: currentTarget.value })}
        />
        <Months {...{ value, trouble, change }} />
      </FieldStack>
      <div className={styles.foot}>
        <ButtonRow>
          <Button type="submit" tone="primary" disabled={!isChanged}>
            Save
          </Button>
          {isChanged ? <Button onClick={() => void discard()}>Discard changes</Button> : null}
        </ButtonRow>
      </div>
    </form>
  )
}

export function Page() {
  const profile = useView(readProfile, [])
  if (profile === undefined) return null
  return (
    <>
      <PageHead
        crumbs={[
          <Link key="settings" href="/settings">
            Settings
          </Link>,
          'Your profile',
        ]}
        answer="Your profile"
        lead="Your name stands on packets and review requests that you make from now on; your levels, role and team stand on packets. What you have sent stays as it was."
      />
      {profile === null ? (
        <EmptyState action={<a href="#/start">Start</a>}>You have not started yet.</EmptyState>
      ) : (
        <ProfileForm profile={profile} />
      )}
    </>
  )
}
