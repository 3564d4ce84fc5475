// The editor of a long text: what is typed, how it will read, files and pictures put in, and a short help. Fetched after the field it replaces.
import { type ReactNode, useState } from 'react'
import { FieldAround } from '../../ui/field-frame.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Small } from '../../ui/typography.tsx'
import { type TakingFiles, useAttachFiles } from '../files/use-attach-files.ts'
import type { WritingAble } from './editor-context.tsx'
import type { WritingSetup } from './editor-extensions.ts'
import { useWrittenParts } from './markdown-context.tsx'
import { Written } from './markdown-text.tsx'
import { pastedMarkdown } from './pasted/convert-pasted-html.ts'
import { PictureAltTextForm } from './picture-alt-text-form.tsx'
import { useEditorView } from './use-editor-view.ts'
import styles from './writing-editor.module.css'
import type { WritingEditorProps } from './writing-field.tsx'
import { WritingHelp } from './writing-help.tsx'

/** Files are kept; formatted text becomes Markdown; anything else is the editor's own to paste, as plain text. */
function takingTransfer(take: TakingFiles['take']): WritingSetup['onTransfer'] {
  return (transfer, view, at) => {
    const html = transfer.getData('text/html')
    const files = [...transfer.files]
    // Office programs put a picture of the words beside the words.
    if (files.length > 0 && html === '') {
      if (at !== null) view.dispatch({ selection: { anchor: at } })
      take(files)
      return true
    }
    const text = html === '' ? null : pastedMarkdown(html)
    if (text === null) return false
    view.dispatch(view.state.replaceSelection(text), { userEvent: 'input.paste', scrollIntoView: true })
    return true
  }
}

type Shown = 'writing' | 'preview'

interface ToolsProps {
  /** Of the field's label: the same tools stand at every field. */
  labelId: string
  shown: Shown
  isHelping: boolean
  onShow: (shown: Shown) => void
  onHelp: () => void
  onFiles: (files: readonly File[]) => void
}

function Tools({ labelId, shown, isHelping, onShow, onHelp, onFiles }: ToolsProps) {
  return (
    <div className={styles.tools} data-open={shown === 'preview' || isHelping || undefined}>
      <TextButton
        aria-describedby={labelId}
        aria-pressed={shown === 'preview'}
        onClick={() => onShow(shown === 'preview' ? 'writing' : 'preview')}
      >
        {shown === 'preview' ? 'Back to editing' : 'Preview'}
      </TextButton>
      <label className={styles.attach}>
        Attach a file
        <input
          type="file"
          multiple
          aria-describedby={labelId}
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])])
            currentTarget.value = ''
          }}
        />
      </label>
      <TextButton aria-describedby={labelId} aria-expanded={isHelping} onClick={onHelp}>
        How to format
      </TextButton>
    </div>
  )
}

function Preview({ text }: { text: string }) {
  return (
    <section className={styles.preview} aria-label="As it will read">
      {text.trim() === '' ? <Small quiet>Nothing is written yet.</Small> : <Written text={text} />}
    </section>
  )
}

function Told({ taking: { told, isTaking } }: { taking: TakingFiles }): ReactNode {
  return (
    <div role="status" className={styles.told}>
      {isTaking ? <p>Keeping the file…</p> : null}
      {told.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  )
}

function useWriting(props: WritingEditorProps, able: WritingAble | null) {
  const [shown, setShown] = useState<Shown>('writing')
  const taking = useAttachFiles(able)
  const { host, view } = useEditorView(props, {
    findRecords: () => able?.findRecords ?? null,
    onTransfer: takingTransfer(taking.take),
  })
  const show = (next: Shown) => {
    setShown(next)
    if (next === 'writing') requestAnimationFrame(() => view.current?.focus())
  }
  const putIn = (markdown: string) => {
    const state = view.current?.state
    if (state !== undefined) view.current?.dispatch(state.replaceSelection(markdown), { userEvent: 'input.paste' })
    view.current?.focus()
  }
  return { taking, host, shown, show, putIn, focus: () => view.current?.focus() }
}

export function WritingEditor(props: WritingEditorProps) {
  const { id, label, hint, trouble, value } = props
  const parts = useWrittenParts()
  const [able, setAble] = useState<WritingAble | null>(null)
  const [isHelping, setHelping] = useState(false)
  const { taking, host, shown, show, putIn, focus } = useWriting(props, able)
  return (
    <div className={styles.field}>
      {parts === null ? null : <parts.Able give={setAble} />}
      <Tools
        {...{ shown, isHelping }}
        labelId={`${id}-label`}
        onShow={show}
        onHelp={() => setHelping(!isHelping)}
        onFiles={taking.take}
      />
      <FieldAround id={id} label={label} hint={hint} trouble={trouble} onLabel={focus}>
        <div
          ref={host}
          hidden={shown === 'preview'}
          className={styles.editor}
          data-trouble={trouble ? true : undefined}
        />
        {shown === 'preview' ? <Preview text={value} /> : null}
      </FieldAround>
      {isHelping ? <WritingHelp /> : null}
      {taking.asking === null ? null : (
        <PictureAltTextForm key={taking.asking.id} file={taking.asking} onPut={putIn} onDone={taking.answered} />
      )}
      <Told taking={taking} />
    </div>
  )
}
