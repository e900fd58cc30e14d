import { describeFilters } from '../support/filter-suite.ts'
import { freshWorld, type TestWorld } from '../support/world.ts'

// Every filter of news, for an account with posts of its own and for one that reads alone.

const NAMES = [
  'Ångström',
  'a*b',
  'back\\slash',
  'Beta, Inc',
  "O'Hara",
  'null',
  'BETA, inc',
] as const

async function peopled(): Promise<TestWorld> {
  let second = 0
  const now = (): Date => new Date(Date.UTC(2026, 0, 1, 0, 0, Math.floor(second++ / 2)))
  const world = freshWorld({ now })
  for (const [i, title] of NAMES.entries()) {
    for (const author of [world.distributor, world.vendor]) {
      const { id } = await author.news.create({
        title,
        audience: i % 2 === 0 ? 'any' : 'distributor',
        ...(i % 2 === 0 && { external_id: `E-${title}`, subtitle: title, anonymous: i === 4 }),
        ...(i % 3 === 0 && { content: `About ${title}` }),
      })
      if (i !== 1) await author.news.publish(id)
      if (i === 2) await author.news.draft(id)
      if (i === 3) await author.news.update(id, { subtitle: 'Changed' })
    }
  }
  return world
}

const searched = ['beta', 'HARBOR', 'VA-1', "o'hara", 'about', 'champions', 'E-', 'zzz', '']

describeFilters({ list: 'listNews', path: '/news', searched }, peopled)
describeFilters(
  { list: 'listNews', path: '/news', as: 'PA-455-210', unset: ['events.drafted.at'], searched },
  peopled,
)
