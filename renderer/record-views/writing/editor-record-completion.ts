// Naming a record while writing: `[[` and a few words offer what fits; the chosen one stands as `[[id|words]]` and shows its words.
import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import type { Extension } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { RecordToName } from './editor-context.tsx'
import { begunName, recordName } from './record-link-markup.ts'

type FindRecords = (words: string) => Promise<readonly RecordToName[]>

function put(view: EditorView, record: RecordToName, from: number, to: number): void {
  const closed = view.state.sliceDoc(to, to + 2) === ']]' ? to + 2 : to
  const insert = recordName(record)
  view.dispatch({
    changes: { from, to: closed, insert },
    selection: { anchor: from + insert.length },
    userEvent: 'input.complete',
  })
}

const optionOf = (record: RecordToName): Completion => ({
  label: record.title,
  detail: record.detail,
  apply: (view, _option, from, to) => put(view, record, from, to),
})

/** `find` is asked again for every answer wanted, so that it may come later than the editor. */
export function recordNames(find: () => FindRecords | null): Extension {
  const source = async (context: CompletionContext): Promise<CompletionResult | null> => {
    const typed = context.matchBefore(begunName)
    const ask = find()
    if (typed === null || ask === null) return null
    const found = await ask(typed.text.slice(2).trim())
    return found.length === 0 || context.aborted
      ? null
      : { from: typed.from, options: found.map(optionOf), filter: false }
  }
  return autocompletion({ override: [source], icons: false, aboveCursor: false })
}
