// Shows the API document and sends its calls with the keys and sessions of the world behind it.
const find = (id) => document.getElementById(id)
const say = (text) => (find('said').textContent = text)

const dark = matchMedia('(prefers-color-scheme: dark)')
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches)
dark.addEventListener('change', follow)
follow()

const { keys, logins } = await (await fetch('/docs/world.json')).json()

const ui = globalThis.SwaggerUIBundle({
  url: '/docs/openapi.yaml',
  dom_id: '#reference',
  deepLinking: true,
  defaultModelsExpandDepth: -1,
  displayRequestDuration: true,
  docExpansion: 'none',
  filter: true,
  tryItOutEnabled: true,
  validatorUrl: null,
  onComplete: () => choices.at(0).click(),
})

/** A radio button that does something when it is chosen. */
function choice(group, label, choose) {
  const input = document.createElement('input')
  Object.assign(input, { type: 'radio', name: group })
  input.addEventListener('change', choose)
  const text = document.createElement('label')
  text.append(
    input,
    label.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  )
  find(group).append(text)
  return input
}

const choices = Object.entries(keys).map(([role, key]) =>
  choice('accounts', role, () => {
    ui.preauthorizeApiKey('apiKey', key)
    say(`Calls are sent with ${key}.`)
  }),
)

for (const [role, login] of Object.entries(logins)) {
  choice('logins', role, async () => {
    const headers = { 'content-type': 'application/json' }
    const init = { method: 'POST', headers, body: JSON.stringify(login) }
    const response = await fetch('/portal/v1/login', init)
    const answer = await response.json()
    if (!response.ok) return say(`The portal has refused ${login.email}: ${answer.errors}`)
    ui.authActions.authorize({
      session: {
        name: 'session',
        schema: { type: 'http', scheme: 'bearer' },
        value: answer.token,
      },
    })
    say(`${login.email} is logged in to the portal.`)
  })
}
