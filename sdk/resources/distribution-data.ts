// Distribution data: a partner's answers to the forms of an agreement, kept with its contract.
import type {
  DistributionData as Answers,
  DistributionDataCreate,
  DistributionDataUpdate,
  ItemDataCreate,
  ProductDataCreate,
} from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import { list } from './list.ts'

export class DistributionData {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the answers to the enroll form of a contract.
   *
   * Operation `listContractData`, `GET /contracts/{contract_id}/data`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; only `limit` and `offset` are sent), `NFND_000`
   * (the contract is missing or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const answers = await client.distributionData.list('CRD-51720-93846-20715').toArray()
   */
  list(contractId: string, options?: CallOptions): List<Answers> {
    return list(this.#http, 'listContractData', undefined, {
      ...options,
      params: { contract_id: contractId },
    })
  }

  /**
   * Answers the enroll form of a contract.
   *
   * Operation `createContractData`, `POST /contracts/{contract_id}/data`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (fields, or a question that is left open), `PERM_001` (not the
   * partner), `NFND_000` (the contract is missing or can not be seen), `LIM_001` (a body over
   * 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * await client.distributionData.create('CRD-51720-93846-20715', { data: { region: 'Iberia' } })
   */
  create(
    contractId: string,
    answers: DistributionDataCreate,
    options?: CallOptions,
  ): Promise<Answers> {
    const params = { contract_id: contractId }
    return this.#http.call('createContractData', { ...options, params, body: answers })
  }

  /**
   * Lists the answers to the product form, one per product.
   *
   * Operation `listContractProductData`, `GET /contracts/{contract_id}/data/products`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; only `limit` and `offset` are sent), `NFND_000`
   * (the contract is missing or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const answers = await client.distributionData.products('CRD-51720-93846-20715').toArray()
   */
  products(contractId: string, options?: CallOptions): List<Answers> {
    return list(this.#http, 'listContractProductData', undefined, {
      ...options,
      params: { contract_id: contractId },
    })
  }

  /**
   * Answers the product form for a product.
   *
   * Operation `createContractProductData`, `POST /contracts/{contract_id}/data/products`. Roles:
   * all.
   *
   * Raises `ApiError` `VAL_001` (fields, or a question that is left open), `PERM_001` (not the
   * partner), `NFND_000` (the contract is missing or can not be seen), `LIM_001` (a body over
   * 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * await client.distributionData.createProduct('CRD-51720-93846-20715', {
   *   product: { id: 'PRD-273-806-415' },
   *   data: { launch: 'May' },
   * })
   */
  createProduct(
    contractId: string,
    answers: ProductDataCreate,
    options?: CallOptions,
  ): Promise<Answers> {
    const params = { contract_id: contractId }
    return this.#http.call('createContractProductData', { ...options, params, body: answers })
  }

  /**
   * Gets the answers for a product, by the id of the product or of the data.
   *
   * Operation `getContractProductData`, `GET /contracts/{contract_id}/data/products/{id}`. Roles:
   * all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `product` sends none), `NFND_000` (the contract or
   * the data is missing, or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const { data } = await client.distributionData.product('CRD-51720-93846-20715', 'PRD-273-806-415')
   */
  product(contractId: string, id: string, options?: CallOptions): Promise<Answers> {
    const params = { contract_id: contractId, id }
    return this.#http.call('getContractProductData', { ...options, params })
  }

  /**
   * Changes the answers for a product, by the id of the product or of the data.
   *
   * Operation `updateContractProductData`, `PUT /contracts/{contract_id}/data/products/{id}`.
   * Roles: all.
   *
   * Raises `ApiError` `VAL_001` (fields, or a question that is left open), `PERM_001` (not the
   * partner), `NFND_000` (the contract or the data is missing, or can not be seen), `LIM_001` (a
   * body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const june = { data: { launch: 'June' } }
   * await client.distributionData.updateProduct('CRD-51720-93846-20715', 'PRD-273-806-415', june)
   */
  updateProduct(
    contractId: string,
    id: string,
    answers: DistributionDataUpdate,
    options?: CallOptions,
  ): Promise<Answers> {
    const params = { contract_id: contractId, id }
    return this.#http.call('updateContractProductData', { ...options, params, body: answers })
  }

  /**
   * Lists the answers to the item form for a product, one per item.
   *
   * Operation `listContractItemData`,
   * `GET /contracts/{contract_id}/data/products/{product_id}/items`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; only `limit` and `offset` are sent), `NFND_000`
   * (the contract is missing or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const items = client.distributionData.items('CRD-51720-93846-20715', 'PRD-273-806-415')
   * for await (const { item, data } of items) console.log(item?.name, data)
   */
  items(contractId: string, productId: string, options?: CallOptions): List<Answers> {
    const params = { contract_id: contractId, product_id: productId }
    return list(this.#http, 'listContractItemData', undefined, { ...options, params })
  }

  /**
   * Answers the item form for an item of a product.
   *
   * Operation `createContractItemData`,
   * `POST /contracts/{contract_id}/data/products/{product_id}/items`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (fields, or a question that is left open), `PERM_001` (not the
   * partner), `NFND_000` (the contract is missing or can not be seen), `LIM_001` (a body over
   * 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * await client.distributionData.createItem('CRD-51720-93846-20715', 'PRD-273-806-415', {
   *   item: { id: 'PRD-273-806-415-0001' },
   *   data: { price: 'retail' },
   * })
   */
  createItem(
    contractId: string,
    productId: string,
    answers: ItemDataCreate,
    options?: CallOptions,
  ): Promise<Answers> {
    const params = { contract_id: contractId, product_id: productId }
    return this.#http.call('createContractItemData', { ...options, params, body: answers })
  }

  /**
   * Gets the answers for an item, by the id of the item or of the data.
   *
   * Operation `getContractItemData`,
   * `GET /contracts/{contract_id}/data/products/{product_id}/items/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `item` sends none), `NFND_000` (the contract or
   * the data is missing, or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const [product, item] = ['PRD-273-806-415', 'PRD-273-806-415-0001']
   * const { data } = await client.distributionData.item('CRD-51720-93846-20715', product, item)
   */
  item(contractId: string, productId: string, id: string, options?: CallOptions): Promise<Answers> {
    const params = { contract_id: contractId, product_id: productId, id }
    return this.#http.call('getContractItemData', { ...options, params })
  }

  /**
   * Changes the answers for an item, by the id of the item or of the data.
   *
   * Operation `updateContractItemData`,
   * `PUT /contracts/{contract_id}/data/products/{product_id}/items/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (fields, or a question that is left open), `PERM_001` (not the
   * partner), `NFND_000` (the contract or the data is missing, or can not be seen), `LIM_001` (a
   * body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const [product, item] = ['PRD-273-806-415', 'PRD-273-806-415-0001']
   * const cost = { data: { price: 'cost' } }
   * await client.distributionData.updateItem('CRD-51720-93846-20715', product, item, cost)
   */
  updateItem(
    contractId: string,
    productId: string,
    id: string,
    answers: DistributionDataUpdate,
    options?: CallOptions,
  ): Promise<Answers> {
    const params = { contract_id: contractId, product_id: productId, id }
    return this.#http.call('updateContractItemData', { ...options, params, body: answers })
  }
}
