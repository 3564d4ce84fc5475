// The ladder that a new career starts with: 8 competencies, 56 criteria. Its criterion ids are stable; files and records refer to them. A career
// keeps the texts that it began with, because its ladder is a record of its own: what is changed here holds for careers that begin later.
import type { RoadmapId } from '../../records/record-ids.ts'
import { CriterionId } from '../../records/record-ids.ts'
import type { Criterion, EvidenceKind, Roadmap } from '../../records/roadmap.ts'

const kindOf = {
  W: 'entry',
  A: 'proposal',
  P: 'poc',
  R: 'presentation',
  F: 'feedback',
  S: 'session',
  L: 'learning',
} as const satisfies Record<string, EvidenceKind>
type Letter = keyof typeof kindOf

const isLetter = (letter: string): letter is Letter => letter in kindOf

const competencies = [
  { id: 'SYS', name: 'System design breadth', shortName: 'System design breadth' },
  { id: 'DEC', name: 'Proposals and decisions', shortName: 'Proposals and decisions' },
  { id: 'EVI', name: 'POCs, comparison and measurement', shortName: 'POCs and measurement' },
  { id: 'OPS', name: 'Production, resilience and observability', shortName: 'Production and resilience' },
  { id: 'DEB', name: 'Technical debt and quality', shortName: 'Technical debt and quality' },
  { id: 'COM', name: 'Communication and the architecture forum', shortName: 'Communication' },
  { id: 'OWN', name: 'Ownership and questioning', shortName: 'Ownership and questioning' },
  { id: 'GRW', name: 'Learning, mentoring and feedback', shortName: 'Learning and mentoring' },
]

/** id, what it says, kinds that count, the kind of which at least one is needed, separate pieces at least. */
const rows: readonly (readonly [string, string, string, string, number])[] = [
  [
    'SYS-M1',
    'Draws the parts, the data flow and the failure points of the service they work on, and a teammate confirms that the drawing is right.',
    'WLF',
    'W',
    1,
  ],
  [
    'SYS-M2',
    'Explains two design patterns used in their own codebase, and when each of them would be wrong.',
    'LS',
    'L',
    2,
  ],
  [
    'SYS-S1',
    'Compares at least three architectures for one real problem and names the factor that decides.',
    'AL',
    'A',
    2,
  ],
  ['SYS-S2', 'Studies a system outside their own team and puts one idea from it to use.', 'LWA', 'L', 1],
  ['SYS-S3', 'States the load, latency and data-growth limits of a design in numbers.', 'AP', 'P', 2],
  [
    'SYS-L1',
    'Sets the target design of a system that several people build, with the steps to reach it from today.',
    'AR',
    'A',
    1,
  ],
  ['SYS-L2', 'Spots where the designs of two teams collide and gets the boundary changed or agreed on.', 'AFW', 'A', 1],
  ['DEC-M1', 'Writes down the reason for a non-trivial choice in their own work, with one alternative.', 'WA', 'W', 2],
  ['DEC-M2', 'Turns review comments on a design into a second draft.', 'AF', 'A', 1],
  ['DEC-S1', 'Starts a proposal that nobody requested, from a problem they found.', 'A', 'A', 1],
  [
    'DEC-S2',
    'Rejects at least two options in each proposal, for stated reasons tied to the decision drivers.',
    'A',
    'A',
    2,
  ],
  [
    'DEC-S3',
    'Checks the effect on neighboring systems, the running cost, security and operations before asking for approval.',
    'A',
    'A',
    2,
  ],
  [
    'DEC-L1',
    'Leads a decision that affects more than one team to a recorded end, even if the decision is "no".',
    'ARF',
    'A',
    2,
  ],
  [
    'DEC-L2',
    'Revisits a decision of their own after it has run, records what came true, and changes course where needed.',
    'AW',
    'A',
    1,
  ],
  ['EVI-M1', 'Measures before and after a change they made.', 'WP', 'W', 2],
  ['EVI-M2', 'Runs a time-boxed POC and reports the answer, even if it is "no".', 'P', 'P', 1],
  ['EVI-S1', 'Sets the pass/fail limits before starting a POC.', 'P', 'P', 2],
  [
    'EVI-S2',
    'Compares options under the same conditions, so that another engineer can repeat the comparison.',
    'P',
    'P',
    1,
  ],
  ['EVI-L1', 'Stops or redirects a larger effort because of evidence.', 'PAF', 'P', 1],
  [
    'EVI-L2',
    'Teaches others to test ideas cheaply, and at least one other person ran a POC as a result.',
    'FSW',
    'F',
    1,
  ],
  [
    'OPS-M1',
    'Finds the cause of a fault in their own area from logs, metrics or traces and writes it up.',
    'W',
    'W',
    2,
  ],
  ['OPS-M2', 'Adds an alert or a dashboard that later helped someone.', 'WF', 'W', 1],
  ['OPS-S1', 'Cuts the time to detect or to repair a failure, with a figure that shows it.', 'WP', 'W', 1],
  [
    'OPS-S2',
    'Designs for failure: the limits, retries, fallback and rollback are in the proposal and were tried.',
    'AP',
    'A',
    2,
  ],
  ['OPS-S3', 'Chooses what not to measure and says why.', 'ALS', 'L', 1],
  ['OPS-L1', 'Defines the few signals that a product is steered by and gets them used in a decision.', 'ARF', 'A', 1],
  ['OPS-L2', 'Leads a serious incident, or its review, to a change that prevented a repeat.', 'WF', 'W', 1],
  ['DEB-M1', 'Removes or tests the risky code they touch instead of only adding to it.', 'W', 'W', 3],
  ['DEB-M2', 'Fixes a slow path at its cause (query, index, calls, cache), with numbers.', 'WP', 'W', 1],
  ['DEB-S1', 'Keeps a ranked list of technical debt with the cost of delay, and gets one item planned.', 'AW', 'A', 1],
  ['DEB-S2', 'Improves one thing beyond the code: the pipeline, security, cloud cost or a process.', 'WA', 'W', 1],
  ['DEB-S3', 'Uses AI tools with a check that catches their errors, and shares the limits they found.', 'WL', 'W', 1],
  ['DEB-L1', 'Wins time or money for technical debt by tying it to user or business figures.', 'RAF', 'R', 1],
  ['DEB-L2', 'Sets a quality or security practice that others follow without being reminded.', 'FA', 'F', 1],
  ['COM-M1', 'Shows their own work to a group and answers questions.', 'R', 'R', 1],
  ['COM-M2', 'Says early when work is late, at risk or unclear, and tells the people it matters to.', 'WF', 'W', 1],
  ['COM-S1', 'Presents a design to an architecture forum, with the options, the POCs and the result.', 'R', 'R', 1],
  ['COM-S2', 'Tells every affected group before a change, so that nobody is surprised.', 'AF', 'A', 2],
  ['COM-S3', 'Explains a technical choice to non-engineers in their own terms.', 'RF', 'R', 1],
  ['COM-L1', 'Presents repeatedly, and the decisions of the forum changed what teams did.', 'RF', 'R', 2],
  ['COM-L2', 'Handles open disagreement so that the group ends with a decision and its reasons.', 'FRS', 'F', 1],
  ['OWN-M1', 'Asks why about a given design at least once a month and writes down what they learned.', 'WS', 'W', 3],
  ['OWN-M2', 'Finishes what they started, including the docs, the tests and the handover.', 'WF', 'W', 2],
  [
    'OWN-S1',
    'Respectfully challenges a senior colleague’s choice with a reason, and the record shows what happened.',
    'WF',
    'W',
    1,
  ],
  ['OWN-S2', 'Takes on a problem without an owner and carries it to an end.', 'WA', 'W', 1],
  ['OWN-S3', 'Plans their own growth: a goal, a next session and a next step are always set.', 'SW', 'S', 3],
  ['OWN-L1', 'Decides what the group should do next and can defend what it will not do.', 'AR', 'A', 1],
  ['OWN-L2', 'Shows work of lead scope for six months before getting the title.', 'ARF', 'A', 3],
  ['GRW-M1', 'Comes to sessions with a written goal and questions, and closes them with next steps.', 'S', 'S', 3],
  ['GRW-M2', 'Acts on feedback and shows the changed work.', 'FW', 'F', 2],
  ['GRW-S1', 'Returns to a hard topic until they can teach it, with the explanation on record.', 'LS', 'L', 1],
  [
    'GRW-S2',
    'Helps a colleague through regular pairing or reviews, and the colleague says how it helped.',
    'F',
    'F',
    1,
  ],
  ['GRW-S3', 'Seeks critical feedback from someone who is likely to disagree.', 'FS', 'F', 1],
  ['GRW-L1', 'Mentors someone over several months, and that person’s own results show their growth.', 'FW', 'F', 1],
  ['GRW-L2', 'Leaves the lead to others: delegates a design and supports it.', 'FS', 'F', 1],
  ['GRW-L3', 'Draws lessons from several designs and turns them into something that the team reuses.', 'LRA', 'L', 1],
]

