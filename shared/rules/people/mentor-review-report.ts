// A written review of a span as somebody's mentor: counts alone, so that it names nobody and tells nothing that a mentee said.
import { type LongSpan, lengthWords, spanName } from '../long-view/long-view-span.ts'
import { topicWords } from '../sessions/topic-words.ts'
import { counted } from '../text/number-words.ts'
import { type Report, type ReportPart, reportPart } from '../text/report-document.ts'
import {
  problemRule,
  problemsFound,
  type Roster,
  ratingWords,
  repeatRule,
  repeatSessionShare,
  repeatShare,
  rosterSentence,
} from './mentor-roster.ts'

const learnedPart = ({ learned }: Roster): ReportPart[] =>
  learned === 0
    ? []
    : [reportPart('What I learned', { paragraphs: [`Learned something in ${counted(learned, 'session')}.`] })]

export function mentorReview(roster: Roster, span: LongSpan, owner: string): Report {
  const [share, sessionShare] = [repeatShare(roster), repeatSessionShare(roster)]
  const another = problemsFound(roster)
  const topics = roster.topics.map(({ topic, count }) => [topicWords[topic], String(count)])
  return {
    title: `${spanName(span)} as a mentor`,
    label: [owner, lengthWords(span)].filter((text) => text !== '').join(' · '),
    lead: [rosterSentence(roster, spanName(span))],
    parts: [
      ...(share === null
        ? []
        : [
            reportPart('Repeat share', {
              paragraphs: [
                `${share}% of the people had more than one session. ${sessionShare}% of the sessions were with them.`,
              ],
              note: repeatRule,
            }),
          ]),
      reportPart('What they said', { paragraphs: [`${ratingWords(roster)}.`] }),
      ...(topics.length === 0
        ? []
        : [
            reportPart('What they asked about', {
              tables: [{ caption: 'Sessions by topic', columns: ['Topic', 'Sessions'], rows: topics }],
            }),
          ]),
      ...(another === null
        ? []
        : [
            reportPart('Problem stated and problem found', {
              paragraphs: [`A different problem was ${another}.`],
              note: problemRule,
            }),
          ]),
      ...learnedPart(roster),
    ],
  }
}
