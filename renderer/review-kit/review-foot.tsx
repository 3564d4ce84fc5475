// The foot of the page: what there is so far, where it is kept, and the one button that hands it back.
import { useRef, useState } from 'react'
import { workWords } from '../../shared/rules/sharing/reader-review-draft.ts'
import { KitButton } from './kit-button.tsx'
import styles from './review-desk.module.css'
import { senderName } from './review-labels.ts'
import type { Saving } from './use-feedback-saving.ts'
import type { Review } from './use-review.ts'

function keptWords({ isKept, copy, work }: Review): string {
  const name = senderName(copy)
  if (isKept === false)
    return `This browser does not store your comments: save before you close this page. Then mail the small file back to ${name}.`
  if (!work.unsaved && work.revision > 0) return 'All of it is in the file you saved.'
  return `Stored in this browser until you save, readable only with this file. Then mail the small file back to ${name}.`
}

function SaveMark() {
  return (
    <svg viewBox="0 0 256 256" width="18" height="18" fill="currentColor" aria-hidden="true">
      <path d="M224,144v64a8,8,0,0,1-8,8H40a8,8,0,0,1-8-8V144a8,8,0,0,1,16,0v56H208V144a8,8,0,0,1,16,0Zm-101.66,5.66a8,8,0,0,0,11.32,0l40-40a8,8,0,0,0-11.32-11.32L136,124.69V32a8,8,0,0,0-16,0v92.69L93.66,98.34a8,8,0,0,0-11.32,11.32Z" />
    </svg>
  )
}

interface ReviewFootProps {
  review: Review
  saving: Saving
  preview: () => void
  /** Where it is kept, when that is not the browser of a file. */
  kept?: string | undefined
}

/** The button opens what the hidden field beside it chooses. */
function OpenOwn({ take }: { take: (files: FileList | null) => void }) {
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        aria-label="A feedback file from this page"
        tabIndex={-1}
        hidden
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
      <KitButton look="text" onClick={() => chooser.current?.click()}>
        Open my feedback file
      </KitButton>
    </>
  )
}

export function ReviewFoot({ review, saving, preview, kept }: ReviewFootProps) {
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file !== undefined) void saving.openOwn(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way beside the button that opens one
    <footer
      className={styles.foot}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
    >
      <div className={styles.soFar}>
        <p>{workWords(review.work)}</p>
        <p role="status" className={styles.quiet}>
          {saving.told === '' ? (kept ?? keptWords(review)) : saving.told}
        </p>
      </div>
      <OpenOwn take={take} />
      <KitButton onClick={preview}>Preview the file</KitButton>
      <span className={styles.save}>
        <KitButton look="primary" onClick={() => void saving.save()}>
          <SaveMark />
          Save my feedback
        </KitButton>
      </span>
    </footer>
  )
}
