// An address of this window for content it holds, given back when nothing shows it any more.
import { useEffect, useState } from 'react'

/** Null until it is there, and for null content. */
export function useBlobAddress(content: string | Uint8Array<ArrayBuffer> | null, type: string): string | null {
  const [made, setMade] = useState<{ content: typeof content; address: string } | null>(null)
  useEffect(() => {
    if (content === null) return
    const address = URL.createObjectURL(new Blob([content], { type }))
    setMade({ content, address })
    return () => URL.revokeObjectURL(address)
  }, [content, type])
  return made !== null && made.content === content ? made.address : null
}
