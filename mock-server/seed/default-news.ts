// News of the default world: posts in every state, for every audience.
import { writtenPost } from '../resources/news.ts'
import type { NewsRecord } from '../store/news-records.ts'
import type { Change } from '../store/store.ts'
import { integrationOf } from './default-accounts.ts'
import { DISTRIBUTOR, RESELLER, SECOND_VENDOR, VENDOR } from './default-ids.ts'

interface Row {
  readonly id: string
  readonly by: string
  readonly audience: NewsRecord['audience']
  readonly at: string
  readonly title: string
  readonly subtitle?: string
  readonly content: string
  readonly name?: string
  readonly external_id?: string
  readonly anonymous?: true
  readonly cover?: NewsRecord['cover']
  /** When it was published, and taken back again. */
  readonly published?: string
  readonly drafted?: string
  /** What it said before, and until when. */
  readonly before?: { readonly title: string; readonly until: string }
}

// prettier-ignore
const rows: readonly Row[] = [
  { id: 'NWS-1001-0001', by: DISTRIBUTOR, audience: 'any', at: '2025-07-01T08:00:00+00:00', published: '2025-07-01T09:00:00+00:00', name: 'Summer opening hours', external_id: 'N-2025-07', title: 'Opening hours in summer', subtitle: 'July and August', content: 'Our partner desk closes at 15:00 in July and August.', cover: { type: 'image', thumbnail: 'https://media.example/summer-small.jpg', url: 'https://media.example/summer.jpg' }, before: { title: 'Hours in summer', until: '2025-07-01T08:30:00+00:00' } },
  { id: 'NWS-1001-0002', by: DISTRIBUTOR, audience: 'reseller', at: '2025-07-14T10:00:00+00:00', published: '2025-07-14T10:05:00+00:00', title: 'New margins for backup products', subtitle: 'From September on', content: 'Resellers keep two more points of each backup subscription.' },
  { id: 'NWS-1001-0003', by: DISTRIBUTOR, audience: 'vendor', at: '2025-08-05T07:30:00+00:00', published: '2025-08-06T07:30:00+00:00', title: 'Price lists for the fourth quarter', content: 'Please send your price lists by the end of August.' },
  { id: 'NWS-1001-0004', by: DISTRIBUTOR, audience: 'private', at: '2025-08-11T12:00:00+00:00', published: '2025-08-11T12:00:00+00:00', title: 'Notes for the partner day', content: 'Rooms are booked, speakers are not.' },
  { id: 'NWS-1001-0005', by: DISTRIBUTOR, audience: 'any', at: '2025-09-01T09:00:00+00:00', title: 'Partner day 2026', subtitle: 'Save the date', content: 'To be announced.', external_id: 'N-2026-01' },
  { id: 'NWS-1001-0006', by: VENDOR, audience: 'distributor', at: '2025-07-22T13:00:00+00:00', published: '2025-07-22T13:10:00+00:00', title: 'Champions Backup 7', subtitle: 'Restores in minutes', content: 'Version 7 restores a whole machine in minutes.', cover: { type: 'video', thumbnail: 'https://media.example/backup-7.jpg', url: 'https://media.example/backup-7.mp4' } },
  { id: 'NWS-1001-0007', by: VENDOR, audience: 'any', at: '2025-08-18T15:00:00+00:00', published: '2025-08-18T15:00:00+00:00', drafted: '2025-08-20T08:00:00+00:00', title: 'Maintenance on Sunday', content: 'The console is not available on Sunday morning.' },
  { id: 'NWS-1001-0008', by: SECOND_VENDOR, audience: 'any', at: '2025-08-25T11:00:00+00:00', published: '2025-08-25T11:30:00+00:00', anonymous: true, title: 'A firewall vendor looks for test users', content: 'Write to the partner desk if you would like to take part.' },
  { id: 'NWS-1001-0009', by: RESELLER, audience: 'distributor', at: '2025-09-08T16:00:00+00:00', published: '2025-09-08T16:20:00+00:00', title: 'We have moved', subtitle: 'Calle de Alcalá 45, Madrid', content: 'Please send post to our new office.' },
]

function changesOf({ by: creator_id, at, published, drafted, before, ...row }: Row): Change[] {
  const by = integrationOf(creator_id)
  const last = drafted ?? published ?? at
  const post: NewsRecord = {
    subtitle: '',
    anonymous: false,
    ...row,
    creator_id,
    status: published && !drafted ? 'published' : 'draft',
    version: before ? 2 : 1,
    events: {
      created: { at, by },
      updated: { at: last, by },
      ...(published && { published: { at: published, by } }),
      ...(drafted && { drafted: { at: drafted, by } }),
    },
  }
  const first: NewsRecord = {
    ...post,
    ...(before && { title: before.title }),
    status: 'draft',
    version: 1,
    events: { created: { at, by }, updated: { at } },
  }
  if (!before) return [...writtenPost(first), { in: 'news', put: post }]
  const second: NewsRecord = {
    ...first,
    title: row.title,
    version: 2,
    events: { created: { at, by }, updated: { at: before.until, by } },
  }
  return [...writtenPost(first), ...writtenPost(second), { in: 'news', put: post }]
}

/** A draft that its creator has deleted. */
// prettier-ignore
const GONE: Row = { id: 'NWS-1001-0010', by: DISTRIBUTOR, audience: 'any', at: '2025-06-02T09:00:00+00:00', title: 'Holiday in June', content: 'We are closed on the ninth of June.' }

/** Posts and their versions. */
export const newsChanges: readonly Change[] = [
  ...rows.flatMap(changesOf),
  ...changesOf(GONE).flatMap((change): Change[] => {
    if (change.in === 'newsVersions' && 'put' in change)
      return [change, { in: 'newsVersions', remove: change.put }]
    return change.in === 'news' && 'put' in change
      ? [change, { in: 'news', remove: { ...change.put, status: 'deleted' } }]
      : []
  }),
]
