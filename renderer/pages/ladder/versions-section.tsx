// The versions a ladder had before: each can be looked at as a file, and taken up again.
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { draftOf } from '../../../shared/rules/ladder/ladder-draft.ts'
import { dayOfInstant, dayWords } from '../../../shared/rules/time/day-words.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { MarginSection } from '../../ui/margin-section.tsx'
import styles from './ladder.module.css'
import { sizeWords } from './ladder-words.ts'
import { useLayDraft } from './use-lay-draft.tsx'

export function VersionsSection({ roadmap, earlier }: { roadmap: Roadmap; earlier: readonly Roadmap[] }) {
  const { clock } = useCairn()
  const { lay, question } = useLayDraft()
  const since = ({ createdAt }: Roadmap) => dayWords(dayOfInstant(createdAt, clock.zone()), clock.today())
  return (
    <MarginSection title="Versions">
      <ul className={styles.list}>
        <li>
          <b>Version {roadmap.version}</b>, in use since {since(roadmap)}
        </li>
        {earlier.map((version) => (
          <li key={version.id}>
            Version {version.version}, {since(version)}: {version.title}, {sizeWords(version)}{' '}
            <LinkButton onClick={() => void lay({ ...draftOf(version), baseId: roadmap.id })}>
              Edit from this version
            </LinkButton>
          </li>
        ))}
      </ul>
      <p className={styles.note}>Sessions, packets and review requests keep the version they were made with.</p>
      {question}
    </MarginSection>
  )
}
