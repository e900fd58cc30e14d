// The fields of lead forms that are made from a template.
import type { LeadForm, LeadFormField } from '../../spec/generated/types.ts'

export type Template = LeadForm['template']

const name: LeadFormField = { id: 'name', title: 'Name', type: 'text', required: true }
const email: LeadFormField = { id: 'email', title: 'E-mail', type: 'email', required: true }
const country: LeadFormField = {
  id: 'country_code',
  title: 'Country',
  type: 'country',
  required: true,
}
const company: LeadFormField = { id: 'company', title: 'Company', type: 'text', required: false }
const phone: LeadFormField = { id: 'phone', title: 'Phone', type: 'phone', required: false }
const website: LeadFormField = {
  id: 'website',
  title: 'Website',
  type: 'url',
  required: false,
  placeholder: 'https://',
}
const employees: LeadFormField = {
  id: 'employees',
  title: 'Number of employees',
  type: 'dropdown',
  required: false,
  options: ['1-10', '11-50', '51-250', '251-1000', 'More than 1000'],
}

const mandatory = (field: LeadFormField): LeadFormField => ({ ...field, required: true })

const notes = (title: string, placeholder: string): LeadFormField => ({
  id: 'notes',
  title,
  type: 'textarea',
  required: false,
  placeholder,
  max_length: 2000,
})

/** The fields of each template; a custom form brings its own. */
export const leadTemplates: {
  readonly [T in Exclude<Template, 'custom'>]: readonly LeadFormField[]
} = {
  default: [name, email, country, company, phone],
  aws: [
    name,
    email,
    mandatory(company),
    country,
    phone,
    website,
    {
      id: 'use_case',
      title: 'Use case',
      type: 'dropdown',
      required: true,
      options: ['Migration', 'Backup and recovery', 'Data and analytics', 'Security', 'Other'],
    },
    {
      id: 'monthly_spend',
      title: 'Expected monthly spend, USD',
      type: 'number',
      required: false,
    },
    { id: 'has_account', title: 'Has an AWS account', type: 'checkbox', required: false },
    notes('Project', 'What is it about?'),
  ],
  azure: [
    name,
    email,
    mandatory(company),
    country,
    phone,
    employees,
    {
      id: 'solution_area',
      title: 'Solution area',
      type: 'dropdown',
      required: true,
      options: ['Infrastructure', 'Data and AI', 'Digital and apps', 'Modern work', 'Security'],
    },
    { id: 'deal_value', title: 'Estimated deal value', type: 'number', required: false },
    {
      id: 'help_needed',
      title: 'Help from the vendor is wanted',
      type: 'checkbox',
      required: false,
    },
    notes('Notes', 'What does the customer need?'),
  ],
  gcp: [
    name,
    email,
    mandatory(company),
    country,
    phone,
    website,
    employees,
    {
      id: 'product_interest',
      title: 'Interested in',
      type: 'dropdown',
      required: true,
      options: ['Compute', 'Storage', 'Databases', 'Analytics', 'Workspace'],
    },
    notes('Requirements', 'What is to be built?'),
  ],
  commerce: [
    name,
    email,
    mandatory(company),
    country,
    phone,
    { id: 'quantity', title: 'Number of seats', type: 'number', required: false },
    notes('Message', 'What can we do for you?'),
    { id: 'newsletter', title: 'Wants the newsletter', type: 'checkbox', required: false },
  ],
}
