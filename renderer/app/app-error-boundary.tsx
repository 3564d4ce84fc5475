// What a window shows when the app itself has failed: what is safe and the ways back. It stands on nothing that may have failed too.
import { Component, type ReactNode } from 'react'
import styles from './start-failure.module.css'

interface FailureProps {
  reason: string
  onRestore: (() => void) | null
}

export function Failure({ reason, onRestore }: FailureProps) {
  return (
    <main className={styles.page}>
      <h1>Cairn stopped working.</h1>
      <p>What you saved is safe. Text you were typing was stored as a draft up to the last second.</p>
      <p className={styles.ways}>
        <button type="button" onClick={() => location.reload()}>
          Open Cairn again
        </button>
        {onRestore === null ? null : (
          <button type="button" onClick={onRestore}>
            Restore a backup
          </button>
        )}
      </p>
      <p className={styles.reason}>Details: {reason}</p>
    </main>
  )
}

interface BoundaryProps {
  onRestore: (() => void) | null
  children: ReactNode
}

export class AppBoundary extends Component<BoundaryProps, { broken: string | null }> {
  override state = { broken: null }

  static getDerivedStateFromError(error: unknown) {
    return { broken: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    if (this.state.broken === null) return this.props.children
    return <Failure reason={this.state.broken} onRestore={this.props.onRestore} />
  }
}
