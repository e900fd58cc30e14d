// Tests the grammar: every construct the platform accepts and every one it refuses.
import { describe, expect, it } from 'vitest'
import { EMPTY, NULL, parse, print, RqlError, type Expression } from '../../../sdk/rql/index.ts'

const canonical = (query: string, lenient = false) => print(parse(query, { lenient }))

const eq = (field: string, value: string): Expression => ({
  kind: 'comparison',
  operator: 'eq',
  field,
  value,
})

function refusal(query: string, lenient = false): RqlError {
  try {
    parse(query, { lenient })
  } catch (error) {
    if (error instanceof RqlError) return error
    throw error
  }
  throw new Error(`accepted: ${query}`)
}

describe('accepts, and understands as', () => {
  it.each([
    // comparison
    ['eq(f,v)', 'eq(f,v)'],
    ['ne(f,v)', 'ne(f,v)'],
    ['gt(f,v)', 'gt(f,v)'],
    ['ge(f,v)', 'ge(f,v)'],
    ['lt(f,v)', 'lt(f,v)'],
    ['le(f,v)', 'le(f,v)'],
    ['f=v', 'eq(f,v)'],
    ['f=eq=v', 'eq(f,v)'],
    ['f=ne=v', 'ne(f,v)'],
    ['f=gt=v', 'gt(f,v)'],
    ['f=ge=v', 'ge(f,v)'],
    ['f=lt=v', 'lt(f,v)'],
    ['f=le=v', 'le(f,v)'],
    ['f=ge', 'eq(f,ge)'],
    // text and list
    ['like(f,v)', 'like(f,v)'],
    ['ilike(f,*v*)', 'ilike(f,*v*)'],
    ['in(f,(a,b))', 'in(f,(a,b))'],
    ['out(f,(a))', 'out(f,(a))'],
    ['in(f,("x, y",\'z\',null(),empty()))', 'in(f,("x, y",z,null(),empty()))'],
    // and
    ['a=1&b=2', 'eq(a,1)&eq(b,2)'],
    ['a=1,b=2', 'eq(a,1)&eq(b,2)'],
    ['a=1&b=2,c=3', 'eq(a,1)&eq(b,2)&eq(c,3)'],
    ['and(a=1,b=2,c=3)', 'eq(a,1)&eq(b,2)&eq(c,3)'],
    ['(a=1&b=2)', 'eq(a,1)&eq(b,2)'],
    ['(a=1,b=2)', 'eq(a,1)&eq(b,2)'],
    ['(a=1)&(b=2)', 'eq(a,1)&eq(b,2)'],
    ['and(a=1,b=2&c=3)', 'eq(a,1)&and(eq(b,2),eq(c,3))'],
    // or
    ['or(a=1,b=2,c=3)', '(eq(a,1)|eq(b,2)|eq(c,3))'],
    ['(a=1|b=2)', '(eq(a,1)|eq(b,2))'],
    ['(a=1;b=2)', '(eq(a,1)|eq(b,2))'],
    ['(a=1&b=2|c=3)', '(and(eq(a,1),eq(b,2))|eq(c,3))'],
    ['or(a=1,b=2&c=3)', '(eq(a,1)|and(eq(b,2),eq(c,3)))'],
    // not
    ['not(f=v)', 'not(eq(f,v))'],
    ['not(in(f,(a)))', 'not(in(f,(a)))'],
    ['not(like(f,v))', 'not(like(f,v))'],
    ['not(((f=v)))', 'not(eq(f,v))'],
    // nesting and redundant parentheses
    ['((a=1))', 'eq(a,1)'],
    ['(((a=1&b=2)))', 'eq(a,1)&eq(b,2)'],
    ['(((a=1|b=2)))', '(eq(a,1)|eq(b,2))'],
    ['((not(a=1))|(b=2))', '(not(eq(a,1))|eq(b,2))'],
    ['(t(a=1))', 't(eq(a,1))'],
    [
      '((p=1|p=ge=2)&(q=le=3,gt(r,4));ne(s,5))',
      '(and((eq(p,1)|ge(p,2)),and(le(q,3),gt(r,4)))|ne(s,5))',
    ],
    // ordering and select
    ['ordering(a,-b,+c)', 'ordering(a,-b,c)'],
    ['ordering()', 'ordering()'],
    ['select(a,+b,-c.d)', 'select(a,b,-c.d)'],
    ['select()', 'select()'],
    ['(ordering(a)|b=1)', '(ordering(a)|eq(b,1))'],
    // page and search
    ['limit=10&offset=20', 'limit=10&offset=20'],
    ['eq(limit,10)', 'limit=10'],
    ['limit=eq=10,offset=20', 'limit=10&offset=20'],
    ['search=text', 'search=text'],
    ['eq(search,text)', 'search=text'],
    // tuples
    ['t(a=1,b=2)', 't(eq(a,1),eq(b,2))'],
    ['ns=t(f=1)', 'eq(ns,t(eq(f,1)))'],
    ['ns=t(m=t(f=1),like(g,x))', 'eq(ns,t(eq(m,t(eq(f,1))),like(g,x)))'],
    ['ne(ns,t(f=1))', 'ne(ns,t(eq(f,1)))'],
    ['in(ns,(t(f=1),t(f=2)))', 'in(ns,(t(eq(f,1)),t(eq(f,2))))'],
    // properties
    ['or=1', 'eq(or,1)'],
    [
      'in=1,select=2,ordering=3,like=4,not=5',
      'eq(in,1)&eq(select,2)&eq(ordering,3)&eq(like,4)&eq(not,5)',
    ],
    ['eq(le,gt)', 'eq(le,gt)'],
    ['eq=ne=1', 'ne(eq,1)'],
    ['a.b__c-d=1', 'eq(a.b__c-d,1)'],
    ['aé=1', 'eq(aé,1)'],
    ['eq(t,1)', 'eq(t,1)'],
    ['order_by=property', 'eq(order_by,property)'],
    ['', ''],
  ])('%s', (query, text) => {
    expect(canonical(query)).toBe(text)
    expect(canonical(query, true)).toBe(text)
  })
})

