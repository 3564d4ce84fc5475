// The Markdown vault: a folder of its owner's choice in which every record is a file. Chosen, watched and left here, and what came in
// from the folder and is not clear is decided here.
import { useState } from 'react'
import type { Trouble } from '../../../shared/bridge-error-messages.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { clockTime } from '../../../shared/rules/time/day-words.ts'
import { useKeeping, useVaultState } from '../../storage/backup-context.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import { isDemo } from '../../storage/start/demo-database.ts'
import type { Vault, VaultState } from '../../storage/vault/vault-controller.ts'
import { questionName, type VaultAnswer, type VaultQuestion } from '../../storage/vault/vault-question.ts'
import { Button } from '../../ui/button.tsx'
import { CheckLine } from '../../ui/check-line.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { MarginSection } from '../../ui/margin-section.tsx'
import { ProgressLine } from '../../ui/progress-line.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { DataHead } from './data-head.tsx'
import { VaultQuestionView } from './vault-file-decision.tsx'
import { answerTroubleWords, folderTroubleWords, incomingWords, questionTitle, vaultAnswer } from './vault-messages.ts'
import styles from './vault-page.module.css'

const shownAtFirst = 50

const privateHint =
  'Private records and private fields are written too. Leave it off where others can read the folder, as in a shared repository.'

function WhatItIs() {
  return (
    <MarginSection title="How it works">
      <ul className={styles.list}>
        <li>Each record is one Markdown file with its fields at the top. Attached files are beside them.</li>
        <li>Edits go both ways: what you change in another editor, or get with “git pull”, comes into Cairn.</li>
        <li>If a field was changed on both sides, or a file was deleted, Cairn asks you. Nothing is overwritten.</li>
        <li>
          With Git or a synced folder, 2 computers stay in sync. On the second one, import an export of the first, then
          choose the same folder there.
        </li>
      </ul>
    </MarginSection>
  )
}

function Off({ vault }: { vault: Vault }) {
  const [withPrivate, setWithPrivate] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  return (
    <div className={styles.sections}>
      <MarginSection title="Folder">
        <p className={styles.why}>Choose an empty folder, a Git repository, or a vault of Obsidian or Logseq.</p>
        <CheckLine checked={withPrivate} onChange={setWithPrivate} hint={privateHint}>
          Include private records
        </CheckLine>
        <div className={styles.ways}>
          <Button tone="primary" onClick={() => void vault.choose(withPrivate).then(setTrouble)}>
            Choose a folder
          </Button>
        </div>
        <div role="alert">{trouble === null ? null : <ErrorNote>{folderTroubleWords(trouble)}</ErrorNote>}</div>
      </MarginSection>
      <WhatItIs />
    </div>
  )
}

function Incoming({ state, vault }: { state: VaultState; vault: Vault }) {
  const [most, setMost] = useState(shownAtFirst)
  const incoming = state.questions.filter((one) => one.kind === 'incoming')
  const others = state.questions.length - incoming.length
  return (
    <MarginSection title="Found in the folder">
      <p className={styles.why}>
        Nothing has been imported or written yet. Importing also starts writing your records to this folder.{' '}
        {others > 0 ? `${counted(others, 'more file')} will be asked about afterwards.` : null}
      </p>
      <ul className={styles.list} aria-label="Found in the folder">
        {incoming.slice(0, most).map((one) => (
          <li key={questionName(one)}>
            {questionTitle(one)} <span className={styles.quiet}>{incomingWords(one)}</span>
          </li>
        ))}
      </ul>
      {incoming.length > most ? <TextButton onClick={() => setMost(incoming.length)}>Show all</TextButton> : null}
      <div className={styles.ways}>
        <Button tone="primary" onClick={() => void vault.confirm()}>
          Import {counted(incoming.length, 'record')}
        </Button>
        <Button tone="text" onClick={() => void vault.forget()}>
          Cancel
        </Button>
      </div>
    </MarginSection>
  )
}

