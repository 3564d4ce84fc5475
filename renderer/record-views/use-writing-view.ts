// The editor's own view inside of React: made once, fed with what the page says, and told on from there. It keeps caret, scroll and undo.
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { LeftAt, WritingEditorProps } from './writing-field.tsx'
import { type WritingSetup, writingSetup } from './writing-setup.ts'

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

type Told = Pick<WritingSetup, 'findRecords' | 'onTransfer'>

export function useWritingView(field: WritingEditorProps, told: Told): WritingView {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const newest = useRef({ field, told })
  newest.current = { field, told }
  // What the view holds as the page knows it: only what differs from it comes from elsewhere.
  const known = useRef(field.value)
  useLayoutEffect(() => {
    const { id, label, placeholder = '', value, leftAt } = newest.current.field
    if (host.current === null) return
    const setup = writingSetup({
      attributes: { id, 'aria-label': label },
      placeholder,
      findRecords: () => newest.current.told.findRecords(),
      onTransfer: (...transfer) => newest.current.told.onTransfer(...transfer),
      onText: (text) => {
        known.current = text
        newest.current.field.onChange(text)
      },
    })
    const made = new EditorView({ state: EditorState.create({ doc: value, extensions: setup }), parent: host.current })
    view.current = made
    takeUp(made, leftAt)
    return () => made.destroy()
  }, [])
  const { value } = field
  useEffect(() => {
    if (view.current === null || value === known.current) return
    known.current = value
    view.current.dispatch({ changes: { from: 0, to: view.current.state.doc.length, insert: value } })
  }, [value])
  useEffect(() => {
    const { id, hint, trouble } = field
    const described = [trouble ? `${id}-error` : '', hint ? `${id}-description` : ''].filter((one) => one !== '')
    const content = view.current?.contentDOM
    content?.setAttribute('aria-describedby', described.join(' '))
    if (trouble) content?.setAttribute('aria-invalid', 'true')
    else content?.removeAttribute('aria-invalid')
  })
  return { host, view }
}
