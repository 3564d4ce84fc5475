// The widgets that the reference's kit does not show, in their states.
import { useState } from 'react'
import { Button } from '../../renderer/ui/button.tsx'
import { CheckLine } from '../../renderer/ui/check-line.tsx'
import { ConfirmDialog } from '../../renderer/ui/confirm-dialog.tsx'
import { CountBars } from '../../renderer/ui/count-bars.tsx'
import { FactList } from '../../renderer/ui/fact-list.tsx'
import { DateField, LongField } from '../../renderer/ui/field.tsx'
import { FieldStack } from '../../renderer/ui/field-stack.tsx'
import { StatementRow } from '../../renderer/ui/key-statements.tsx'
import { LineInput } from '../../renderer/ui/line-input.tsx'
import { LockedLine } from '../../renderer/ui/locked-line.tsx'
import { Pebble } from '../../renderer/ui/other-person-mark.tsx'
import { PageHead } from '../../renderer/ui/page-head.tsx'
import { PlainTable } from '../../renderer/ui/plain-table.tsx'
import { Choice } from '../../renderer/ui/radio-group.tsx'
import { ReadinessLine, ReadinessList, ReadinessMark } from '../../renderer/ui/readiness-line.tsx'
import { RouteTabs } from '../../renderer/ui/route-tabs.tsx'
import { SearchField } from '../../renderer/ui/search-field.tsx'
import { SectionHead } from '../../renderer/ui/section-head.tsx'
import { StatusMark } from '../../renderer/ui/status-mark.tsx'
import { StonePile } from '../../renderer/ui/stone-pile.tsx'
import { TableDisclosure } from '../../renderer/ui/table-disclosure.tsx'
import { TagInput } from '../../renderer/ui/tag-input.tsx'
import { ByOther } from '../../renderer/ui/typography.tsx'
import { WordTabs } from '../../renderer/ui/word-tabs.tsx'
import styles from './kit.module.css'

const stones = [
  { id: 'f1', words: '“I would sign this.”', detail: '11 Mar, Feedback, Pell', fromOthers: true },
  { id: 'p5', words: 'Read-model, revision 5', detail: '11 Mar, Proposal' },
  { id: 'q1', words: 'Why one database?', detail: '10 Mar, Question' },
  { id: 'e7', words: 'Draft of who must be told', detail: '7 Mar, Entry' },
  { id: 'c2', words: 'Two runs, event-fed copy', detail: '7 Mar, POC' },
  { id: 'e6', words: 'What a copy would cost', detail: '6 Mar, Entry, unasked' },
  { id: 'c1', words: 'POC limits locked', detail: '6 Mar, POC' },
]

function Inputs() {
  const [tags, setTags] = useState<readonly string[]>(['quotes', 'read-model'])
  const [drove, setDrove] = useState<'me' | 'ilse' | 'turns' | null>('me')
  const [query, setQuery] = useState('copy')
  const [answer, setAnswer] = useState('')
  const [ticked, setTicked] = useState(true)
  return (
    <>
      <SearchField label="Search the journal" value={query} onChange={setQuery} hint="arrow keys move" />
      <h2>Inputs</h2>
      <FieldStack>
        <TagInput label="Tags" tags={tags} onChange={setTags} known={['quotes', 'invoices']} />
        <DateField label="When" hint="The day it was done" defaultValue="2025-03-14" />
        <LongField label="My part" defaultValue="Counted a day of events and priced three sizes." />
      </FieldStack>
      <div style={{ marginTop: 20 }}>
        <Choice
          legend="Who drives"
          choices={[
            { value: 'me', words: 'I do' },
            { value: 'ilse', words: 'Ilse' },
            { value: 'turns', words: 'In turns' },
          ]}
          value={drove}
          onChange={setDrove}
        />
      </div>
      <CheckLine read checked={ticked} onChange={setTicked}>
        How do I ask for a date without going over anybody’s head?
      </CheckLine>
      <LineInput size="small" label="Answer" placeholder="Answer, in their words" value={answer} onChange={setAnswer} />
    </>
  )
}

