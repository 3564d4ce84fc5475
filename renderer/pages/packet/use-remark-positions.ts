// Keeps each remark as high as its place on the sheet, while texts, widths and sizes of type change.
import { type RefObject, useLayoutEffect, useState } from 'react'
import { laidBeside } from '../../ui/position-notes.ts'
import type { Remark } from './packet-page-state.ts'
import { placeId, remarkId } from './sheet-text.tsx'

const gap = 18

function measured(column: HTMLElement, remarks: readonly Remark[]): number[] {
  const top = column.getBoundingClientRect().top
  const notes = remarks.map(({ number }) => ({
    wanted: (document.getElementById(placeId(number))?.getBoundingClientRect().top ?? top) - top - 4,
    height: document.getElementById(remarkId(number))?.offsetHeight ?? 0,
  }))
  return laidBeside(notes, gap)
}

/** Tops in px, one for each remark. */
export function useBeside(column: RefObject<HTMLElement | null>, remarks: readonly Remark[]): readonly number[] {
  const [tops, setTops] = useState<readonly number[]>([])
  useLayoutEffect(() => {
    const sheet = column.current?.closest('[data-beside]')
    const lay = () => {
      if (column.current === null) return
      const next = measured(column.current, remarks)
      setTops((before) => (before.join() === next.join() ? before : next))
    }
    lay()
    if (!sheet) return
    const watcher = new ResizeObserver(lay)
    watcher.observe(sheet)
    for (const child of sheet.children) watcher.observe(child)
    return () => watcher.disconnect()
  }, [column, remarks])
  return tops
}
