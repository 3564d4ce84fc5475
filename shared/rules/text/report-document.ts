// A page of words and tables that is read elsewhere: one shape for the web page, the PDF and Markdown. Everything in it is plain text.

export interface ReportTable {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface ReportPart {
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly items: readonly string[]
  readonly tables: readonly ReportTable[]
  /** By which rule it is counted, in small print; '' for none. */
  readonly note: string
}

export interface Report {
  readonly title: string
  /** Above the title: whose it is, and of when. */
  readonly label: string
  readonly lead: readonly string[]
  readonly parts: readonly ReportPart[]
}

export const reportPart = (heading: string, more: Partial<ReportPart>): ReportPart => ({
  heading,
  paragraphs: [],
  items: [],
  tables: [],
  note: '',
  ...more,
})

export const hasContent = ({ paragraphs, items, tables }: ReportPart): boolean =>
  paragraphs.length + items.length + tables.length > 0
