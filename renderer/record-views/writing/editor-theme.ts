// How the editor looks: a page of the app with its signs of Markdown set back, and long names of records and pictures folded away.
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { type Extension, RangeSetBuilder } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view'
import { tags } from '@lezer/highlight'

const page = EditorView.theme({
  '&': { color: 'var(--ink)', background: 'var(--raised)', font: 'var(--t-read)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { font: 'inherit', lineHeight: '1.5rem', maxHeight: '24rem', overflow: 'auto' },
  '.cm-content': { padding: '0.4375rem 0', minHeight: '3.75rem', caretColor: 'var(--ink)' },
  // Each line finds its own direction: a Hebrew one stands beside an English one.
  '.cm-line': { padding: '0 0.6875rem', unicodeBidi: 'plaintext' },
  '.cm-placeholder': { color: 'var(--ink-3)' },
  '.cm-tooltip': {
    border: '0',
    borderRadius: 'var(--r-panel)',
    background: 'var(--raised)',
    boxShadow: 'var(--shadow-menu)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { font: 'var(--t-ui)', maxWidth: '26rem', padding: '0.25rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    gap: '0.75rem',
    justifyContent: 'space-between',
    padding: '0.25rem 0.5rem',
    borderRadius: '3px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': { background: 'var(--sunk)', color: 'var(--ink)' },
  '.cm-completionLabel': { overflow: 'hidden', textOverflow: 'ellipsis' },
  '.cm-completionDetail': { flex: 'none', fontStyle: 'normal', color: 'var(--ink-3)', margin: '0' },
  '.cm-folded': { color: 'var(--ink-3)', font: 'var(--t-small)' },
})

const signs = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600' },
  { tag: tags.strong, fontWeight: '650' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: [tags.monospace, tags.labelName], fontFamily: 'var(--font-code)', fontSize: '0.875em' },
  { tag: tags.quote, color: 'var(--ink-2)' },
  { tag: [tags.url, tags.processingInstruction, tags.contentSeparator], color: 'var(--ink-3)' },
  { tag: tags.link, color: 'var(--tarn)' },
])

class Folded extends WidgetType {
  readonly words: string
  constructor(words: string) {
    super()
    this.words = words
  }
  override eq(other: Folded) {
    return other.words === this.words
  }
  toDOM() {
    const shown = document.createElement('span')
    shown.className = 'cm-folded'
    shown.textContent = this.words
    return shown
  }
}

const ofRecord = Decoration.replace({ widget: new Folded('') })
const ofPicture = Decoration.replace({ widget: new Folded('the attached picture') })

// The id of `[[id|words]]` with its bar, and the hash of an attached picture: nobody reads or types them.
const folding = new MatchDecorator({
  regexp: /(?<=\[\[)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\||attachment:[0-9a-f]{64}/g,
  decoration: ([found]) => (found.startsWith('attachment:') ? ofPicture : ofRecord),
})

const folds = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(view: EditorView) {
      this.decorations = folding.createDeco(view)
    }
    update(update: ViewUpdate) {
      this.decorations = folding.updateDeco(update, this.decorations)
    }
  },
  {
    decorations: (plugin) => plugin.decorations,
    // One step of the caret, and one key to delete it.
    provide: (plugin) =>
      EditorView.atomicRanges.of(
        (view) => view.plugin(plugin)?.decorations ?? new RangeSetBuilder<Decoration>().finish(),
      ),
  },
)

export const editorTheme: Extension = [page, syntaxHighlighting(signs), folds, EditorView.perLineTextDirection.of(true)]
