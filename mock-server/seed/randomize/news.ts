// The Randomize button of the news form.
import type { NewsPostCreate } from '../../../spec/generated/types.ts'
import { startWithBrand } from './brand.ts'
import { readDraw, type RandomOptions } from './options.ts'
import { fill, pick } from './random.ts'

/**
 * Fills the form of a news post: a headline, a second line, a text in one voice, and now and then a
 * cover, at an address that can not exist. The result is a complete body for `client.news.create`.
 *
 * The same seed and key give the same post; no two keys of a seed give the same title.
 *
 * @throws {TypeError} The seed is no integer.
 *
 * @example
 * const post = await client.news.create(randomNews({ seed: 7, key: 1 }))
 * await client.news.publish(post.id)
 */
export function randomNews(options: RandomOptions = {}): NewsPostCreate {
  const { seed, key } = readDraw(options)
  const { word, suffix, label } = startWithBrand('news', seed, key)
  const { titles, subtitles, openings, details } = pick(STORIES)
  const named = (text: string): string => fill(text).replace('{}', word)
  return {
    audience: pick(AUDIENCES),
    anonymous: false,
    title: named(pick(titles)) + suffix,
    subtitle: named(pick(subtitles)),
    content: [named(pick(openings)), named(pick(details)), fill(pick(CLOSINGS))].join(' '),
    ...drawCover(label),
  }
}

function drawCover(label: string): Pick<NewsPostCreate, 'cover'> {
  const type = pick(COVERS)
  if (!type) return {}
  const address = `https://media.example/news/${label}-${fill('####')}`
  const ending = type === 'image' ? 'jpg' : 'mp4'
  return { cover: { type, thumbnail: `${address}-small.jpg`, url: `${address}.${ending}` } }
}

/** Private posts show nothing to anybody: nobody asks for a random one. */
const AUDIENCES = ['vendor', 'reseller', 'distributor', 'any', 'any'] as const

const COVERS = ['image', 'image', 'video', undefined, undefined] as const

type Texts = readonly [string, ...string[]]

interface Story {
  readonly titles: Texts
  readonly subtitles: Texts
  readonly openings: Texts
  readonly details: Texts
}

// `{}` is the name of what the post is about; digits as in `fill`. Each title has the name.
// prettier-ignore
const STORIES: readonly [Story, ...Story[]] = [
  {
    titles: ['{} is here', 'Meet {}', '{} joins the catalog', 'New in the catalog: {}'],
    subtitles: ['Available from today', 'Now on all marketplaces', 'A free trial of %0 days', 'For teams of any size'],
    openings: ['{} can be ordered from today.', 'From this week on {} is part of the catalog.', 'We are glad to welcome {} in the catalog.'],
    details: ['The first %0 days are free of charge.', 'Price lists are on the marketplace pages.', 'Orders are served within %# hours.', 'A short course for sales teams is on its way.'],
  },
  {
    titles: ['{}: new prices', 'Prices of {} change', 'What {} will cost', '{} is on offer'],
    subtitles: ['From the next month on', 'Valid for new orders', 'For running subscriptions nothing changes', 'In all currencies'],
    openings: ['The price list of {} changes next month.', 'We have looked at the prices of {} again.', 'From the next month on new prices hold for {}.'],
    details: ['On average they go down by %# percent.', 'Running subscriptions keep their price for %0 days.', 'The new list is in the usual place.', 'Orders that were placed before are not touched.'],
  },
  {
    titles: ['{}: maintenance ahead', 'Maintenance of {}', '{} takes a short break', 'Planned work on {}'],
    subtitles: ['Sunday morning', 'About %0 minutes', 'No data is touched', 'Please tell your customers'],
    openings: ['On Sunday {} is not available for about %0 minutes.', 'We bring the servers of {} up to date.', '{} moves to a new data center.'],
    details: ['Subscriptions go on as usual.', 'Orders wait until the work is done.', 'Customers do not have to do anything.', 'The status page says how far we are.'],
  },
  {
    titles: ['{} partner day', 'An evening with {}', 'Webinar: getting started with {}', '{} certification opens'],
    subtitles: ['Save the date', 'There are %0 seats', 'On site and online', 'For sales and support'],
    openings: ['We would like to invite you to meet the team of {}.', 'The people behind {} show what is new.', 'Learn in an hour how {} is sold and set up.'],
    details: ['Seats go to whoever writes first.', 'The talk is recorded and sent to all who could not come.', 'Bring your questions: half of the time is for them.', 'Travel is not paid for, lunch is.'],
  },
]

const CLOSINGS = [
  'Write to your partner manager if you have questions.',
  'Details follow within %# days.',
  'Please pass it on to your teams.',
  'Thank you for working with us.',
] as const
