// Someone is said to have agreed, and nobody can ask them: no name, and no claim that has one.
import { type Reading, type ReadingRule, says } from './rule-types.ts'

const role =
  '(?:(?:product |project |engineering |team |tech |program |account |delivery |line )?(?:engineers?|managers?|directors?|leads?|leaders?|architects?|colleagues?|co-?workers?|teammates?|customers?|clients?|users?|stakeholders?|developers?|reviewers?|peers?|designers?|analysts?|executives?|owners?|mentors?|mentees?|partners?|testers?|juniors?|seniors?|newcomers?|PMs?|VPs?|CTO|CEO|CFO|EM|SREs?|interns?|participants?|attendees|listeners))'
const which =
  '(?:an?|another|one|one of (?:the|our|my|their)|some|several|many|two|three|four|five|both|various|multiple|my|our|the|other|most|all)'
const about = '(?:[\\w-]+ ){0,2}'
const speech =
  '(?:said|says|told|tells|confirm(?:s|ed)?|agree(?:s|d)|wrote|writes|thanked|thanks|praised|call(?:s|ed) (?:it|this|that|me|my|the (?:work|design|plan|result|talk|page|tool|proposal))|signed (?:it |this |off|the)|approved|mention(?:s|ed)|report(?:s|ed)|noted|notes|thought|liked|likes|commented|comments|credit(?:s|ed)|acknowledg\\w+|endorse[sd]?|vouched|gave (?:me|us|very|great|good|positive)|expressed|complimented|appreciated|commended|recommended me|stated|remarked|admitted)'

const nameless: readonly RegExp[] = [
  new RegExp(
    `(?:^|[.;:,(] ?|\\b(?:and|that|because|when|where|while) )\\W{0,9}${which} ${about}${role}(?: (?:from|of|in|at|on) [\\w ]{1,30}?)?(?: who [\\w ]{1,30}?)?,? (?:\\w+ly |even |have |has |later |also |then )?${speech}\\b`,
    'i',
  ),
  new RegExp(
    `(?:^|[.;:,(] ?|\\b(?:and|that|because) )\\W{0,9}(?:colleagues|customers|users|engineers|developers|managers|stakeholders|teammates|peers|people|others|someone|somebody|some|many|several|newcomers|reviewers|clients)(?: (?:from|of|in|at|on|outside) [\\w ]{1,30}?)? (?:\\w+ly |even |have |has |later |also |then )?${speech}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:according to|feedback (?:from|by|of)|praise (?:from|by)|thanks from|in the (?:words|opinion|view) of|in the eyes of|kudos from|approval (?:of|from|by)|confirmed by|approved by|signed off by|praised by|told by|thanked by|credited by|endorsed by|vouched for by|acknowledged by) (?:${which} )?${about}${role}\\b`,
    'i',
  ),
  /\b(?:[Ii] was|[Ii]t was|[Mm]y \w+ (?:was|were)|[Tt]his was) (?:\w+ly )?(?:told|thanked|praised|credited|commended|mentioned|recogni[sz]ed|acknowledged|called out|singled out|named)\b(?! by [A-Z])/,
  /\b(?:[Rr]eceived|[Gg]ot|[Gg]ained|[Ee]arned|[Ww]on|[Hh]ad) (?:a lot of |much |some |a |very |only |the )?(?:\w+ly )?(?:(?:positive|great|good|glowing|excellent|strong|nice|warm|special) )?(?:feedback|shout-?outs?|kudos|thanks|praise|recognition|compliments?|appreciation|commendations?|a mention)\b(?! from [A-Z])/,
  /\b(?:[Tt]he|[Oo]ur|[Mm]y) (?:CTO|CEO|CFO|VP|director|head of \w+|manager|lead|boss|skip|client|customer)\b (?:\w+ly |even |has |have |later |also )?(?:said|told|confirmed|wrote|praised|called (?:it|this|that|my|the plan)|mentioned|thanked|singled|credited|was (?:pleased|happy|impressed|thrilled))/,
  /\b(?:[Ss]omeone|[Ss]omebody|[Aa] person|[Oo]ne person) (?:from|in|of|on|at)\b[^.;]{0,300}\b(?:said|told|signed|confirmed|approved|wrote|agreed|called|thanked)\b/,
  /\b(?:[Ii] heard|[Ww]ord (?:is|has it)|[Ii]t is said|[Ii] was given to understand|[Rr]umou?r has)\b/,
]

/** "Ilse Harrow, who runs the desk": two words with a capital that begin no sentence, or begin it together. */
const fullName =
  /(?:^|\W)(?!(?:The|My|Our|An?|One|Two|Some|Both|In|On|At)\b)[A-Z]\p{Ll}[\p{L}’-]{0,40} [A-Z]\p{Ll}[\p{L}’-]+/u

const isNamed = ({ sentence, claims, whole }: Reading) =>
  claims.some(({ fromOthers, by }) => fromOthers && by !== '') ||
  fullName.test(sentence.own) ||
  whole.claims.some(({ by }) => by !== '' && sentence.own.includes(by.split(' ')[0] ?? by))

export const confirmerUnnamed: ReadingRule = (reading) => {
  const [first] = reading.claims
  // Words of others whose name may not leave: a reader has nobody to ask.
  const isOnly = first !== undefined && reading.claims.every(({ fromOthers, by }) => fromOthers && by === '')
  if (isOnly) return { rule: 'nameless', claim: first }
  return says(reading.sentence, ...nameless) && !isNamed(reading) ? { rule: 'nameless' } : null
}
