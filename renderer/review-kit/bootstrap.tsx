// The first thing that runs in the file: colours, then either the desk, a question for the passphrase, or one plain reason.
import '../ui/base.css'
import '../ui/tokens.css'
import './fonts.css'
import './stays-closed.css'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrandMark } from '../ui/brand-mark.tsx'
import { openShare, ownJson, type ShareLock, sealedIn } from './read-embedded-share.ts'
import styles from './review-desk.module.css'
import { ReviewDesk } from './review-page-body.tsx'
import { canHash } from './review-page-sha256.ts'
import { openKeeper } from './unfinished-review-store.ts'

export function Gate({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className={styles.gate}>
      <BrandMark />
      <h1>{title}</h1>
      {children}
    </main>
  )
}

function followColorScheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const set = () => document.documentElement.setAttribute('data-mantine-color-scheme', dark.matches ? 'dark' : 'light')
  dark.addEventListener('change', set)
  set()
}

const damaged = (
  <Gate title="This file cannot be opened.">
    <p>
      The file is incomplete or was changed in transit. Ask the sender for a new copy. What can still be read stands
      below.
    </p>
  </Gate>
)
/** Words of another form than Cairn writes, whose hash agrees all the same; or a fault of the page itself. */
const broken = (
  <Gate title="This page stopped working.">
    <p>
      This file has unexpected content. Your comments are still here if this browser allows storage. Open the file
      again, or ask the sender for a new copy.
    </p>
  </Gate>
)
const noCrypto = (
  <Gate title="Open this file from your own disk.">
    <p>At this address the browser cannot check it. Save it, then open the saved file.</p>
  </Gate>
)

/** The same words without the desk; they go once it is open, and stay where it cannot be. */
const plainWords = () => document.getElementById('as-text')

/** The desk over an opened share; null when it was changed on the way. */
export async function deskOf(json: string, lock: ShareLock | null = null): Promise<ReactNode | null> {
  const share = await openShare(json, lock)
  return share === null ? null : <ReviewDesk share={share} keeper={await openKeeper(share.copy.shareId, share.key)} />
}

/** `gate` asks for the passphrase; only the page for sealed shares has one. */
export async function startPage(
  gate: ((sealed: string, show: (page: ReactNode) => void) => ReactNode) | null,
): Promise<void> {
  followColorScheme()
  const element = document.getElementById('root')
  if (element === null) throw new Error('The page has no root.')
  const root = createRoot(element, { onUncaughtError: () => root.render(broken) })
  const show = (page: ReactNode) => root.render(<StrictMode>{page}</StrictMode>)
  if (!canHash()) return show(noCrypto)
  const json = ownJson()
  const sealed = sealedIn(json)
  if (sealed !== null && gate !== null) return show(gate(sealed, show))
  const desk = await deskOf(json)
  if (desk !== null) plainWords()?.remove()
  else plainWords()?.setAttribute('data-shown', '')
  show(desk ?? damaged)
}
