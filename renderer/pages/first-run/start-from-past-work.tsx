// The door for someone with years behind them: a career is begun with what the sentence says, and their files are looked at.
import { CaretRightIcon } from '@phosphor-icons/react/dist/csr/CaretRight'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { ErrorNote } from '../../ui/error-note.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './first-run-page.module.css'
import { useStartCareer } from './use-start-career.ts'

export function StartFromPastWork() {
  const [, navigate] = useLocation()
  const [trouble, setTrouble] = useState<string | null>(null)
  const prepare = useStartCareer()
  const open = async () => {
    const words = await prepare()
    if (words === null) navigate('/data/past-work', { replace: true })
    else setTrouble(words)
  }
  return (
    <>
      <button type="button" className={styles.door} onClick={() => void open()}>
        <span>
          <span className={styles.doorName}>Import past work</span>
          <span className={styles.doorWords}>
            Decision records, notes, a brag document. You can check what was found before it is imported.
          </span>
        </span>
        <Icon of={CaretRightIcon} />
      </button>
      {trouble === null ? null : <ErrorNote>{trouble}</ErrorNote>}
    </>
  )
}
