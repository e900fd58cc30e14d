// What a form can be made from.
import type { LeadForm } from 'partnerkit'

type Template = LeadForm['template']

const NAMES: Readonly<Record<Template, string>> = {
  default: 'Default',
  aws: 'AWS',
  azure: 'Azure',
  gcp: 'Google Cloud',
  commerce: 'Commerce',
  custom: 'Custom',
}

export const templateName = (template: Template): string => NAMES[template]

export const TEMPLATES = [
  'default',
  'aws',
  'azure',
  'gcp',
  'commerce',
  'custom',
] as const satisfies readonly Template[]
