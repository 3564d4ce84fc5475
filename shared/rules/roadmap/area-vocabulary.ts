// The words by which a record shows that it looks at an area: few and unmistakable, since one that is counted wrongly hides an area
// that nobody looks at. Compared without case, accents and
// hyphens; a plural with s counts too.
import type { improvementAreas } from '../../records/field-choices.ts'
import type { Topic } from '../../records/session.ts'

export type Area = (typeof improvementAreas)[number]

interface Vocabulary {
  /** Found in any text of the record. */
  readonly words: readonly string[]
  /** Words that say it only as a tag. */
  readonly tags: readonly string[]
  /** Topics of a question on a session's agenda. */
  readonly topics: readonly Topic[]
}

// biome-ignore format: one area a block reads as a table
export const areaVocabulary: Readonly<Record<Area, Vocabulary>> = {
  'code-quality': {
    words: [
      'code quality', 'refactor', 'refactored', 'refactoring', 'tech debt', 'technical debt', 'dead code', 'linter', 'code review',
      'static analysis', 'readability', 'legacy code',
    ],
    tags: ['quality', 'debt', 'review', 'cleanup', 'clean code'],
    topics: ['code-quality'],
  },
  security: {
    words: [
      'security', 'vulnerability', 'vulnerabilities', 'cve', 'access control', 'authentication', 'authorization', 'encryption',
      'encrypted', 'threat model', 'penetration test', 'audit log', 'least privilege', 'oauth', 'sql injection', 'credential',
    ],
    tags: ['auth', 'secrets', 'privacy', 'threat'],
    topics: [],
  },
  deployment: {
    words: [
      'deploy', 'deployed', 'deploying', 'deployment', 'rollout', 'roll out', 'rolled out', 'rollback', 'roll back', 'rolled back',
      'canary', 'release train', 'continuous delivery', 'continuous integration', 'ci cd', 'build pipeline', 'feature flag',
      'blue green',
    ],
    tags: ['ci', 'cd', 'release', 'pipeline', 'delivery', 'kubernetes', 'terraform'],
    topics: [],
  },
  'cloud-cost': {
    words: [
      'cloud cost', 'cloud bill', 'cloud spend', 'finops', 'running cost', 'infrastructure cost', 'storage cost', 'compute cost',
      'egress', 'reserved instance', 'spot instance', 'rightsizing', 'right sizing', 'cost per request', 'cost a month',
      'cost per month', 'monthly bill', 'aws bill', 'gcp bill', 'azure bill',
    ],
    tags: ['cost', 'cloud', 'spend', 'bill', 'budget'],
    topics: [],
  },
  observability: {
    words: [
      'observability', 'monitoring', 'alert', 'alerting', 'alerted', 'dashboard', 'tracing', 'log line', 'logging', 'structured log',
      'telemetry', 'opentelemetry', 'slo', 'sli', 'error budget', 'grafana', 'prometheus', 'pager', 'paged',
    ],
    tags: ['logs', 'metrics', 'traces', 'on call', 'oncall'],
    topics: [],
  },
  process: {
    words: [
      'retrospective', 'postmortem', 'post mortem', 'incident review', 'runbook', 'working agreement', 'definition of done',
      'review process', 'release process', 'hiring process', 'planning process', 'design review', 'on call rota', 'on call rotation',
      'handover', 'onboarding', 'standup', 'stand up',
    ],
    tags: ['process', 'planning', 'ways of working', 'agile', 'rfc'],
    topics: [],
  },
  'data-layer': {
    words: [
      'database', 'sql', 'postgres', 'postgresql', 'mysql', 'sqlite', 'mongodb', 'redis', 'query plan', 'slow query', 'slow queries',
      'n+1', 'deadlock', 'replica', 'replication lag', 'sharding', 'partitioning', 'read model', 'data layer', 'connection pool',
      'schema change', 'schema migration',
    ],
    tags: ['db', 'data', 'query', 'queries', 'storage', 'cache'],
    topics: [],
  },
  tests: {
    words: [
      'unit test', 'integration test', 'end to end test', 'contract test', 'load test', 'regression test', 'property test',
      'test suite', 'test coverage', 'test data', 'flaky', 'automated test', 'test first', 'smoke test',
    ],
    tags: ['test', 'testing', 'coverage', 'qa'],
    topics: [],
  },
  ai: {
    words: [
      'ai', 'llm', 'large language model', 'language model', 'machine learning', 'copilot', 'coding agent', 'coding assistant',
      'prompt engineering', 'embedding', 'generated code',
    ],
    tags: ['ml', 'genai', 'agents', 'prompt'],
    topics: ['ai'],
  },
}
