// Made-up company names: for thousands of keys each another.
import { below, fill, startDraws } from './random.ts'

// prettier-ignore
const HEADS = ['Acorn', 'Alder', 'Alpine', 'Amber', 'Arbor', 'Arrow', 'Ash', 'Aspen', 'Aurora', 'Azure', 'Basalt', 'Beech', 'Birch', 'Blue', 'Bold', 'Bright', 'Broad', 'Bronze', 'Cedar', 'Clay', 'Clear', 'Cloud', 'Clover', 'Cobalt', 'Copper', 'Coral', 'Crane', 'Crystal', 'Cypress', 'Dawn', 'Deep', 'Dune', 'Eagle', 'East', 'Elder', 'Elm', 'Ember', 'Ever', 'Fair', 'Falcon', 'Far', 'Fern', 'Finch', 'Fir', 'Flint', 'Fox', 'Free', 'Frost', 'Gold', 'Good', 'Grand', 'Granite', 'Green', 'Grey', 'Gull', 'Hawk', 'Hazel', 'Heather', 'Heron', 'High', 'Holly', 'Indigo', 'Iron', 'Ivory', 'Ivy', 'Jade', 'Juniper', 'Kestrel', 'Kind', 'Laurel', 'Lilac', 'Lime', 'Linden', 'Long', 'Lunar', 'Maple', 'Marble', 'Mint', 'Mist', 'Moon', 'Moss', 'New', 'Noble', 'North', 'Ocean', 'Olive', 'Onyx', 'Opal', 'Osprey', 'Otter', 'Pearl', 'Pebble', 'Plum', 'Polar', 'Poplar', 'Quartz', 'Quick', 'Quill', 'Rain', 'Raven', 'Red', 'Robin', 'Rose', 'Rowan', 'Royal', 'Ruby', 'Sage', 'Sand', 'Sea', 'Silver', 'Sky', 'Slate', 'Snow', 'Solar', 'South', 'Spruce', 'Star', 'Steel', 'Still', 'Storm', 'Summer', 'Sun', 'Swift', 'Teal', 'Thistle', 'Timber', 'True', 'Velvet', 'West', 'Wild', 'Willow', 'Winter', 'Wolf'] as const

// No word of these is one of the heads: nothing is called Oceanocean.
// prettier-ignore
const TAILS = ['bank', 'bay', 'beacon', 'beam', 'bell', 'bend', 'bluff', 'bough', 'branch', 'breeze', 'bridge', 'brook', 'cairn', 'cape', 'castle', 'chase', 'cliff', 'coast', 'compass', 'cove', 'craft', 'creek', 'crest', 'crown', 'dale', 'dell', 'dock', 'dome', 'field', 'fjord', 'flow', 'ford', 'forge', 'fork', 'front', 'gate', 'glade', 'glen', 'glow', 'grove', 'guard', 'guild', 'gulf', 'hall', 'harbor', 'haven', 'heath', 'helm', 'hill', 'hold', 'home', 'horn', 'house', 'isle', 'keel', 'lake', 'land', 'lane', 'leaf', 'light', 'line', 'link', 'lock', 'lodge', 'loft', 'loom', 'lore', 'mark', 'meadow', 'mere', 'mesa', 'mill', 'moor', 'mount', 'nest', 'orchard', 'park', 'pass', 'path', 'peak', 'pier', 'pine', 'plain', 'plaza', 'point', 'pond', 'pool', 'port', 'quarry', 'quay', 'range', 'reach', 'ridge', 'rise', 'river', 'road', 'rock', 'root', 'sail', 'shelf', 'shell', 'shield', 'shore', 'side', 'spire', 'spring', 'square', 'stead', 'stone', 'strand', 'stream', 'street', 'summit', 'tide', 'tower', 'town', 'trail', 'vale', 'valley', 'view', 'village', 'wall', 'ward', 'water', 'wave', 'way', 'well', 'wharf', 'wind', 'wood', 'works', 'yard'] as const

const COUNT = HEADS.length * TAILS.length
/** Has no divisor in common with `COUNT`, so steps meet every word; both parts change a lot. */
const STEP = 6865

export interface Brand {
  /** One word. */
  readonly word: string
  /** Ends what is named after the word: empty, or a code where the words do not suffice. */
  readonly suffix: string
  /** Word and code as in a domain. */
  readonly label: string
}

/**
 * Starts the draws of a form with a company name. Within one seed, keys from 0 up to the number of
 * words never share a word; all other keys (text, larger numbers) have a code as well.
 */
export function startWithBrand(form: string, seed: number, key: string | number): Brand {
  startDraws([seed, form].join('/'))
  const first = below(COUNT)
  startDraws([seed, form, key].join('/'))
  if (isBelow(key, COUNT)) return brand((first + Number(key) * STEP) % COUNT, '')
  return brand(below(COUNT), drawCode())
}

/** Whether a key is a whole number from 0 up to, not including, `end`. */
export function isBelow(key: string | number, end: number): boolean {
  return /^(0|[1-9]\d*)$/.test(String(key)) && Number(key) < end
}

/** Five characters that are not easily mistaken for each other. */
export function drawCode(): string {
  return fill('@@@@@', '23456789ABCDEFGHJKLMNPQRSTUVWXYZ')
}

function brand(index: number, code: string): Brand {
  const head = HEADS[index % HEADS.length] ?? ''
  const word = `${head}${TAILS[Math.floor(index / HEADS.length)] ?? ''}`
  return {
    word,
    suffix: code && ` ${code}`,
    label: (code ? `${word}-${code}` : word).toLowerCase(),
  }
}
