// Keys and what they do, a section after another: the list under `?` and the help page.
import { Fragment } from 'react'
import type { KeySection } from '../../shared/screen-keys.ts'
import { keysAsWritten } from '../../shared/shortcuts.ts'
import { KeyHint } from './key-hint.tsx'
import styles from './key-table.module.css'
import { onMac } from './on-mac.ts'

function Keys({ keys }: { keys: readonly string[] }) {
  const mac = onMac()
  return keys.map((one, at) => (
    <Fragment key={one}>
      {at === 0 ? null : ' or '}
      <KeyHint keys={keysAsWritten(one, mac)} />
    </Fragment>
  ))
}

export function KeyTable({ sections }: { sections: readonly KeySection[] }) {
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
