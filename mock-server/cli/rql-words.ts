// A query in words, as a tree in a terminal.
import { AsciiTree } from 'oo-ascii-tree'
import type { Query } from '../../sdk/rql/ast.ts'
import type { FieldTable } from '../../sdk/rql/plan.ts'
import { inWords, type Told } from '../queries/words.ts'
import { plain } from './terminal.ts'

/** The tree of a query; with a table of fields it says which are not there. */
export function wordsText(query: Query, fields?: FieldTable): string {
  const root = new AsciiTree()
  root.add(...inWords(query, fields).map(branch))
  return `${root.toString().trimEnd()}\n`
}

const branch = ({ text, parts }: Told): AsciiTree =>
  new AsciiTree(plain(text), ...parts.map(branch))
