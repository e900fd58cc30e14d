// A form as those see it who answer it.
import { Stack, Text } from '@mantine/core'
import type { LeadFormField } from 'partnerkit'
import { useState, type ReactNode } from 'react'
import { AnswerField } from '../leads/answer-field.tsx'
import { useRead } from '../queries.ts'
import { Loaded } from '../ui/loaded.tsx'

export function Preview({ schema }: { readonly schema: readonly LeadFormField[] }): ReactNode {
  const [answers, setAnswers] = useState<Readonly<Record<string, unknown>>>({})
  const countries = useRead(['countries'], (client) =>
    client.countries.list({ limit: 1000 }).toArray(),
  )
  return (
    <Loaded query={countries}>
      {(countries) => (
        <Stack maw={560}>
          <Text size="sm">This is how it looks. What you type here goes nowhere.</Text>
          {schema.map((field) => (
            <AnswerField
              key={field.id}
              field={field}
              countries={countries}
              value={answers[field.id]}
              error={undefined}
              onAnswer={(answer) => setAnswers({ ...answers, [field.id]: answer })}
            />
          ))}
        </Stack>
      )}
    </Loaded>
  )
}
