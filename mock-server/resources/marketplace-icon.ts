// The icons of marketplaces: one picture each, kept as a file.
import type { MarketplaceIcon } from '../../spec/generated/types.ts'
import { invalid } from '../rules/refusal.ts'
import type { MarketplaceRecord } from '../store/records.ts'
import type { Change, World } from '../store/store.ts'
import { Upload } from '../store/upload.ts'

/** Content types of pictures, and how the names of their files end. */
const PICTURES: ReadonlyMap<string, string> = new Map([
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
  ['image/svg+xml', 'svg'],
])

interface StoredIcon {
  /** Path of the icon. */
  readonly icon: string
  readonly changes: readonly Change[]
}

/** Stores the icon of a body, in place of the one before; refuses with `VAL_001` what is no picture. */
export function storeIcon(
  { icon: file }: MarketplaceIcon,
  marketplace: MarketplaceRecord,
  world: World,
): StoredIcon {
  const upload: unknown = file
  if (!(upload instanceof Upload)) throw invalid('icon: The submitted data was not a file.')
  const [type = ''] = upload.type.toLowerCase().split(';', 1)
  const extension = PICTURES.get(type)
  if (!extension) {
    throw invalid(
      `icon: Upload a valid image. Its content type is ${type || 'missing'}, it must be one of: ${[...PICTURES.keys()].join(', ')}.`,
    )
  }
  if (upload.size === 0) throw invalid('icon: The submitted file is empty.')
  const icon = `/media/${marketplace.owner_id}/marketplaces/${marketplace.id}/icon.${extension}`
  const put = { id: icon, type: upload.type, bytes: upload.content }
  return {
    icon,
    changes: [
      ...(marketplace.icon === icon ? [] : removeIcon(marketplace, world)),
      { in: 'files', put },
    ],
  }
}

/** The changes that take away the icon of a marketplace. */
export function removeIcon({ icon }: MarketplaceRecord, world: World): Change[] {
  const file = icon && world.files.get(icon)
  return file ? [{ in: 'files', remove: file }] : []
}
