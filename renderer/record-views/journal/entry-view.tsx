// An entry as it is read: what, whose part, the figures, what it bears on, and what it still lacks.
import type { ReactNode } from 'react'
import type { Entry } from '../../../shared/records/entry.ts'
import type { EvidenceLink } from '../../../shared/records/evidence-link.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { entryGaps } from '../../../shared/rules/journal/entry-gaps.ts'
import { promptWords } from '../../../shared/rules/journal/journal-list-summary.ts'
import { afterTitle, titleOf } from '../../../shared/rules/records/record-title.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { GapNote } from '../../ui/gap-note.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Title } from '../../ui/typography.tsx'
import { Written } from '../writing/markdown-text.tsx'
import { aroundFacts } from './common-facts.tsx'
import styles from './entry-view.module.css'
import { HighlightedText } from './highlighted-text.tsx'
import { MetricsTable } from './metrics-table.tsx'

interface EntryViewProps {
  entry: Entry
  /** Its standing links on the ladder in use. */
  links: readonly EvidenceLink[]
  roadmap: Roadmap | null
  people: readonly Person[]
  /** The proposal that it is a part of, as a link. */
  proposal: ReactNode
  onEdit: () => void
}

const initiativeWords = { self: 'Self-initiated', asked: 'Assigned' } as const

const written = (text: string) => (text.trim() === '' ? null : <Written text={text} />)

function Gaps({ entry, links, onEdit }: Pick<EntryViewProps, 'entry' | 'links' | 'onEdit'>) {
  const [gap, ...others] = entryGaps(entry, links.length)
  if (gap === undefined) return null
  const rest = [...new Set(others.map(({ what }) => what.toLowerCase()))]
  return (
    <div className={styles.gaps}>
      <GapNote what={gap.what} action={<TextButton onClick={onEdit}>{gap.way}</TextButton>}>
        {gap.note}
        {rest.length === 0 ? '' : ` Also missing: ${rest.join(', ')}.`}
      </GapNote>
    </div>
  )
}

export function EntryView({ entry, links, roadmap, people, proposal, onEdit }: EntryViewProps) {
  const title = titleOf(entry)
  const rest = entry.title.trim() === '' ? afterTitle(entry.what) : entry.what.trim()
  const [bearsOn, ...around] = aroundFacts({ record: entry, links, roadmap, people })
  return (
    <div className={styles.entry}>
      <Title>
        <HighlightedText>{title}</HighlightedText>
      </Title>
      <Written text={rest} />
      <FactList
        facts={[
          { term: 'My part', words: written(entry.myPart) },
          { term: 'Team’s part', words: written(entry.teamPart) },
        ]}
      />
      <MetricsTable metrics={entry.metrics} />
      <FactList
        facts={[
          ...(bearsOn === undefined ? [] : [bearsOn]),
          { term: 'Part of', words: proposal },
          { term: 'Started', words: entry.initiative === null ? null : initiativeWords[entry.initiative] },
          { term: 'Answers', words: entry.prompt === null ? null : (promptWords[entry.prompt] ?? null) },
          ...around,
        ]}
      />
      <Gaps entry={entry} links={links} onEdit={onEdit} />
    </div>
  )
}
