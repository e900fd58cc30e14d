// What the store keeps of news, and how it is read by RQL name.
import type { NewsPost } from '../../spec/generated/types.ts'
import type { Fields } from './fields.ts'

/** A post as its newest version has it. */
export interface NewsRecord extends Readonly<Omit<NewsPost, 'creator' | 'anonymous'>> {
  readonly creator_id: string
  readonly anonymous: boolean
}

/** A post as one of its changes wrote it; `id` is `<post id>/<version>`. */
export interface NewsVersionRecord {
  readonly id: string
  readonly post_id: string
  readonly version: number
  readonly state: NewsRecord
}

export const newsFields: {
  readonly news: Fields<NewsRecord>
  readonly newsVersions: Fields<NewsVersionRecord>
} = {
  news: {
    own: { 'creator.id': ({ creator_id }) => creator_id },
    derived: (world) => ({
      'creator.name': ({ creator_id }) => world.accounts.ever(creator_id)?.name,
    }),
    indexes: ['creator.id'],
  },
  newsVersions: { indexes: ['post_id'] },
}
