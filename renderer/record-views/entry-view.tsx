// An entry as it is read: what, whose part, the figures, what it bears on, and what it still lacks.
import type { ReactNode } from 'react'
import type { Entry } from '../../shared/records/entry.ts'
import type { EvidenceLink } from '../../shared/records/evidence-link.ts'
import type { Person } from '../../shared/records/person.ts'
import type { Roadmap } from '../../shared/records/roadmap.ts'
import { allowedLink } from '../../shared/rules/allowed-link.ts'
import { entryGaps } from '../../shared/rules/journal-gaps.ts'
import { promptWords } from '../../shared/rules/journal-sentence.ts'
import { titleOf } from '../../shared/rules/record-title.ts'
import { FactList } from '../ui/fact-list.tsx'
import { GapNote } from '../ui/gap-note.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Code, Read, Title } from '../ui/type.tsx'
import { audienceWords } from './audience-choice.tsx'
import styles from './entry-view.module.css'
import { HighlightedText } from './highlighted-text.tsx'
import { MetricsTable } from './metrics-table.tsx'

interface EntryViewProps {
  entry: Entry
  /** Its standing links on the ladder in use. */
  links: readonly EvidenceLink[]
  roadmap: Roadmap | null
  people: readonly Person[]
  onEdit: () => void
}

const shownTags = 40

function BearsOn({ links, roadmap }: Pick<EntryViewProps, 'links' | 'roadmap'>) {
  if (links.length === 0) return null
  const texts = new Map(roadmap?.criteria.map(({ id, text }) => [id, text]))
  return (
    <ul className={styles.list}>
      {links.map(({ id, criterionId, why }) => (
        <li key={id}>
          <Code>{criterionId}</Code> {texts.get(criterionId) ?? 'on another ladder'}
          {why === '' ? null : <span className={styles.why}>{why}</span>}
        </li>
      ))}
    </ul>
  )
}

/** An address that may not be opened is shown as text, with the reason. */
function Links({ links }: { links: Entry['links'] }) {
  if (links.length === 0) return null
  const numbered = links.map((link, index) => ({ ...link, key: `${index} ${link.url}`, href: allowedLink(link.url) }))
  return (
    <ul className={styles.list}>
      {numbered.map(({ key, title, url, href }) => (
        <li key={key}>
          {href === null ? (
            <>
              {title || url} <span className={styles.why}>Only web and mail addresses open from here.</span>
            </>
          ) : (
            <a href={href} target="_blank" rel="noopener noreferrer">
              {title || url}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

function Tags({ tags }: { tags: readonly string[] }): ReactNode {
  if (tags.length === 0) return null
  const more = tags.length - shownTags
  return `${tags
    .slice(0, shownTags)
    .map((tag) => `#${tag}`)
    .join('  ')}${more > 0 ? ` and ${more} more` : ''}`
}

const initiativeWords = { self: 'Unasked: I started it', asked: 'Asked for' } as const

/** The first line is the title; what follows is read beneath it. */
function restOf({ what }: Entry, title: string): string {
  const whole = what.trim()
  return whole.startsWith(title) ? whole.slice(title.length).trim() : whole
}

const marked = (text: string) => (text.trim() === '' ? null : <HighlightedText>{text}</HighlightedText>)

function Gaps({ entry, links, onEdit }: Pick<EntryViewProps, 'entry' | 'links' | 'onEdit'>) {
  const [gap, ...others] = entryGaps(entry, links.length)
  if (gap === undefined) return null
  const rest = [...new Set(others.map(({ what }) => what.toLowerCase()))]
  return (
    <div className={styles.gaps}>
      <GapNote what={gap.what} action={<LinkButton onClick={onEdit}>{gap.way}</LinkButton>}>
        {gap.note}
        {rest.length === 0 ? '' : ` Not there yet either: ${rest.join(', ')}.`}
      </GapNote>
    </div>
  )
}

export function EntryView({ entry, links, roadmap, people, onEdit }: EntryViewProps) {
  const title = titleOf(entry)
  const rest = restOf(entry, title)
  const names = entry.people.map((id) => people.find((one) => one.id === id)?.name || 'someone')
  return (
    <div className={styles.entry}>
      <Title>
        <HighlightedText>{title}</HighlightedText>
      </Title>
      {rest === '' ? null : (
        <Read className={styles.text}>
          <HighlightedText>{rest}</HighlightedText>
        </Read>
      )}
      <FactList
        facts={[
          { term: 'My part', words: marked(entry.myPart) },
          { term: 'Team’s part', words: marked(entry.teamPart) },
        ]}
      />
      <MetricsTable metrics={entry.metrics} />
      <FactList
        facts={[
          { term: 'Bears on', words: links.length === 0 ? null : <BearsOn links={links} roadmap={roadmap} /> },
          { term: 'Started', words: entry.initiative === null ? null : initiativeWords[entry.initiative] },
          { term: 'Answers', words: entry.prompt === null ? null : (promptWords[entry.prompt] ?? null) },
          { term: 'People', words: names.join(', ') },
          { term: 'Tags', words: Tags({ tags: entry.tags }) },
          { term: 'Links', words: entry.links.length === 0 ? null : <Links links={entry.links} /> },
          { term: 'Seen by', words: audienceWords[entry.audience] },
        ]}
      />
      <Gaps entry={entry} links={links} onEdit={onEdit} />
    </div>
  )
}
