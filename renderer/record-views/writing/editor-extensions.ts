// What the editor is made of: plain keys, its own undo, Markdown's lists that go on, and nothing that takes Tab, Escape or saving away.
import { history, historyKeymap, standardKeymap } from '@codemirror/commands'
import { deleteMarkupBackward, insertNewlineContinueMarkup } from '@codemirror/lang-markdown'
import { EditorSelection, type EditorState, type Extension, Prec } from '@codemirror/state'
import { EditorView, type KeyBinding, keymap, placeholder, type ViewUpdate } from '@codemirror/view'
import type { RecordToName } from './editor-context.tsx'
import { writingMarks } from './editor-markdown-language.ts'
import { recordNames } from './editor-record-completion.ts'
import { writingUnchecked } from './editor-spellcheck-exceptions.ts'
import { editorTheme } from './editor-theme.ts'

/** The same sign around what is selected, or taken away where it stands already. */
function around(state: EditorState, sign: string) {
  return state.changeByRange(({ from, to }) => {
    const [before, after] = [state.sliceDoc(from - sign.length, from), state.sliceDoc(to, to + sign.length)]
    const isThere = before === sign && after === sign
    const shift = isThere ? -sign.length : sign.length
    const changes = isThere
      ? [
          { from: from - sign.length, to: from },
          { from: to, to: to + sign.length },
        ]
      : [
          { from, insert: sign },
          { from: to, insert: sign },
        ]
    return { changes, range: EditorSelection.range(from + shift, to + shift) }
  })
}

const wrapping = (key: string, sign: string): KeyBinding => ({
  key,
  run: (view) => {
    view.dispatch(view.state.update(around(view.state, sign), { userEvent: 'input' }))
    return true
  },
})

const keys: KeyBinding[] = [
  { key: 'Enter', run: insertNewlineContinueMarkup },
  { key: 'Backspace', run: deleteMarkupBackward },
  wrapping('Mod-b', '**'),
  wrapping('Mod-i', '*'),
]

export interface WritingSetup {
  /** The text it begins with. */
  readonly start: string
  readonly attributes: Readonly<Record<string, string>>
  readonly placeholder: string
  readonly findRecords: () => ((words: string) => Promise<readonly RecordToName[]>) | null
  readonly onText: (text: string) => void
  /** True when it was taken care of. */
  readonly onTransfer: (transfer: DataTransfer, view: EditorView, at: number | null) => boolean
}

const transfers = (onTransfer: WritingSetup['onTransfer']) =>
  EditorView.domEventHandlers({
    paste: (event, view) => event.clipboardData !== null && onTransfer(event.clipboardData, view, null),
    drop: (event, view) => {
      // A text dragged within the editor is moved by the editor itself.
      if (event.dataTransfer === null || event.dataTransfer.files.length === 0) return false
      return onTransfer(event.dataTransfer, view, view.posAtCoords({ x: event.clientX, y: event.clientY }))
    },
  })

export function writingSetup({
  start,
  attributes,
  placeholder: words,
  findRecords,
  onText,
  onTransfer,
}: WritingSetup): Extension {
  const tellText = ({ docChanged, state }: ViewUpdate) => docChanged && onText(state.doc.toString())
  return [
    history(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      spellcheck: 'true',
      autocorrect: 'on',
      autocapitalize: 'sentences',
      ...attributes,
    }),
    words === '' ? [] : placeholder(words),
    writingMarks(start),
    recordNames(findRecords),
    Prec.high(keymap.of(keys)),
    keymap.of([...standardKeymap, ...historyKeymap]),
    transfers(onTransfer),
    editorTheme,
    writingUnchecked,
    EditorView.updateListener.of(tellText),
  ]
}
