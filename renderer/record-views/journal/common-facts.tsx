// What stands around a record of any kind when it is read: what it bears on, who was part of it, tags, links, who sees it.
import type { EvidenceLink } from '../../../shared/records/evidence-link.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { allowedLink } from '../../../shared/rules/text/allowed-link.ts'
import type { Fact } from '../../ui/fact-list.tsx'
import { Code } from '../../ui/typography.tsx'
import { FileList } from '../files/attached-file-list.tsx'
import { audienceWords } from '../forms/audience-words.ts'
import type { AroundRecord } from '../forms/record-form.tsx'
import styles from './entry-view.module.css'

const shownTags = 40

function BearsOn({ links, roadmap }: { links: readonly EvidenceLink[]; roadmap: Roadmap | null }) {
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
function Links({ links }: { links: AroundRecord['links'] }) {
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

function tagWords(tags: readonly string[]): string {
  const more = tags.length - shownTags
  const shown = tags.slice(0, shownTags).map((tag) => `#${tag}`)
  return `${shown.join('  ')}${more > 0 ? ` and ${more} more` : ''}`
}

interface AroundFacts {
  record: AroundRecord
  /** Its standing links on the ladder in use. */
  links: readonly EvidenceLink[]
  roadmap: Roadmap | null
  people: readonly Person[]
}

/** The facts, what it bears on first. */
export function aroundFacts({ record, links, roadmap, people }: AroundFacts): Fact[] {
  const names = record.people.map((id) => people.find((one) => one.id === id)?.name || 'someone')
  return [
    { term: 'Supports', words: links.length === 0 ? null : <BearsOn links={links} roadmap={roadmap} /> },
    { term: 'People', words: names.join(', ') },
    { term: 'Tags', words: tagWords(record.tags) },
    { term: 'Links', words: record.links.length === 0 ? null : <Links links={record.links} /> },
    { term: 'Files', words: record.attachments.length === 0 ? null : <FileList files={record.attachments} /> },
    { term: 'Visibility', words: audienceWords[record.audience] },
  ]
}
