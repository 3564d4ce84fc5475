// The second folder: chosen by the person, perhaps a synced one. The desktop asks with its own dialog; in a browser the path is typed.
import { type FormEvent, useCallback, useEffect, useState } from 'react'
import { type Trouble, troubleSentence } from '../../../shared/bridge-error-messages.ts'
import { useKeeping, useKeepingState } from '../../storage/backup-context.tsx'
import type { KeepingHost } from '../../storage/core/storage-host.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './data-page.module.css'

interface Chosen {
  readonly folder: string | null
  readonly trouble: Trouble | null
}

const wrong: Record<'not-found' | 'other', (trouble: Trouble) => string> = {
  'not-found': () => 'This folder does not exist. Enter its full path.',
  other: troubleSentence,
}
const wordsOf = (trouble: Trouble) => wrong[trouble.kind === 'not-found' ? 'not-found' : 'other'](trouble)

/** The choice as the host holds it, and the ways to change it. */
function useSecond(host: KeepingHost) {
  const keeper = useKeeping()?.keeper
  const { written } = useKeepingState()
  const [chosen, setChosen] = useState<Chosen>()
  const read = useCallback(async () => {
    const answer = await host.request('second.read', {})
    if (answer.ok) setChosen({ folder: answer.folder, trouble: answer.trouble })
  }, [host])
  useEffect(() => {
    // Each snapshot may have found it gone, or there again.
    if (written >= 0) void read()
  }, [read, written])
  /** Answers why not; null when it was chosen, or when someone changed their mind. */
  const choose = async (path: string | null): Promise<string | null> => {
    const answer = await host.request('second.choose', { path })
    if (!answer.ok) return wordsOf(answer.trouble)
    if (answer.folder === null) return null
    await keeper?.take('asked for')
    await read()
    void showNotice({ words: 'Backups are now copied to the second folder, and each is verified there.' })
    return null
  }
  const forget = async () => {
    await host.request('second.forget', {})
    await read()
    void showNotice({
      words: 'Backups are no longer copied to the second folder. The files already there are not deleted.',
    })
  }
  return { chosen, choose, forget }
}

function PathForm({ onPath }: { onPath: (path: string) => Promise<string | null> }) {
  const [path, setPath] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    setTrouble(path.trim() === '' ? null : await onPath(path.trim()))
  }
  return (
    <form className={styles.path} onSubmit={(event) => void onSubmit(event)}>
      <TextField
        label="Path of a folder on this machine"
        spellCheck={false}
        value={path}
        onChange={({ currentTarget }) => {
          setTrouble(null)
          setPath(currentTarget.value)
        }}
        trouble={trouble ?? undefined}
      />
      <Button small type="submit">
        Copy backups there too
      </Button>
    </form>
  )
}

function NoneChosen({
  isDesktop,
  onChoose,
}: {
  isDesktop: boolean
  onChoose: (path: string | null) => Promise<string | null>
}) {
  const onDialog = async () => {
    const words = await onChoose(null)
    if (words !== null) void showNotice({ words, stays: true })
  }
  return (
    <>
      <p className={styles.why}>
        All backups are on one disk. A folder on another disk, or a synced folder, keeps them safe if this disk fails.
      </p>
      {isDesktop ? (
        <TextButton onClick={() => void onDialog()}>Choose a second folder</TextButton>
      ) : (
        <PathForm onPath={onChoose} />
      )}
    </>
  )
}

function SecondOf({ host, isDesktop }: { host: KeepingHost; isDesktop: boolean }) {
  const { secondTrouble } = useKeepingState()
  const { chosen, choose, forget } = useSecond(host)
  if (chosen === undefined) return null
  const trouble = chosen.trouble ?? secondTrouble
  return (
    <section className={styles.aside}>
      <h2>A second folder</h2>
      {chosen.folder === null ? (
        <NoneChosen isDesktop={isDesktop} onChoose={choose} />
      ) : (
        <>
          <p className={styles.why}>
            {trouble === null
              ? 'Each backup is copied there and verified.'
              : `It cannot be updated now: ${secondWords(trouble)} Backups on this computer continue, and the second folder is updated automatically later.`}
          </p>
          <p className={styles.folder}>{chosen.folder}</p>
          <TextButton onClick={() => void forget()}>Stop using the second folder</TextButton>
        </>
      )}
    </section>
  )
}

/** The folder is a person's own: not there, it is perhaps a disk that is not plugged in. */
const secondWords = (trouble: Trouble) =>
  trouble.kind === 'not-found' ? 'the folder was not found; its disk may not be connected.' : troubleSentence(trouble)

export function SecondFolder({ isDesktop }: { isDesktop: boolean }) {
  const host = useKeeping()?.host ?? null
  return host === null ? null : <SecondOf host={host} isDesktop={isDesktop} />
}
