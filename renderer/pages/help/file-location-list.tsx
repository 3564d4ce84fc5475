// Where files live: the data folder with what lies in it, and what lies elsewhere because its owner chose so.

import { MarginSection } from '../../ui/margin-section.tsx'
import { FolderLine } from '../data-folder-line.tsx'
import { type HostFacts, useHostFacts } from '../use-host-facts.ts'
import styles from './help-page.module.css'

interface Place {
  readonly path: string
  readonly what: string
}

const kept: readonly Place[] = [
  { path: 'kept', what: 'Backups, and the files attached to your records.' },
  { path: 'set-aside', what: 'Data that was replaced by a restore or a new start.' },
  { path: 'settings.json', what: 'Your settings.' },
  { path: 'second-folder.json', what: 'The second backup folder you chose, if any.' },
]

const ofDesktop: readonly Place[] = [
  {
    path: 'IndexedDB',
    what: 'The database, in the format of Cairn’s built-in browser engine. Do not change these files.',
  },
  { path: 'Dictionaries', what: 'Spelling dictionaries.' },
  {
    path: 'recent-files.json',
    what: 'The list of recently opened files. To clear it, choose File → Open Recent → Clear Recent Files.',
  },
  {
    path: 'window.json, last-folder.json',
    what: 'The window’s size and position, and the folder in which file dialogs open.',
  },
  { path: 'vault.json', what: 'The folder of your Markdown vault, if any.' },
  { path: 'later-starts', what: 'Messages from a second start of Cairn, deleted at once.' },
  { path: 'reminders.json', what: 'The days on which a reminder was shown.' },
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
      <MarginSection title="The data folder">
        <p>
          <FolderLine facts={facts} />
        </p>
        <p className={styles.why}>
          {facts.host === 'desktop'
            ? 'Cairn stores all its data here, except the files you save elsewhere.'
            : 'Cairn stores backups and attached files here.'}{' '}
          To use another folder, set CAIRN_DATA to its path and start Cairn again.
        </p>
      </MarginSection>
      <MarginSection title="Files in the data folder">
        <PlaceList places={facts.host === 'desktop' ? [...kept.slice(0, 1), ...ofDesktop, ...kept.slice(1)] : kept} />
      </MarginSection>
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
        <MarginSection title="In your browser">
          <p className={styles.why}>
            The database is stored in this browser’s profile. Clearing the browser’s site data deletes it, but not the
            backups in the data folder.
          </p>
        </MarginSection>
      )}
      <MarginSection title="Elsewhere">
        <p className={styles.why}>
          Exports, packets, review requests and feedback are where you saved them. A second backup folder is where you
          chose to put it, and so is a Markdown vault; see Data. Cairn never uploads anything.
        </p>
      </MarginSection>
    </div>
  )
}
