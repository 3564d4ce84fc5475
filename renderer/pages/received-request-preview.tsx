// A review request before it is kept: who asks, for what, and how much there is to read.
import type { SharedCopy } from '../../shared/records/shared-copy.ts'
import { counted, listed } from '../../shared/rules/text/number-words.ts'
import { dayOfInstant, longDay } from '../../shared/rules/time/day-words.ts'
import { useCairn } from '../storage/cairn-context.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonRow } from '../ui/button-row.tsx'
import { FactList } from '../ui/fact-list.tsx'
import { SectionHead } from '../ui/section-head.tsx'
import styles from './received-file-opener.module.css'

const purposeWords = { opinion: 'An opinion', approval: 'Approval', challenge: 'A challenge' } as const

interface SharePreviewProps {
  copy: SharedCopy
  onOpen: () => void
  onLeave: () => void
}

export function SharePreview({ copy, onOpen, onLeave }: SharePreviewProps) {
  const { clock } = useCairn()
  const sent = longDay(copy.sentOn ?? dayOfInstant(copy.sentAt, clock.zone()), clock.today())
  const name = copy.from.name.trim()
  const titles = copy.things.map(({ title }) => `“${title}”`)
  const facts = [
    { term: 'From', words: name === '' ? 'Not named in the file' : `${name} (name given in the file)` },
    { term: 'Dated', words: sent },
    { term: 'Asks for', words: purposeWords[copy.purpose] },
    { term: 'To read', words: titles.length === 0 ? null : listed(titles) },
    { term: 'Questions', words: copy.questions.length === 0 ? null : String(copy.questions.length) },
    { term: 'Time', words: `About ${counted(copy.minutes, 'minute')}` },
  ]
  return (
    <section className={styles.preview} aria-label="The review request, before it is opened">
      <SectionHead>What is in this file</SectionHead>
      <FactList facts={facts} termWidth={72} />
      <ButtonRow>
        <Button tone="primary" onClick={onOpen}>
          Open the request
        </Button>
        <Button tone="text" onClick={onLeave}>
          Dismiss
        </Button>
      </ButtonRow>
    </section>
  )
}
