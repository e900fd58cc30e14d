// The wizard that makes a partner. A step that fails keeps what was made; finishing again goes on from there.
import { Alert, Stack } from '@mantine/core'
import { isPartnerWizardError, type PartnerWizardProgress } from 'partnerkit'
import { useState, type ReactNode } from 'react'
import { useWrite } from '../../queries.ts'
import { fieldErrors } from '../../ui/form-errors.ts'
import { PageTitle } from '../../ui/page-title.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Wizard, type Step } from '../../ui/wizard.tsx'
import { DOCUMENT_FIELDS } from '../../agreements/document-fields.tsx'
import {
  fieldNames,
  invitationOf,
  isNewService,
  usePartnerForm,
  type PartnerForm,
  type PartnerValues,
} from './form.ts'
import { ActionStep, AgreementStep, PartnerStep, UsersStep } from './partner-steps.tsx'
import { Result } from './result.tsx'
import { MarketplacesStep, ProductGroupsStep, SourcingStep } from './scope-steps.tsx'
import { Summary } from './summary.tsx'

export function CreatePartner(): ReactNode {
  const form = usePartnerForm()
  const [made, setMade] = useState<PartnerWizardProgress>()
  const isInvitation = form.values.action === 'link'
  const create = useWrite(
    ({ partners }, values: PartnerValues) => {
      const invitation = { ...invitationOf(values), ...(made && { resume: made }) }
      return isInvitation
        ? partners.invite(invitation)
        : partners.createAccount({ ...invitation, users: values.users.map((id) => ({ id })) })
    },
    {
      onRefused(error) {
        if (isPartnerWizardError(error)) setMade(error.created)
        form.setErrors(fieldErrors(causeOf(error), fieldNames(form.values)))
      },
    },
  )
  if (create.data) return <Result made={create.data} isInvitation={isInvitation} />
  return (
    <Stack>
      <PageTitle title="Create partner" />
      <Wizard
        form={form}
        steps={stepsOf(form)}
        finish={made ? 'Go on' : 'Create partner'}
        onFinish={() => create.mutate(form.values)}
        busy={create.isPending}
        problem={
          <>
            <Problem error={create.error && causeOf(create.error)} />
            {made && <MadeSoFar made={made} />}
          </>
        }
      />
    </Stack>
  )
}

/** The steps that what was typed so far asks for. */
function stepsOf(form: PartnerForm): Step[] {
  const { values } = form
  const steps: (Step | false)[] = [
    {
      title: 'Partner',
      fields: ['type', 'name', 'externalId'],
      content: <PartnerStep form={form} />,
    },
    {
      title: 'Agreement',
      fields: ['agreement', 'agreementName', 'description', ...DOCUMENT_FIELDS],
      content: <AgreementStep form={form} />,
    },
    values.createAgreement && {
      title: 'Marketplaces',
      fields: ['marketplaces', 'marketplace'],
      content: <MarketplacesStep form={form} />,
    },
    isNewService(values) && {
      title: 'Product groups',
      fields: ['productGroups'],
      content: <ProductGroupsStep form={form} />,
    },
    isNewService(values) && {
      title: 'Sourcing',
      fields: ['sourcing'],
      content: <SourcingStep form={form} />,
    },
    { title: 'Account', fields: ['action', 'message'], content: <ActionStep form={form} /> },
    values.action === 'account' && {
      title: 'Users',
      fields: ['users'],
      content: <UsersStep form={form} />,
    },
    { title: 'Summary', content: <Summary values={values} /> },
  ]
  return steps.filter((step) => step !== false)
}

/** The wizard's error says which step has failed; the one behind it says why. */
const causeOf = (error: Error): Error =>
  isPartnerWizardError(error) && error.cause instanceof Error ? error.cause : error

function MadeSoFar({ made }: { readonly made: PartnerWizardProgress }): ReactNode {
  const { agreement, distributionAgreements = [], contract } = made
  const kept = [
    agreement && `agreement ${agreement.name} (${agreement.id})`,
    ...distributionAgreements.map(({ name, id }) => `distribution agreement ${name} (${id})`),
    contract && `contract ${contract.id}`,
  ].filter((part) => part !== undefined)
  return (
    kept.length > 0 && (
      <Alert title="Made so far, and kept">
        {kept.join(', ')}. Correct the input and finish: nothing is made twice.
      </Alert>
    )
  )
}
