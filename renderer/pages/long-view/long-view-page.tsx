// A quarter, a year or any span looked back over, of everything or of one person: figures that open into their records, and a written review.
import { useMemo } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import type { Person } from '../../../shared/records/person.ts'
import type { PersonId } from '../../../shared/records/record-ids.ts'
import { countOfRecords, longSentence, sectionWords } from '../../../shared/rules/long-view/long-view.ts'
import type { LongFigure, LongSection } from '../../../shared/rules/long-view/long-view-figure.ts'
import { type LongSpan, nearerDay, yearOf, yearSpan } from '../../../shared/rules/long-view/long-view-span.ts'
import { yearReview } from '../../../shared/rules/long-view/year-review.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { PeoplePicker } from '../../record-views/people/people-picker.tsx'
import { useCairn, useOwnRoadmap, useView } from '../../storage/cairn-context.tsx'
import { readPeople, readPerson } from '../../storage/people/read-people.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { overTimeAddress, spanAt } from '../long-view-address.ts'
import { SessionTabs } from '../session-tabs.tsx'
import { SpanChoice } from '../time-span-picker.tsx'
import { FigureSection } from './figure-section.tsx'
import styles from './long-view.module.css'
import { useLongView } from './use-long-view.ts'
import { ReviewPanel } from './written-review-panel.tsx'

type Found = NonNullable<ReturnType<typeof useLongView>>

interface LongViewProps {
  span: LongSpan
  personId: PersonId | null
  /** Null where nobody is chosen, and for somebody who was removed: their sessions still count. */
  person: Person | null
}

const nameOf = ({ personId, person }: Pick<LongViewProps, 'personId' | 'person'>): string | null =>
  personId === null ? null : person === null ? 'someone who was removed' : fullName(person)

/** Nothing in the span: everybody's records where one person is chosen, else where the nearest records are. */
function NothingHere({ view, span, personId }: Pick<Found, 'view'> & Pick<LongViewProps, 'span' | 'personId'>) {
  if (personId !== null)
    return (
      <EmptyState action={<Link href={overTimeAddress(span.id)}>Show everybody</Link>}>
        Only records with this person are shown.
      </EmptyState>
    )
  const near = nearerDay(span, view.earlier, view.later)
  return near === null ? (
    <EmptyState action={<Link href="/week">Open this week</Link>}>
      What you record, and the sessions you hold, are summed up here by quarter and year.
    </EmptyState>
  ) : (
    <EmptyState action={<Link href={overTimeAddress(yearSpan(yearOf(near)).id)}>Open {yearOf(near)}</Link>}>
      The nearest records are from {yearOf(near)}.
    </EmptyState>
  )
}

function Sections({ figures, byId, today }: { figures: readonly LongFigure[] } & Pick<Found, 'byId' | 'today'>) {
  // Object.keys forgets which keys there are.
  const sections = Object.keys(sectionWords) as LongSection[]
  return sections.map((section) => (
    <section key={section} className={styles.section}>
      <h2>{sectionWords[section]}</h2>
      <div className={styles.figures}>
        {figures
          .filter((figure) => figure.section === section)
          .map((figure) => (
            <FigureSection key={figure.id} figure={figure} byId={byId} today={today} />
          ))}
      </div>
    </section>
  ))
}

function WithWhom({ span, person }: Omit<LongViewProps, 'personId'>) {
  const people = useView(readPeople, []) ?? []
  const [, navigate] = useLocation()
  return (
    <div className={styles.whom}>
      <PeoplePicker
        label="With one person"
        people={people}
        chosen={person === null ? [] : [person.id]}
        onChange={(chosen) => navigate(overTimeAddress(span.id, chosen.at(-1) ?? null))}
      />
    </div>
  )
}

function Looked({ span, personId, person, found }: LongViewProps & { found: Found }) {
  const { view, look, own, byId, today } = found
  const profile = useOwnRoadmap()?.profile
  const whom = nameOf({ personId, person })
  if (countOfRecords(own.records) === 0) return <NothingHere {...{ view, span, personId }} />
  return (
    <>
      <Sections figures={own.figures} byId={byId} today={today} />
      <ReviewPanel
        key={`${span.id} ${personId}`}
        span={span}
        personId={personId}
        look={look}
        reportOf={({ figures, records }, words) =>
          yearReview({ span, figures, records, owner: profile?.name ?? '', person: whom, words })
        }
      />
    </>
  )
}

function OverTime(props: LongViewProps) {
  const { span, personId } = props
  const found = useLongView(span, personId)
  const [, navigate] = useLocation()
  if (found === undefined) return null
  return (
    <>
      <PageHead
        crumbs={['Sessions', 'Over time']}
        answer={longSentence(found.own.records, span, nameOf(props), found.today)}
        tools={<SessionTabs at="/sessions/over-time" />}
      />
      <SpanChoice
        span={span}
        addressOf={({ id }) => overTimeAddress(id, personId)}
        onDays={({ id }) => navigate(overTimeAddress(id, personId))}
        today={found.today}
      />
      <WithWhom {...props} />
      <Looked {...props} found={found} />
    </>
  )
}

function OfPerson({ span, id }: { span: LongSpan; id: PersonId }) {
  const person = useView((database) => readPerson(database, id), [id])
  if (person === undefined) return null
  return <OverTime span={span} personId={id} person={person} />
}

export function Page() {
  const { span: spanId, personId } = useParams<{ span?: string; personId?: PersonId }>()
  const today = useCairn().clock.today()
  const span = useMemo(() => spanAt(spanId, today), [spanId, today])
  return personId === undefined ? (
    <OverTime span={span} personId={null} person={null} />
  ) : (
    <OfPerson span={span} id={personId} />
  )
}
