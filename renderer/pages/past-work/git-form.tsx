// Whose commits of a repository are looked at, of which time, and what makes one piece of work of them.
import { useState } from 'react'
import type { GitAsk, GitOverview } from '../../../shared/git-history-schemas.ts'
import { MOST_ADDRESSES } from '../../../shared/git-limits.ts'
import type { GitGrouping } from '../../../shared/rules/import/git/group-commits.ts'
import { counted, figures } from '../../../shared/rules/text/number-words.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckLine } from '../../ui/check-line.tsx'
import { ErrorNote } from '../../ui/error-note.tsx'
import { DateField } from '../../ui/field.tsx'
import { MarginSection } from '../../ui/margin-section.tsx'
import { Choice } from '../../ui/radio-group.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './past-work.module.css'

const groupings = [
  { value: 'merge', words: 'Pull request or merge; other commits by week' },
  { value: 'ticket', words: 'Ticket, such as ABC-123; other commits by week' },
  { value: 'week', words: 'Week' },
] as const satisfies readonly { value: GitGrouping; words: string }[]

export interface GitChoice {
  readonly ask: GitAsk
  readonly by: GitGrouping
}

const authorsAtFirst = 10

/** The address that Git signs with here, and others of the same name. */
function ownOf({ authors, ownEmail }: GitOverview): ReadonlySet<string> {
  const own = authors.find(({ email }) => email === ownEmail)
  return new Set(authors.flatMap(({ name, email }) => (email === ownEmail || name === own?.name ? [email] : [])))
}

interface AuthorsProps {
  overview: GitOverview
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}

function Authors({ overview: { authors, moreAuthors }, chosen, onChange }: AuthorsProps) {
  const [isOpen, setOpen] = useState(false)
  const { clock } = useCairn()
  const today = clock.today()
  const shown = isOpen ? authors : authors.filter(({ email }, at) => at < authorsAtFirst || chosen.has(email))
  const toggle = (email: string, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(email)
    else next.delete(email)
    onChange(next)
  }
  return (
    <fieldset className={styles.authors}>
      <legend>Your email addresses</legend>
      {shown.map(({ name, email, commits, first, last }) => (
        <CheckLine
          key={email}
          checked={chosen.has(email)}
          disabled={!chosen.has(email) && chosen.size >= MOST_ADDRESSES}
          onChange={(isChosen) => toggle(email, isChosen)}
          hint={`${counted(commits, 'commit')}, ${shortDay(first, today)} to ${shortDay(last, today)}`}
        >
          {name} ({email})
        </CheckLine>
      ))}
      {isOpen || authors.length <= shown.length ? null : (
        <TextButton onClick={() => setOpen(true)}>Show all {figures(authors.length)} authors</TextButton>
      )}
      {isOpen && moreAuthors > 0 ? (
        <p className={styles.quiet}>{counted(moreAuthors, 'author')} with fewer commits not shown</p>
      ) : null}
    </fieldset>
  )
}

const aboutClone = ({ commits, first, isShallow }: GitOverview, today: string): string =>
  isShallow
    ? `This is a shallow clone. It has ${counted(commits, 'commit')} since ${shortDay(first, today)}; earlier ones are not in it. Run “git fetch --unshallow” to get them.`
    : `${counted(commits, 'commit')} since ${shortDay(first, today)} on the branch that is checked out. Cairn only reads the repository; nothing is written or fetched.`

interface PeriodProps {
  /** Civil dates; empty: without an end. */
  from: string
  to: string
  onFrom: (day: string) => void
  onTo: (day: string) => void
}

function Period({ from, to, onFrom, onTo }: PeriodProps) {
  const { clock } = useCairn()
  const max = clock.today()
  return (
    <div className={styles.ways}>
      <DateField label="From" max={max} value={from} onChange={(event) => onFrom(event.currentTarget.value)} />
      <DateField label="To" max={max} value={to} onChange={(event) => onTo(event.currentTarget.value)} />
    </div>
  )
}

interface GitFormProps {
  overview: GitOverview
  trouble: string | null
  onShow: (choice: GitChoice) => void
  onLeave: () => void
}

export function GitForm({ overview, trouble, onShow, onLeave }: GitFormProps) {
  const { clock } = useCairn()
  const [chosen, setChosen] = useState(() => ownOf(overview))
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [by, setBy] = useState<GitGrouping>('merge')
  const isReversed = from !== '' && to !== '' && from > to
  const show = () => onShow({ ask: { addresses: [...chosen], from: from || null, to: to || null }, by })
  return (
    <div className={styles.sections}>
      <MarginSection title={`Git history of ${overview.name}`}>
        <p className={styles.why}>{aboutClone(overview, clock.today())}</p>
        <div className={styles.all}>
          <Authors overview={overview} chosen={chosen} onChange={setChosen} />
          <Period from={from} to={to} onFrom={setFrom} onTo={setTo} />
          <Choice legend="One entry for each" down choices={groupings} value={by} onChange={setBy} />
          <div role="alert">
            {trouble === null && !isReversed ? null : (
              <ErrorNote>{isReversed ? 'The end date is before the start date.' : trouble}</ErrorNote>
            )}
          </div>
          <div className={styles.ways}>
            <Button tone="primary" disabled={chosen.size === 0 || isReversed} onClick={show}>
              Show suggestions
            </Button>
            <Button tone="text" onClick={onLeave}>
              Cancel
            </Button>
          </div>
        </div>
      </MarginSection>
    </div>
  )
}
