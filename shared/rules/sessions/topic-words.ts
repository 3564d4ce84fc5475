// The six topics people bring, as they are written on screens, and the words by which a question shows that it is about one.
import type { Topic } from '../../records/session.ts'

export const topicWords: Readonly<Record<Topic, string>> = {
  'system-design': 'System design and architecture',
  production: 'Production debugging',
  career: 'Career growth',
  'code-quality': 'Code quality and tech debt',
  cloud: 'Cloud and infrastructure',
  ai: 'AI-augmented engineering',
}