/** Questions count for OWN where entries do; improvements for DEB where entries or proposals do. */
function spelledOut(letters: string, competencyId: string): EvidenceKind[] {
  const kinds: EvidenceKind[] = [...letters].filter(isLetter).map((letter) => kindOf[letter])
  if (competencyId === 'OWN' && letters.includes('W')) kinds.push('question')
  if (competencyId === 'DEB' && /[WA]/.test(letters)) kinds.push('improvement')
  return kinds
}

const levelOf: Record<string, string> = { M: 'mid', S: 'senior', L: 'lead' }

function criterionOf([id, text, kinds, needs, minimum]: (typeof rows)[number]): Criterion {
  const [competencyId = '', rank = ''] = id.split('-')
  return {
    id: CriterionId.parse(id),
    competencyId,
    levelId: levelOf[rank.charAt(0)] ?? 'mid',
    text,
    notes: '',
    kinds: spelledOut(kinds, competencyId),
    needs: needs === '' ? [] : spelledOut(needs, competencyId),
    minimum,
  }
}

/** The default ladder as a record. Lead criteria are met only once another person confirmed them. */
export function defaultRoadmap(id: RoadmapId, at: string): Roadmap {
  return {
    kind: 'roadmap',
    id,
    revision: 1,
    createdAt: at,
    updatedAt: at,
    trashedAt: null,
    audience: 'packet',
    title: 'Mid-level to lead',
    version: 1,
    previousId: null,
    levels: [
      { id: 'mid', name: 'Mid', track: '', metWhen: 'evidenced' },
      { id: 'senior', name: 'Senior', track: '', metWhen: 'evidenced' },
      { id: 'lead', name: 'Lead', track: '', metWhen: 'confirmed' },
    ],
    competencies,
    criteria: rows.map(criterionOf),
    placements: [],
  }
}
