// Keys and what they do, a section after another: the list under `?` and the help page.
import { Fragment } from 'react'
import { keysAsWritten } from '../../shared/command-shortcuts.ts'
import type { KeySection } from '../../shared/screen-shortcuts.ts'
import { KeyHint } from './key-hint.tsx'
import { onMac } from './on-mac.ts'
import styles from './shortcut-table.module.css'

function Keys({ keys }: { keys: readonly string[] }) {
  const mac = onMac()
  return keys.map((one, at) => (
    <Fragment key={one}>
      {at === 0 ? null : ' or '}
      <KeyHint keys={keysAsWritten(one, mac)} />
    </Fragment>
  ))
}

export function ShortcutTable({ sections }: { sections: readonly KeySection[] }) {
  return (
    <div className={styles.sections}>
      {sections.map(({ title, lines }) => (
        <section key={title} className={styles.section}>
          <h3>{title}</h3>
          <dl>
            {lines.map(({ keys, words }) => (
              <div key={words} className={styles.line}>
                <dt>{words}</dt>
                <dd>
                  <Keys keys={keys} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
