// Shown instead of the app while the disk is so full, or the data folder so shut, that the database cannot be opened. It opens by itself
// once it can.
import { useEffect } from 'react'
import { type DiskRoom, lowBelow, readRoom } from '../storage/core/disk-space.ts'
import styles from './start-failure.module.css'

const everyMilliseconds = 3000

type Why = 'full' | 'read-only'

const mayOpen: Readonly<Record<Why, (room: DiskRoom) => boolean>> = {
  full: ({ store }) => store === null || store >= lowBelow,
  'read-only': ({ folder }) => folder !== 'read-only',
}

const heading: Readonly<Record<Why, string>> = {
  full: 'The disk is full.',
  'read-only': 'The data folder is read-only.',
}

const words: Readonly<Record<Why, string>> = {
  full: `Cairn cannot open your database until there is room. Your files are not damaged: what you saved was on the disk before it was shown as saved. Free at least ${lowBelow / 1_000_000} MB; Cairn then opens by itself.`,
  'read-only':
    'Cairn cannot open your database until it can write to its data folder. Your files are not damaged: what you saved was on the disk before it was shown as saved. Allow writing to the folder; Cairn then opens by itself.',
}

/** `onOpen` once nothing stands in the way. */
export function DatabaseUnavailableScreen({ why, onOpen }: { why: Why; onOpen: () => void }) {
  useEffect(() => {
    const look = async () => {
      if (mayOpen[why](await readRoom())) onOpen()
    }
    const timer = setInterval(() => void look(), everyMilliseconds)
    return () => clearInterval(timer)
  }, [why, onOpen])
  return (
    <main className={styles.page}>
      <h1>{heading[why]}</h1>
      <p>{words[why]}</p>
      <p className={styles.ways}>
        <button type="button" onClick={() => location.reload()}>
          Try again
        </button>
      </p>
    </main>
  )
}
