// What the portal's forms have in common: a heading, fields, what is refused, and the buttons.
import { Button, Group, Paper, Stack } from '@mantine/core'
import { IconDice5 } from '@tabler/icons-react'
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react'
import { Link } from 'react-router'
import { PageTitle } from '../ui/page-title.tsx'
import { Problem } from '../ui/problem.tsx'

interface FormPageProps {
  readonly title: string
  readonly form: { readonly errors: Readonly<Record<string, ReactNode>> }
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
  /** What the button says that sends the form. */
  readonly submit: string
  readonly write: { readonly error: Error | null; readonly isPending: boolean }
  readonly onRandomize?: () => void
  /** Where to go without sending it. */
  readonly cancel?: string
  readonly children: ReactNode
}

/** What the API refuses of a field is said at the field, which gets the focus; the rest above the buttons. */
export function FormPage(props: FormPageProps): ReactNode {
  const { title, form, onSubmit, submit, write, onRandomize, cancel, children } = props
  const isWrong = Object.keys(form.errors).length > 0
  const { isPending } = write
  const paper = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!isWrong || isPending) return
    paper.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [isWrong, isPending])
  return (
    <Stack>
      <PageTitle title={title} />
      <Paper
        component="form"
        ref={paper}
        onSubmit={onSubmit}
        noValidate
        withBorder
        p="lg"
        maw={640}
      >
        <Stack>
          {onRandomize && (
            <Button
              variant="default"
              onClick={onRandomize}
              leftSection={<IconDice5 size={16} aria-hidden />}
              style={{ alignSelf: 'start' }}
            >
              Randomize
            </Button>
          )}
          {children}
          {!isWrong && <Problem error={write.error} />}
          <Group justify="flex-end">
            {cancel !== undefined && (
              <Button component={Link} to={cancel} variant="default">
                Cancel
              </Button>
            )}
            <Button type="submit" loading={isPending}>
              {submit}
            </Button>
          </Group>
        </Stack>
      </Paper>
    </Stack>
  )
}
