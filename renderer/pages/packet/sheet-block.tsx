// One part of a section on the sheet, as it will print, with the ways to change it in the margins.
import type { PacketBlock } from '../../../shared/records/packet-edition.ts'
import { GapNote } from '../../ui/gap-note.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { BlockForm } from './block-form.tsx'
import { PartTools } from './block-tools.tsx'
import { BehindTable } from './figure-records.tsx'
import { FoundInPart, FoundWords } from './leak-highlights.tsx'
import { Overtaken } from './outdated-edit.tsx'
import type { PacketDesk } from './packet-page-state.ts'
import styles from './packet-sheet.module.css'
import { SheetBars, SheetTable } from './sheet-figures.tsx'
import { Passages } from './sheet-text.tsx'

interface SheetBlockProps {
  desk: PacketDesk
  block: PacketBlock
  /** "Case 1, Problem" */
  name: string
  siblings: readonly string[]
}

function Content({ desk, block, name }: Pick<SheetBlockProps, 'desk' | 'block' | 'name'>) {
  const { form, lead, text, by } = block
  const places = desk.places.get(block.id) ?? []
  const head =
    lead === '' ? null : (
      <b>
        <FoundWords text={lead} />.{' '}
      </b>
    )
  if (form === 'table') return <SheetTable block={block} label={name} />
  if (form === 'bars') return <SheetBars block={block} />
  if (text.trim() === '')
    return (
      <p className={styles.text}>
        {head}
        <span className={styles.empty}>Not written yet.</span>
      </p>
    )
  if (form === 'text') return <Passages block={block} lead={head} places={places} />
  return (
    <blockquote className={styles.quote}>
      <Passages block={block} places={places} />
      {by === '' ? null : (
        <p className={styles.by}>
          <FoundWords text={by} />
        </p>
      )}
    </blockquote>
  )
}

/** Words that were typed here and not saved are offered where they belong. */
export function TypedHere({ desk, id }: { desk: PacketDesk; id: string }) {
  if (!desk.typed.has(id)) return null
  return (
    <GapNote action={<TextButton onClick={() => desk.edit(id)}>Continue editing</TextButton>}>
      You have an unsaved draft.
    </GapNote>
  )
}

export function SheetBlock({ desk, block, name, siblings }: SheetBlockProps) {
  const { id, form, text } = block
  const isFact = form === 'table' || form === 'bars'
  if (desk.editing === id) return <BlockForm key={id} desk={desk} id={id} name={name} text={text} />
  return (
    <div className={styles.part}>
      <FoundInPart id={id}>
        <Content desk={desk} block={block} name={name} />
      </FoundInPart>
      {isFact ? <BehindTable desk={desk} block={block} name={name} /> : null}
      <PartTools desk={desk} id={id} wordsId={isFact ? null : id} name={name} siblings={siblings} />
      <TypedHere desk={desk} id={id} />
      <Overtaken desk={desk} id={id} name={name} />
    </div>
  )
}
