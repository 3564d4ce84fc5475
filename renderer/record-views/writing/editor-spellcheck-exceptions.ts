// Code and addresses within a text are not checked for spelling: no dictionary has them.
import { syntaxTree } from '@codemirror/language'
import { type Extension, RangeSetBuilder } from '@codemirror/state'
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'

const unchecked = Decoration.mark({ attributes: { spellcheck: 'false' } })
/** As the Markdown parser calls them. */
const isUnchecked: ReadonlySet<string> = new Set(['InlineCode', 'CodeText', 'CodeInfo', 'URL'])

function uncheckedIn(view: EditorView): DecorationSet {
  const found = new RangeSetBuilder<Decoration>()
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        if (!isUnchecked.has(node.name)) return true
        if (node.from < node.to) found.add(node.from, node.to, unchecked)
        return false
      },
    })
  }
  return found.finish()
}

export const writingUnchecked: Extension = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(view: EditorView) {
      this.decorations = uncheckedIn(view)
    }
    update({ view, docChanged, viewportChanged, startState }: ViewUpdate) {
      const isReadAnew = syntaxTree(startState) !== syntaxTree(view.state)
      if (docChanged || viewportChanged || isReadAnew) this.decorations = uncheckedIn(view)
    }
  },
  { decorations: (plugin) => plugin.decorations },
)
