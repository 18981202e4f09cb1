import { demoPassword } from '../../seed/accounts'

/** Has the demonstration's reviewers pass a text that was sent to review, each at their step, and the editor publish it. */
export async function passReviews(origin: string, kind: string, id: string): Promise<void> {
  const review = await reviewOf(origin, `kind=${kind}&id=${id}`)
  for (const name of ['editor-2', 'editor-3', 'editor-4']) await act(origin, name, 'pass-step', { review })
  await act(origin, 'editor', 'publish-text', { review, at: 'now' })
}

async function reviewOf(origin: string, text: string): Promise<string> {
  const headers = { authorization: `JWT ${await logIn(origin, 'editor')}` }
  const answer = await fetch(`${origin}/api/actions/open-text-review?${text}`, { headers })
  return (await answer.json()).paper.id
}

async function act(origin: string, username: string, action: string, data: object): Promise<void> {
  const token = await logIn(origin, username)
  const answer = await post(`${origin}/api/actions/${action}`, data, { authorization: `JWT ${token}` })
  if (answer.errors) throw new Error(`${username} ${action}: ${answer.errors[0].message}`)
}

const logIn = async (origin: string, username: string): Promise<string> =>
  (await post(`${origin}/api/users/login`, { username, password: demoPassword })).token

const post = async (address: string, data: object, headers: Record<string, string> = {}) =>
  (
    await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(data),
    })
  ).json()