function Tables() {
  return (
    <>
      <SectionHead note="daily for a week" action={<Button small>Back up now</Button>}>
        Two backups
      </SectionHead>
      <PlainTable label="Backups">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col" data-figure>
              Records
            </th>
            <th scope="col">Verified</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Fri 14 March, 17:40</td>
            <td data-figure>138</td>
            <td>
              <ReadinessMark state="done">verified</ReadinessMark>
            </td>
          </tr>
          <tr data-chosen>
            <td>Tue 11 March, 17:52</td>
            <td data-figure>136</td>
            <td>
              <ReadinessMark state="open">not read back yet</ReadinessMark>
            </td>
          </tr>
        </tbody>
      </PlainTable>
      <TableDisclosure>
        <p>The same figures again.</p>
      </TableDisclosure>
    </>
  )
}

function Confirming() {
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Button onClick={() => setAsked(true)}>Go back to 11 March</Button>
      <ConfirmDialog
        opened={asked}
        title="Restoring the backup of 11 March"
        confirmWords="Go back to 11 March"
        onConfirm={() => setAsked(false)}
        onClose={() => setAsked(false)}
      >
        Two records are not in it, and three were different then. A backup of what you have now is made first, so this
        can be undone.
      </ConfirmDialog>
    </>
  )
}

function SmallSigns() {
  return (
    <>
      <p style={{ marginTop: 14 }}>
        <Pebble /> <ByOther>Pell Okonjo-Vane</ByOther>
      </p>
      <p style={{ marginTop: 14 }}>
        <StatusMark status="evidenced" size={14} moved /> <StatusMark status="confirmed" moved />
      </p>
      <ReadinessList label="Checks">
        <ReadinessLine state="failed">One link leads nowhere. Nothing was changed.</ReadinessLine>
        <ReadinessLine state="carried">Dates from the invoice team, carried</ReadinessLine>
      </ReadinessList>
    </>
  )
}

function SideColumn() {
  const [order, setOrder] = useState<'matrix' | 'strong'>('matrix')
  return (
    <aside aria-label="More widgets">
      <WordTabs
        label="Order"
        value={order}
        choices={[
          { value: 'matrix', words: 'Matrix' },
          { value: 'strong', words: 'Strongest first' },
        ]}
        onChange={setOrder}
      />
      <h2>Seven stones since 6 March</h2>
      <StonePile label="Seven stones since 6 March" stones={stones} />
      <h2>Topics</h2>
      <CountBars
        label="Topics"
        counts={[
          { id: 'a', words: 'System design', count: 17 },
          { id: 'b', words: 'Career growth', count: 11 },
        ]}
      />
      <FactList
        facts={[
          { term: 'My part', words: 'Counted a day of events and priced three sizes.' },
          { term: 'Visibility', words: 'Mentor and packet' },
        ]}
      />
      <SmallSigns />
      <h2>A dialog</h2>
      <Confirming />
    </aside>
  )
}

export function KitMore() {
  return (
    <main className={styles.wide}>
      <div>
        <PageHead
          answer="Ready for Ilse, except that nothing is sent yet."
          crumbs={['Session 39', 'Thursday 20 March, 10:00', 'in six days']}
          tools={
            <RouteTabs
              label="Parts of the session"
              parts={[
                { words: 'Before', href: '/more', current: true },
                { words: 'During', href: '/more/during' },
                { words: 'After', href: '/more/after', quiet: true },
              ]}
            />
          }
        />
        <StatementRow
          statements={[
            { label: 'Goal of this session', words: 'Leave knowing how to get a date from the invoice team.' },
            {
              label: 'Problem stated',
              words: 'The invoice team will not give a date.',
              beside: <LockedLine locked={false}>locks at the start</LockedLine>,
            },
          ]}
        />
        <Inputs />
        <div style={{ marginTop: 26 }}>
          <Tables />
        </div>
      </div>
      <SideColumn />
    </main>
  )
}
