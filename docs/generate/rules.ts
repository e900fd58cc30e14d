// Finds the rules of the mock that say where they come from: objects with a `source`.
import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import type { RuleSource } from '../../spec/errors.ts'

const root = new URL('../../', import.meta.url)

export interface Rule {
  /** Names of what it stands in, from the constant on. */
  readonly name: string
  /** What its own comment and its members say. */
  readonly text: string
  /** The comment of the constant around it, if it is not the rule itself. */
  readonly around: string
  readonly source: RuleSource
}

export interface RuleFile {
  readonly path: string
  /** The sentence at its head. */
  readonly about: string
  readonly rules: readonly Rule[]
}

/** The files of the mock that hold such rules. */
export const ruleFiles = (): RuleFile[] =>
  globSync('mock-server/**/*.ts', { cwd: root })
    .toSorted()
    .map((path) => {
      const text = readFileSync(new URL(path, root), 'utf8')
      return { path, about: /^\/\/ (.*)/.exec(text)?.[1] ?? '', rules: rulesIn(path, text) }
    })
    .filter(({ rules }) => rules.length > 0)

function rulesIn(path: string, text: string): Rule[] {
  if (!text.includes('RuleSource')) return []
  const rules: Rule[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const source = node.properties.map(sourceOf).find((found) => found !== undefined)
      if (source) rules.push({ ...described(node), source })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return rules
}

function sourceOf(member: ts.ObjectLiteralElementLike): RuleSource | undefined {
  if (!ts.isPropertyAssignment(member) || member.name.getText() !== 'source') return undefined
  return SOURCES.find((source) => member.initializer.getText() === `'${source}'`)
}

export const SOURCES = ['documented', 'api', 'observed', 'assumed'] as const

/** Members that say nothing by their names. */
const INNER = new Set(['actions', 'from'])

function described(rule: ts.ObjectLiteralExpression): Omit<Rule, 'source'> {
  const holders: (ts.PropertyAssignment | ts.VariableDeclaration)[] = []
  for (let node: ts.Node = rule; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) holders.unshift(node)
  }
  const [first, last] = [holders.at(0), holders.at(-1)]
  const members = rule.properties.flatMap((member) => {
    if (!ts.isPropertyAssignment(member)) return []
    const { name, initializer } = member
    const isPlain = !ts.isFunctionLike(initializer) && !ts.isObjectLiteralExpression(initializer)
    if (!isPlain || name.getText() === 'source') return []
    return [`${name.getText()}: ${initializer.getText().replaceAll(/['[\]]/g, '')}`]
  })
  const names = holders.map(({ name }) => name.getText())
  return {
    name: names.filter((name, i) => i === 0 || !INNER.has(name)).join(' › '),
    text: [commentOf(last), members.join('; ')].filter((part) => part !== '').join(' '),
    around: first === last ? '' : commentOf(first),
  }
}

/** The comment of a member or of a constant, on one line. */
function commentOf(node: ts.PropertyAssignment | ts.VariableDeclaration | undefined): string {
  if (!node) return ''
  const at = ts.isVariableDeclaration(node) ? node.parent.parent : node
  const comments = ts.getJSDocCommentsAndTags(at).filter(ts.isJSDoc)
  return comments
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replaceAll(/\s+/g, ' ')
}
