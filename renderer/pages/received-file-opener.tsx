// Opening a file that someone sent: chosen, dropped or named from outside, its passphrase asked for where it has one, and a plain reason when it does not open.
import { useState } from 'react'
import { handedTroubleWords } from '../../shared/files/received-file-errors.ts'
import { shareFormat } from '../../shared/files/share-file.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { HandedFile } from './file-chooser.tsx'
import styles from './received-file-opener.module.css'
import { SharePreview } from './received-request-preview.tsx'
import { type Prepare, useOpenReceivedShare } from './use-open-received-share.ts'
import { useOpenedFile, useOpenedText } from './use-os-opened-file.ts'

const tooLarge = handedTroubleWords({ kind: 'too-large', most: shareFormat.most }, 'share')

function Passphrase({ onTry }: { onTry: (passphrase: string) => void }) {
  const [typed, setTyped] = useState('')
  return (
    <form
      className={styles.asking}
      onSubmit={(event) => {
        event.preventDefault()
        onTry(typed)
      }}
    >
      <TextField
        label="This file asks for its passphrase"
        type="password"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit">Open it</Button>
    </form>
  )
}

/** `prepare` makes the place where it is kept, where there is none yet. */
export function OpenShare({ prepare }: { prepare?: Prepare }) {
  const opened = useOpenedFile('share')
  const opening = useOpenReceivedShare({ prepare, onEnd: opened.end })
  const { looked } = opening
  const onText = (text: string) => void opening.begin(text, true)
  useOpenedText(opened, { most: shareFormat.most, tooLarge, onText, onTrouble: opening.fail })
  return (
    <HandedFile
      kindName="File to review"
      extensions={['html', 'htm', 'json']}
      most={shareFormat.most}
      tooLarge={tooLarge}
      label="Open a file someone sent"
      hint="Or drop it here. It is kept apart from your own records, and nothing in it is run."
      trouble={opening.trouble}
      onText={(text) => {
        opened.putBack()
        void opening.begin(text)
      }}
      onTrouble={opening.fail}
    >
      {opening.isSealed ? <Passphrase onTry={(passphrase) => void opening.unseal(passphrase)} /> : null}
      {looked === null ? null : (
        <SharePreview
          key={looked.hash}
          copy={looked.words}
          onOpen={() => void opening.decide(looked)}
          onLeave={opening.leave}
        />
      )}
    </HandedFile>
  )
}
