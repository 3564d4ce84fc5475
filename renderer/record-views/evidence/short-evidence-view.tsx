// A record with a page of its own as it shows beside the journal's list: its title, its first words, where it stands, the way to its page.
import { Link } from 'wouter'
import type { PagedRecord } from '../../../shared/kinds/all-kinds.ts'
import type { EvidenceLink } from '../../../shared/records/evidence-link.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { columnsOf } from '../../../shared/rules/journal/journal-filter-keys.ts'
import { statusWords } from '../../../shared/rules/journal/journal-list-summary.ts'
import { kindInText } from '../../../shared/rules/records/kind-names.ts'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { Pebble } from '../../ui/other-person-mark.tsx'
import { ByOther, Quote, Title } from '../../ui/typography.tsx'
import { aroundFacts } from '../journal/common-facts.tsx'
import styles from '../journal/entry-view.module.css'
import { HighlightedText } from '../journal/highlighted-text.tsx'
import { Written } from '../writing/markdown-text.tsx'

interface ShortEvidenceViewProps {
  record: PagedRecord
  links: readonly EvidenceLink[]
  people: readonly Person[]
  roadmap: Roadmap | null
}

/** What it is about, in its owner's words. */
function leadOf(record: PagedRecord): string {
  switch (record.kind) {
    case 'proposal':
      return record.context
    case 'poc':
      return record.hypothesis
    case 'presentation':
      return record.summary
    case 'learning':
      return record.pattern
    case 'question':
      return record.learned
    case 'improvement':
      return record.hurts
    case 'feedback':
      return record.response
  }
}

function Head({ record, people }: Pick<ShortEvidenceViewProps, 'record' | 'people'>) {
  const title = <HighlightedText>{titleOf(record)}</HighlightedText>
  if (record.kind !== 'feedback') return <Title>{title}</Title>
  return (
    <>
      <Quote>“{title}”</Quote>
      <p>
        <ByOther>
          <Pebble /> {people.find(({ id }) => id === record.personId)?.name ?? 'Someone'}
        </ByOther>
      </p>
    </>
  )
}

export function ShortEvidenceView({ record, links, people, roadmap }: ShortEvidenceViewProps) {
  const lead = leadOf(record)
  const { status } = columnsOf(record, [])
  return (
    <div className={styles.entry}>
      <Head record={record} people={people} />
      <Written text={lead} />
      <FactList
        facts={[
          { term: 'Stands', words: statusWords[status] ?? status },
          ...aroundFacts({ record, links, roadmap, people }),
        ]}
      />
      <p>
        <Link href={pageAddress(record.kind, record.id)}>Open the {kindInText(record.kind)}</Link>
      </p>
    </div>
  )
}
