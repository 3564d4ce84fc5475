// The versions a ladder had before: each can be looked at as a file, and taken up again.
import { useLocation } from 'wouter'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { draftOf } from '../../../shared/rules/ladder/ladder-draft.ts'
import { dayOfInstant, dayWords } from '../../../shared/rules/time/day-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { addStoredLadderVersion, readOtherLadders } from '../../storage/roadmap/manage-other-ladders.ts'
import { MarginSection } from '../../ui/margin-section.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { useTellChange } from '../use-saved-notice.ts'
import styles from './ladder.module.css'
import { otherAddress, sizeWords } from './ladder-labels-and-addresses.ts'
import { useReplaceLadderDraft } from './use-replace-ladder-draft.tsx'

export function VersionsSection({ roadmap, earlier }: { roadmap: Roadmap; earlier: readonly Roadmap[] }) {
  const { clock, database } = useCairn()
  const [, navigate] = useLocation()
  const tell = useTellChange()
  const { lay, question } = useReplaceLadderDraft()
  const others = useView((database) => readOtherLadders(database), [roadmap.id])
  const kept = new Set(others?.map((one) => one.roadmap.id))
  const since = ({ createdAt }: Roadmap) => dayWords(dayOfInstant(createdAt, clock.zone()), clock.today())
  const keepBeside = async (version: Roadmap) => {
    const isDone = await tell(`Added version ${version.version} as another ladder`, (note) =>
      addStoredLadderVersion(database, version, note),
    )
    if (isDone) navigate(otherAddress(version.id))
  }
  return (
    <MarginSection title="Versions">
      <ul className={styles.list}>
        <li>
          <b>Version {roadmap.version}</b>, in use since {since(roadmap)}
        </li>
        {earlier.map((version) => (
          <li key={version.id}>
            Version {version.version}, {since(version)}: {version.title}, {sizeWords(version)}{' '}
            <TextButton onClick={() => void lay({ ...draftOf(version), baseId: roadmap.id })}>
              Edit from this version
            </TextButton>{' '}
            {kept.has(version.id) ? (
              <a href={`#${otherAddress(version.id)}`}>Open as another ladder</a>
            ) : (
              <TextButton onClick={() => void keepBeside(version)}>Add as another ladder</TextButton>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.note}>Sessions, packets and review requests keep the version they were made with.</p>
      {question}
    </MarginSection>
  )
}
