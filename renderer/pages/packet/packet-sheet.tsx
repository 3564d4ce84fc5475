// One sheet of the packet: paper, also at night, with its running head; every part on it can be written, moved and left out.
import type { PacketSection } from '../../../shared/records/packet-edition.ts'
import { titlePartId } from '../../../shared/rules/packet/leak-parts.ts'
import { headingId, withParagraph } from '../../../shared/rules/packet/packet-edits.ts'
import { newId } from '../../storage/core/new-id.ts'
import { BlockForm } from './block-form.tsx'
import { PartTools } from './block-tools.tsx'
import { FoundInPart, FoundWords } from './leak-highlights.tsx'
import type { PacketDesk } from './packet-page-state.ts'
import styles from './packet-sheet.module.css'
import { SheetBlock, TypedHere } from './sheet-block.tsx'
import { ClaimsTable } from './sheet-figures.tsx'

function useAddParagraph({ change, edit }: PacketDesk) {
  return async ({ id: sectionId, heading }: PacketSection) => {
    const id = newId()
    const done = await change(`Began a paragraph in ${heading}`, (packet) => withParagraph(packet, id, sectionId))
    if (done) edit(id)
  }
}

function Heading({ desk, section }: { desk: PacketDesk; section: PacketSection }) {
  const { id, label, heading } = section
  const wordsId = headingId(id)
  const name = [label, 'heading'].filter((part) => part !== '').join(', ')
  const addParagraph = useAddParagraph(desk)
  if (desk.editing === wordsId)
    return <BlockForm key={wordsId} desk={desk} id={wordsId} name={name} text={heading} isLine />
  return (
    <div className={styles.part}>
      {label === '' ? null : <p className={styles.label}>{label}</p>}
      <h2 className={styles.heading}>
        <FoundInPart id={wordsId}>
          <FoundWords text={heading} />
        </FoundInPart>
      </h2>
      <PartTools
        desk={desk}
        id={id}
        wordsId={wordsId}
        name={label || heading}
        siblings={desk.working.sections.map((one) => one.id)}
        more={[{ words: 'Add a paragraph', onChoose: () => void addParagraph(section) }]}
      />
      <TypedHere desk={desk} id={wordsId} />
    </div>
  )
}

function Section({ desk, section }: { desk: PacketDesk; section: PacketSection }) {
  const { kind, label, heading, blocks } = section
  const claims = desk.working.ownDocument.claims
  const siblings = blocks.map(({ id }) => id)
  const place = label || heading
  return (
    <section className={styles.section} aria-label={place}>
      <Heading desk={desk} section={section} />
      {kind === 'appendix' && claims.length > 0 ? <ClaimsTable claims={claims} /> : null}
      {blocks.length === 0 && (kind !== 'appendix' || claims.length === 0) ? (
        <p className={styles.empty}>This part is empty, so it is not exported.</p>
      ) : null}
      {blocks.map((block) => (
        <SheetBlock
          key={block.id}
          desk={desk}
          block={block}
          name={[place, block.lead].filter((part) => part !== '').join(', ')}
          siblings={siblings}
        />
      ))}
    </section>
  )
}

export function Sheet({ desk, number }: { desk: PacketDesk; number: number }) {
  const sections = desk.sheets[number - 1] ?? []
  return (
    <article className={`${styles.sheet} print-scope`} aria-label={`Sheet ${number}`}>
      <div className={styles.running}>
        <span>
          <FoundInPart id={titlePartId}>
            <FoundWords text={desk.working.ownDocument.title} />
          </FoundInPart>
        </span>
        <span>{number}</span>
      </div>
      {sections.map((section) => (
        <Section key={section.id} desk={desk} section={section} />
      ))}
    </article>
  )
}
