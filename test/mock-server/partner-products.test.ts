import { describe, expect, test } from 'vitest'
import {
  BACKUP,
  DISTRIBUTOR,
  FIREWALL,
  FREE_PROGRAM,
  FREE_RESELLER,
  INVITED_VENDOR,
  MAIL,
  OTHER_DISTRIBUTOR,
  SECOND_VENDOR,
  VENDOR,
  notFound,
  refused,
} from '../support/agreements.ts'
import { party } from '../support/partners.ts'
import { freshWorld } from '../support/world.ts'

describe('the products of a partner', () => {
  const media = {
    id: 'MED-1',
    type: 'video',
    thumbnail: '/media/VA-149-494/products/vault/thumbnail.png',
    url: 'https://video.champions.example/vault',
  }
  const shown = {
    icon: '/media/VA-149-494/products/vault/icon.png',
    short_description: 'Archives for good.',
    detailed_description: '![Screen](https://champions.example/screen.png)',
    media,
    customer_ui_settings: {
      download_links: [{ title: 'Agent', url: 'https://champions.example/agent.zip' }],
      documents: [{ title: 'Guide', url: 'https://champions.example/guide.pdf' }],
    },
  }

  test('are what the vendor has published, the newest first', async () => {
    const { mock, distributor } = freshWorld()
    const owner = { id: VENDOR }
    for (const status of ['draft', 'indevelopment', 'oncertification', 'deleted', 'endofsale']) {
      mock.add('products', { name: status, owner, status: status as 'draft' })
    }
    mock.clock.set('2032-01-01T00:00:00Z')
    const { id } = mock.add('products', { name: 'Vault', owner })
    const products = await distributor.partners.products(VENDOR).toArray()
    expect(products.map((product) => product.id)).toEqual([id, MAIL, BACKUP])
    for (const product of products) {
      expect(product.owner).toEqual({ id: VENDOR, name: 'Champions Corp' })
      expect(await distributor.partners.product(VENDOR, product.id)).toEqual(product)
      expect(await distributor.products.get(product.id)).toEqual(product)
    }
  })

  test('come one by one as an object, with pictures, films and everything else to look at', async () => {
    const { mock, distributor, send } = freshWorld()
    const { id } = mock.add('products', { name: 'Vault', owner: { id: VENDOR }, ...shown })
    expect(await distributor.partners.product(VENDOR, id)).toMatchObject({ id, ...shown })
    const [first] = (await distributor.partners.products(VENDOR)).items
    expect(first).toMatchObject({ id, ...shown })
    const response = await send(`/partners/${VENDOR}/products/${id}`)
    expect(await response.json()).toMatchObject({ id, media })
    expect(response.headers.has('content-range')).toBe(false)
  })

  test('are paged like every other list', async () => {
    const { send } = freshWorld()
    const page = await send(`/partners/${VENDOR}/products?limit=1&offset=1`)
    expect(page.headers.get('content-range')).toBe('items 1-1/2')
    expect(await page.json()).toMatchObject([{ id: BACKUP }])
    const none = await send(`/partners/${OTHER_DISTRIBUTOR}/products`)
    expect([none.headers.get('content-range'), await none.json()]).toEqual(['items 0-0/0', []])
  })

  test('are none of others, and nothing that is not published', async () => {
    const { mock, distributor, vendor } = freshWorld()
    const draft = 'PRD-733-914-207'
    const own = mock.add('products', { name: 'Old', owner: { id: VENDOR }, status: 'endofsale' })
    for (const [client, partner, id] of [
      [distributor, VENDOR, FIREWALL],
      [distributor, SECOND_VENDOR, draft],
      [distributor, VENDOR, own.id],
      [distributor, VENDOR, 'PRD-000-000-000'],
      [distributor, INVITED_VENDOR, BACKUP],
      [vendor, DISTRIBUTOR, BACKUP],
    ] as const) {
      await refused(mock, () => client.partners.product(partner, id), notFound(id))
    }
    expect(await distributor.partners.products(INVITED_VENDOR).toArray()).toEqual([])
    expect(await vendor.partners.products(DISTRIBUTOR).toArray()).toEqual([])
  })

  test('can be seen by a reseller of a vendor as well, whatever its distributor sells', async () => {
    const world = freshWorld()
    const { client } = party(world, FREE_RESELLER)
    await refused(world.mock, () => client.partners.products(VENDOR), notFound(VENDOR))
    await client.contracts.create(FREE_PROGRAM, { partner: { id: VENDOR } })
    expect(await client.partners.products(VENDOR).count()).toBe(2)
    expect(await client.partners.product(VENDOR, MAIL)).toMatchObject({ name: 'Champions Mail' })
  })
})
