// The sheets of the packet, small: how much stands on each, and where remarks are.
import { Link } from 'wouter'
import type { PacketBlock, PacketSection } from '../../../shared/records/packet-edition.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { type PacketDesk, sheetAddress, sheetOf } from './packet-page-state.ts'
import styles from './sheet-list.module.css'

interface Stroke {
  readonly key: string
  readonly isHead: boolean
  readonly width: number
}

const longest = 100
const widthOf = ({ text, rows, bars }: PacketBlock) =>
  Math.max(24, Math.min(longest, text.length / 2 + rows.length * 20 + bars.length * 30))

const strokesOf = (sections: readonly PacketSection[]): Stroke[] =>
  sections
    .flatMap(({ id, heading, blocks }) => [
      { key: id, isHead: true, width: Math.min(90, 20 + heading.length * 2) },
      ...blocks.flatMap((block) =>
        Array.from({ length: Math.max(1, block.rows.length) }, (_, at) => ({
          key: `${block.id} ${at}`,
          isHead: false,
          width: widthOf(block),
        })),
      ),
    ])
    .slice(0, 11)

function Small({ sections }: { sections: readonly PacketSection[] }) {
  return (
    <span className={`${styles.small} print-scope`} aria-hidden="true">
      {strokesOf(sections).map(({ key, isHead, width }) => (
        <i key={key} data-head={isHead || undefined} style={{ width: `${width}%` }} />
      ))}
    </span>
  )
}

export function SheetList({ desk, current }: { desk: PacketDesk; current: number }) {
  const remarksOn = (number: number) =>
    desk.remarks.filter(({ blockId }) => sheetOf(desk.sheets, blockId) === number).length
  return (
    <nav className={styles.nav} aria-label="Sheets">
      <ol>
        {desk.sheets.map((sections, at) => {
          const number = at + 1
          const remarks = remarksOn(number)
          const what = sections.map(({ label, heading }) => label || heading).join(', ')
          const name = `Sheet ${number}: ${what}${remarks === 0 ? '' : `, ${counted(remarks, 'remark')}`}`
          return (
            <li key={sections[0]?.id ?? number}>
              <Link
                href={sheetAddress(number)}
                aria-label={name}
                title={name}
                aria-current={number === current ? 'page' : undefined}
              >
                <Small sections={sections} />
                <span className={styles.foot}>
                  {number}
                  {remarks === 0 ? null : <span className={styles.count}>{remarks}</span>}
                </span>
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
