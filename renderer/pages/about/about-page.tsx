// About: which Cairn this is, what it runs in, where its data lies, and the licenses of what it is made of.
import { Link } from 'wouter'
import { FactList } from '../../ui/fact-list.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { FolderLine } from '../data-folder-line.tsx'
import { type HostFacts, useHostFacts } from '../use-host-facts.ts'
import styles from './about-page.module.css'
import { LicenseList } from './license-list.tsx'

const systems: Readonly<Record<string, string>> = { darwin: 'macOS', linux: 'Linux', win32: 'Windows' }

const runsIn = {
  desktop: 'The desktop app',
  browser: 'Your browser. Cairn runs a local server that only this computer can reach.',
} as const

const factsOf = (facts: HostFacts) => [
  { term: 'Runs in', words: runsIn[facts.host] },
  ...facts.engines.map(({ name, version }) => ({ term: name, words: version })),
  { term: 'System', words: systems[facts.platform] ?? facts.platform },
  { term: 'Data folder', words: <FolderLine facts={facts} /> },
]

export function Page() {
  const facts = useHostFacts()
  if (facts === undefined) return null
  return (
    <>
      <PageHead
        crumbs={['About']}
        answer={facts === null ? 'Cairn' : `Cairn ${facts.version}`}
        lead="An offline app for building the case for your next level. No account, no cloud: nothing leaves this computer unless you save a file and share it."
      />
      <section className={styles.part}>
        {facts === null ? (
          <p>Cairn is running in your browser. Nothing is stored outside it.</p>
        ) : (
          <FactList facts={factsOf(facts)} termWidth={112} />
        )}
        <p className={styles.more}>
          <Link href="/help">Help: terms, keyboard shortcuts and file locations</Link>
        </p>
      </section>
      <section className={styles.part}>
        <SectionHead note="Cairn itself is under the MIT license">Licenses</SectionHead>
        <LicenseList />
      </section>
    </>
  )
}
