// What decision records in other languages call their parts, as the English words that the rest of the reader knows.

/** German, Spanish, French, Portuguese, Italian, Dutch, Polish, Russian, Chinese and Japanese, by what they mean. */
const words: Readonly<Record<string, string>> = {
  status:
    'stato, statut, estado, estatus, situacao, situação, статус, 状态, 狀態, ステータス, 状態, entscheidungsstatus, stan',
  date: 'datum, fecha, data, дата, 日期, 日付, entscheidungsdatum, entschieden am, date de decision, fecha de decision, data da decisao',
  title: 'titel, titulo, titre, titolo, название, 标题, タイトル',
  author:
    'autor, autoren, autorin, verfasser, verfasserin, autores, auteur, auteurs, autori, автор, авторы, 作者, autorzy, verantwortlich, verantwortliche, responsable, responsables, responsavel, responsaveis, encargado, encargados',
  deciders:
    'entscheider, entscheidende, entscheidungstrager, entscheidungstragerinnen, beteiligte, beteiligt, decisores, decideurs, decideur, decisori, beslissers, participantes, partecipanti, decydenci, 决策者, 決定者',
  consulted: 'konsultiert, consultados, consultes, consultati, geraadpleegd',
  informed: 'informiert, informados, informes, informati, geinformeerd',
  tags: 'schlagworte, schlagworter, stichworte, etiquetas, etiquettes, mots cles, palabras clave, palavras chave, 标签, タグ',
  context:
    'kontext, ausgangslage, ausgangssituation, hintergrund, problemstellung, problembeschreibung, kontext und problemstellung, kontext und problem, kontext und hintergrund, ausgangslage und problemstellung, contexto, contexto y problema, contexto y planteamiento del problema, contexto y definicion del problema, planteamiento del problema, problema, antecedentes, motivacion, contexto e problema, contexto e declaracao do problema, contexto e definicao do problema, declaracao do problema, motivacao, contexte, contexte et probleme, contexte et problematique, contexte et enonce du probleme, problematique, probleme, enonce du probleme, contesto, contesto e problema, context en probleemstelling, probleemstelling, achtergrond, kontekst, kontekst i problem, контекст, контекст и проблема, проблема, 背景, 上下文, 问题, 背景与问题, 背景和问题, コンテキスト, 背景と課題, 課題',
  drivers:
    'entscheidungstreiber, treiber, krafte, einflussfaktoren, entscheidungskriterien, kriterien, impulsores de la decision, impulsores de decision, impulsores de decisiones, factores de decision, criterios de decision, criterios, fatores de decisao, direcionadores da decisao, criterios de decisao, facteurs de decision, criteres de decision, criteri di decisione, beslissingscriteria, критерии, 决策驱动因素, 决策因素, 決定要因',
  options:
    'alternativen, alternativen gepruft, gepruft alternativen, geprufte alternativen, betrachtete alternativen, betrachtete optionen, optionen, erwogene alternativen, erwogene optionen, verworfene alternativen, verworfene optionen, untersuchte alternativen, untersuchte optionen, losungsalternativen, losungsoptionen, mogliche losungen, alternativas, alternativas consideradas, alternativas evaluadas, alternativas descartadas, opciones, opciones consideradas, opciones evaluadas, opcoes, opcoes consideradas, opcoes avaliadas, alternativas avaliadas, alternativas rejeitadas, alternatives envisagees, alternatives considerees, alternatives rejetees, options envisagees, options considerees, solutions envisagees, alternative considerate, opzioni considerate, opzioni, overwogen opties, overwogen alternatieven, alternatieven, opties, rozwazane opcje, rozpatrywane opcje, alternatywy, альтернативы, варианты, рассмотренные варианты, рассмотренные альтернативы, 备选方案, 候选方案, 考虑的方案, 可选方案, 替代方案, 代替案, 検討した選択肢, 選択肢, 検討した代替案',
  'pros and cons of the options':
    'vor und nachteile, vor und nachteile der optionen, vor und nachteile der alternativen, pro und contra der optionen, bewertung der optionen, bewertung der alternativen, pros y contras de las opciones, ventajas y desventajas de las opciones, pros e contras das opcoes, avantages et inconvenients des options, voor en nadelen van de opties',
  decision:
    'entscheidung, entscheid, beschluss, losung, getroffene entscheidung, entscheidungsergebnis, ergebnis der entscheidung, gewahlte losung, resultado de la decision, decision tomada, decision adoptada, decisao, resultado da decisao, decisao tomada, resultat de la decision, decision prise, decisione, esito della decisione, besluit, beslissing, decyzja, решение, принятое решение, 决策, 决定, 决策结果, 決定, 決定事項, 決定内容, 决议',
  consequences:
    'konsequenzen, konsequenz, auswirkungen, folgen, consecuencias, implicaciones, impacto, consequencias, implicacoes, conseguenze, gevolgen, consequenties, konsekwencje, последствия, 后果, 影响, 結果, 影響',
  'positive consequences':
    'positiv, positive auswirkungen, positive konsequenzen, positive folgen, positivas, positivos, consecuencias positivas, consequencias positivas, consequences positives, positives, conseguenze positive, positief, positieve gevolgen, положительные, 正面, 积极影响, 正面影响, 良い点, ポジティブ, pozytywne',
  'negative consequences':
    'negativ, negative auswirkungen, negative konsequenzen, negative folgen, negativas, negativos, consecuencias negativas, consequencias negativas, consequences negatives, negatives, conseguenze negative, negatief, negatieve gevolgen, отрицательные, 负面, 消极影响, 负面影响, 悪い点, ネガティブ, negatywne',
  links:
    'referenzen, verweise, quellen, weiterfuhrende links, verwandte entscheidungen, referencias, enlaces, decisiones relacionadas, decisoes relacionadas, liens, decisions liees, riferimenti, referenties, ссылки, 参考, 参考资料, 相关决策, 参考資料, 関連',
  pros: 'vorteile, vorteil, ventajas, ventaja, vantagens, avantages, vantaggi, voordelen, zalety, плюсы, преимущества, 优点, 优势, メリット, 利点',
  cons: 'contra, kontra, nachteile, nachteil, desventajas, desventaja, contras, desvantagens, inconvenients, svantaggi, nadelen, wady, минусы, недостатки, 缺点, 劣势, デメリット, 欠点',
  'why not':
    'warum nicht, verworfen, abgelehnt, abgelehnt weil, verworfen weil, grund der ablehnung, ablehnungsgrund, razon de rechazo, motivo de rechazo, motivo del rechazo, razon del rechazo, por que no, descartada porque, descartado porque, motivo da rejeicao, por que nao, raison du rejet, pourquoi pas, motivo del rifiuto, reden van afwijzing, 拒绝原因, 却下理由, 不採用の理由',
  description: 'beschreibung, descripcion, descricao, descrizione, omschrijving, opis, описание, 描述, 説明',
  supersedes: 'ersetzt, reemplaza, reemplaza a, sustituye a, remplace, substitui, sostituisce, vervangt, 取代',
  'superseded by':
    'ersetzt durch, abgelost durch, reemplazado por, reemplazada por, sustituido por, sustituida por, remplace par, remplacee par, substituido por, substituida por, sostituito da, sostituita da, vervangen door',
  accepted:
    'akzeptiert, angenommen, beschlossen, entschieden, genehmigt, gultig, aceptado, aceptada, aprobado, aprobada, aceito, aceita, aprovado, aprovada, accepte, acceptee, approuve, approuvee, valide, validee, adopte, adoptee, accettato, accettata, approvato, approvata, geaccepteerd, aanvaard, goedgekeurd, zaakceptowany, zaakceptowana, zaakceptowane, przyjete, принято, принят, одобрено, 已接受, 已采纳, 已批准, 采纳, 接受, 承認済み, 承認, 採用, 承認済',
  proposed:
    'vorgeschlagen, vorschlag, in prufung, in diskussion, propuesto, propuesta, en revision, proposto, proposta, em analise, em revisao, propose, proposee, en discussion, voorgesteld, proponowany, proponowana, предложено, предложен, 提议, 提议中, 建议, 提案, 提案中',
  rejected:
    'abgelehnt, verworfen, zuruckgezogen, rechazado, rechazada, descartado, descartada, rejeitado, rejeitada, rejete, rejetee, refuse, refusee, rifiutato, rifiutata, afgewezen, odrzucony, odrzucona, отклонено, отклонен, 已拒绝, 拒绝, 却下, 不採用',
  superseded:
    'ersetzt, abgelost, uberholt, veraltet, reemplazado, reemplazada, sustituido, sustituida, supersedida, obsoleto, obsoleta, deprecado, deprecada, substituido, substituida, remplace, remplacee, obsolete, deprecie, depreciee, sostituito, sostituita, deprecato, deprecata, vervangen, verouderd, zastapiony, устарело, заменено, 已废弃, 已取代, 已弃用, 廃止, 非推奨',
  draft: 'entwurf, borrador, rascunho, brouillon, bozza, concept, szkic, черновик, 草稿, 草案, 下書き, ドラフト',
  implemented:
    'umgesetzt, implementiert, implementado, implementada, implemente, implementee, implementato, geimplementeerd, реализовано, 已实施, 已实现, 実装済み',
}