describe('reads the value', () => {
  it.each([
    ['Front Street Inc'],
    ['-3.23'],
    ['+2'],
    ['val*'],
    ['*'],
    ['2014-01-21T19:31:58+03:00'],
    ['email@example.com'],
    ['\\*'],
    ['текст'],
    ['日本'],
    ['²'],
    ['null'],
    ['nullx'],
    ['t x'],
    ['trailing '],
    ['a\tb'],
    ['5.'],
  ])('%j bare', (text) => {
    expect(parse(`f=${text}`)).toEqual({ expression: eq('f', text) })
    expect(parse(`eq(f,${text})`)).toEqual({ expression: eq('f', text) })
  })

  it.each([
    ['"Front Street, Inc"', 'Front Street, Inc'],
    ['""', ''],
    ["''", ''],
    [`"it's"`, "it's"],
    [`'say "hi"'`, 'say "hi"'],
    ['"eq(1,2)&x|y;%"', 'eq(1,2)&x|y;%'],
    ['"null()"', 'null()'],
    ['"t"', 't'],
    ['"ge"', 'ge'],
    ['"😀"', '😀'],
  ])('%s quoted', (quoted, text) => {
    expect(parse(`f=${quoted}`)).toEqual({ expression: eq('f', text) })
  })

  it.each([
    ['f=null()', NULL],
    ['f=empty()', EMPTY],
    ['f=ne=null()', NULL],
  ])('%s as a constant', (query, value) => {
    expect(parse(query).expression).toMatchObject({ value })
  })
})

describe('refuses', () => {
  it.each([
    'gte(f,1)',
    'lte(f,1)',
    'f=gte=1',
    'range(f,a,b)',
    'f=like=v',
    'f=in=(a)',
    'search(f,v)',
    'search(v)',
    'in(f,a,b)',
    'in(f,())',
    'in(f,a)',
    'in(f,(a)',
    'and(x=1)',
    'or(x=1)',
    'a=1&',
    '&a=1',
    'a=1&&b=2',
    'v=1,,f=g',
    'a=1|b=2',
    'a=1;b=2',
    '(a=1)|(b=2)',
    '(a=1|b=2;c=3)',
    'or(a=1&b=2,c=3)',
    'not(and(a=1,b=2))',
    'not(or(a=1,b=2))',
    'not((a=1|b=2))',
    'not((a=1&b=2))',
    'not(not(a=1))',
    'not((not(a=1)))',
    'not(a=1,b=2)',
    'not(t(a=1))',
    'not()',
    'and()',
    'sort(a)',
    'order_by(a)',
    'limit(10,20)',
    't()',
    't(and(a=1,b=2))',
    't(not(a=1))',
    't((a=1))',
    't(in(a,(1)))',
    'EQ(a,b)',
    'a=EQ=b',
    'eq(a, b)',
    'eq (a,b)',
    ' a=1',
    'ordering( a)',
    'ordering(a,)',
    'ordering(+-a)',
    'select(*)',
    'eq(a,)',
    'a=',
    'a=ge=',
    'a=b=c',
    'a=eq=eq=eq',
    'a="ge"=1',
    'eq(a,b,c)',
    'eq(a,b))',
    '(eq(a,b)',
    'eq(a,b)c',
    '()',
    'a',
    '?a=1',
    '1a=1',
    'é=1',
    '"p"=1',
    '+v=1',
    'v*=1',
    'null()=1',
    'a=null()x',
    'a=null(x)',
    't=1',
    'a=t',
    'in(a,(t,b))',
    'a="open',
    'a="b"c',
    "'p=v'",
    'a=हिन्दी',
    'a=.5',
    'a=@x',
    ...[...'/#\'"(),&=;|!?$%~[]'].map((char) => `a=x${char}y`),
  ])('%s', (query) => {
    const error = refusal(query)
    expect(error).toMatchObject({ kind: 'syntax', message: 'Bad filter query.' })
    expect(error.hint).toMatch(/^At position \d+, /)
  })

  it('says where and what', () => {
    expect(refusal('type=customer&gte(version,2)').hint).toBe(
      'At position 15, "gte(version,2)": gte is not an operator.',
    )
    expect(refusal('a=1&').hint).toContain('the end of the query')
  })
})

