// Which fault the switches arm.
import { Group, NumberInput, Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { isKind, kinds, type Kind, type KindName } from './kinds.ts'

export interface Choice {
  readonly kind: KindName
  readonly number: number
  readonly times: number
}

export const firstChoice: Choice = { kind: 'status', number: 503, times: 1 }

export function FaultChoice({
  choice,
  onChoice,
}: {
  choice: Choice
  onChoice: (choice: Choice) => void
}): ReactNode {
  const kind: Kind = kinds[choice.kind]
  return (
    <Group gap="xs" align="flex-end">
      <Select
        size="xs"
        w={230}
        label="What goes wrong"
        allowDeselect={false}
        data={Object.entries(kinds).map(([value, { label }]) => ({ value, label }))}
        value={choice.kind}
        onChange={(name) => {
          if (!isKind(name)) return
          const next: Kind = kinds[name]
          onChoice({ ...choice, kind: name, number: next.number?.start ?? 0 })
        }}
      />
      {kind.number && (
        <NumberInput
          size="xs"
          w={190}
          label={kind.number.label}
          min={kind.number.min}
          max={kind.number.max}
          allowDecimal={false}
          value={choice.number}
          onChange={(number) => onChoice({ ...choice, number: Number(number) })}
        />
      )}
      <NumberInput
        size="xs"
        w={110}
        label="Calls"
        min={1}
        max={1000}
        allowDecimal={false}
        value={choice.times}
        onChange={(times) => onChoice({ ...choice, times: Number(times) })}
      />
    </Group>
  )
}
