// The form a distributor asks before a vendor may enroll, and the answers so far.
import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { AgreementForm, Contract, DistributionData } from 'partnerkit'
import type { ReactNode } from 'react'
import { useRead, useWrite } from '../queries.ts'
import { useAccount } from '../session.tsx'
import { Facts } from '../ui/details.tsx'
import { fieldErrors } from '../ui/form-errors.ts'
import { Loaded } from '../ui/loaded.tsx'
import { Problem } from '../ui/problem.tsx'
import { numbersIn, questionsOf } from './questions.ts'

export function EnrollForm({ contract }: { readonly contract: Contract }): ReactNode {
  const account = useAccount()
  const { id, agreement, status, owner } = contract
  const asked = useRead(['contract', id, 'enroll-form'], async (client) => {
    const { forms } = await client.agreements.get(agreement.id)
    if (!forms?.enroll) return null
    const [form, answers] = await Promise.all([
      client.agreementForms.get(forms.enroll.id),
      client.distributionData.list(id).first(),
    ])
    return { form, answers }
  })
  return (
    <Loaded query={asked}>
      {(asked) =>
        asked === null ? (
          <Text>The agreement has no enroll form.</Text>
        ) : status === 'enrolling' && owner.id === account.id ? (
          <AnswerForm key={asked.answers?.id} contractId={id} {...asked} />
        ) : (
          <Answers {...asked} />
        )
      }
    </Loaded>
  )
}

interface Asked {
  readonly form: AgreementForm
  readonly answers: DistributionData | undefined
}

function Answers({ form, answers }: Asked): ReactNode {
  if (!answers) return <Text>{form.name}: not answered yet.</Text>
  const facts = questionsOf(form).map(({ name, title }) => [
    title,
    String(answers.data[name] ?? ''),
  ])
  return <Facts facts={Object.fromEntries(facts)} />
}

function AnswerForm(props: Asked & { readonly contractId: string }): ReactNode {
  const { form: asked, answers, contractId } = props
  const questions = questionsOf(asked)
  const form = useForm<Record<string, string>>({
    initialValues: Object.fromEntries(
      questions.map(({ name }) => [name, String(answers?.data[name] ?? '')]),
    ),
  })
  const save = useWrite(
    (client, values: typeof form.values) =>
      client.distributionData.create(contractId, { data: numbersIn(questions, values) }),
    {
      done: 'The answers are saved. You can enroll now.',
      onRefused: (error) =>
        form.setErrors(
          fieldErrors(
            error,
            Object.fromEntries(questions.map(({ name }) => [`data.${name}`, name])),
          ),
        ),
    },
  )
  return (
    <form onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack maw={480}>
        <Text>{asked.name}</Text>
        {questions.map(({ name, title, type, required }) => (
          <TextInput
            key={name}
            label={title}
            type={type}
            withAsterisk={required}
            {...form.getInputProps(name)}
          />
        ))}
        <Problem error={save.error} />
        <Group>
          <Button type="submit" loading={save.isPending}>
            Save the answers
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
