// How sure I was, and how often it came true: over all proposals whose prediction was looked at again.
import type { Proposal } from '../../records/proposal.ts'
import { figures } from '../text/number-words.ts'

type Predicted = Pick<Proposal, 'confidence' | 'cameTrue'>

/** Predictions of one certainty, rounded to tens: 75 to 84 is 80. */
export interface Calibration {
  /** Percent sure. */
  readonly sure: number
  /** Predictions that were looked at again. */
  readonly told: number
  readonly cameTrue: number
  readonly inPart: number
}

const toTens = (confidence: number) => Math.round(confidence / 10) * 10

/** One line for each certainty that was ever claimed and looked at again, the surest first. */
export function calibrationOf(proposals: readonly Predicted[]): Calibration[] {
  const bySure = new Map<number, Calibration>()
  for (const { confidence, cameTrue } of proposals) {
    if (confidence === null || cameTrue === null) continue
    const sure = toTens(confidence)
    const before = bySure.get(sure) ?? { sure, told: 0, cameTrue: 0, inPart: 0 }
    bySure.set(sure, {
      sure,
      told: before.told + 1,
      cameTrue: before.cameTrue + (cameTrue === 'yes' ? 1 : 0),
      inPart: before.inPart + (cameTrue === 'partly' ? 1 : 0),
    })
  }
  return [...bySure.values()].sort((one, other) => other.sure - one.sure)
}

/** "Of 5 you were about 80% sure of, 4 came true and 1 in part." */
export function calibrationWords({ sure, told, cameTrue, inPart }: Calibration): string {
  if (told === 1) {
    const came = cameTrue === 1 ? 'it came true' : inPart === 1 ? 'it came true in part' : 'it did not come true'
    return `You were about ${sure}% sure once before: ${came}.`
  }
  const part = inPart === 0 ? '' : ` and ${figures(inPart)} in part`
  const came = cameTrue === 0 ? 'none' : figures(cameTrue)
  return `Of ${figures(told)} you were about ${sure}% sure of, ${came} came true${part}.`
}

/** The line of this certainty; null when none was looked at again yet, or it was not said how sure. */
export function calibrationAt(lines: readonly Calibration[], confidence: number | null): Calibration | null {
  if (confidence === null) return null
  return lines.find(({ sure }) => sure === toTens(confidence)) ?? null
}

/** The proposals behind that line: looked at again, and as sure in tens; none where it was not said how sure. */
export const countedAt = <P extends Predicted>(proposals: readonly P[], confidence: number | null): P[] =>
  confidence === null
    ? []
    : proposals.filter(
        (one) => one.cameTrue !== null && one.confidence !== null && toTens(one.confidence) === toTens(confidence),
      )

/** How that line is counted, in one sentence: "… about 80% sure (75 to 84%) …" */
export function calibrationRule(confidence: number): string {
  const sure = toTens(confidence)
  const [least, most] = [Math.max(0, sure - 5), Math.min(100, sure + 4)]
  return `Your other proposals of which you were about ${sure}% sure (${least} to ${most}%) and said later whether the prediction came true. What is in the trash does not count.`
}

/** "80% sure"; nothing where it was not said. */
export const sureWords = (confidence: number | null): string => (confidence === null ? '' : `${confidence}% sure`)

/** What was predicted, as one sentence: "You predicted: under 400 ms, 80% sure." */
export function predictionWords({ prediction, confidence }: Pick<Proposal, 'prediction' | 'confidence'>): string {
  const said = prediction.trim().replace(/\.$/, '')
  if (said === '') return confidence === null ? '' : `You were ${sureWords(confidence)}.`
  const sure = sureWords(confidence)
  return `You predicted: ${said}${sure === '' ? '' : `, ${sure}`}.`
}
