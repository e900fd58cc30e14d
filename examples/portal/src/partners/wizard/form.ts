// What the wizard asks, how it is checked, and the call that is made of it.
import { isNotEmpty, useForm, type UseFormReturnType } from '@mantine/form'
import type { PartnerInvitation, PartnerType } from 'partnerkit'
import { documentChecks, documentOf, NO_DOCUMENT } from '../../agreements/document-fields.tsx'

const initialValues = {
  type: 'vendor',
  name: '',
  externalId: '',
  createAgreement: true,
  agreement: '',
  agreementName: '',
  description: '',
  ...NO_DOCUMENT,
  /** Those of a vendor, and which of them are without Auto Accept. */
  marketplaces: new Array<string>(),
  manual: new Array<string>(),
  /** The one of a reseller. */
  marketplace: '',
  productGroups: new Array<string>(),
  sourcing: '',
  action: 'link',
  message: '',
  users: new Array<string>(),
}

export type PartnerValues = typeof initialValues
export type PartnerForm = UseFormReturnType<PartnerValues>

export const isReseller = ({ type }: PartnerValues): boolean => type === 'reseller'

/** Whether the steps for a reseller's new agreement are on the way. */
export const isNewService = (values: PartnerValues): boolean =>
  values.createAgreement && isReseller(values)

export const usePartnerForm = (): PartnerForm =>
  useForm<PartnerValues>({
    initialValues,
    validate: {
      name: isNotEmpty('Enter the name of the company.'),
      agreement: (id, { createAgreement }) =>
        createAgreement || id ? null : 'Choose an agreement.',
      agreementName: (name, { createAgreement }) =>
        !createAgreement || name ? null : 'Enter a name for the agreement.',
      ...documentChecks,
      marketplace: (id, values) => (isNewService(values) && !id ? 'Choose a marketplace.' : null),
      sourcing: (id, values) =>
        isNewService(values) && !id ? 'Choose a sourcing agreement.' : null,
    },
  })

/** The fields of the form by the names that the API has for them. */
export const fieldNames = (values: PartnerValues): Record<string, string> => ({
  'partner.name': 'name',
  'partner.external_id': 'externalId',
  title: 'agreementName',
  marketplace: isReseller(values) ? 'marketplace' : 'marketplaces',
  sourcing_agreement: 'sourcing',
  'activation.message': 'message',
})

export function invitationOf(values: PartnerValues): PartnerInvitation {
  const { name, externalId, message, agreement, agreementName, description } = values
  const type: PartnerType = isReseller(values) ? 'reseller' : 'vendor'
  const basics = {
    name,
    ...(externalId && { external_id: externalId }),
    ...(message && { message }),
  }
  if (!values.createAgreement) return { ...basics, type, agreement: { id: agreement } }
  const newAgreement = { name: agreementName, description, document: documentOf(values) }
  return type === 'vendor'
    ? {
        ...basics,
        type,
        newAgreement,
        marketplaces: values.marketplaces.map((id) => ({
          id,
          auto_accept: !values.manual.includes(id),
        })),
      }
    : {
        ...basics,
        type,
        newAgreement,
        marketplace: { id: values.marketplace },
        productGroups: values.productGroups.map((id) => ({ id })),
        sourcingAgreement: { id: values.sourcing },
      }
}
