// What someone could do, in the place of what they did.
import { type ReadingRule, says } from './rule-types.ts'

const hopes: readonly RegExp[] = [
  /\b(?:I am|I['’]m|I feel|I have been|I['’]ve been) (?:\w+ )?(?:ready|eager|keen|willing|motivated|excited|prepared|hungry|ambitious|determined|confident|capable|able|qualified|well placed|well suited|suited|up for|looking forward|looking)\b(?! (?:at|into|after)\b)/i,
  /\b(?:my|great|high|huge|real|clear|untapped|much|so much) potential\b|\bI have potential\b|\bpotential (?:to|as)\b/i,
  /(?<!\b[Ww]hat )\bI (?:could|would|can|might) (?:\w+ )?(?:lead|run|own|do|take|grow|make|be|become|handle|scale|step|contribute|manage|drive|bring|add|thrive|excel|fill|mentor|build|succeed)\b/i,
  /\bI['’]d (?:love|like|welcome|enjoy|make|be|do|appreciate) (?:to\b|a |an |the |well)/i,
  /\bI (?:believe|feel|think|know|trust) (?:that )?I(?: am|['’]m| can| could| would|['’]d| will|['’]ll| have)\b/i,
  /\b(?:quick|fast|eager|lifelong|keen) (?:learner|study)\b|\bI (?:pick|learn|adapt|grow)\b[^.;]{0,300} (?:quickly|fast|easily)\b|\bI (?:pick up|learn) (?:any|new|every)\w*\b/i,
  /\b(?:I have|I['’]ve got|I possess|I bring) (?:what it takes|the (?:skills?|ability|drive|mindset|passion|experience|qualities|makings|attitude)|a (?:passion|strong desire|great desire|growth mindset)|all (?:it takes|the))\b/i,
  /\b(?:passionate|enthusiastic|serious) about\b|\bmy (?:passion|ambition|aspiration|goal|aim|dream|strength|hope)s? (?:for|is|are|lies?|would)\b/i,
  /\b(?:I|me|myself) (?:as (?:a|an|the) (?:future|next|natural|good)|growing into|stepping (?:up|into)|leading (?:the|a|one))\b|\bsee myself\b/i,
  /\b(?:[Gg]iven|[Ww]ith) (?:the|a|an|some|more|the right) (?:\w+ )?(?:chance|opportunity|support|time|mandate|room|authority|title)\b,?/,
  /\b(?:opportunity|chance) to (?:lead|grow|own|take|show|prove|learn|work|contribute)\b|\b(?:right|ideal|perfect|natural|strong|good) (?:person|candidate|choice|fit) (?:for|to)\b|\b(?:my|the) ability to\b|\bgrow into\b/i,
  /\bI (?:strive|aspire|seek|wish|long|want) to\b/i,
]

/** Not in a sentence that tells of a deed as well: "I was able to cut it from 14 to 5 minutes." */
export const potential: ReadingRule = ({ sentence }) =>
  says(sentence, ...hopes) && !/\b(?:was|were|been) (?:\w+ )?(?:able|ready|willing|prepared)\b/i.test(sentence.own)
    ? { rule: 'potential' }
    : null
