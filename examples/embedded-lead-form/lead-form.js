// Shows the lead form of a listing and sends what a visitor answers: plain browser JavaScript.
const place = document.querySelector('#lead-form')
const NOT_NOW = 'The form can not be used at the moment. Please try again later.'

try {
  // Our own server knows where the form is, and the names of the countries.
  const { address, countries } = await (await fetch('lead-form.json')).json()
  const { schema } = await call(`${address}/form`)
  show(schema, { address, countries })
} catch (error) {
  console.error(error)
  place.replaceChildren(element('p', { role: 'alert', className: 'problem', textContent: NOT_NOW }))
}

/** Calls the platform. Each call has a fresh token: a visitor may take longer than one is good for. */
async function call(url, lead) {
  const token = await (await fetch('lead-token')).text()
  const response = await fetch(url, {
    method: lead ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: lead && JSON.stringify(lead),
  })
  const answer = await response.json()
  if (response.ok) return answer
  const { error_code: code, errors } = answer
  throw Object.assign(new Error(`${response.status} ${code}: ${errors}`), { code, errors })
}

function show(schema, { address, countries }) {
  const fields = schema.map((field) => fieldOf(field, countries))
  const problem = element('p', { role: 'alert', className: 'problem' })
  const button = element('button', { textContent: 'Send' })
  // The server has the last word on answers, so its messages are the ones to show.
  const form = element('form', { noValidate: true })
  form.append(element('p', { textContent: 'Fields with * have to be filled in.' }))
  form.append(...fields.map(({ row }) => row), problem, button)
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    button.disabled = true
    problem.textContent = ''
    try {
      await call(`${address}/leads`, leadOf(fields))
      thank()
    } catch (error) {
      const wrong = error.code === 'VAL_001'
      problem.textContent = wrong ? showProblems(fields, error.errors) : `Not sent. ${NOT_NOW}`
      if (!wrong) console.error(error)
    } finally {
      button.disabled = false
    }
  })
  place.replaceChildren(form)
}

function thank() {
  const thanks = element('p', { role: 'status', className: 'thanks', tabIndex: -1 })
  thanks.textContent = 'Thank you. We have your answers and call you back soon.'
  place.replaceChildren(thanks)
  thanks.focus()
}

/** A field with its label, and room for what the server says about the answer. */
function fieldOf(field, countries) {
  const { id, type, title, required } = field
  const control = controlOf(field, countries)
  const problem = element('p', { id: `lead-${id}-problem`, className: 'problem' })
  Object.assign(control, { id: `lead-${id}`, name: id, required })
  control.setAttribute('aria-describedby', problem.id)
  const label = element('label', { htmlFor: control.id, textContent: title })
  if (required) label.append(' *')
  const row = element('div', { className: `field ${type}` })
  row.append(label, control, problem)
  return { id, type, control, problem, row }
}

function controlOf({ type, placeholder = '', options = [], max_length: maxLength }, countries) {
  const limit = maxLength && { maxLength }
  switch (type) {
    case 'textarea':
      return element('textarea', { placeholder, ...limit })
    case 'email':
    case 'url':
      return element('input', { type, autocomplete: type, placeholder, ...limit })
    case 'phone':
      return element('input', { type: 'tel', autocomplete: 'tel', placeholder, ...limit })
    case 'number':
      // An input of type number would swallow what is no number, and the visitor not know why.
      return element('input', { inputMode: 'decimal', placeholder })
    case 'checkbox':
      return element('input', { type })
    case 'country':
      return select(
        countries.map(({ id, name }) => [id, name]),
        placeholder,
      )
    case 'dropdown':
      return select(
        options.map((option) => [option, option]),
        placeholder,
      )
    default:
      return element('input', { placeholder, ...limit })
  }
}

function select(options, placeholder) {
  const control = element('select', {})
  control.append(new Option(placeholder || 'Choose …', ''))
  control.append(...options.map(([value, text]) => new Option(text, value)))
  return control
}

/** What the platform gets: an answer by the id of each field, and a name for people to find it. */
function leadOf(fields) {
  const data = Object.fromEntries(fields.map((field) => [field.id, answerOf(field)]))
  const who = fields.find(({ type }) => type === 'text')
  return { name: `Web form: ${(who && data[who.id]) || 'no name'}`, data }
}

/** Fields that are left empty have no answer, which JSON leaves out. */
function answerOf({ type, control }) {
  if (type === 'checkbox') return control.checked
  const text = control.value.trim()
  if (text === '') return undefined
  return type === 'number' && Number.isFinite(Number(text)) ? Number(text) : text
}

/** Shows each message at its field, `data.<id>: <message>`, and returns what to say about the rest. */
function showProblems(fields, errors) {
  const others = new Set(errors)
  for (const { id, control, problem } of fields) {
    const start = `data.${id}: `
    const own = errors.filter((error) => error.startsWith(start))
    for (const error of own) others.delete(error)
    problem.textContent = own.map((error) => error.slice(start.length)).join(' ')
    control.setAttribute('aria-invalid', String(own.length > 0))
  }
  fields.find(({ problem }) => problem.textContent !== '')?.control.focus()
  return ['Not sent yet: please look at your answers.', ...others].join(' ')
}

function element(name, { role, ...properties }) {
  const made = Object.assign(document.createElement(name), properties)
  if (role) made.setAttribute('role', role)
  return made
}
