// The reference's kit page, made of the real widgets.
import { useState } from 'react'
import { ActionMenu } from '../../renderer/ui/action-menu.tsx'
import { Button } from '../../renderer/ui/button.tsx'
import { EmptyState } from '../../renderer/ui/empty-state.tsx'
import { SelectField, TextField } from '../../renderer/ui/field.tsx'
import { FieldStack } from '../../renderer/ui/field-stack.tsx'
import { GapNote } from '../../renderer/ui/gap-note.tsx'
import { NoticeArea } from '../../renderer/ui/notice-area.tsx'
import { showNotice } from '../../renderer/ui/show-notice.ts'
import { type MarkStatus, markWords, StatusMark } from '../../renderer/ui/status-mark.tsx'
import { TextButton } from '../../renderer/ui/text-button.tsx'
import { Read, Small, Title } from '../../renderer/ui/typography.tsx'
import styles from './kit.module.css'

const meanings = {
  'not-yet': 'bare ground',
  claimed: 'a stone with nothing in it',
  evidenced: 'a solid stone',
  confirmed: 'a second stone, laid by another',
  'not-applicable': 'not applicable',
} as const satisfies Record<MarkStatus, string>

const statuses = [
  'not-yet',
  'claimed',
  'evidenced',
  'confirmed',
  'not-applicable',
] as const satisfies readonly MarkStatus[]

const hues = [
  ['ink', 'what I did'],
  ['tarn', 'what I can do here'],
  ['lichen', 'what someone else put there'],
  ['rust', 'something failed'],
  ['line-strong', 'edge of a field'],
] as const

function MarksAndType() {
  return (
    <section>
      <h2>Marks</h2>
      <ul className={styles.marks}>
        {statuses.map((status) => (
          <li key={status}>
            {[12, 14, 16, 18, 20].map((size) => (
              <StatusMark key={size} status={status} size={size} name={null} />
            ))}
            <b>{markWords[status].replace(/^./, (first) => first.toUpperCase())}</b>
            <small>{meanings[status]}</small>
          </li>
        ))}
      </ul>
      <h2>Voice of the type</h2>
      <h1>Three criteria moved.</h1>
      <Title as="p">Nobody owns a quote.</Title>
      <p style={{ font: 'var(--t-head)' }}>What moved it</p>
      <Read>Reading text is Petrona, for words.</Read>
      <p>Interface text is Hanken Grotesk: 1,840 ms</p>
      <Small quiet>Small, never below 12 px.</Small>
      <h2>Hues</h2>
      <ul className={styles.hues}>
        {hues.map(([name, meaning]) => (
          <li key={name}>
            <i style={{ background: `var(--${name})` }} />
            <b>{name}</b>
            <span>{meaning}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ButtonsAndFields() {
  return (
    <section>
      <h2>Buttons</h2>
      <div className={styles.row}>
        <Button tone="primary">Close the session</Button>
        <Button>Preview</Button>
        <Button tone="text">Not now</Button>
      </div>
      <div className={styles.row}>
        <Button tone="primary" data-look="focus">
          In focus
        </Button>
        <Button tone="rust">Move to trash</Button>
        <Button disabled>Send</Button>
      </div>
      <h2>Fields</h2>
      <FieldStack>
        <TextField label="Goal of the session" defaultValue="A date from the invoice team" />
        <SelectField
          label="Who drove"
          choices={[
            { value: 'me', words: 'I did' },
            { value: 'them', words: 'Ilse' },
          ]}
        />
        <TextField
          type="password"
          label="Passphrase"
          defaultValue="······"
          trouble="That passphrase does not open this file. Nothing was changed."
        />
      </FieldStack>
      <h2>Nothing here yet</h2>
      <EmptyState action={<Button small>Plan a POC</Button>}>
        No POCs yet. The first one can be an hour long and end in “no”.
      </EmptyState>
    </section>
  )
}

function MenuAndGap() {
  const [said, setSaid] = useState('nothing yet')
  const choose = (words: string) => () => setSaid(words)
  return (
    <section>
      <h2>Menu and notice</h2>
      <div className={styles.row}>
        <ActionMenu
          actions={[
            { words: 'Ask in the next session', keys: 'Q', onChoose: choose('asked') },
            { words: 'Turn into a proposal', keys: 'P', onChoose: choose('turned') },
            { words: 'Copy a link', keys: 'L', onChoose: choose('copied') },
            { words: 'Move to trash', keys: 'Del', onChoose: choose('trashed'), apart: true },
          ]}
        >
          <Button>Open the menu</Button>
        </ActionMenu>
        <Button onClick={() => void showNotice({ words: 'Moved to trash, kept 30 days.', undo: choose('undone') })}>
          Show a notice
        </Button>
      </div>
      <p>Last chosen: {said}</p>
      <NoticeArea />
      <h2>A gap, not an error</h2>
      <GapNote what="Outcome" action={<TextButton>Write what happened</TextButton>}>
        Not written yet. You meant to look again on 30 April.
      </GapNote>
    </section>
  )
}

export function KitReference() {
  return (
    <main className={styles.kit}>
      <MarksAndType />
      <ButtonsAndFields />
      <MenuAndGap />
    </main>
  )
}
