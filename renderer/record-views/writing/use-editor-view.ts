// The editor's own view inside of React: made once, fed with what the page says, and told on from there. It keeps caret, scroll and undo.
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { type WritingSetup, writingSetup } from './editor-extensions.ts'
import type { LeftAt, WritingEditorProps } from './writing-field.tsx'

interface WritingView {
  /** Where the view is put. */
  readonly host: RefObject<HTMLDivElement | null>
  readonly view: RefObject<EditorView | null>
}

/** The caret where it was left, so that nobody who was writing notices the change of fields. */
function takeUp(view: EditorView, leftAt: LeftAt | null): void {
  if (leftAt === null) return
  const most = view.state.doc.length
  view.dispatch({ selection: { anchor: Math.min(leftAt.from, most), head: Math.min(leftAt.to, most) } })
  view.focus()
  view.scrollDOM.scrollTop = leftAt.scrolled
}

/** The page draws within a few keys, however fast they come. */
const mostOnTheWay = 30

type Told = Pick<WritingSetup, 'findRecords' | 'onTransfer'>

/** What the platform would say of a field of its own. */
function describe(content: HTMLElement | undefined, { id, hint, trouble }: WritingEditorProps): void {
  const described = [trouble ? `${id}-error` : '', hint ? `${id}-description` : ''].filter((one) => one !== '')
  if (described.length > 0) content?.setAttribute('aria-describedby', described.join(' '))
  else content?.removeAttribute('aria-describedby')
  if (trouble) content?.setAttribute('aria-invalid', 'true')
  else content?.removeAttribute('aria-invalid')
}

export function useEditorView(field: WritingEditorProps, told: Told): WritingView {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const newest = useRef({ field, told })
  newest.current = { field, told }
  // What was told and has not come back from the page yet, oldest first: what comes back and is none of it was changed elsewhere.
  const onTheWay = useRef<string[]>([field.value])
  useLayoutEffect(() => {
    const { id, label, placeholder = '', value, leftAt } = newest.current.field
    if (host.current === null) return
    const setup = writingSetup({
      start: value,
      attributes: { id, 'aria-label': label },
      placeholder,
      findRecords: () => newest.current.told.findRecords(),
      onTransfer: (...transfer) => newest.current.told.onTransfer(...transfer),
      onText: (text) => {
        onTheWay.current = [...onTheWay.current.slice(-mostOnTheWay), text]
        newest.current.field.onChange(text)
      },
    })
    const made = new EditorView({ state: EditorState.create({ doc: value, extensions: setup }), parent: host.current })
    view.current = made
    takeUp(made, leftAt.current)
    return () => made.destroy()
  }, [])
  const { value } = field
  useEffect(() => {
    const back = onTheWay.current.lastIndexOf(value)
    onTheWay.current = onTheWay.current.slice(back + 1)
    if (back < 0) view.current?.dispatch({ changes: { from: 0, to: view.current.state.doc.length, insert: value } })
  }, [value])
  useEffect(() => describe(view.current?.contentDOM, field))
  return { host, view }
}
