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

/** The numbers that ids of a kind have, and how they are walked through. */
interface Space {
  readonly prefix: string
  /** Where each group of digits ends. */
  readonly ends: readonly number[]
  readonly digits: number
  readonly space: number
  /** A step that is coprime to the space visits every number once before it repeats one. */
  readonly stride: number
  readonly salt: number
}

function spaceOf(kind: IdKind): Space {
  const [prefix, ...groups] = FORMS[kind]
  const ends = groups.map((_, at) => groups.slice(0, at + 1).reduce((sum, count) => sum + count, 0))
  const digits = ends.at(-1) ?? 0
  const space = 10 ** digits
  const stride = Math.round((space * 0.618034) / 10) * 10 + 1
  return { prefix, ends, digits, space, stride, salt: hash(kind) }
}

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
    const { prefix, ends, digits, space, stride, salt } = spaces[kind]
    const last = positions.get(kind) ?? mix(seed + salt) * 4096 + (mix(digits) % 4096)
    const position = (last + stride) % space
    positions.set(kind, position)
    const text = String(position).padStart(digits, '0')
    let [id, start] = [prefix, 0]
    for (const end of ends) {
      id += `-${text.slice(start, end)}`
      start = end
    }
    return id
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
      const [first = 0, ...others] = [0, 1, 2, 3].map((part) => mix(mix(seed + part) + uuids))
      uuids++
      return uuidOf(first, ...others)
    },
  }
}

/** A version 4 UUID of four numbers of 32 bits. */
export function uuidOf(a = 0, b = 0, c = 0, d = 0): string {
  const middle = `${hex(b >>> 16)}-${hex((b & 0x0fff) | 0x4000)}-${hex(((c >>> 16) & 0x3fff) | 0x8000)}`
  return `${hex(a >>> 16)}${hex(a & 0xffff)}-${middle}-${hex(c & 0xffff)}${hex(d >>> 16)}${hex(d & 0xffff)}`
}

/** Two digits of a byte, all of them: looking up is five times as fast as writing. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Four hexadecimal digits of a number of 16 bits. */
const hex = (number: number): string => `${HEX[number >>> 8]}${HEX[number & 0xff]}`

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

const spaces = Object.fromEntries(
  Object.keys(FORMS).map((kind) => [kind, spaceOf(kind as IdKind)]),
) as Readonly<Record<IdKind, Space>>
