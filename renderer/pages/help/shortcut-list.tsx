// Every shortcut of this host, from the tables that serve the keys.
import { keySections } from '../../../shared/screen-shortcuts.ts'
import { useChosenShortcuts } from '../../state/chosen-shortcuts.ts'
import { onMac } from '../../ui/on-mac.ts'
import { SectionHead } from '../../ui/section-head.tsx'
import { ShortcutTable } from '../../ui/shortcut-table.tsx'
import { useHostFacts } from '../use-host-facts.ts'
import styles from './help-page.module.css'

export function ShortcutList() {
  const facts = useHostFacts()
  const chosen = useChosenShortcuts()
  if (facts === undefined) return null
  return (
    <section className={styles.keys}>
      <SectionHead note="for G W, press G, then W">All shortcuts</SectionHead>
      <ShortcutTable sections={keySections(facts?.host ?? 'browser', onMac(), chosen)} />
    </section>
  )
}
