// A part of a long form under its own head, with room above it: what belongs together stands together.
import type { ReactNode } from 'react'
import { FieldStack } from '../ui/field-stack.tsx'
import { SectionHead } from '../ui/section-head.tsx'
import styles from './form-section.module.css'

export function FormSection({ head, action, children }: { head: string; action?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <SectionHead action={action}>{head}</SectionHead>
      <FieldStack>{children}</FieldStack>
    </section>
  )
}
