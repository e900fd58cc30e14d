// The data of a tier account, in the order and the words of all its screens.

export interface DataField {
  /** Where the value is in the account, like `contact_info.city`: the API's name of the field. */
  readonly name: string
  readonly label: string
  readonly required?: true
  readonly description?: string
}

const contact = (name: string): string => `contact_info.contact.${name}`
const phone = (name: string): string => contact(`phone_number.${name}`)

/** What the forms ask for, one fieldset per section. */
export const SECTIONS: readonly {
  readonly title: string
  readonly fields: readonly DataField[]
}[] = [
  {
    title: 'Account',
    fields: [
      { name: 'name', label: 'Name', required: true },
      { name: 'tax_id', label: 'Tax number' },
      { name: 'external_id', label: 'External ID', description: 'Its id in your own system.' },
      { name: 'external_uid', label: 'GUID', description: 'A new account gets one if left empty.' },
    ],
  },
  {
    title: 'Address',
    fields: [
      { name: 'contact_info.address_line1', label: 'Address line 1', required: true },
      { name: 'contact_info.address_line2', label: 'Address line 2' },
      { name: 'contact_info.city', label: 'City', required: true },
      { name: 'contact_info.state', label: 'State or province' },
      { name: 'contact_info.postal_code', label: 'Postal code', required: true },
      { name: 'contact_info.country', label: 'Country', required: true },
    ],
  },
  {
    title: 'Contact person',
    fields: [
      { name: contact('first_name'), label: 'First name', required: true },
      { name: contact('last_name'), label: 'Last name', required: true },
      { name: contact('email'), label: 'E-mail', required: true },
      { name: phone('country_code'), label: 'Calling code' },
      { name: phone('area_code'), label: 'Area code' },
      { name: phone('phone_number'), label: 'Phone number' },
      { name: phone('extension'), label: 'Extension' },
    ],
  },
]

export const DATA_FIELDS = SECTIONS.flatMap(({ fields }) => fields)

const SHOWN: readonly DataField[] = [
  { name: 'type', label: 'Type' },
  { name: 'parent.name', label: 'Parent' },
  { name: 'environment', label: 'Environment' },
  { name: 'hub.name', label: 'Hub' },
  ...DATA_FIELDS,
]

/** The data of an account or one of its versions, in the words of the screens; what is empty is left out. */
export function factsOf(account: object): Readonly<Record<string, string>> {
  const values = valuesOf(account)
  return Object.fromEntries(
    SHOWN.flatMap(({ name, label }) => {
      const value = values.get(name)
      return value === undefined ? [] : [[label, value]]
    }),
  )
}

/** The values of a tree by their dotted names; what is empty is left out. */
export const valuesOf = (tree: object): ReadonlyMap<string, string> => new Map(leaves(tree))

function* leaves(node: unknown, path: readonly string[] = []): Generator<[string, string]> {
  if (node === null || node === undefined || node === '') return
  if (typeof node !== 'object') yield [path.join('.'), String(node)]
  else for (const [name, member] of Object.entries(node)) yield* leaves(member, [...path, name])
}
