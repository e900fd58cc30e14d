// The error catalogue: every code the API answers with, its status, its message and where the rule comes from.

/**
 * Where a rule of the domain comes from.
 * - `documented`: the product's documentation
 * - `api`: the platform's own API document
 * - `observed`: real clients and recorded answers
 * - `assumed`: nobody says; this project's decision
 */
export type RuleSource = 'documented' | 'api' | 'observed' | 'assumed'

export interface CatalogueEntry {
  readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 429 | 500
  /** Message template; `{name}` is replaced by the parameter of that name. */
  readonly message: string
  readonly source: RuleSource
}

export const errors = {
  AUTH_001: { status: 401, message: 'API request is unauthorized.', source: 'observed' },
  VAL_001: { status: 400, message: '{problem}', source: 'observed' },
  NFND_000: { status: 404, message: 'Object `{id}` not found.', source: 'observed' },
  PERM_001: {
    status: 403,
    message: 'You do not have permission to perform this action.',
    source: 'assumed',
  },
  MTD_001: { status: 405, message: 'Method "{method}" not allowed.', source: 'assumed' },
  LIM_001: {
    status: 413,
    message: 'The request body is larger than {limit} bytes.',
    source: 'assumed',
  },
  SYS_001: { status: 500, message: 'Internal server error.', source: 'observed' },
  TA_001: {
    status: 400,
    message:
      'Tier account {id} can not be deleted: it has {count} child {noun} ({children}). Delete them first.',
    source: 'documented',
  },
  TA_002: {
    status: 400,
    message:
      '{at}parent: A customer must have a parent. Set parent.id to a tier account of type reseller.',
    source: 'documented',
  },
  TA_003: {
    status: 400,
    message: '{problem}',
    source: 'documented',
  },
  TA_004: {
    status: 400,
    message:
      '{at}parent.id: {parent} can not be the parent of {id}: it is the account itself or stands below it.',
    source: 'assumed',
  },
  TAR_001: {
    status: 400,
    message:
      'Tier account request {id} is {status}: only a pending request can be accepted or ignored.',
    source: 'assumed',
  },
  TAR_004: { status: 400, message: 'No changes in tier account {id}.', source: 'observed' },
  HUB_001: {
    status: 400,
    message: 'Hub {id} can not be deleted: {users} still {verb} it.',
    source: 'assumed',
  },
  ACC_001: {
    status: 400,
    message: 'Account {id} can not be deleted: it has {contracts}. Terminate or delete them first.',
    source: 'assumed',
  },
  USR_001: {
    status: 400,
    message: 'Transition not allowed: user {id} is {status}. Only {from} users can be {done}.',
    source: 'assumed',
  },
  MKP_001: {
    status: 400,
    message: 'Marketplace {id} can not be deleted: it is used by {users}.',
    source: 'assumed',
  },
  PGR_001: {
    status: 400,
    message:
      'Product group {id} can not be deleted: it is attached to {agreements}. Detach it first.',
    source: 'assumed',
  },
  AGR_001: {
    status: 400,
    message: 'Agreement {id} can not be deleted: it has {users}. Only an unused agreement can be.',
    source: 'assumed',
  },
  AGR_002: {
    status: 400,
    message: 'Version {version} of agreement {id} can not be deleted: {reason}.',
    source: 'documented',
  },
  AGR_003: {
    status: 400,
    message: 'marketplace: Marketplace {marketplace} already has a distribution agreement.',
    source: 'documented',
  },
  AGR_004: {
    status: 400,
    message: 'Version {version} of agreement {id} is already active.',
    source: 'assumed',
  },
  AGR_005: {
    status: 400,
    message: 'Agreement {id} has no active version. Activate one of its versions first.',
    source: 'assumed',
  },
  FRM_001: {
    status: 400,
    message: 'Form {id} can not be deleted: it is attached to {agreements}. Detach it first.',
    source: 'assumed',
  },
  CTR_001: {
    status: 400,
    message: "Transition not allowed: can not set status from '{from}' to '{to}'.",
    source: 'assumed',
  },
  CTR_002: {
    status: 400,
    message: '{partner} already has a contract for agreement {agreement}: {contract} is {status}.',
    source: 'assumed',
  },
  CTR_003: {
    status: 400,
    message:
      'Contract {id} can not be enrolled: form {form} is not answered. Send its data to /contracts/{id}/data first.',
    source: 'assumed',
  },
  CTR_004: {
    status: 400,
    message: 'Contract {id} can not be refined: its agreement has no enroll form.',
    source: 'assumed',
  },
  CTR_005: {
    status: 400,
    message: 'Contract {id} can not be deleted: it is {status}. {rule}.',
    source: 'documented',
  },
  CTR_006: {
    status: 400,
    message: 'Contract {id} can not go on: {partner} has no active {type} contract any more.',
    source: 'assumed',
  },
  CTR_007: {
    status: 400,
    message: 'Contract {id} is {status}: only a pending contract can be changed.',
    source: 'assumed',
  },
  TCR_001: {
    status: 400,
    message: 'Tier configuration request {id} is {status}: only one that is {from} can be {done}.',
    source: 'assumed',
  },
  TCR_002: {
    status: 400,
    message: 'Tier configuration {configuration} has an open request already: {id} is {status}.',
    source: 'assumed',
  },
  TCR_003: {
    status: 400,
    message: 'Tier configuration {configuration} is {status}: only {rule}.',
    source: 'assumed',
  },
  TCR_004: {
    status: 400,
    message: 'Tier configuration request {id} is assigned to nobody.',
    source: 'assumed',
  },
  NWS_001: {
    status: 400,
    message: 'News post {id} is {status}: only {only} can be {done}.',
    source: 'assumed',
  },
  ACT_001: {
    status: 400,
    message: 'The invitation to contract {contract} can not be used: {reason}.',
    source: 'assumed',
  },
  ACT_002: {
    status: 400,
    message: 'id: The invitation is for {partner}. Send that id, or none.',
    source: 'assumed',
  },
  LDF_001: { status: 400, message: 'Lead form {id} is already {status}.', source: 'assumed' },
  LDF_002: {
    status: 400,
    message: 'Lead form {id} can not be deleted: it is bound to {listings}. Unbind it first.',
    source: 'assumed',
  },
  LDF_003: {
    status: 400,
    message: 'id: Lead form {id} is inactive. Activate it first.',
    source: 'assumed',
  },
  LDR_001: {
    status: 400,
    message: 'Transition not allowed: lead {id} is {status}. Only {from} leads can be {done}.',
    source: 'api',
  },
  LDR_002: {
    status: 400,
    message: 'Listing {id} takes no leads: {reason}.',
    source: 'assumed',
  },
  POR_001: {
    status: 400,
    message: 'email: {email} is already registered.',
    source: 'assumed',
  },
  POR_002: {
    status: 400,
    message: 'The registration expired at {at}. Start it again.',
    source: 'assumed',
  },
  POR_003: {
    status: 400,
    message: 'The registration is completed: its link can not be used again. Log in.',
    source: 'assumed',
  },
  POR_004: {
    status: 400,
    message: 'The registration is not verified: open the link of the e-mail first.',
    source: 'documented',
  },
  POR_010: { status: 401, message: 'Wrong e-mail address or password.', source: 'assumed' },
  POR_011: { status: 403, message: '{what} is inactive.', source: 'assumed' },
  POR_012: {
    status: 429,
    message: 'Too many failed logins. Try again in {seconds} seconds.',
    source: 'assumed',
  },
  POR_020: {
    status: 403,
    message: 'You act as {user} already. Stop that first.',
    source: 'assumed',
  },
  POR_021: {
    status: 400,
    message: 'You act as nobody else: there is nothing to stop.',
    source: 'assumed',
  },
  POR_022: {
    status: 403,
    message: 'You can not act as {user}: {reason}.',
    source: 'assumed',
  },
  POR_030: {
    status: 400,
    message: 'Customer {id} is inactive: no product can be added. Activate it first.',
    source: 'assumed',
  },
  POR_031: {
    status: 400,
    message: 'trial: Product {id} can not be tried.',
    source: 'assumed',
  },
  POR_032: {
    status: 400,
    message: 'trial: {customer} had a licence of product {id} already: {license}.',
    source: 'assumed',
  },
  POR_033: {
    status: 400,
    message: 'Order {id} is {status}: only an order that is {from} can be {done}.',
    source: 'assumed',
  },
  POR_040: { status: 400, message: 'Invoice {id} is already paid.', source: 'assumed' },
  POR_041: { status: 400, message: 'Invoice {id} is void.', source: 'assumed' },
} as const satisfies Record<string, CatalogueEntry>

/** A code of the catalogue. */
export type ErrorCode = keyof typeof errors
