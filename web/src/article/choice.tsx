import { Combobox, type ComboboxProps } from './combobox.js'
import type { Draft } from './draft.js'
import { Fault } from './form-parts.js'

interface Props extends Pick<ComboboxProps, 'label' | 'none' | 'choices' | 'onChange'> {
  readonly field: 'actor' | 'party' | 'act' | 'issue' | 'option'
  readonly draft: Draft
}

/** A field of the draft that is chosen from a list, marked where it is a guess, with what is wrong with it below. */
export const Choice = ({ field, draft: { fields, guessed, faults }, ...list }: Props) => (
  <div>
    <Combobox
      name={field}
      value={fields[field]}
      guessed={guessed.has(field)}
      invalid={faults[field] !== undefined}
      describedBy={faults[field] === undefined ? undefined : `fault-${field}`}
      {...list}
    />
    <Fault field={field} codes={faults[field]} />
  </div>
)
