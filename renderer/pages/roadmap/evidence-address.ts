// Where a record that can be evidence is opened.

export const recordAddress = ({ kind, id }: { kind: string; id: string }): string =>
  kind === 'session' ? `/sessions/${id}` : `/journal/${id}`
