// Where files live: the data folder with what lies in it, and what lies elsewhere because its owner chose so.

import { FolderLine } from '../folder-line.tsx'
import { type HostFacts, useHostFacts } from '../use-host-facts.ts'
import styles from './help-page.module.css'
import { HelpSection } from './help-section.tsx'

interface Place {
  readonly path: string
  readonly what: string
}

const kept: readonly Place[] = [
  { path: 'kept', what: 'Backups, and the files attached to your records.' },
  { path: 'set-aside', what: 'What was there before a restore or a new start took its place.' },
  { path: 'settings.json', what: 'What you chose on the Settings page.' },
  { path: 'second-folder.json', what: 'The second backup folder you chose, if any.' },
]

const ofDesktop: readonly Place[] = [
  { path: 'IndexedDB', what: 'The database itself, in the format of the browser inside Cairn. Leave it to Cairn.' },
  { path: 'Dictionaries', what: 'Dictionaries for spelling.' },
  { path: 'recent-files.json', what: 'The files you opened lately. File → Open Recent clears it.' },
  { path: 'window.json, last-folder.json', what: 'Where the window stood, and where file dialogs open.' },
  { path: 'reminders.json', what: 'The days whose reminder was shown.' },
]

function PlaceList({ places }: { places: readonly Place[] }) {
  return (
    <dl className={styles.list}>
      {places.map(({ path, what }) => (
        <div key={path}>
          <dt>
            <code>{path}</code>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  )
}

function DataFolder({ facts }: { facts: HostFacts }) {
  return (
    <>
      <HelpSection title="The data folder">
        <p>
          <FolderLine facts={facts} />
        </p>
        <p className={styles.why}>
          Cairn writes here and nowhere else, unless you choose a place. To start with another folder, set CAIRN_DATA to
          it.
        </p>
      </HelpSection>
      <HelpSection title="In it">
        <PlaceList places={facts.host === 'desktop' ? [...kept.slice(0, 1), ...ofDesktop, ...kept.slice(1)] : kept} />
      </HelpSection>
    </>
  )
}

export function FilePlaces() {
  const facts = useHostFacts()
  if (facts === undefined) return null
  return (
    <div className={styles.sections}>
      {facts === null ? null : <DataFolder facts={facts} />}
      {facts?.host === 'desktop' ? null : (
        <HelpSection title="In your browser">
          <p className={styles.why}>
            The database itself lies in this browser’s profile. Clearing the browser’s site data deletes it; backups in
            the data folder stay.
          </p>
        </HelpSection>
      )}
      <HelpSection title="Elsewhere">
        <p className={styles.why}>
          Exports, packets, review requests and feedback lie where you saved them. A second backup folder lies where you
          chose it; see Data. Cairn never uploads anything.
        </p>
      </HelpSection>
    </div>
  )
}
