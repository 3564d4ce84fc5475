// Whether the page stands in the desktop app: the same settings are shown in a browser, where some of them do nothing.
import { useEffect, useState } from 'react'
import { useHost } from '../../storage/host-context.tsx'

/** Undefined until the host has answered. */
export function useIsDesktop(): boolean | undefined {
  const host = useHost()
  const [isDesktop, setDesktop] = useState<boolean>()
  useEffect(() => {
    if (host === null) return setDesktop(false)
    void host.request('host.describe', {}).then((answer) => setDesktop(answer.ok && answer.host === 'desktop'))
  }, [host])
  return isDesktop
}
