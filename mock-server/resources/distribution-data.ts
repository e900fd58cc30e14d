// Distribution data: a partner's answers to the forms of a distribution agreement.
import type { DistributionData } from '../../spec/generated/types.ts'
import type { Actor, Context, Decision, Handler, Params } from '../operation.ts'
import { askedIn, unanswered } from '../rules/form-answers.ts'
import { invalid, invalidFor, missing, refusal } from '../rules/refusal.ts'
import type { View } from '../rules/visibility.ts'
import type {
  ContractRecord,
  DistributionDataRecord,
  FormType,
} from '../store/agreement-records.ts'
import type { World } from '../store/store.ts'
import { contractName } from './contract-view.ts'
import { loadContract } from './contracts.ts'
import { NO_FIELDS, pageOf } from './list.ts'
import { productRef } from './products.ts'

function present(record: DistributionDataRecord, world: World): DistributionData {
  const { contract_id, product_id, item_id, form_version, ...own } = record
  const contract = world.contracts.ever(contract_id)
  return {
    ...own,
    contract: { id: contract_id, name: contract ? contractName(contract, world) : '' },
    ...(product_id !== undefined && { product: productRef(product_id, world) }),
    ...(item_id !== undefined && { item: { id: item_id } }),
    ...(form_version !== undefined && { form_version: { id: form_version } }),
  }
}

/** The data of one kind of a contract: of one product of the partner, where items are asked about. */
interface Shelf {
  readonly contract: ContractRecord
  readonly type: FormType
  readonly product_id?: string
}

const loadShelf =
  (type: FormType) =>
  (view: View, params: Params): Shelf => {
    const contract = loadContract(view, params)
    const { product_id } = params
    if (type !== 'item' || product_id === undefined) return { contract, type }
    const product = view.world.products.get(product_id)
    if (product?.owner_id !== contract.owner_id) throw refusal('NFND_000', { id: product_id })
    return { contract, type, product_id }
  }

const rowsOf = ({ contract, type, product_id }: Shelf, world: World): DistributionDataRecord[] =>
  world.distributionData
    .by('contract_id', contract.id)
    .filter(
      (row) => row.type === type && (product_id === undefined || row.product_id === product_id),
    )

/** Only the partner answers, and only while it is asked. */
function checkMayAnswer({ contract, type }: Shelf, { account }: Actor): void {
  if (contract.owner_id !== account.id) throw refusal('PERM_001')
  if (contract.status === askedIn[type].status) return
  throw invalid(
    `contract_id: ${contract.id} is ${contract.status}. Answers to the ${type} form are taken while it is ${askedIn[type].status}.`,
  )
}

/** The version of the form that answers are for; refuses answers that nobody asks for or that lack something. */
function checkAnswers({ contract, type }: Shelf, data: unknown, world: World): string {
  const { forms = {} } = world.agreements.ever(contract.agreement_id) ?? {}
  const form = world.agreementForms.get(forms[type] ?? '')
  if (!form) {
    throw invalid(`contract_id: The agreement of ${contract.id} has no ${type} form to answer.`)
  }
  const problems = unanswered(form.schema, data)
  if (problems.length > 0) throw invalidFor(problems)
  return `${form.id}/${form.version}`
}

interface Answer {
  readonly data: DistributionDataRecord['data']
  readonly product_id?: string
  readonly item_id?: string
}

function answered(
  shelf: Shelf,
  { data, ...about }: Answer,
  world: World,
  context: Context,
): Decision<DistributionDataRecord> {
  const form_version = checkAnswers(shelf, data, world)
  const { contract, type } = shelf
  const record: DistributionDataRecord = {
    ...about,
    id: context.ids.next('distributionData', (id) => world.distributionData.ever(id) !== undefined),
    type,
    contract_id: contract.id,
    data,
    form_version,
    created: context.now,
  }
  return { changes: [{ in: 'distributionData', put: record }], result: record }
}

type ListId = 'listContractData' | 'listContractProductData' | 'listContractItemData'

const listOf = (type: FormType): Handler<ListId, Shelf, DistributionDataRecord> => ({
  fields: NO_FIELDS,
  load: loadShelf(type),
  decide: ({ plan, view, target }) =>
    pageOf(plan, rowsOf(target, view.world), { order: [{ field: 'created', descending: true }] }),
  present,
})

const create: Handler<'createContractData', Shelf, DistributionDataRecord> = {
  load: loadShelf('enroll'),
  check: checkMayAnswer,
  decide: ({ view, target, input, context }) => answered(target, input, view.world, context),
  present,
}

const createProduct: Handler<'createContractProductData', Shelf, DistributionDataRecord> = {
  load: loadShelf('product'),
  check: checkMayAnswer,
  decide({ actor, view, target, input: { product, data }, context }) {
    const product_id = product.id
    if (view.get('products', product_id)?.owner_id !== actor.account.id) {
      throw invalid(missing('product.id'))
    }
    if (rowsOf(target, view.world).some((row) => row.product_id === product_id)) {
      throw invalid(`product.id: ${product_id} has data already. Change it with PUT.`)
    }
    return answered(target, { data, product_id }, view.world, context)
  },
  present,
}

const createItem: Handler<'createContractItemData', Shelf, DistributionDataRecord> = {
  load: loadShelf('item'),
  check: checkMayAnswer,
  decide({ view, target, input: { item, data }, context }) {
    const item_id = item.id
    const { product_id = '' } = target
    if (!item_id.startsWith(`${product_id}-`)) throw invalid(missing('item.id'))
    if (rowsOf(target, view.world).some((row) => row.item_id === item_id)) {
      throw invalid(`item.id: ${item_id} has data already. Change it with PUT.`)
    }
    return answered(target, { data, product_id, item_id }, view.world, context)
  },
  present,
}

/** One record with the shelf it stands on. */
interface Target {
  readonly shelf: Shelf
  readonly record: DistributionDataRecord
}

/** A path names a record by its own id, or by that of the product or item it is about. */
const loadOne =
  (type: 'product' | 'item') =>
  (view: View, params: Params): Target => {
    const shelf = loadShelf(type)(view, params)
    const { id = '' } = params
    const record = rowsOf(shelf, view.world).find((row) =>
      [row.id, type === 'product' ? row.product_id : row.item_id].includes(id),
    )
    if (!record) throw refusal('NFND_000', { id })
    return { shelf, record }
  }

type GetId = 'getContractProductData' | 'getContractItemData'
type UpdateId = 'updateContractProductData' | 'updateContractItemData'

const getOf = (type: 'product' | 'item'): Handler<GetId, Target, DistributionDataRecord> => ({
  load: loadOne(type),
  decide: ({ target }) => ({ result: target.record }),
  present,
})

const updateOf = (type: 'product' | 'item'): Handler<UpdateId, Target, DistributionDataRecord> => ({
  load: loadOne(type),
  check: ({ shelf }, actor) => checkMayAnswer(shelf, actor),
  decide({ view, target: { shelf, record }, input: { data = record.data } }) {
    const form_version = checkAnswers(shelf, data, view.world)
    const changed = { ...record, data, form_version }
    return { changes: [{ in: 'distributionData', put: changed }], result: changed }
  },
  present,
})

/** The operations of the family. */
export const distributionData = {
  listContractData: listOf('enroll'),
  createContractData: create,
  listContractProductData: listOf('product'),
  createContractProductData: createProduct,
  getContractProductData: getOf('product'),
  updateContractProductData: updateOf('product'),
  listContractItemData: listOf('item'),
  createContractItemData: createItem,
  getContractItemData: getOf('item'),
  updateContractItemData: updateOf('item'),
}
