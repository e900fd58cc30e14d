// Steps on the way to something: each is checked before the next, going back keeps what was typed.
import { Button, Group, Paper, Stack, Stepper, Title } from '@mantine/core'
import { useEffect, useRef, useState, type ReactNode } from 'react'

export interface Step {
  readonly title: string
  readonly content: ReactNode
  /** The fields of the form that the step asks for. */
  readonly fields?: readonly string[]
}

/** What the wizard needs of a form of Mantine. */
interface CheckedForm {
  readonly errors: Readonly<Record<string, ReactNode>>
  validateField(field: string): { readonly hasError: boolean } | Promise<{ hasError: boolean }>
}

interface WizardProps {
  readonly form: CheckedForm
  /** Those that what was typed so far asks for; the last one sums up. */
  readonly steps: readonly Step[]
  /** What the last button says. */
  readonly finish: string
  readonly onFinish: () => void
  readonly busy: boolean
  /** Shown above the buttons. */
  readonly problem?: ReactNode
}

/** When the API refuses a field, the wizard goes back to the step that asks for it. */
export function Wizard({ form, steps, finish, onFinish, busy, problem }: WizardProps): ReactNode {
  const [active, setActive] = useState(0)
  const [moved, setMoved] = useState(false)
  const at = Math.min(active, steps.length - 1)
  const step = steps[at]
  const go = (to: number): void => {
    setMoved(true)
    setActive(to)
  }
  const wrong = steps.findIndex(({ fields = [] }) => fields.some((field) => form.errors[field]))
  const [wasBusy, setWasBusy] = useState(busy)
  if (wasBusy !== busy) {
    setWasBusy(busy)
    if (!busy && wrong >= 0) go(wrong)
  }
  const next = async (): Promise<void> => {
    const checks = await Promise.all((step?.fields ?? []).map((field) => form.validateField(field)))
    if (!checks.some(({ hasError }) => hasError)) go(at + 1)
    else requestAnimationFrame(focusFirstError)
  }
  const isLast = at === steps.length - 1
  return (
    <Paper
      withBorder
      p="lg"
      component="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (isLast) onFinish()
        else void next()
      }}
      noValidate
    >
      <Stack>
        <Stepper active={at} onStepClick={go} allowNextStepsSelect={false} size="sm">
          {steps.map(({ title }, i) => (
            <Stepper.Step
              key={title}
              label={title}
              aria-current={i === at ? 'step' : undefined}
              {...(i === wrong && { color: 'red.9' })}
            />
          ))}
        </Stepper>
        {step && <StepTitle key={step.title} title={step.title} takesFocus={moved} />}
        {step?.content}
        {problem}
        <Group justify="flex-end">
          {at > 0 && (
            <Button variant="default" onClick={() => go(at - 1)} disabled={busy}>
              Back
            </Button>
          )}
          <Button type="submit" loading={busy}>
            {isLast ? finish : 'Next'}
          </Button>
        </Group>
      </Stack>
    </Paper>
  )
}

interface StepTitleProps {
  readonly title: string
  readonly takesFocus: boolean
}

function StepTitle({ title, takesFocus }: StepTitleProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <Title order={2} size="h3" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
      {title}
    </Title>
  )
}

const focusFirstError = (): void =>
  document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus()