/** Letters without accents, in lower case: "Décision" and "decision" are one. */
export const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')

const meanings = new Map<string, string[]>()
for (const [meaning, all] of Object.entries(words))
  for (const one of all.split(', ')) {
    const key = withoutAccents(one)
    meanings.set(key, [...(meanings.get(key) ?? []), meaning])
  }

/** The English words for a folded heading or label, the likeliest first: one word may be a state and a reason; empty for one that is unknown. */
export function inEnglish(folded: string): readonly string[] {
  const bare = withoutAccents(folded)
  const known = meanings.get(bare)
  if (known !== undefined) return known
  return bare === folded ? [] : [bare]
}

/** The first of the English words of which something is known. */
export function firstKnown<Known>(folded: string, find: (english: string) => Known | null | undefined): Known | null {
  for (const english of inEnglish(folded)) {
    const known = find(english)
    if (known !== null && known !== undefined) return known
  }
  return null
}

/** The English word for the state that a status begins with, and how much of the text says it; null for one that is unknown. */
export function stateInEnglish(text: string): { english: string; length: number } | null {
  const states = ['accepted', 'proposed', 'rejected', 'superseded', 'draft', 'implemented']
  const found = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?/u.exec(text)?.[0] ?? ''
  for (const part of [found, found.split(' ', 1)[0] ?? '']) {
    const english = meanings.get(withoutAccents(part))?.find((meaning) => states.includes(meaning))
    if (english !== undefined) return { english, length: part.length }
  }
  return null
}
