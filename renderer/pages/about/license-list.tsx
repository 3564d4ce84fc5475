// The licenses of everything that is part of Cairn: packages under the same terms together, the terms where someone wants to read them.
import { useEffect, useId, useState } from 'react'
import type { LicenseGroup } from '../../../shared/files/license-notices.ts'
import { readThirdPartyLicenses } from '../../platform/third-party-licenses.ts'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './about-page.module.css'

const inLine = 4

/** A wall of names helps nobody: all of them stand with the terms. */
const someOf = (packages: readonly string[]) =>
  packages.length <= inLine + 1
    ? packages.join(', ')
    : `${packages.slice(0, inLine).join(', ')} and ${packages.length - inLine} more`

function Group({ group: { identifier, packages, copyrights, terms } }: { group: LicenseGroup }) {
  const [isShown, setShown] = useState(false)
  const id = useId()
  const name = identifier === '' ? 'Other terms' : identifier
  const [first = ''] = packages
  return (
    <li>
      <div className={styles.head}>
        <b>{name}</b>
        <TextButton
          aria-expanded={isShown}
          aria-controls={isShown ? id : undefined}
          aria-label={`${isShown ? 'Hide' : 'Show'} the terms of ${first}`}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? 'Hide terms' : 'Show terms'}
        </TextButton>
      </div>
      <p className={styles.packages}>{isShown ? packages.join(', ') : someOf(packages)}</p>
      {isShown ? (
        <pre id={id} className={styles.terms}>
          {[...copyrights, '', terms].join('\n').trim()}
        </pre>
      ) : null}
    </li>
  )
}

export function LicenseList() {
  const [groups, setGroups] = useState<readonly LicenseGroup[] | null>()
  useEffect(() => {
    void readThirdPartyLicenses().then(setGroups, () => setGroups(null))
  }, [])
  if (groups === undefined) return null
  // Only the page's own development server has none: the build writes them.
  if (groups === null)
    return <p>License texts are created when Cairn is built. They are not available in this development version.</p>
  return (
    <ul className={styles.licenses}>
      {groups.map((group) => (
        <Group key={group.packages.join()} group={group} />
      ))}
    </ul>
  )
}
