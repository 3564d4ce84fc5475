// The frame around every screen: rail, top bar and the main landmark. It knows no record; what it says comes in as words.
import { ArrowCounterClockwiseIcon } from '@phosphor-icons/react/dist/csr/ArrowCounterClockwise'
import { MagnifyingGlassIcon } from '@phosphor-icons/react/dist/csr/MagnifyingGlass'
import { NotePencilIcon } from '@phosphor-icons/react/dist/csr/NotePencil'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { MenuCommand } from '../../shared/bridge-channel-names.ts'
import { keysAsWritten, type Shortcut } from '../../shared/command-shortcuts.ts'
import { screens, settingsAddress } from '../../shared/navigation-screens.ts'
import { BrandMark } from '../ui/brand-mark.tsx'
import { Icon } from '../ui/icon.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import { onMac } from '../ui/on-mac.ts'
import styles from './app-frame.module.css'

export interface Who {
  name: string
  /** “Mid-level to lead” */
  path: string
  /** “Month 11 of 16” or “7 months past the 16 planned”, only where a horizon is set */
  month?: string
}

export interface FrameProps {
  address: string
  who: Who | null
  /** what an undo would take back; null: nothing */
  undoable: string | null
  shortcuts: readonly Shortcut[]
  onCommand: (command: MenuCommand) => void
  /** a line across the top: the demo career, a database that needs a look */
  banner?: ReactNode
  /** files that wait to be opened */
  waiting?: ReactNode
  children: ReactNode
}

function Rail({ address, who }: Pick<FrameProps, 'address' | 'who'>) {
  return (
    <nav className={styles.rail} aria-label="Main">
      <Link href="/week" className={styles.brand ?? ''} aria-label="Cairn, this week">
        <BrandMark />
      </Link>
      <ul className={styles.places}>
        {screens.map(({ href, words, root, apart }) => (
          <li key={href} data-apart={apart || undefined}>
            <Link href={href} aria-current={address === root || address.startsWith(`${root}/`) ? 'page' : undefined}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
      <Link
        href={settingsAddress}
        className={styles.who ?? ''}
        aria-current={address === settingsAddress ? 'page' : undefined}
      >
        {who ? (
          <>
            <b>{who.name}</b>
            <span>{who.path}</span>
            {who.month ? <span>{who.month}</span> : null}
          </>
        ) : null}
        <i>Settings</i>
      </Link>
    </nav>
  )
}

function TopBar({ undoable, shortcuts, onCommand }: Pick<FrameProps, 'undoable' | 'shortcuts' | 'onCommand'>) {
  const mac = onMac()
  const written = (command: MenuCommand) => {
    const keys = shortcuts.find((shortcut) => shortcut.command === command)?.keys[0]
    return keys ? <KeyHint keys={keysAsWritten(keys, mac)} /> : null
  }
  return (
    <header className={styles.top}>
      <button type="button" className={styles.find} onClick={() => onCommand('search')}>
        <Icon of={MagnifyingGlassIcon} />
        Search or go to {written('search')}
      </button>
      <button
        type="button"
        className={styles.act}
        disabled={undoable === null}
        title={undoable === null ? 'Nothing to undo' : `Undo: ${undoable}`}
        onClick={() => onCommand('undo')}
      >
        <Icon of={ArrowCounterClockwiseIcon} />
        Undo
      </button>
      <button type="button" className={styles.act} onClick={() => onCommand('new-note')}>
        <Icon of={NotePencilIcon} />
        Quick note {written('new-note')}
      </button>
    </header>
  )
}

/** A skip link cannot use a #target here: the hash is the address. */
function SkipLink() {
  const skip = () => {
    const main = document.querySelector<HTMLElement>('main')
    const answer = main?.querySelector<HTMLElement>('h1') ?? main
    answer?.focus()
  }
  return (
    <button type="button" className={styles.skip} onClick={skip}>
      Skip to main content
    </button>
  )
}

export function Frame({ address, who, undoable, shortcuts, onCommand, banner, waiting, children }: FrameProps) {
  return (
    <div className={styles.frame}>
      <SkipLink />
      <Rail address={address} who={who} />
      <div className={styles.column}>
        {banner ? (
          <section className={styles.banner} aria-label="Notice">
            {banner}
          </section>
        ) : null}
        {waiting}
        <TopBar undoable={undoable} shortcuts={shortcuts} onCommand={onCommand} />
        <main className={styles.main} tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  )
}
