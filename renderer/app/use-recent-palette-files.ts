// The files opened lately, for the palette: asked for when it opens. A page knows each by a number and opens none by itself.
import { useEffect, useMemo, useState } from 'react'
import { troubleSentence } from '../../shared/bridge-error-messages.ts'
import type { RecentFile } from '../../shared/unopened-and-recent-files.ts'
import type { Host } from '../platform/host.ts'
import { useOpenOverlay } from '../state/open-overlay-store.ts'
import { showNotice } from '../ui/show-notice.ts'
import type { PaletteItem } from './palette-items.ts'

async function clear(host: Host): Promise<void> {
  const answer = await host.request('recent.clear', {})
  void showNotice({ words: answer.ok ? 'Cleared the recent files.' : troubleSentence(answer.trouble) })
}

export function useRecentFiles(host: Host): readonly PaletteItem[] {
  const isOpen = useOpenOverlay(({ open }) => open === 'palette')
  const [files, setFiles] = useState<readonly RecentFile[]>([])
  useEffect(() => {
    if (isOpen) void host.request('recent.list', {}).then((answer) => setFiles(answer.ok ? answer.files : []))
  }, [isOpen, host])
  return useMemo(() => {
    if (files.length === 0) return []
    const items = files.map(({ id, name, folder }) => ({
      id: `recent-${id}`,
      words: `Open ${name}`,
      detail: folder,
      run: () => void host.request('recent.open', { id }),
    }))
    return [...items, { id: 'recent-clear', words: 'Clear recent files', run: () => void clear(host) }]
  }, [files, host])
}
