// Which option a decision names.
import type { OpenDecision } from './decision-record-builder.ts'
import { type OpenOption, optionKey } from './option-list.ts'

const chosenOption =
  /(?<!\p{L})(?:(?:chosen (?:option|alternative|solution)|gewählte (?:option|lösung|alternative|variante)|(?:opci[oó]n|alternativa) (?:elegida|seleccionada|escogida)|(?:op[çc][ãa]o|alternativa) (?:escolhida|selecionada)|option (?:choisie|retenue)|opzione scelta|gekozen optie)\**\s*(?::|is|was)?\**\s*:?|we (?:have )?(?:decided|opted) (?:for|on|to use)|we chose)\s*["“'`*_[(]*(.+?)["”'`*_)]*(?:\]\([^)]*\))?\**(?:,\s*(?:because|as|since|due|weil|da|porque|ya que|pois|car|perché|omdat)|\.\s|\s+(?:because|weil|porque)|\n|$)/iu

/** "Option 1. The file is the model." */
const numberedStart = /^\W*((?:option|alternative)\s+(?:\d{1,2}|[A-Z]))\s*[.:,–—-]/i

/** Marks the option that the decision names: after "Chosen option", or the only one that its first lines name. */
export function markChosen(open: OpenDecision): void {
  const options = open.options.options.filter(({ isLost }) => !isLost)
  if (options.length === 0 || open.options.options.some(({ isChosen }) => isChosen)) return
  const named = chosenOption.exec(open.texts.decision)?.[1] ?? numberedStart.exec(open.texts.decision)?.[1]
  const byName = named === undefined ? undefined : optionNamed(options, named)
  if (byName !== undefined) {
    byName.isChosen = true
    return
  }
  const start = ` ${optionKey(open.texts.decision.split('\n\n', 1)[0] ?? '')} `
  const inText = options.filter((one) => optionKey(one.name).length > 2 && start.includes(` ${optionKey(one.name)} `))
  const [only] = inText
  if (inText.length === 1 && only !== undefined && !/\b(?:not|reject|instead of|against|over)\b/.test(start))
    only.isChosen = true
}

function optionNamed(options: readonly OpenOption[], name: string): OpenOption | undefined {
  const key = optionKey(name)
  const alike = (one: OpenOption) => optionKey(one.name)
  return (
    options.find((one) => alike(one) === key) ??
    options.find((one) => key.startsWith(alike(one)) || (key.length > 2 && alike(one).startsWith(key))) ??
    options.find((one) => key.includes(' ') && alike(one).endsWith(` ${key}`)) ??
    options.find((one) =>
      new RegExp(
        `^(?:option|alternative)\\s+${/^(?:option|alternative)\s+(\w+)/i.exec(name)?.[1] ?? '-'}\\b`,
        'i',
      ).test(one.name),
    ) ??
    atPlace(options, name)
  )
}

/** "Option 2" is the second one where no name says a number. */
function atPlace(options: readonly OpenOption[], name: string): OpenOption | undefined {
  const place = /^(?:(?:option|alternative)\s+)?(\d{1,2})$/i.exec(name)?.[1]
  return place === undefined ? undefined : options[Number(place) - 1]
}
