// Ids the server makes: right in form, deterministic by seed, never the same twice.

/** Prefix and groups of digits of each kind of id. */
const FORMS = {
  agreementForms: ['AFR', 3, 3, 3],
  categories: ['CAT', 5],
  connections: ['CT', 4, 4, 4],
  distributionAgreements: ['AGD', 3, 3, 3],
  distributionContracts: ['CRD', 5, 5, 5],
  distributionData: ['DD', 4, 4, 4],
  distributors: ['PA', 3, 3],
  hubs: ['HB', 4, 4],
  leadForms: ['LDF', 4, 4],
  leads: ['LDR', 3, 3, 3],
  listings: ['LST', 3, 3, 3],
  marketplaces: ['MP', 5],
  news: ['NWS', 4, 4],
  portalInvoices: ['PIN', 6],
  portalLicenses: ['PLC', 6],
  portalOrders: ['POD', 6],
  portalOrgs: ['POR', 6],
  portalPayments: ['PPY', 6],
  portalProducts: ['PPR', 6],
  portalRegistrations: ['PRG', 6],
  portalUsers: ['PUS', 6],
  productGroups: ['PG', 4, 4],
  products: ['PRD', 3, 3, 3],
  programAgreements: ['AGP', 3, 3, 3],
  programContracts: ['CRP', 5, 5, 5],
  referralContracts: ['CRF', 5, 5, 5],
  serviceAgreements: ['AGS', 3, 3, 3],
  serviceContracts: ['CRS', 5, 5, 5],
  serviceUsers: ['SU', 3, 3, 3],
  sourcingAgreements: ['AGU', 3, 3, 3],
  subscriptions: ['AS', 4, 4, 4],
  syndicationContracts: ['CRU', 5, 5, 5],
  tierAccounts: ['TA', 4, 4, 4],
  tierConfigs: ['TC', 3, 3, 3],
  users: ['UR', 3, 3, 3],
  vendors: ['VA', 3, 3],
} as const satisfies Record<string, readonly [string, ...number[]]>

export type IdKind = keyof typeof FORMS

export const isIdKind = (name: unknown): name is IdKind =>
  typeof name === 'string' && Object.hasOwn(FORMS, name)

/** What an id of each kind looks like. */
export const ID_PATTERNS = Object.fromEntries(
  Object.entries(FORMS).map(([kind, [prefix, ...groups]]) => [
    kind,
    new RegExp(`^${[prefix, ...groups.map((count) => `\\d{${count}}`)].join('-')}$`),
  ]),
) as Readonly<Record<IdKind, RegExp>>

/** Ids like HB-0000-0000 and MP-00000 stand for "none". */
const STANDS_FOR_NONE = /^[A-Z]+-[0-]+$/

export interface Ids {
  /** The next free id of a kind. */
  next(kind: IdKind, taken: (id: string) => boolean): string
  /** A version 4 UUID. */
  uuid(): string
  /** A secret of 32 bytes that nobody guesses, unless tokens were asked to follow from the seed. */
  token(): string
  /** Where the generator stands, to go on from there later. */
  state(): IdsState
}

export interface IdsState {
  readonly positions: readonly (readonly [IdKind, number])[]
  readonly uuids: number
  readonly tokens: number
}

interface IdsOptions {
  /** Whether tokens, like all else, follow from the seed. */
  readonly seededTokens: boolean
  /** Where to go on. Default: at the beginning. */
  readonly from?: IdsState
}

/** Makes ids that are the same for the same seed and order of calls. */
export function createIds(
  seed: number,
  { seededTokens, from = { positions: [], uuids: 0, tokens: 0 } }: IdsOptions,
): Ids {
  const positions = new Map<IdKind, number>(from.positions)
  let { uuids, tokens } = from

  function step(kind: IdKind): string {
    const [prefix, ...groups] = FORMS[kind]
    const digits = groups.reduce((sum, count) => sum + count, 0)
    const space = 10 ** digits
    // A step that is coprime to the space visits every number once before it repeats one.
    const stride = Math.round((space * 0.618034) / 10) * 10 + 1
    const start = mix(seed + hash(kind)) * 4096 + (mix(digits) % 4096)
    const position = ((positions.get(kind) ?? start) + stride) % space
    positions.set(kind, position)
    const text = String(position).padStart(digits, '0')
    let at = 0
    return [prefix, ...groups.map((count) => text.slice(at, (at += count)))].join('-')
  }

  return {
    state: () => ({ positions: [...positions], uuids, tokens }),
    token: () => base64url(seededTokens ? seededBytes(seed, tokens++) : randomBytes()),
    next(kind, taken) {
      let id = step(kind)
      while (taken(id) || STANDS_FOR_NONE.test(id)) id = step(kind)
      return id
    },
    uuid() {
      const hex = [0, 1, 2, 3].map((part) =>
        mix(mix(seed + part) + uuids)
          .toString(16)
          .padStart(8, '0'),
      )
      uuids++
      const text = hex.join('')
      const variant = '89ab'[Number.parseInt(text.charAt(16), 16) % 4]
      return `${text.slice(0, 8)}-${text.slice(8, 12)}-4${text.slice(13, 16)}-${variant}${text.slice(17, 20)}-${text.slice(20)}`
    },
  }
}

/** A number for a name. */
const hash = (name: string): number =>
  [...name].reduce((sum, char) => mix(sum * 31 + char.charCodeAt(0)), 0)

/** Scatters a number over 32 bits (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let hash = Math.imul(value ^ 0x9e3779b9, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  hash ^= hash >>> 16
  return (hash ^ (hash >>> 15)) >>> 0
}

/** Bytes of a token. */
const TOKEN_LENGTH = 32

const randomBytes = (): Uint8Array =>
  globalThis.crypto.getRandomValues(new Uint8Array(TOKEN_LENGTH))

const seededBytes = (seed: number, count: number): Uint8Array =>
  Uint8Array.from({ length: TOKEN_LENGTH }, (_, at) => mix(mix(mix(seed) + count) + at))

/** Bytes as text that a path can hold. */
const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
