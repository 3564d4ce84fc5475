// The sentence that begins a career. Each blank is a field of its own; what is left out stays out.
import { type FormEvent, useId, useState } from 'react'
import { saveTroubleWords } from '../../record-views/forms/save-error-messages.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { useDraft } from '../../storage/drafts/use-draft.ts'
import { begin } from '../../storage/start/initialize-database.ts'
import { Button } from '../../ui/button.tsx'
import { type Blanks, beginningOf, draftKey, emptyBlanks, isBlanks } from '../profile-blank-values.ts'
import styles from './first-run-page.module.css'
import { SentenceBlank } from './sentence-blank.tsx'

function useBeginning(onBegun: () => void) {
  const cairn = useCairn()
  const draft = useDraft<Blanks>({
    key: draftKey,
    kind: 'profile',
    value: emptyBlanks(cairn.clock.today()),
    revision: null,
    isValue: isBlanks,
  })
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    const read = beginningOf(draft.value)
    setBusy(read.ok)
    const note = { ...noteNow(cairn, 'Began'), clearsDrafts: [draftKey] }
    const done = read.ok ? await begin(cairn.database, read.value, note).finally(() => setBusy(false)) : null
    if (!read.ok) setTrouble(read.trouble.words)
    else if (done?.ok) {
      // What was typed last may still be on its way to the drafts.
      await draft.reset(draft.value, null)
      onBegun()
    } else if (done) setTrouble(saveTroubleWords(done.trouble))
  }
  const change = (next: Partial<Blanks>) => {
    setTrouble(null)
    draft.change(next)
  }
  return { draft, change, trouble, isBusy, onSubmit }
}

function Sentence({ value, set }: { value: Blanks; set: (name: keyof Blanks) => (text: string) => void }) {
  return (
    <p className={styles.sentence}>
      I am <SentenceBlank label="Your name" placeholder="your name" value={value.name} onChange={set('name')} wide />, a{' '}
      <SentenceBlank
        label="Your level now"
        placeholder="mid-level"
        value={value.currentLevel}
        onChange={set('currentLevel')}
      />{' '}
      engineer who wants to work as a{' '}
      <SentenceBlank
        label="The level you aim at"
        placeholder="lead"
        value={value.targetLevel}
        onChange={set('targetLevel')}
      />
      . I begin in{' '}
      <SentenceBlank label="The month you begin in" month placeholder="" value={value.month} onChange={set('month')} />{' '}
      and give it{' '}
      <SentenceBlank
        label="How many months you give it"
        placeholder="some"
        value={value.horizon}
        onChange={set('horizon')}
        figures
      />{' '}
      months.
    </p>
  )
}

export function BeginSentence({ onBegun }: { onBegun: () => void }) {
  const { draft, change, trouble, isBusy, onSubmit } = useBeginning(onBegun)
  const troubleId = useId()
  if (!draft.isReady) return null
  return (
    <form onSubmit={(event) => void onSubmit(event)} aria-describedby={trouble ? troubleId : undefined}>
      <h2>Start my own</h2>
      <Sentence value={draft.value} set={(name) => (text) => change({ [name]: text })} />
      {trouble ? (
        <p id={troubleId} role="alert" className={styles.trouble}>
          {trouble}
        </p>
      ) : null}
      <div className={styles.ways}>
        <Button type="submit" tone="primary" disabled={isBusy}>
          Start my own
        </Button>
        <span className={styles.quiet}>All fields are optional. You can change them later in Settings.</span>
      </div>
    </form>
  )
}
