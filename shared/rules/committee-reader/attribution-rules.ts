// Whose part it was, and whose word it is: "we" without me, standing that only I claim, praise where a fact should be.
import { teamLead } from '../packet/packet-blocks.ts'
import { inOrder, isBackground, type Reading, type ReadingRule, says, saysI } from './rule-types.ts'

/** The country and regions of clouds are no pronoun; a capital "We" and "Our" is. */
const plural = /\b(?:we|our|ours|ourselves|We|Our|Ours)(?:['’](?:ve|re|ll|d))?\b/
/** "Rang us", "told us": there we are those to whom something was done. */
const throughUs =
  /\b(?:between|by|among|with|took|takes|let|lets|allowed|allows|helped|helps|enabled|enables|both of|all of|most of|some of|two of|three of|asked us for|gave|made|cost|costs) us\b(?!-)|^\W*(?:All|Both|Some|Most|Two|Three) of us\b/i
const toldOfUs = /\b(?:gave|made|cost) us (?:a (?:call|ring)|wait|aware)\b/i

/** Things of ours that did something, and what we only noticed: nobody's part is hidden in them. */
const things =
  /\b[Oo]ur (?:own |old |new |first |two |three |\w+ing )?(?:retries|readers|customers?|users?|clients?|logs?|libraries|library|HTTP library|systems?|imports?|importer|pages?|process|data|traffic|alerts?|queues?|API|APIs|events?|tables?|releases?|requests?|vendor|provider|contract|budget|limit|limits)\b/g
const noticed =
  /\b(?:[Ww]e|[Nn]either \w+ nor we) (?:had |have |has |did |do |could |would |all |also |only |first |never )?(?:not |never |n['’]t )?(?:know|knew|known|lose|lost|need|needed|notice[ds]?|understood|understand|assumed?|assumes|depend(?:s|ed)?|read|expected|said|thought|believed|hoped|promised|feared|pay|heard|wait(?:ed)?|suffer(?:ed)?|get|got (?:paged|called|told))\b/g

/** What somebody did, also where it only tells how things stood. */
const did =
  /\b[Ww]e (?:have |had |then |also |finally )?(?:decided|built|wrote|written|shipped|moved|made|led|ran|chose|agreed|created|designed|introduced|changed|cut|replaced|migrated|released|delivered|fixed)\b/

/** A word of "we" that could stand for me. */
const hidesMe = (own: string) => {
  const left = own
    .replace(things, ' ')
    .replace(noticed, ' ')
    .replace(/\b(?:of|on) our own\b/g, ' ')
  return plural.test(left) || (throughUs.test(left) && !toldOfUs.test(left)) || /\basked us for\b/.test(left)
}

export const we: ReadingRule = (reading) => {
  const { sentence, block, next } = reading
  if (block.lead === teamLead || saysI(sentence)) return null
  if (isBackground(reading) && !did.test(sentence.own)) return null
  // "We had four ways to deploy. I removed three."
  const isSaidNext = next !== null && saysI(next) && !plural.test(next.own)
  return !isSaidNext && hidesMe(sentence.own) ? { rule: 'we' } : null
}

const quoted = [/[“"«]/g, /[”"»]/g] as const

const hasOthersWord = ({ sentence, claims }: Reading) =>
  claims.some(({ fromOthers }) => fromOthers) || inOrder(sentence.own, ...quoted)

/** Words of others in the same section, which the mend can point at. */
const wordNearby = ({ section, whole }: Reading) => {
  const named = section.blocks.map(({ text }) => text).join(' ')
  return whole.claims.find(({ fromOthers, by, number }) => fromOthers && by !== '' && named.includes(`[C-${number}]`))
}

const standing: readonly RegExp[] = [
  /\b(?:I am|I was|I became|I have become|I have been|I['’]m|I['’]ve been|(?:am|are|is|was|were) we)\b[^.;]{0,300}\b(?:trusted|respected|recogni[sz]ed|known|(?<!\b(?:have|had|has) )seen|regarded|valued|appreciated|admired|sought|consulted)\b/i,
  /\b[Ww]e are (?:known|respected|trusted|recogni[sz]ed|seen|regarded)\b/,
  /\b(?:consider|considers|considered|regard|regards|regarded|see|sees|view|views|describe|describes|described|call|calls) me\b/i,
  /\b(?:a|my|the) (?:\w+ )?reputation\b/i,
  /\b(?:seek|seeks|sought|value|values|valued|ask for|asks for|want|wants) my (?:advice|opinion|help|input|judgement|view|views|expertise)\b/i,
  /\b(?:earned|won|gained|enjoy|have|built) (?:the |their |everyone['’]s )?(?:\w+ )?(?:trust|respect|confidence)\b/i,
  /\bgo-to (?:person|engineer|expert|contact|one)\b/i,
  /\b(?:looks?|looked|comes?|came|turns?|turned) (?:up )?to me\b/i,
  /\b(?:rely|relies|relied|count|counts|counted|depend|depends) on (?:me|my)\b/i,
  /\b(?:everyone|everybody|others|people|they all|the whole team|my (?:team|colleagues|peers|manager|managers|lead|leads|mentor|mentors))\b[^.;]{0,20}\b(?:agrees?|agreed|knows?(?! how\b)|trusts?|trusted|values?|valued|respects?|respected|appreciates?|appreciated|thinks?|believes?|considers?)\b/i,
  /\b(?:everything|everyone|everybody|all teams|the (?:whole |entire )?(?:team|company|department|organi[sz]ation|group|product|office)|(?:other|many|several|most|all) (?:teams|engineers|people|squads)) (?:now )?(?:depends?|relies|rely|counts?|leans?) (?:up)?on (?:me|my|what I)\b/i,
  /\b(?:seek|seeks|sought|ask|asks|asked|pull|pulls|pulled|call|calls|called|turn|turns|turned|reach|reaches|reached|come|comes) (?:me )?(?:out|in|on|to|up)?(?: to)? ?me (?:out |in |first |directly )?(?:for|when|if|whenever|about|before|on)\b/i,
  /\b(?:the|a) (?:person|one|engineer|contact) to (?:talk to|ask|call|go to|turn to|see)\b/i,
  /\b(?:person|one|engineer|contact|first) (?:that |whom? )?(?:everyone|everybody|people|others|teams|managers|product managers|the team|colleagues|they) (?:\w+ )?(?:asks?|turns? to|goes? to|go to|calls?|trusts?|comes? to|pings?|wants?)\b/i,
  /\bI (?:\w+ )?(?:\w+ )?(?:operated?|work|performed?|act|function|deliver|am working|am operating|am performing) (?:at|on|beyond|above|as) (?:the |a |an )?(?:next |senior |lead |staff |principal |higher )+(?:\w+ )?(?:level|engineer|lead)?\b/i,
  /\bI (?:am|['’]m)\b[^.;]{0,300}\b(?:voice of|backbone|glue|face of|heart of|point of contact|subject matter expert|authority|expert (?:on|for|in)|main contact|reference (?:for|on))\b/i,
  /\b(?:I|[Mm]e) (?:\w+ )?(?:act|acts|acted|serve|serves|served) as (?:a |an |the )?(?:\w+ )?(?:bridge|liaison|link|go-between|contact|interface|anchor|sounding board|mentor|voice|role model|face|owner)\b/i,
  /\b(?:opinion|word|voice|advice|judg(?:e)?ment|view)s? (?:carries|carry|counts?|matters?|has weight|is heard|is valued|is trusted)\b|\b(?:strong|close|excellent|good|trusting) (?:relationships?|rapport|standing)\b/i,
  /\bI (?:\w+ )?(?:perform|operate|work|am|deliver)\b[^.;]{0,300}\b(?:above|beyond|ahead of) (?:my|the) (?:current |present )?(?:level|grade|title|role|pay)\b/i,
  /\b(?:trust|trusts|trusted|respect|respects|respected|admire|admires|listen to|listens to|look up to|looks up to) (?:me|my)\b/i,
  /\b(?:everyone|everybody) (?:knows|agrees|says|can see|sees)\b/i,
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
  /\b(?:is|was|are|were) (?!not )(?:\w+ )?(?:elegant|beautiful|brilliant|perfect|great|fantastic|wonderful)\b/i,
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
  /\b(?:rock-?solid|bullet-?proof|best-of-breed|next-level|top-tier|high-impact|impactful|mind-blowing|unprecedented|unmatched|unrivall?ed|legendary|superb|sublime|genius|iconic|slick|stunning|gorgeous|spot on|a breeze|like a charm|like clockwork|with flying colou?rs|single-?handed(?:ly)?|heroic(?:ally)?|tireless(?:ly)?|relentless(?:ly)?|above and beyond|the extra mile|second to none)\b/i,
  /\b(?:rave|glowing|stellar|fantastic|excellent|very positive|only positive|great|nothing but praise) (?:reviews?|feedback|reception|response|marks|praise)\b/i,
  new RegExp(
    `\\b(?:excellent|awesome|amazing|elegant|smart|clever|beautiful|masterful|world-class|super) (?:${results.slice(3, -1)}|architecture|code|engineer|communicator|leader|service|platform|tool|process|approach|system)\\b`,
    'i',
  ),
  /\b(?:super|exceptionally|extraordinarily|remarkably|unusually|incredibly|insanely|amazingly|truly|hugely|massively) \w+(?:ly)?\b/i,
  /\b(?:went|ran|worked|turned out|came out) (?:\w+ )?(?:smoothly|flawlessly|perfectly|great|fantastic(?:ally)?|brilliantly|beautifully|without a hitch|superbly|exactly as planned)\b/i,
  /\b(?:saved|rescued|carried|rallied) (?:the )?(?:day|launch|release|deal)\b/i,
  /\b(?:[Ss]uccessfully|[Ss]eamlessly|[Ee]ffortlessly|[Gg]racefully|[Ff]lawlessly)\b|\bhigh[- ]quality\b|\bhighly (?:available|scalable|skilled|motivated|effective|efficient|capable|performant|maintainable|professional)\b/,
  /\b(?:proud|pride)\b|\b(?:exceptional|outstanding|excellent|amazing|great|superior|remarkable|stellar|extraordinary|tremendous) (?:results?|quality|outcomes?|skills?|performance|work|feedback|teamwork|ownership|leadership|communication)\b/i,
  /\bexceed(?:s|ed|ing)? (?:all |the |my )?expectations\b|\bthe best (?:\w+ )?(?:I|he|she|they|we|anyone|anybody)\b|\b(?:incredibly|hugely|very|highly|extremely|wildly|massively) successful\b|\bwas (?:a )?success(?:ful)?\b/i,
  /\b(?:smooth|professional|exemplary|outstanding|successful) and (?:smooth|professional|exemplary|outstanding|successful|professional)\b/i,
]

export const praise: ReadingRule = (reading) =>
  says(reading.sentence, ...praises) ? { rule: 'praise', claim: wordNearby(reading) } : null
