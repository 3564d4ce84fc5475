// One field for each sort of value, bound by its name: within `Bound` it knows its label, its value, its trouble and how it changes.
// Forms take them from typed-form-fields.ts, where the compiler checks each name.
import type { ComponentProps, ReactNode } from 'react'
import { CheckLine } from '../../ui/check-line.tsx'
import { DateField, LongField, SelectField, TextField } from '../../ui/field.tsx'
import { Choice } from '../../ui/radio-group.tsx'
import { TagInput } from '../../ui/tag-input.tsx'
import { RecordLinkField } from '../writing/record-link-field.tsx'
import { WritingField } from '../writing/writing-field.tsx'
import { useBoundField } from './form-binding.tsx'
import { NumberField, NumbersField } from './number-field.tsx'

export type Own<C extends (props: never) => ReactNode> = Omit<Parameters<C>[0], 'name' | 'label' | 'value' | 'onChange'>
type Choices<T> = readonly { readonly value: T; readonly words: string }[]

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
const numberOf = (value: unknown) => (typeof value === 'number' ? value : null)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

interface Loose {
  name: string
  label?: string | undefined
}

/** What a field of one text gets by its name. */
function useText({ name, label, trouble }: Loose & { trouble?: string | undefined }) {
  const field = useBoundField(name)
  return {
    label: label ?? field.label,
    value: textOf(field.value),
    trouble: trouble ?? field.trouble,
    onChange: (event: { currentTarget: { value: string } }) => field.put(event.currentTarget.value),
  }
}

export function Line({ name, label, trouble, ...rest }: Loose & Own<typeof TextField>) {
  return <TextField {...rest} {...useText({ name, label, trouble })} />
}

/** Words that are not my own: what someone said, what a company asks. */
export function Plain({ name, label, trouble, ...rest }: Loose & Own<typeof LongField>) {
  return <LongField {...rest} {...useText({ name, label, trouble })} />
}

/** A few sentences, in which records can be named. */
export function Paragraph({ name, label, trouble, ...rest }: Loose & Own<typeof LongField>) {
  return <RecordLinkField {...rest} {...useText({ name, label, trouble })} />
}

interface LooseWriting extends Loose, Own<typeof WritingField> {
  /** What else follows from the text. */
  also?: (text: string) => object
}

export function Writing({ name, label, trouble, also, ...rest }: LooseWriting) {
  const field = useBoundField(name)
  return (
    <WritingField
      label={label ?? field.label ?? name}
      {...rest}
      value={textOf(field.value)}
      trouble={trouble ?? field.trouble}
      onChange={(text) => field.put(text, also?.(text))}
    />
  )
}

export function Day({
  name,
  optional = false,
  ...rest
}: {
  name: string
  optional?: boolean
  label: string
  hint?: string
}) {
  const field = useBoundField(name)
  return (
    <DateField
      {...rest}
      value={textOf(field.value)}
      trouble={field.trouble}
      onChange={({ currentTarget: { value } }) => field.put(optional && value === '' ? null : value)}
    />
  )
}

export interface NumberLineProps {
  name: string
  label: string
  hint?: string
  /** What is wrong with a number that was read, in words. */
  unfit?: (read: number) => string | undefined
}

export function NumberLine({ name, label, hint, unfit }: NumberLineProps) {
  const { value, trouble, path, typed, putTyped } = useBoundField(name)
  const read = numberOf(value)
  return (
    <NumberField
      label={label}
      hint={hint}
      path={path}
      value={read}
      typed={typed}
      trouble={(read === null ? undefined : unfit?.(read)) ?? trouble}
      onType={putTyped}
    />
  )
}

export function Numbers({
  name,
  ...rest
}: { name: string } & Pick<ComponentProps<typeof NumbersField>, 'label' | 'readInWords'>) {
  const { value, path, typed, putTyped } = useBoundField(name)
  return (
    <NumbersField
      {...rest}
      path={`${path}[]`}
      values={listOf(value).filter((one) => typeof one === 'number')}
      typed={typed}
      onType={putTyped}
    />
  )
}

export interface SelectProps<C extends string, Also = object> {
  name: string
  label: string
  hint?: string
  choices: Choices<C>
  /** What stands for nothing chosen yet, in words: chosen, it is null. */
  none?: string | undefined
  /** What else follows from the choice. */
  also?: (chosen: C) => Also
}

export function Select<C extends string>({ name, choices, none, also, ...rest }: SelectProps<C>) {
  const field = useBoundField(name)
  const choose = (value: string) => {
    const chosen = choices.find((one) => one.value === value)?.value
    if (chosen === undefined) field.put(null)
    else field.put(chosen, also?.(chosen))
  }
  return (
    <SelectField
      {...rest}
      choices={none === undefined ? choices : [{ value: '', words: none }, ...choices]}
      value={textOf(field.value)}
      trouble={field.trouble}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  )
}

export interface ChooseProps<C extends string, Also = object> {
  name: string
  legend: string
  choices: Choices<C>
  down?: boolean
  /** What else follows from the choice. */
  also?: (chosen: C) => Also
}

export function Choose<C extends string>({ name, choices, also, ...rest }: ChooseProps<C>) {
  const field = useBoundField(name)
  return (
    <Choice
      {...rest}
      choices={choices}
      value={choices.find(({ value }) => value === field.value)?.value ?? null}
      onChange={(chosen) => field.put(chosen, also?.(chosen))}
    />
  )
}

export function Tick({ name, children }: { name: string; children: ReactNode }) {
  const field = useBoundField(name)
  return (
    <CheckLine checked={field.value === true} onChange={(checked) => field.put(checked)}>
      {children}
    </CheckLine>
  )
}

export function Tags({ name, label, placeholder }: Loose & { placeholder?: string }) {
  const field = useBoundField(name)
  return (
    <TagInput
      label={label ?? field.label ?? name}
      tags={listOf(field.value).filter((one) => typeof one === 'string')}
      {...(placeholder === undefined ? {} : { placeholder })}
      onChange={(tags) => field.put([...tags])}
    />
  )
}
