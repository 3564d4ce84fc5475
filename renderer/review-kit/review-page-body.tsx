// The whole page once it is open: the plan, the place that is shown, and the foot that says what there is and saves it.
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { keysAsWritten } from '../../shared/command-shortcuts.ts'
import { reviewKeys } from '../../shared/screen-shortcuts.ts'
import { BrandMark } from '../ui/brand-mark.tsx'
import { onMac } from '../ui/on-mac.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { BlocksContext } from './block-parser-context.ts'
import { KitButton } from './kit-button.tsx'
import { KitDialog } from './kit-dialog.tsx'
import { PrintSheet } from './print-sheet.tsx'
import { type OpenShare, ownLicenses } from './read-embedded-share.ts'
import styles from './review-desk.module.css'
import { ReviewFoot } from './review-foot.tsx'
import { ReviewSidebar } from './review-sidebar.tsx'
import { AskedStep, QuestionsStep, ReadStep, SinceStep, WhoStep } from './review-steps.tsx'
import type { SaveFile } from './save-feedback.ts'
import { ThingStep } from './shared-item-step.tsx'
import { TapBar, useTappedSentence } from './tapped-sentence.tsx'
import type { WorkKeeper } from './unfinished-review-store.ts'
import { FilePreview } from './unsaved-feedback-preview.tsx'
import { useSaving } from './use-feedback-saving.ts'
import { type Review, useReview } from './use-review.ts'
import { neighbour, useReviewShortcuts } from './use-review-shortcuts.ts'

function Shown({ review }: { review: Review }) {
  const { place, copy } = review
  const thing = place.thing === null ? undefined : copy.things[place.thing]
  if (thing !== undefined && place.thing !== null)
    return <ThingStep key={thing.id} review={review} thing={thing} at={place.thing} />
  switch (place.step) {
    case 'who':
      return <WhoStep review={review} />
    case 'since':
      return <SinceStep review={review} />
    case 'questions':
      return <QuestionsStep review={review} />
    case 'things':
      return <AskedStep review={review} />
    case 'read':
      return <ReadStep review={review} />
  }
}

function Pager({ review }: { review: Review }) {
  const [before, next] = [neighbour(review, -1), neighbour(review, 1)]
  return (
    <nav className={styles.pager} aria-label="Before and after">
      {before === undefined ? (
        <span />
      ) : (
        <KitButton look="text" onClick={() => review.go(before.name)}>
          ‹ {before.words}
        </KitButton>
      )}
      {next === undefined ? null : (
        <KitButton look="text" onClick={() => review.go(next.name)}>
          {next.words} ›
        </KitButton>
      )}
    </nav>
  )
}

/** Another place begins at its top, and a screen reader begins there too. */
function usePlaceFocus(name: string) {
  const main = useRef<HTMLElement>(null)
  const shown = useRef(name)
  useEffect(() => {
    if (shown.current === name) return
    shown.current = name
    scrollTo({ top: 0 })
    main.current?.focus({ preventScroll: true })
  }, [name])
  return main
}

/** Within the app: what stands in the head, and how a file is written there. */
export interface Inside {
  head: ReactNode
  kept: string
  saveFile: SaveFile
}

interface ReviewDeskProps {
  share: OpenShare
  keeper: WorkKeeper
  inside?: Inside
}

type OpenDialog = '' | 'keys' | 'file' | 'licenses'

interface DeskDialogProps extends Pick<Review, 'copy' | 'work'> {
  open: OpenDialog
  onClose: () => void
}

function DeskDialog({ open, onClose, copy, work }: DeskDialogProps) {
  if (open === '') return null
  if (open === 'file')
    return (
      <KitDialog title="What your file will hold" onClose={onClose}>
        <FilePreview copy={copy} work={work} />
      </KitDialog>
    )
  if (open === 'licenses')
    return (
      <KitDialog title="Licenses" onClose={onClose}>
        <p>This page uses open-source software and typefaces under these licenses.</p>
        <pre className={styles.licenses}>{ownLicenses()}</pre>
      </KitDialog>
    )
  return (
    <KitDialog title="Keys" onClose={onClose}>
      <dl>
        {reviewKeys.map(({ keys: [key = ''], words }) => (
          <div key={key} className={styles.key}>
            <dt>
              <kbd>{keysAsWritten(key, onMac())}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </KitDialog>
  )
}

interface DeskHeadProps {
  children: ReactNode
  showKeys: () => void
  /** Of the page that stands alone; the app has a place of its own for them. */
  showLicenses: (() => void) | undefined
}

function DeskHead({ children, showKeys, showLicenses }: DeskHeadProps) {
  return (
    <header className={styles.head}>
      <BrandMark />
      <p>
        {children}
        <KitButton look="text" small onClick={showKeys}>
          Keys
        </KitButton>
        {showLicenses === undefined ? null : (
          <KitButton look="text" small onClick={showLicenses}>
            Licenses
          </KitButton>
        )}
      </p>
    </header>
  )
}

export function ReviewDesk({ share, keeper, inside }: ReviewDeskProps) {
  const review = useReview(share, keeper)
  const [open, setOpen] = useState<OpenDialog>('')
  const showKeys = useCallback(() => setOpen('keys'), [])
  const saving = useSaving(review, share, inside?.saveFile)
  const { save } = saving
  const main = usePlaceFocus(review.place.name)
  const { tapped, forget } = useTappedSentence(review, main)
  useReviewShortcuts(review, {
    save: useCallback(() => void save(), [save]),
    showKeys,
  })
  return (
    <BlocksContext value={share.readBlocks}>
      <div className={styles.page}>
        <DeskHead showKeys={showKeys} showLicenses={inside === undefined ? () => setOpen('licenses') : undefined}>
          {inside?.head ?? 'One file, works offline. It sends nothing anywhere.'}
        </DeskHead>
        <div className={styles.columns}>
          <ReviewSidebar review={review} />
          <main ref={main} tabIndex={-1} className={styles.main}>
            <VisuallyHidden>{review.place.words}</VisuallyHidden>
            <Shown review={review} />
            <Pager review={review} />
          </main>
        </div>
        <TapBar tapped={tapped} begin={review.begin} forget={forget} />
        <ReviewFoot review={review} saving={saving} preview={() => setOpen('file')} kept={inside?.kept} />
      </div>
      <PrintSheet review={review} />
      <DeskDialog open={open} onClose={() => setOpen('')} copy={share.copy} work={review.work} />
    </BlocksContext>
  )
}