function Folder({ state, vault }: { state: VaultState; vault: Vault }) {
  const { clock } = useCairn()
  const host = useKeeping()?.host
  const { lookedAt, step } = state
  const isBusy = step === 'looking' || step === 'writing'
  return (
    <MarginSection title="Folder">
      <p className={styles.path}>{state.folder}</p>
      {step === 'writing' ? <ProgressLine words="Writing files" share={state.share} /> : null}
      <p className={styles.quiet} role="status">
        {isBusy || lookedAt === null ? 'Checking' : `Last checked at ${clockTime(lookedAt, clock.zone())}`}
      </p>
      {state.trouble === null ? null : <ErrorNote>{folderTroubleWords(state.trouble)}</ErrorNote>}
      {step === 'confirm' ? null : (
        <>
          <CheckLine
            checked={state.withPrivate}
            disabled={isBusy}
            onChange={(withPrivate) => void vault.setPrivate(withPrivate)}
            hint={privateHint}
          >
            Include private records
          </CheckLine>
          <div className={styles.ways}>
            <Button small onClick={() => void vault.look()}>
              Check now
            </Button>
            <Button small tone="text" onClick={() => void host?.request('vault.show', {})}>
              Open the folder
            </Button>
            <Button small tone="text" onClick={() => void vault.forget()}>
              Stop using this folder
            </Button>
          </div>
          <p className={styles.quiet}>If you stop, the files stay where they are.</p>
        </>
      )}
    </MarginSection>
  )
}

function ToDecide({ questions, vault }: { questions: readonly VaultQuestion[]; vault: Vault }) {
  const [trouble, setTrouble] = useState<string | null>(null)
  const [most, setMost] = useState(shownAtFirst)
  const answer = async (question: VaultQuestion, given: VaultAnswer) => {
    const failed = await vault.answer(question, given)
    setTrouble(failed === null ? null : answerTroubleWords(failed))
  }
  const deleted = questions.filter((one) => one.kind === 'deleted')
  const all = async (given: VaultAnswer) => {
    for (const question of deleted) await answer(question, given)
  }
  return (
    <MarginSection title="To decide">
      <div role="alert">{trouble === null ? null : <ErrorNote>{trouble}</ErrorNote>}</div>
      {deleted.length > 1 ? (
        <div className={styles.ways}>
          <Button small onClick={() => void all({ kind: 'write' })}>
            Recreate all {deleted.length} deleted files
          </Button>
        </div>
      ) : null}
      <ul className={styles.questions} aria-label="To decide">
        {questions.slice(0, most).map((question) => (
          <VaultQuestionView
            key={questionName(question)}
            question={question}
            onAnswer={(given) => void answer(question, given)}
          />
        ))}
      </ul>
      {questions.length > most ? <TextButton onClick={() => setMost(most + shownAtFirst)}>Show more</TextButton> : null}
    </MarginSection>
  )
}

/** A link in the place of a file is neither read nor written: it is named once. */
function skippedFiles({ passedOver, notWritten }: VaultState): VaultState['passedOver'] {
  const named = new Set(notWritten.map(({ path }) => path))
  return [...notWritten, ...passedOver.filter(({ path }) => !named.has(path))]
}

function SkippedFiles({ files }: { files: VaultState['passedOver'] }) {
  return (
    <MarginSection title="Skipped files">
      <ul className={styles.list} aria-label="Skipped files">
        {files.slice(0, 200).map(({ path, why }) => (
          <li key={path}>
            {path}: <span className={styles.quiet}>{why}</span>
          </li>
        ))}
      </ul>
    </MarginSection>
  )
}

function On({ state, vault }: { state: VaultState; vault: Vault }) {
  const skipped = skippedFiles(state)
  return (
    <div className={styles.sections}>
      {state.step === 'confirm' ? (
        <Incoming state={state} vault={vault} />
      ) : state.questions.length > 0 ? (
        <ToDecide questions={state.questions} vault={vault} />
      ) : null}
      <Folder state={state} vault={vault} />
      {skipped.length > 0 ? <SkippedFiles files={skipped} /> : null}
    </div>
  )
}

const notHere =
  'A browser gives Cairn no access to a folder. In the desktop app, every record can be kept as a Markdown file in a folder you choose.'

export function Page() {
  const { database } = useCairn()
  const vault = useKeeping()?.vault
  const state = useVaultState()
  const isOfDemo = isDemo(database)
  const answer = isOfDemo
    ? 'The demo has no vault'
    : vaultAnswer(vault === undefined ? { ...state, step: 'not-here' } : state)
  return (
    <>
      <DataHead answer={answer} at="/data/vault" />
      {vault === undefined || state.step === 'not-here' ? (
        <EmptyState>
          {isOfDemo ? 'Every record of your own can be kept as a Markdown file in a folder you choose.' : notHere}
        </EmptyState>
      ) : state.step === 'off' ? (
        <Off vault={vault} />
      ) : state.step === 'unknown' ? null : (
        <On state={state} vault={vault} />
      )}
    </>
  )
}
