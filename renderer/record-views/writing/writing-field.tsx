// A field for what is written at length: a plain one at once, the editor in its place as soon as that is fetched. No key is lost between.
import { type ReactNode, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react'
import { LongField } from '../../ui/field.tsx'
import { lazyComponent } from '../../ui/lazy-component.ts'

export interface WritingFieldProps {
  readonly label: string
  readonly hint?: ReactNode
  readonly trouble?: string | undefined
  /** Lines of room before it grows. */
  readonly rows?: number
  readonly placeholder?: string
  readonly value: string
  readonly onChange: (text: string) => void
}

/** Where someone was in the plain field when the editor took its place. */
export interface LeftAt {
  readonly from: number
  readonly to: number
  readonly scrolled: number
}

export interface WritingEditorProps extends WritingFieldProps {
  readonly id: string
  /** Null when nobody was writing; known once the plain field is gone. */
  readonly leftAt: RefObject<LeftAt | null>
}

const useEditor = lazyComponent<WritingEditorProps>(async () => (await import('./writing-editor.tsx')).WritingEditor)

interface PlainFieldProps extends WritingFieldProps {
  id: string
  onLeft?: (at: LeftAt | null) => void
  onComposing?: (isComposing: boolean) => void
}

function PlainField({ id, onChange, onLeft, onComposing, ...field }: PlainFieldProps) {
  const place = useRef<HTMLTextAreaElement>(null)
  const left = useRef(onLeft)
  left.current = onLeft
  useLayoutEffect(() => {
    const area = place.current
    return () => {
      if (area === null || document.activeElement !== area) return left.current?.(null)
      left.current?.({ from: area.selectionStart, to: area.selectionEnd, scrolled: area.scrollTop })
    }
  }, [])
  return (
    <LongField
      {...field}
      id={id}
      ref={place}
      onChange={(event) => onChange(event.currentTarget.value)}
      onCompositionStart={() => onComposing?.(true)}
      onCompositionEnd={() => onComposing?.(false)}
    />
  )
}

/** Half a Chinese word must not be cut off by the change of fields. */
function GrowingField({ id, ...field }: WritingFieldProps & { id: string }) {
  const Editor = useEditor()
  const [isComposing, setComposing] = useState(false)
  const leftAt = useRef<LeftAt | null>(null)
  const keep = (at: LeftAt | null) => {
    leftAt.current = at
  }
  if (Editor === null || isComposing) return <PlainField {...field} id={id} onLeft={keep} onComposing={setComposing} />
  return <Editor {...field} id={id} leftAt={leftAt} />
}

/** The editor must be able to ask where a character stands. */
const measuresText = () => 'getClientRects' in Range.prototype

export function WritingField(field: WritingFieldProps) {
  const id = `writing-${useId().replaceAll(/\W/g, '')}`
  return measuresText() ? <GrowingField {...field} id={id} /> : <PlainField {...field} id={id} />
}
