// Statements a committee has no reason to stop at, the tricky ones among them: words that only look like an objection.
import type { Statement } from './bad-statements.ts'
import { goodInPublicVoices } from './formerly-held-out-public-statements.ts'
import { goodBeforeWidening } from './formerly-held-out-statements-1.ts'
import { goodOnceUnseen } from './formerly-held-out-statements-2.ts'
import { soundInManyManners, soundInShortManners } from './tuning-statements-false-positives.ts'
import { goodInOtherManners } from './tuning-statements-first-round.ts'
import { goodInPublicManners } from './tuning-statements-public-texts.ts'
import { goodInFurtherManners } from './tuning-statements-third-round.ts'

const plain: readonly string[] = [
  'A price takes 310 ms at the 95th percentile, down from 1,840 ms. [C-1]',
  'I wrote the proposal unasked and ran the POC with limits fixed before it began. [C-2]',
  'Bigger cache: hid the owner question. Read replica: 920 ms against a limit of 400. Event-fed copy: chosen. [C-2]',
  'Three teams, two databases, 41,000 quotes a day.',
  'I questioned who owns a price; invoices no longer do. [C-2]',
  'I stopped the rewrite after the second trial missed its limit. [C-1]',
  'The forum accepted it with one condition, which I met in February. [C-2]',
  'I measured nine runs before and nine after. [C-1]',
  'The trial said no, and I wrote down why. [C-2]',
  'In October a price took 1,840 ms, and one customer in nine left before it appeared. [C-1]',
  'I presented three options to the forum on 3 December 2024. [C-2]',
  'Two incidents in September, both noticed by a customer first.',
]

const numbersInWords: readonly string[] = [
  'The change cut the import from fourteen minutes to five. [C-1]',
  'Errors dropped to none after the retry limits. [C-2]',
  'No incident of this kind since December. [C-2]',
  'I reduced the steps of a release from a dozen to three.',
  'Builds got faster. They take five minutes instead of fourteen. [C-1]',
  'I tripled the number of runs a night. [C-1]',
  'Customers wait less: 0.3 s instead of 1.8 s.',
]

const wordsThatOnlyLookLikeChange: readonly string[] = [
  'I cut the branch on the day the forum agreed. [C-2]',
  'The page saved my draft and lost the drawing; I reported it.',
  'I asked how many requests the gateway drops. [C-2]',
  'A request answered with 429 Too Many Requests is tried again after two seconds.',
  'The table keeps a many-to-many relation between quotes and desks.',
  'I argued for less scope, and the forum agreed. [C-2]',
]

const weThatIsFine: readonly string[] = [
  'Pell wrote: “We would sign this diagram.” [C-3]',
  'We moved 14 services; I wrote the plan and moved nine of them. [C-1]',
  'I wrote what we agreed on and sent it to three teams. [C-2]',
  'The cluster in us-east-1 took 41,000 quotes a day.',
  'The US desk took it over in January. [C-2]',
  'My part was the queue; our other two engineers built the page. [C-2]',
  'The rule “we own what we deploy” came from my review. [C-2]',
]

const plansThatCameTrue: readonly string[] = [
  'I predicted: “A price will take less than 400 ms.” It came true. [C-1]',
  'I wrote in May that the queue “will hold 2,000 a second”; it held 2,300. [C-1]',
  'The plan to split the table was mine; it ran on 3 February. [C-2]',
  'I planned to move nine services and moved eleven. [C-1]',
  'I was going to buy a licence; the trial showed that none was needed. [C-2]',
  'The service runs on the goodwill of two desks no longer; it has an owner.',
  'Will Harrow took the service over in January. [C-2]',
  'I showed that a bigger cache would hide the cause. [C-2]',
  'Requests still open after two seconds are dropped. [C-2]',
  'By the end of the year all 14 services used it. [C-1]',
  'A customer who had not yet paid saw the price of the day before; I found it. [C-2]',
  'The limit should have been 400 ms and was 4,000; I wrote the check. [C-1]',
  'The next quarter had no incident of this kind. [C-2]',
  'I showed who decides when a price is expected to change: the desk.',
]

const habitsThatAreShown: readonly string[] = [
  'Every sprint I look at the slowest query: 19 times since May. [C-1]',
  'I regularly review designs of other teams. [C-7] [C-8]',
  'I often pair with newer colleagues. [C-7] [C-3]',
  'The job runs every day at six.',
  'I moved the desks at once. [C-2]',
  'Once the limits held, I asked the forum. [C-2]',
  'I was on call more than once when it broke; the runbook has all 7 cases. [C-1]',
  'The cache is filled once a day; I wrote that job. [C-2]',
  'The service always answered within 400 ms. [C-1]',
]

const oldThatIsNew: readonly string[] = [
  'The service dates from 2017; I replaced it in October 2024. [C-8]',
  'I fixed a fault that was filed in 2019. [C-8]',
  'Since 2021 I have run the reviews of the desk; there were 31 in this period. [C-1]',
  'I led the second half of the move in November. [C-4] [C-8]',
  'The queue takes 2,019 messages a second. [C-1]',
  'The gateway refused 2021 requests in an hour; I found the cause. [C-1]',
]

const otherPeoplesWords: readonly string[] = [
  'Pell calls me “the person I go to first about prices”. [C-3]',
  'I am trusted with the release of two desks, as Pell writes. [C-3]',
  'The known failure modes are in the runbook, all 7 of them. [C-1]',
  'The retry storm was recognised as the cause in four minutes. [C-1]',
  'Two colleagues ran trials of their own after mine. [C-3]',
  'My manager asked for the figures, and I gave all three. [C-1]',
]

const wordsThatOnlyLookLikePraise: readonly string[] = [
  'Pell wrote: “An excellent design.” [C-3]',
  'The happy path took 310 ms, the other one 900 ms. [C-1]',
  'I chose keys with perfect forward secrecy. [C-2]',
  'The success rate rose from 96 to 99.9 %. [C-1]',
  'The great circle between the two sites is 900 km; I set the time-out by it. [C-1]',
  'A greatest common divisor of 1 means no batch; I wrote that test. [C-2]',
]

const linksThatWork: readonly string[] = [
  'The comparison of three options is at https://example.org/compare. [C-2]',
  'The path /var/log held 40 GB; I wrote the rotation. [C-1]',
  'The service linked to two queues; I cut it to one. [C-2]',
]

const elsewhere: readonly Statement[] = [
  { text: 'Next: the other two desks will move in April.', rules: [], section: 'gaps' },
  { text: 'Leads a decision affecting more than one team. Wanting: two more.', rules: [], section: 'gaps' },
  { text: 'We wrote the page and the tests.', rules: [], lead: 'The team’s part' },
  { text: 'I returned to “Sagas” until I could explain it, on 20 January 2025. [C-2]', rules: [], section: 'growth' },
]

const all = [
  plain,
  numbersInWords,
  wordsThatOnlyLookLikeChange,
  weThatIsFine,
  plansThatCameTrue,
  habitsThatAreShown,
  oldThatIsNew,
  otherPeoplesWords,
  wordsThatOnlyLookLikePraise,
  linksThatWork,
  goodInOtherManners,
  goodOnceUnseen,
  goodInFurtherManners,
  goodInPublicManners,
  goodInPublicVoices,
  goodBeforeWidening,
  soundInManyManners,
  soundInShortManners,
]

export const goodStatements: readonly Statement[] = [
  ...all.flat().map((text): Statement => ({ text, rules: [] })),
  ...elsewhere,
]
