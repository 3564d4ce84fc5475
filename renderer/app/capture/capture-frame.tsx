// The edge of the capture window, which has none of the system's own: the name at its head is what it is moved by.
import { type ReactNode, useEffect } from 'react'
import { BrandMark } from '../../ui/brand-mark.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './capture.module.css'

interface CaptureFrameProps {
  /** There is something to show. */
  onReady: () => void
  children: ReactNode
}

export function CaptureFrame({ onReady, children }: CaptureFrameProps) {
  useEffect(onReady, [onReady])
  return (
    <main className={styles.window}>
      <div className={styles.head}>
        <BrandMark />
        <h1>
          <VisuallyHidden>Quick note</VisuallyHidden>
        </h1>
      </div>
      {children}
    </main>
  )
}
