// Shown instead of the app while the disk is so full that the database cannot be opened. It opens by itself once there is room.
import { useEffect } from 'react'
import { lowBelow, readRoom } from '../storage/disk-room.ts'
import styles from './start-failure.module.css'

const everyMilliseconds = 3000

/** `onRoom` once there is room again. */
export function DiskFull({ onRoom }: { onRoom: () => void }) {
  useEffect(() => {
    const look = async () => {
      const { store } = await readRoom()
      if (store === null || store >= lowBelow) onRoom()
    }
    const timer = setInterval(() => void look(), everyMilliseconds)
    return () => clearInterval(timer)
  }, [onRoom])
  return (
    <main className={styles.page}>
      <h1>The disk is full.</h1>
      <p>
        Cairn cannot open your database until there is room. Your files are not damaged: what you saved was on the disk
        before it was shown as saved. Free at least {lowBelow / 1_000_000} MB; Cairn then opens by itself.
      </p>
      <p className={styles.ways}>
        <button type="button" onClick={() => location.reload()}>
          Try again
        </button>
      </p>
    </main>
  )
}
