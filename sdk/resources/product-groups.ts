// Product groups: products that are offered to partners together.
import type { filters } from '../../spec/generated/filters.ts'
import type {
  AgreementPartner,
  IdRef,
  ProductGroup,
  ProductGroupAgreement,
  ProductGroupCreate,
  ProductGroupUpdate,
  ProductRef,
} from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { list } from './list.ts'

/** RQL query over product groups. */
export type ProductGroupQuery = ListQuery<(typeof filters)['listProductGroups']>

/** RQL query over the agreements of a product group. */
export type ProductGroupAgreementQuery = ListQuery<(typeof filters)['listProductGroupAgreements']>

/** RQL query over the partners of a product group. */
export type ProductGroupPartnerQuery = ListQuery<(typeof filters)['listProductGroupPartners']>

/** RQL query over the products of a product group. */
export type ProductGroupProductQuery = ListQuery<(typeof filters)['listProductGroupProducts']>

export class ProductGroups {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the caller's product groups, the newest first.
   *
   * Operation `listProductGroups`, `GET /catalog/groups`. Roles: distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `PERM_001` (a vendor calls); `AUTH_001` for a
   * wrong key.
   *
   * @example
   * const groups = await client.productGroups.list({ order: ['-stats.products'] }).toArray()
   */
  list(query?: ProductGroupQuery | string, options?: CallOptions): List<ProductGroup> {
    return list(this.#http, 'listProductGroups', query, options)
  }

  /**
   * Gets one of the caller's product groups.
   *
   * Operation `getProductGroup`, `GET /catalog/groups/{id}`. Roles: distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (missing, or not the
   * caller's); `AUTH_001` for a wrong key.
   *
   * @example
   * const { name, stats } = await client.productGroups.get('PG-2041-7735')
   */
  get(id: string, options?: CallOptions): Promise<ProductGroup> {
    return this.#http.call('getProductGroup', { ...options, params: { id } })
  }

  /**
   * Creates a product group that belongs to the caller.
   *
   * Operation `createProductGroup`, `POST /catalog/groups`. Roles: distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (fields), `PERM_001` (a vendor, or a reseller without the
   * permission), `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const group = await client.productGroups.create({
   *   name: 'Backup',
   *   products: [{ id: 'PRD-273-806-415' }],
   * })
   */
  create(group: ProductGroupCreate, options?: CallOptions): Promise<ProductGroup> {
    return this.#http.call('createProductGroup', { ...options, body: group })
  }

  /**
   * Changes the members that are given; the others stay as they are.
   *
   * Operation `updateProductGroup`, `PUT /catalog/groups/{id}`. Roles: distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (fields), `PERM_001` (a reseller without the permission),
   * `NFND_000` (missing, or not the caller's), `LIM_001` (a body over 1 MiB); `AUTH_001` for a
   * wrong key.
   *
   * @example
   * const group = await client.productGroups.update('PG-2041-7735', { name: 'Backup and recovery' })
   */
  update(id: string, changes: ProductGroupUpdate, options?: CallOptions): Promise<ProductGroup> {
    return this.#http.call('updateProductGroup', { ...options, params: { id }, body: changes })
  }

  /**
   * Deletes a product group that is not attached to an agreement.
   *
   * Operation `deleteProductGroup`, `DELETE /catalog/groups/{id}`. Roles: distributor, reseller.
   *
   * Raises `ApiError` `PGR_001` (attached to an agreement), `PERM_001` (a reseller without the
   * permission), `NFND_000` (missing, or not the caller's); `AUTH_001` for a wrong key.
   *
   * @example
   * await client.productGroups.delete('PG-2041-7735')
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#http.call('deleteProductGroup', { ...options, params: { id } })
  }

  /**
   * Lists the agreements a product group is attached to.
   *
   * Operation `listProductGroupAgreements`, `GET /catalog/groups/{group_id}/agreements`. Roles:
   * distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `NFND_000` (missing, or not the caller's);
   * `AUTH_001` for a wrong key.
   *
   * @example
   * const agreements = await client.productGroups.agreements('PG-2041-7735').toArray()
   */
  agreements(
    id: string,
    query?: ProductGroupAgreementQuery | string,
    options?: CallOptions,
  ): List<ProductGroupAgreement> {
    return list(this.#http, 'listProductGroupAgreements', query, {
      ...options,
      params: { group_id: id },
    })
  }

  /**
   * Lists the partners a product group is offered to.
   *
   * Operation `listProductGroupPartners`, `GET /catalog/groups/{group_id}/partners`. Roles:
   * distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `NFND_000` (missing, or not the caller's);
   * `AUTH_001` for a wrong key.
   *
   * @example
   * const active = client.productGroups.partners('PG-2041-7735', { filter: { 'contract.status': 'active' } })
   * for await (const { name } of active) console.log(name)
   */
  partners(
    id: string,
    query?: ProductGroupPartnerQuery | string,
    options?: CallOptions,
  ): List<AgreementPartner> {
    return list(this.#http, 'listProductGroupPartners', query, {
      ...options,
      params: { group_id: id },
    })
  }

  /**
   * Lists the products of a product group.
   *
   * Operation `listProductGroupProducts`, `GET /catalog/groups/{group_id}/products`. Roles:
   * distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `NFND_000` (missing, or not the caller's);
   * `AUTH_001` for a wrong key.
   *
   * @example
   * const products = await client.productGroups.products('PG-2041-7735', { order: ['name'] }).toArray()
   */
  products(
    id: string,
    query?: ProductGroupProductQuery | string,
    options?: CallOptions,
  ): List<ProductRef> {
    return list(this.#http, 'listProductGroupProducts', query, {
      ...options,
      params: { group_id: id },
    })
  }

  /**
   * Adds a product to a product group.
   *
   * Operation `addProductGroupProduct`, `POST /catalog/groups/{group_id}/products`. Roles:
   * distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (fields, or no such product), `PERM_001` (a reseller without the
   * permission), `NFND_000` (missing, or not the caller's), `LIM_001` (a body over 1 MiB);
   * `AUTH_001` for a wrong key.
   *
   * @example
   * const product = await client.productGroups.addProduct('PG-2041-7735', { id: 'PRD-273-806-415' })
   */
  addProduct(id: string, product: IdRef, options?: CallOptions): Promise<ProductRef> {
    return this.#http.call('addProductGroupProduct', {
      ...options,
      params: { group_id: id },
      body: product,
    })
  }

  /**
   * Takes a product out of a product group; the product itself stays.
   *
   * Operation `removeProductGroupProduct`, `DELETE /catalog/groups/{group_id}/products/{id}`.
   * Roles: distributor, reseller.
   *
   * Raises `ApiError` `PERM_001` (a reseller without the permission), `NFND_000` (the group is
   * missing or not the caller's, or the product is not in it); `AUTH_001` for a wrong key.
   *
   * @example
   * await client.productGroups.removeProduct('PG-2041-7735', 'PRD-273-806-415')
   */
  removeProduct(id: string, productId: string, options?: CallOptions): Promise<void> {
    return this.#http.call('removeProductGroupProduct', {
      ...options,
      params: { group_id: id, id: productId },
    })
  }
}