describe('with the lenient switch also accepts', () => {
  it.each([
    ['not(and(a=1,b=2))', '(not(eq(a,1))|not(eq(b,2)))'],
    ['not(or(a=1,b=2))', 'not(eq(a,1))&not(eq(b,2))'],
    ['not((a=1|b=2))', 'not(eq(a,1))&not(eq(b,2))'],
    ['not((a=1)&(b=2))', '(not(eq(a,1))|not(eq(b,2)))'],
    ['not(not(a=1))', 'eq(a,1)'],
    ['not(t(a=1,b=2))', '(not(eq(a,1))|not(eq(b,2)))'],
    ['not(and(or(a=1,b=2),c=3))', '(and(not(eq(a,1)),not(eq(b,2)))|not(eq(c,3)))'],
    ['limit(10,20)', 'offset=10&limit=20'],
    ['range(f,a,b)', 'ge(f,a)&le(f,b)'],
    ['gte(f,1)', 'ge(f,1)'],
    ['lte(f,1)', 'le(f,1)'],
    ['f=gte=1', 'ge(f,1)'],
    ['f=lte=1', 'le(f,1)'],
    ['sort(-a,+b)', 'ordering(-a,b)'],
  ])('%s', (query, text) => {
    expect(refusal(query).kind).toBe('syntax')
    expect(canonical(query, true)).toBe(text)
  })

  it.each(['a=1&', 'a=1|b=2', 'f=like=v', 'not(a=1,b=2)', 'not(a=1&)', 'and(x=1)', 'a=t'])(
    'but not %s',
    (query) => {
      expect(refusal(query, true).kind).toBe('syntax')
    },
  )
})

describe('percent-decoding', () => {
  it.each([
    ['name=%22Beta,%20Inc%22', 'Beta, Inc'],
    ['name=%22a%26b%22', 'a&b'],
    ['name=a+b', 'a+b'],
    ['name=a%2Bb', 'a+b'],
    ['name=%D1%82', 'т'],
    ['name=%2525', ''],
    ['name="100%"', '100%'],
    ['name="%zz%4"', '%zz%4'],
    ['name="%41%"', 'A%'],
    ['name="%ff%41"', '\uFFFDA'],
    ['name="%2541"', '%41'],
    ['name=%22%EF%BB%BFx%22', '\uFEFFx'],
  ])('of %s happens once, as a whole, and never fails', (query, text) => {
    if (text === '') expect(refusal(query).kind).toBe('syntax')
    else expect(parse(query)).toEqual({ expression: eq('name', text) })
  })

  it('can be left out', () => {
    expect(parse('name="%41"', { encoded: false })).toEqual({ expression: eq('name', '%41') })
  })
})

describe('reads what real clients send', () => {
  it.each([
    ['((a=1)%7C(b=2))', '(eq(a,1)|eq(b,2))'],
    ['(((eq(c,red))|(eq(c,blue)))|(eq(c,x)))', '((eq(c,red)|eq(c,blue))|eq(c,x))'],
    ['name=%22mr%20X%22&age=1', 'eq(name,"mr X")&eq(age,1)'],
    ['like(name,*va%5C**)', 'like(name,*va\\**)'],
    ['not(eq(a,1))&not(b=2)', 'not(eq(a,1))&not(eq(b,2))'],
    ['in(id,(TA-1,TA-2))', 'in(id,(TA-1,TA-2))'],
    [
      'and(eq(a,1),or(b=2,c=3))&ordering(-x)&limit=1',
      'and(eq(a,1),(eq(b,2)|eq(c,3)))&ordering(-x)&limit=1',
    ],
    [
      'select(-x)&eq(a,null())&ordering(-y)&limit=100&offset=0&search=z',
      'select(-x)&eq(a,null())&ordering(-y)&limit=100&offset=0&search=z',
    ],
    [
      'eq(product.id,X)&ordering(a,b)&limit=10&order_by=property&offset=4',
      'eq(product.id,X)&ordering(a,b)&limit=10&eq(order_by,property)&offset=4',
    ],
    ['ge(created,2020-01-01T00:00:00+00:00)', 'ge(created,2020-01-01T00:00:00+00:00)'],
  ])('%s', (query, text) => {
    expect(canonical(query)).toBe(text)
  })

  it('refuses the negated group of the Python client unless lenient', () => {
    expect(refusal('not(and(or(a=1,b=2),c=3))').kind).toBe('syntax')
  })
})
