// The page of a share with a passphrase: it asks for it first. What lies in the file is an age file, as any age tool opens it.
import { armor, Encrypter } from 'age-encryption'
import { type ReactNode, useState } from 'react'
import { passphraseDecrypter } from '../../shared/files/age-encrypted-file.ts'
import { passphraseAsUsed } from '../../shared/rules/text/passphrase-strength.ts'
import { deskOf, Gate, startPage } from './bootstrap.tsx'
import { KitButton } from './kit-button.tsx'
import { KitField } from './kit-field.tsx'
import { ownJson, type ShareLock, senderIn } from './read-embedded-share.ts'
import styles from './review-desk.module.css'

type Failed = 'wrong' | 'damaged'
type State = 'asking' | 'opening' | Failed

async function unsealText(sealed: string, passphrase: string): Promise<string | null> {
  try {
    return await passphraseDecrypter(passphrase).decrypter.decrypt(armor.decode(sealed), 'text')
  } catch {
    return null
  }
}

/** What is sent back quotes what was locked, so it is locked with the same passphrase. */
const lockWith = (passphrase: string): ShareLock => ({
  seal: async (text) => {
    const encrypter = new Encrypter()
    encrypter.setPassphrase(passphraseAsUsed(passphrase))
    return armor.encode(await encrypter.encrypt(text))
  },
  unseal: (sealed) => unsealText(sealed, passphrase),
})

/** The desk over what is inside, or why it does not open. */
async function unsealed(sealed: string, passphrase: string): Promise<{ desk: ReactNode } | Failed> {
  const { decrypter, isWrong } = passphraseDecrypter(passphrase)
  try {
    const desk = await deskOf(await decrypter.decrypt(armor.decode(sealed), 'text'), lockWith(passphrase))
    return desk === null ? 'damaged' : { desk }
  } catch {
    return isWrong() ? 'wrong' : 'damaged'
  }
}

const failedWords = {
  wrong: 'That passphrase does not open this file. Nothing was changed. Try it again, or ask whoever sent it.',
  damaged: 'This file is incomplete or was changed in transit. Ask the sender for a new copy.',
} as const

const from = senderIn(ownJson())

function PassphraseGate({ sealed, show }: { sealed: string; show: (page: ReactNode) => void }) {
  const [passphrase, setPassphrase] = useState('')
  const [state, setState] = useState<State>('asking')
  const open = async () => {
    setState('opening')
    // One frame first, so that the word is painted: opening takes the machine a second or two, on purpose.
    await new Promise((done) => setTimeout(done, 50))
    const opened = await unsealed(sealed, passphrase)
    if (typeof opened === 'string') setState(opened)
    else show(opened.desk)
  }
  return (
    <Gate
      title={from === '' ? 'This file is locked with a passphrase.' : `${from} locked this file with a passphrase.`}
    >
      <p>
        This is a review request made with Cairn. Ask {from === '' ? 'the sender' : from} for the passphrase if you do
        not have it yet. This page works offline and sends nothing.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        <KitField label="Passphrase" single password most={1000} value={passphrase} onChange={setPassphrase} />
        <KitButton look="primary" submits disabled={state === 'opening'}>
          {state === 'opening' ? 'Opening…' : 'Open'}
        </KitButton>
        <p role="status" className={styles.trouble}>
          {state === 'wrong' || state === 'damaged' ? failedWords[state] : ''}
        </p>
      </form>
    </Gate>
  )
}

void startPage((sealed, show) => <PassphraseGate sealed={sealed} show={show} />)
