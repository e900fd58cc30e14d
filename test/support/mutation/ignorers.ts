// What no mutant is made of: where a rule is known from is for readers, and the compiler checks it.

interface Path {
  readonly node: { readonly type: string }
  readonly parent?: { readonly type: string; readonly key?: { readonly name?: string } }
}

const provenance = {
  shouldIgnore: ({ node, parent }: Path): string | undefined =>
    node.type === 'StringLiteral' &&
    parent?.type === 'ObjectProperty' &&
    parent.key?.name === 'source'
      ? 'Says where the rule is known from; nothing reads it.'
      : undefined,
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'provenance', value: provenance }]
