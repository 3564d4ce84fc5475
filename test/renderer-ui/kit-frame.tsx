// The frame around a page like This week, to be looked at beside its mock.
import { CaretLeftIcon } from '@phosphor-icons/react/dist/csr/CaretLeft'
import { CaretRightIcon } from '@phosphor-icons/react/dist/csr/CaretRight'
import { useState } from 'react'
import { Frame } from '../../renderer/app/app-frame.tsx'
import { Button } from '../../renderer/ui/button.tsx'
import { CheckLine } from '../../renderer/ui/check-line.tsx'
import { DayRow } from '../../renderer/ui/day-row.tsx'
import { IconButton } from '../../renderer/ui/icon-button.tsx'
import { LineInput } from '../../renderer/ui/line-input.tsx'
import { LockedLine } from '../../renderer/ui/locked-line.tsx'
import { NextStep } from '../../renderer/ui/next-step.tsx'
import { PageHead } from '../../renderer/ui/page-head.tsx'
import { ReadinessLine, ReadinessList } from '../../renderer/ui/readiness-line.tsx'
import { type PileColumn, StoneTimeline } from '../../renderer/ui/stone-timeline.tsx'
import { TextButton } from '../../renderer/ui/text-button.tsx'
import { TwoColumns } from '../../renderer/ui/two-columns.tsx'
import { Code } from '../../renderer/ui/typography.tsx'
import { shortcutsFor } from '../../shared/command-shortcuts.ts'

const shape = [2, 3, 1, 4, 3, 0, 2, 5, 3, 4, 2, 0, 3, 4, 5, 4]
const weeks: readonly PileColumn[] = shape.map((count, index) => ({
  id: `week ${index}`,
  label: `Week ${index + 1}`,
  own: index % 3 === 1 ? Math.max(0, count - 1) : count,
  fromOthers: index % 3 === 1 && count > 0 ? 1 : 0,
  ticked: count > 0,
}))
const criteria = ['DEC-S1', 'DEC-S2', 'DEC-S3', 'EVI-S2']

function QuickLine() {
  const [line, setLine] = useState('')
  return (
    <div style={{ marginLeft: 64 }}>
      <LineInput
        label="Quick line"
        placeholder="What did you do, question or notice?"
        value={line}
        onChange={setLine}
        onSave={() => setLine('')}
        completionsFor={(sigil, typed) =>
          sigil === '^'
            ? criteria.filter((code) => code.startsWith(typed.toUpperCase())).map((code) => ({ id: code, text: code }))
            : []
        }
      />
    </div>
  )
}

function OpenActions() {
  const [done, setDone] = useState(false)
  return (
    <section>
      <h2>Open actions</h2>
      <CheckLine checked={done} onChange={setDone} end="18 Mar">
        Dates from the invoice team
      </CheckLine>
      <CheckLine checked onChange={() => undefined} end="21 Mar">
        Rehearse rollback on the copy
      </CheckLine>
    </section>
  )
}

function Side() {
  return (
    <>
      <section>
        <h2>Thursday 20 March, 10:00</h2>
        <p style={{ color: 'var(--ink-3)' }}>Ilse Quarrington, session 39</p>
        <ReadinessList label="Readiness">
          <ReadinessLine state="done">Goal written</ReadinessLine>
          <ReadinessLine state="done">Problem stated</ReadinessLine>
          <ReadinessLine state="open" action={<TextButton>Send</TextButton>}>
            Nothing to read sent yet
          </ReadinessLine>
        </ReadinessList>
      </section>
      <OpenActions />
      <NextStep
        title="A next step"
        step="Ask Pell to confirm DEC-S2."
        why="It has two pieces , but nobody else has confirmed it. Pell reviewed one."
        actions={
          <>
            <Button tone="primary" small>
              Ask Pell
            </Button>
            <Button tone="text" small>
              Not now
            </Button>
          </>
        }
      />
    </>
  )
}

function WeekHead() {
  return (
    <PageHead
      answer="Four records this week, two of them self-initiated."
      crumbs={[
        'This week',
        <span key="week" style={{ display: 'inline-flex', alignItems: 'center', gap: 6 }}>
          10 to 16 March <IconButton icon={CaretLeftIcon} name="Earlier week" />
          <IconButton icon={CaretRightIcon} name="Later week" />
        </span>,
      ]}
      beside={
        <StoneTimeline
          columns={weeks}
          label="Records in each of the last 16 weeks"
          caption="16 weeks, 45 records, 14 sessions"
          columnTitle="Week"
          tickTitle="Session"
        />
      }
    />
  )
}

function Entries() {
  return (
    <ul style={{ marginTop: 20 }}>
      <li>
        <DayRow
          weekday="Fri"
          day="14"
          date="2025-03-14"
          words="Quote page at the 95th percentile: 1,840 ms before, 310 ms in the POC, four runs on the same data."
          facts={['POC', <Code key="code">EVI-S2</Code>, 'unasked']}
          href="/journal/a"
        />
      </li>
      <li>
        <DayRow
          weekday="Mon"
          day="10"
          date="2025-03-10"
          words="Asked Tobias why quotes and invoices share a database. Nobody chose it; it was there in 2019."
          facts={[
            'Question',
            <LockedLine key="lock" locked>
              private
            </LockedLine>,
          ]}
          chosen
        />
      </li>
    </ul>
  )
}

export function KitFrame() {
  return (
    <Frame
      address="/week"
      who={{ name: 'Wren Alderby', path: 'Mid-level to lead', month: 'Month 11 of 16' }}
      undoable="the entry of Friday"
      shortcuts={shortcutsFor('desktop')}
      onCommand={() => undefined}
    >
      <WeekHead />
      <TwoColumns side={<Side />} sideLabel="What comes next">
        <QuickLine />
        <Entries />
      </TwoColumns>
    </Frame>
  )
}
