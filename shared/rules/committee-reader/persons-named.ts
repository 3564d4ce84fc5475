// Whose part it was, and whose word it is: "we" without me, standing that only I claim, praise where a fact should be.
import { teamLead } from '../packet/packet-blocks.ts'
import { type Reading, type ReadingRule, says, saysI } from './rule-types.ts'

/** The country and regions of clouds are no pronoun; a capital "We" and "Our" is. */
const plural = /\b(?:we|our|ours|ourselves|us(?!-)|We|Our|Ours|Us(?!-))(?:['’](?:ve|re|ll|d))?\b/

export const we: ReadingRule = ({ sentence, block }) =>
  block.lead === teamLead || !says(sentence, plural) || saysI(sentence) ? null : { rule: 'we' }

const quoted = /[“"«].*[”"»]/

const hasOthersWord = ({ sentence, claims }: Reading) =>
  claims.some(({ fromOthers }) => fromOthers) || quoted.test(sentence.own)

/** Words of others in the same section, which the mend can point at. */
const wordNearby = ({ section, whole }: Reading) => {
  const named = section.blocks.map(({ text }) => text).join(' ')
  return whole.claims.find(({ fromOthers, by, number }) => fromOthers && by !== '' && named.includes(`[C-${number}]`))
}

const standing: readonly RegExp[] = [
  /\b(?:I am|I was|I became|I have become|I have been|I['’]m|I['’]ve been|(?:am|are|is|was|were) we)\b[^.;]*\b(?:trusted|respected|recogni[sz]ed|known|seen|regarded|valued|appreciated|admired|sought|consulted)\b/i,
  /\b[Ww]e are (?:known|respected|trusted|recogni[sz]ed|seen|regarded)\b/,
  /\b(?:consider|considers|considered|regard|regards|regarded|see|sees|view|views|describe|describes|described|call|calls) me\b/i,
  /\b(?:a|my|the) (?:\w+ )?reputation\b/i,
  /\b(?:seek|seeks|sought|value|values|valued|ask for|asks for|want|wants) my (?:advice|opinion|help|input|judgement|view|views|expertise)\b/i,
  /\b(?:earned|won|gained|enjoy|have|built) (?:the |their |everyone['’]s )?(?:\w+ )?(?:trust|respect|confidence)\b/i,
  /\bgo-to (?:person|engineer|expert|contact|one)\b/i,
  /\b(?:looks?|looked|comes?|came|turns?|turned) (?:up )?to me\b/i,
  /\b(?:rely|relies|relied|count|counts|counted|depend|depends) on (?:me|my)\b/i,
  /\b(?:everyone|everybody|others|people|they all|the whole team|my (?:team|colleagues|peers|manager|managers|lead|leads|mentor|mentors))\b[^.;]{0,20}\b(?:agrees?|agreed|knows?|trusts?|trusted|values?|valued|respects?|respected|appreciates?|appreciated|thinks?|believes?|considers?)\b/i,
  /\b(?:role model|thought leader|key player|driving force|cornerstone)\b|\b(?:strong|great|big|major|huge) influence\b/i,
  /\b(?:natural|born|true|strong) leader\b/i,
  /\bI(?:['’]ve| have)? (?:inspired?|motivated?|empower(?:ed)?|energi[sz]ed?)\b/,
  /\bI(?: am|['’]m)(?: \w+)? (?:good|great|strong|excellent|outstanding|the best|one of the best|an expert)\b/,
]

export const ownWord: ReadingRule = (reading) =>
  says(reading.sentence, ...standing) && !hasOthersWord(reading)
    ? { rule: 'own-word', claim: wordNearby(reading) }
    : null

const results =
  '(?:job|work|result|results|success|impact|feedback|improvement|experience|effort|outcome|value|solution|design|win|achievement|presentation|talk|team|collaboration)'

const praises: readonly RegExp[] = [
  /\b(?:was|were|is|are|been|felt|feels?|became) (?:\w+ )?(?:happy(?! to)|pleased|delighted|thrilled|excited|impressed|enthusiastic|satisfied|amazed|grateful)\b/i,
  /\b(?:great|huge|massive|big|tremendous|resounding|complete|total|enormous|major|overwhelming|real) success\b/i,
  new RegExp(
    `\\b(?:great|good|fantastic|incredible|brilliant|perfect|elegant|beautiful|robust|impressive|wonderful|superb) ${results}\\b`,
    'i',
  ),
  /\b(?:excellent|outstanding|amazing|awesome|exceptional|world-class|best-in-class|cutting-edge|state-of-the-art|first-class|top-notch|game-?chang(?:er|ing)|phenomenal|stellar|unparalleled|invaluable|second to none)\b/i,
  /\b(?:flawless|seamless|remarkable|impressive|incredible|brilliant)(?:ly)?\b/i,
  /\bperfectly\b/i,
  /\b(?:is|was|are|were) (?:\w+ )?(?:elegant|beautiful|brilliant|perfect|great|fantastic|wonderful)\b/i,
  /\b(?:well|warmly|enthusiastically) received\b/i,
  /\b(?:loved|adored|raved about|praised)\b|\b(?:customers|users|people|everyone|they|teams) love\b|\b(?:was|were) a (?:big |huge |real )?hit\b/i,
  /\b(?:exceeded|surpassed|beyond) (?:all |everyone['’]s |our |my )?expectations\b/i,
  /\bwent (?:very |really |extremely )?(?:well|smoothly|great)\b/i,
  /\b(?:much|very|highly|greatly|deeply) (?:appreciated|praised|valued)\b/i,
  /\b(?:ovation|applause|applauded|kudos|compliments?|triumph|masterpiece|home run|smash hit)\b/i,
  /\b(?:innovative|revolutionary|ground-?breaking|visionary|extraordinary|magnificent|splendid|terrific|marvell?ous|spectacular)(?:ly)?\b/i,
  /\b(?:superbly|wonderfully|excellently|expertly|masterfully|skilfully|exceptionally|admirably|beautifully)\b/i,
  /\b(?:overwhelmingly|very|extremely|hugely|really|incredibly|immensely|highly|wildly) (?:positive|successful|good|strong|popular|effective|useful|helpful|valuable|complex|difficult|challenging)\b/i,
  /\b(?:rock-?star|ninja|guru|wizard|10x)\b/i,
]

export const praise: ReadingRule = (reading) =>
  says(reading.sentence, ...praises) ? { rule: 'praise', claim: wordNearby(reading) } : null
