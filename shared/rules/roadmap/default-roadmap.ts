// The ladder a new workspace starts with: 8 competencies, 56 criteria. Its criterion ids are stable; files and records refer to them.
import type { RoadmapId } from '../../records/ids.ts'
import { CriterionId } from '../../records/ids.ts'
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
  { id: 'EVI', name: 'POCs, comparison, measurement', shortName: 'POCs and measurement' },
  { id: 'OPS', name: 'Production, resilience, observability', shortName: 'Production and resilience' },
  { id: 'DEB', name: 'Debt, quality and care of the whole', shortName: 'Debt and care of the whole' },
  { id: 'COM', name: 'Communication and the forum', shortName: 'Communication, the forum' },
  { id: 'OWN', name: 'Ownership and questioning', shortName: 'Ownership and questioning' },
  { id: 'GRW', name: 'Learning, mentoring, feedback', shortName: 'Learning and mentoring' },
]

/** id, what it says, kinds that count, the kind of which at least one is needed, separate pieces at least. */
const rows: readonly (readonly [string, string, string, string, number])[] = [
  [
    'SYS-M1',
    'Draws the parts, data flow and failure points of the service they work on, and a teammate confirms it is right.',
    'WLF',
    'W',
    1,
  ],
  ['SYS-M2', 'Explains two design patterns used in own codebase and when each would be wrong.', 'LS', 'L', 2],
  [
    'SYS-S1',
    'Compares at least three architectures for one real problem, naming the force that decides.',
    'AL',
    'A',
    2,
  ],
  ['SYS-S2', 'Studies a system outside own team and brings one idea back into use.', 'LWA', 'L', 1],
  ['SYS-S3', 'States load, latency and data-growth limits of a design with numbers.', 'AP', 'P', 2],
  ['SYS-L1', 'Sets target shape for a system several people build, with steps to reach it from today.', 'AR', 'A', 1],
  ['SYS-L2', 'Spots where two teams’ designs collide and gets the boundary changed or agreed.', 'AFW', 'A', 1],
  ['DEC-M1', 'Writes down the reason for a non-trivial choice in own work, with one alternative.', 'WA', 'W', 2],
  ['DEC-M2', 'Turns review comments on a design into a second draft.', 'AF', 'A', 1],
  ['DEC-S1', 'Starts a proposal nobody requested, from a problem they found.', 'A', 'A', 1],
  ['DEC-S2', 'Each proposal rejects at least two options for stated reasons tied to drivers.', 'A', 'A', 2],
  [
    'DEC-S3',
    'Checks effect on neighbouring systems, running cost, security and operation before asking for approval.',
    'A',
    'A',
    2,
  ],
  ['DEC-L1', 'Leads a decision affecting more than one team to a recorded end, including "no".', 'ARF', 'A', 2],
  [
    'DEC-L2',
    'Revisits an own decision after it ran, records what came true, and changes course where needed.',
    'AW',
    'A',
    1,
  ],
  ['EVI-M1', 'Measures before and after for a change they made.', 'WP', 'W', 2],
  ['EVI-M2', 'Runs a time-boxed trial and reports the answer even if it is "no".', 'P', 'P', 1],
  ['EVI-S1', 'Fixes pass/fail limits before starting a trial.', 'P', 'P', 2],
  ['EVI-S2', 'Compares options under the same conditions so another engineer can repeat it.', 'P', 'P', 1],
  ['EVI-L1', 'Stops or redirects a larger effort because of evidence.', 'PAF', 'P', 1],
  ['EVI-L2', 'Teaches others to test ideas cheaply; at least one other person’s trial followed.', 'FSW', 'F', 1],
  ['OPS-M1', 'Finds cause of a fault in own area from logs/metrics/traces and writes it up.', 'W', 'W', 2],
  ['OPS-M2', 'Adds an alert or dashboard that later helped someone.', 'WF', 'W', 1],
  ['OPS-S1', 'Cuts time to notice or to repair with a figure to show it.', 'WP', 'W', 1],
  [
    'OPS-S2',
    'Designs for failure: limits, retries, fallback, rollback are in the proposal and were tried.',
    'AP',
    'A',
    2,
  ],
  ['OPS-S3', 'Chooses what NOT to measure and says why.', 'ALS', 'L', 1],
  ['OPS-L1', 'Defines the few signals a product is steered by and gets them used in a decision.', 'ARF', 'A', 1],
  ['OPS-L2', 'Leads a serious incident or its review to a change that prevented a repeat.', 'WF', 'W', 1],
  ['DEB-M1', 'Removes or tests risky code they touch, not only adds.', 'W', 'W', 3],
  ['DEB-M2', 'Fixes a slow path at its cause (query, index, calls, cache) with numbers.', 'WP', 'W', 1],
  ['DEB-S1', 'Keeps a ranked list of debt with cost of delay, and gets one item planned.', 'AW', 'A', 1],
  ['DEB-S2', 'Improves one thing beyond code: pipeline, security, cloud cost or process.', 'WA', 'W', 1],
  ['DEB-S3', 'Uses AI tools with a check that catches their errors, and shares the limit found.', 'WL', 'W', 1],
  ['DEB-L1', 'Wins time or money for debt by tying it to users or business figures.', 'RAF', 'R', 1],
  ['DEB-L2', 'Sets a quality or security practice others follow without being reminded.', 'FA', 'F', 1],
  ['COM-M1', 'Shows own work to a group and answers questions.', 'R', 'R', 1],
  ['COM-M2', 'Says early when work is late, at risk or unclear, and to whom it matters.', 'WF', 'W', 1],
  ['COM-S1', 'Presents a design to an architecture forum with options, trials and result.', 'R', 'R', 1],
  ['COM-S2', 'Tells every affected group before the change; none is surprised.', 'AF', 'A', 2],
  ['COM-S3', 'Explains a technical choice to non-engineers in their terms.', 'RF', 'R', 1],
  ['COM-L1', 'Presents repeatedly; forum decisions changed what teams did.', 'RF', 'R', 2],
  ['COM-L2', 'Handles open disagreement so the group ends with a decision and its reasons.', 'FRS', 'F', 1],
  ['OWN-M1', 'Asks why about a given design at least monthly and writes what was learnt.', 'WS', 'W', 3],
  ['OWN-M2', 'Finishes what was started incl. docs, tests, hand-over.', 'WF', 'W', 2],
  ['OWN-S1', 'Respectfully challenges a senior’s choice with a reason; record shows what happened.', 'WF', 'W', 1],
  ['OWN-S2', 'Takes on a problem without owner and carries it to an end.', 'WA', 'W', 1],
  ['OWN-S3', 'Plans own growth: goal, next session, next step always present.', 'SW', 'S', 3],
  ['OWN-L1', 'Decides what the group should do next and can defend what it will not do.', 'AR', 'A', 1],
  ['OWN-L2', 'Work of lead scope visible for six months before the title.', 'ARF', 'A', 3],
  ['GRW-M1', 'Comes to sessions with written goal and questions, closes them with next steps.', 'S', 'S', 3],
  ['GRW-M2', 'Acts on feedback and shows the changed work.', 'FW', 'F', 2],
  ['GRW-S1', 'Returns to a hard topic until able to teach it; explanation on record.', 'LS', 'L', 1],
  ['GRW-S2', 'Helps a colleague through regular pairing or review, and the colleague says how.', 'F', 'F', 1],
  ['GRW-S3', 'Seeks critical feedback from someone likely to disagree.', 'FS', 'F', 1],
  ['GRW-L1', 'Mentors someone over months; their growth is shown by their own results.', 'FW', 'F', 1],
  ['GRW-L2', 'Leaves others in the driver’s seat: delegates a design and supports it.', 'FS', 'F', 1],
  ['GRW-L3', 'Extracts lessons from several designs into something the team reuses.', 'LRA', 'L', 1],
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
