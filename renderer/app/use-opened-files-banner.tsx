// Files named from outside are followed from after the first paint: no start waits for them, and the host keeps them until then.
import { type ComponentType, useEffect, useState } from 'react'
import type { Host } from '../platform/host.ts'
import { afterFirstPage } from './load-pages.ts'

type Waiting = ComponentType<{ host: Host }>

/** Follows them as long as the app runs. What is answered lists those that wait, once there is anything to list them with. */
export function useOpenedFilesBanner(host: Host): Waiting | null {
  const [Files, setFiles] = useState<Waiting | null>(null)
  useEffect(() => {
    let stop: (() => void) | null = null
    let isGone = false
    const begin = async () => {
      const [{ OpenedFilesBanner }, { followOpenedFiles }] = await Promise.all([
        import('./opened-files-banner.tsx'),
        import('./handle-opened-files.ts'),
      ])
      if (isGone) return
      setFiles(() => OpenedFilesBanner)
      stop = followOpenedFiles(host)
    }
    // Without these parts the window opens no file until it is loaded again, as it is without its other late parts.
    const cancel = afterFirstPage(() => void begin().catch(() => undefined))
    return () => {
      isGone = true
      cancel()
      stop?.()
    }
  }, [host])
  return Files
}
