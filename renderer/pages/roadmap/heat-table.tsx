// Criteria by months as a table whose cells are shaded by how many items they hold; the figure stands in each, so the shade is never alone.
import { useMemo, useState } from 'react'
import type { Competency, Criterion, Roadmap } from '../../../shared/records/roadmap.ts'
import {
  type EvidenceMonths,
  firstDayOf,
  type Month,
  type MonthCounts,
  sumOf,
} from '../../../shared/rules/roadmap/evidence-months.ts'
import { counted, figures } from '../../../shared/rules/text/number-words.ts'
import { monthWords } from '../../../shared/rules/time/day-words.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { HeatRow, type OpenCell } from './heat-row.tsx'
import styles from './months.module.css'
import { criterionAddress } from './roadmap-address.ts'
import { useGridKeys } from './use-grid-keys.ts'

interface HeatTableProps {
  roadmap: Roadmap
  months: EvidenceMonths
  shown: readonly Month[]
}

/** Up to so many criteria stand open under their competencies; of a larger ladder the competencies come first. */
const mostOpen = 80
const rowsStep = 60

interface Group {
  readonly competency: Competency
  readonly criteria: readonly Criterion[]
  readonly sum: MonthCounts
}

const none: MonthCounts = new Map()

function groupsOf({ competencies, criteria }: Roadmap, { of }: EvidenceMonths): Group[] {
  const byCompetency = new Map(competencies.map(({ id }) => [id, [] as Criterion[]]))
  for (const criterion of criteria) byCompetency.get(criterion.competencyId)?.push(criterion)
  return competencies.map((competency) => {
    const own = byCompetency.get(competency.id) ?? []
    return { competency, criteria: own, sum: sumOf(own.map(({ id }) => of.get(id) ?? none)) }
  })
}

/** The years over their months, then the months. */
function Head({ shown }: { shown: readonly Month[] }) {
  const yearOf = (month: Month) => Math.floor(month / 12)
  const years = [...new Set(shown.map(yearOf))]
  return (
    <thead>
      <tr>
        <td />
        {years.map((year) => (
          <th key={year} scope="colgroup" colSpan={shown.filter((month) => yearOf(month) === year).length}>
            {year}
          </th>
        ))}
        <td />
      </tr>
      <tr>
        <td />
        {shown.map((month) => (
          <th key={month} scope="col" abbr={monthWords(firstDayOf(month))}>
            {monthWords(firstDayOf(month)).slice(0, 3)}
          </th>
        ))}
        <th scope="col">All</th>
      </tr>
    </thead>
  )
}

/** A name fits in its line; the whole of it stands at the criterion. */
const longestName = 38
function shortened(words: string): string {
  if (words.length <= longestName) return words
  const space = words.lastIndexOf(' ', longestName - 1)
  return `${words.slice(0, space > 0 ? space : longestName - 1)}…`
}

function CriterionName({ criterion: { id, text } }: { criterion: Criterion }) {
  return (
    <a href={`#${criterionAddress(id)}`} title={text}>
      <b>{id}</b> <span>{shortened(text)}</span>
    </a>
  )
}

interface GroupRowsProps extends Omit<HeatTableProps, 'roadmap'> {
  group: Group
  isOpen: boolean
  onToggle: () => void
  open: OpenCell | null
  onOpen: (cell: OpenCell | null) => void
  /** The one cell that Tab leads to. */
  stop: string | null
}

function CriterionRows({ group: { criteria }, months, shown, open, onOpen, stop }: GroupRowsProps) {
  const [most, setMost] = useState(rowsStep)
  const more = Math.min(rowsStep, criteria.length - most)
  return (
    <>
      {criteria.slice(0, most).map((one) => (
        <HeatRow
          key={one.id}
          id={one.id}
          counts={months.of.get(one.id) ?? none}
          criteria={[one]}
          name={<CriterionName criterion={one} />}
          spoken={one.id}
          shown={shown}
          open={open}
          onOpen={onOpen}
          stop={stop}
        />
      ))}
      {more > 0 ? (
        <tr>
          <td colSpan={shown.length + 2} className={styles.opened}>
            <TextButton onClick={() => setMost(most + rowsStep)}>
              Show {figures(more)} more of {counted(criteria.length, 'criterion', 'criteria')}
            </TextButton>
          </td>
        </tr>
      ) : null}
    </>
  )
}

function GroupRows(props: GroupRowsProps) {
  const { group, shown, isOpen, onToggle, open, onOpen, stop } = props
  const { competency, criteria, sum } = group
  const name = competency.shortName || competency.name
  return (
    <tbody>
      <HeatRow
        id={competency.id}
        isHead
        counts={sum}
        criteria={criteria}
        name={
          <TextButton aria-expanded={isOpen} onClick={onToggle} title={competency.name}>
            {name}
          </TextButton>
        }
        spoken={name}
        shown={shown}
        open={open}
        onOpen={onOpen}
        stop={stop}
      />
      {isOpen ? <CriterionRows {...props} /> : null}
    </tbody>
  )
}

/** The first cell with a figure, in reading order. */
function firstCell(groups: readonly Group[], shown: readonly Month[]): string | null {
  for (const { competency, sum } of groups) {
    const month = shown.find((one) => (sum.get(one) ?? 0) > 0)
    if (month !== undefined) return `${competency.id} ${month}`
    if (sum.size > 0) return `${competency.id} all`
  }
  return null
}

export function HeatTable({ roadmap, months, shown }: HeatTableProps) {
  const groups = useMemo(() => groupsOf(roadmap, months), [roadmap, months])
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set())
  const [open, setOpen] = useState<OpenCell | null>(null)
  const keys = useGridKeys(firstCell(groups, shown))
  const startsOpen = roadmap.criteria.length <= mostOpen
  const toggle = (id: string) => {
    const next = new Set(toggled)
    if (!next.delete(id)) next.add(id)
    setToggled(next)
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section className={styles.scroll} aria-label="Evidence items by criterion and month" tabIndex={0}>
      <table className={styles.heat} aria-label="Evidence items by criterion and month" {...keys.table}>
        <Head shown={shown} />
        {groups.map((group) => (
          <GroupRows
            key={group.competency.id}
            months={months}
            shown={shown}
            group={group}
            isOpen={startsOpen !== toggled.has(group.competency.id)}
            onToggle={() => toggle(group.competency.id)}
            open={open}
            onOpen={setOpen}
            stop={keys.stop}
          />
        ))}
      </table>
    </section>
  )
}
