// Statements at which a committee would stop, each with the rules it breaks. Written by hand, before the rules were.

import type { committeeRules } from '../../../shared/records/field-choices.ts'
import { badInPublicVoices } from './formerly-held-out-public-statements.ts'
import { badBeforeWidening } from './formerly-held-out-statements-1.ts'
import { badOnceUnseen } from './formerly-held-out-statements-2.ts'
import { badInOtherManners } from './tuning-statements-first-round.ts'
import { badInPublicManners } from './tuning-statements-public-texts.ts'
import { badInFurtherManners } from './tuning-statements-third-round.ts'

export interface Statement {
  readonly text: string
  readonly rules: readonly (typeof committeeRules)[number][]
  /** Where it stands, when that matters. */
  readonly section?: 'case' | 'summary' | 'influence' | 'growth' | 'gaps'
  readonly lead?: string
}
type Rule = Statement['rules'][number]
const breaks = (rule: Rule, ...texts: readonly string[]): Statement[] => texts.map((text) => ({ text, rules: [rule] }))

const noNumber = breaks(
  'no-number',
  'I improved the performance of the price service. [C-2]',
  'The change reduced latency significantly. [C-1]',
  'Builds are much faster since I split the cache. [C-2]',
  'My alert saved the desk a lot of time.',
  'The cost of the cluster went down after I resized it. [C-2]',
  'I cut the number of flaky tests.',
  'Error rates dropped sharply after the retry limits. [C-2]',
  'Customers wait less since I moved the quotes.',
  'I helped many teams move to the new queue.',
  'Deployments became more reliable after my change. [C-2]',
  'I increased the test coverage of the pricing code.',
  'My proposal lowered the running cost of the platform. [C-2]',
  'I sped up the nightly import.',
)

const we = breaks(
  'we',
  'We decided to move quotes to a copy of their own.',
  'Our team cut the time to notice from 47 to 4 minutes. [C-1]',
  'In March we shipped the new queue to 14 services. [C-1]',
  'The forum asked us for three options and got them.',
  'We wrote 12 runbooks.',
  'After the incident we changed the retry limits from 10 to 3. [C-1]',
  'The limits were ours: 400 ms at the 95th percentile.',
  'It took us six weeks to move 41,000 quotes a day. [C-1]',
  'We’ve had no incident of this kind since December. [C-1]',
)

const unfinished = breaks(
  'unfinished',
  'This will save about 900 € a month.',
  'I plan to move the other two desks in spring.',
  'The rollout to the remaining three regions is in progress.',
  'I’ll present the result to the forum in April.',
  'The migration is almost done: 12 of 14 services. [C-1]',
  'I am going to write the runbook for the two desks.',
  'The second half is still being built.',
  'It is expected to save 20 hours a quarter.',
  'Next quarter the other desks follow.',
  'I am currently working on limits for the rate desk.',
  'The new limits should reduce incidents by half.',
  'The dashboard is not yet live.',
  'Measurements to be done: p95 under load.',
  'I wrote the proposal for a single price owner. [C-6]',
  'The three trials are underway.',
  'TODO: figures for January.',
  'I intend to hand the service over to two colleagues.',
  'This would bring the bill down to 900 € a month.',
  'The final decision is pending.',
)

const oneOff = breaks(
  'one-off',
  'I regularly review designs of other teams. [C-2]',
  'I always measure before I change something. [C-1]',
  'I consistently challenge proposals with reasons. [C-2]',
  'I often pair with newer colleagues.',
  'Every sprint I look at the slowest query. [C-1]',
  'I once led an incident review. [C-2]',
  'On one occasion I stopped a rewrite. [C-2]',
  'I routinely write down why an option lost. [C-1] [C-2]',
  'Whenever a design comes up I ask for its limits.',
)

const tooOld = breaks(
  'too-old',
  'I led the move to the new scheduler. [C-4]',
  'In 2021 I rewrote the import of 4 feeds.',
  'In my previous job I ran a team of five.',
  'I introduced limits for 9 services in March 2022. [C-4]',
  'Two years ago I wrote the first runbook for the desk.',
  'Back in 2020 I presented three designs to the forum.',
  'I stopped two rewrites. [C-4] [C-9]',
)

const ownWord = breaks(
  'own-word',
  'I am the go-to person for anything about prices.',
  'I am trusted by all three teams.',
  'My colleagues rely on my reviews.',
  'I am known for clear designs.',
  'Everyone agrees that the split was right.',
  'People come to me first when a deployment fails.',
  'I am regarded as a leader of the rate desk. [C-1]',
  'I inspired two colleagues to test their ideas first.',
  'My manager values how I run reviews. [C-2]',
  'I am a natural leader.',
)

const praise = breaks(
  'praise',
  'Everyone was very happy with the result.',
  'The migration of 14 services was a huge success. [C-1]',
  'I delivered an excellent design with three options. [C-1]',
  'The forum was impressed by the two trials.',
  'The rollout to 3 regions went flawlessly. [C-1]',
  'My solution is elegant and handles 41,000 quotes a day. [C-1]',
  'It was an amazing result: 310 ms. [C-1]',
  'I built a world-class pricing platform for 3 teams. [C-1]',
  'The four talks were well received.',
  'I did a great job on the review of 12 incidents. [C-1]',
)

const noCriterion = breaks(
  'no-criterion',
  'I organised the offsite for 40 people. [C-5]',
  'I moved 3 old wikis into one. [C-5]',
  'I wrote the onboarding page; 11 people used it. [C-5]',
).concat(
  { text: 'I set up the 2 meeting rooms. [C-5]', rules: ['no-criterion'], section: 'summary' },
  { text: 'I ran 6 lunch talks. [C-5]', rules: ['no-criterion'], section: 'influence' },
)

const deadLink = breaks(
  'dead-link',
  'A price takes 310 ms. [C-99]',
  'The three options are compared at http://localhost:3000/compare.',
  'The 4 runs are in C:\\Users\\wren\\runs.csv.',
  'The dashboard shows 310 ms (link to follow).',
  'See [[00000000-0000-7000-8000-000000000001]] for the 12 runs.',
  'Two trials, file:///home/wren/trials.md, show it.',
  'The 3 limits are in /home/wren/limits.md.',
).concat({ text: 'Wanting: the second trial. [C-99]', rules: ['dead-link'], section: 'gaps' })

const several: readonly Statement[] = [
  { text: 'We improved reliability.', rules: ['no-number', 'we'] },
  { text: 'Our platform will be world-class.', rules: ['we', 'unfinished', 'praise'] },
  { text: 'We are known for excellent work.', rules: ['we', 'own-word', 'praise'] },
  { text: 'In 2019 we reduced costs.', rules: ['no-number', 'we', 'too-old'] },
]

export const badStatements: readonly Statement[] = [
  ...noNumber,
  ...we,
  ...unfinished,
  ...oneOff,
  ...tooOld,
  ...ownWord,
  ...praise,
  ...noCriterion,
  ...deadLink,
  ...several,
  ...badInOtherManners,
  ...badOnceUnseen,
  ...badInFurtherManners,
  ...badInPublicManners,
  ...badInPublicVoices,
  ...badBeforeWidening,
]
