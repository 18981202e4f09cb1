import { type AddressInfo, createServer, type Socket } from 'node:net'

export type Mail = { from: string; to: string; text: string }

export type MailServer = { url: string; mails: Mail[]; refused: Set<string>; close: () => Promise<void> }

/** A mail server on a free port that keeps what it is given, and refuses the recipients in `refused`. */
export async function openMailServer(): Promise<MailServer> {
  const mails: Mail[] = []
  const refused = new Set<string>()
  const server = createServer((socket) => receive(socket, mails, refused))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: `smtp://127.0.0.1:${port}`, mails, refused, close }
}

function receive(socket: Socket, mails: Mail[], refused: Set<string>): void {
  const say = (line: string) => socket.write(`${line}\r\n`)
  let [from, to, waiting] = ['', '', '']
  let data: string[] | null = null
  const take = (line: string) => {
    if (data && line !== '.') return void data.push(line)
    if (data) mails.push({ from, to, text: textOf(data) })
    const command = data ? 'KEPT' : line.slice(0, 4).toUpperCase()
    data = command === 'DATA' ? [] : null
    const address = line.match(/<(.*?)>/)?.[1] ?? ''
    if (command === 'MAIL') from = address
    if (command === 'RCPT') to = address
    if (command === 'RCPT' && refused.has(address)) return say('550 no such mailbox')
    return say({ DATA: '354 go on', QUIT: '221 bye' }[command] ?? '250 ok')
  }
  say('220 test')
  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk) => {
    const lines = (waiting + chunk.toString()).split('\r\n')
    waiting = lines.pop() ?? ''
    for (const line of lines) take(line)
  })
}

/** The words of a mail, which are sent in base64. */
const textOf = (lines: string[]): string =>
  Buffer.from(lines.slice(lines.indexOf('') + 1).join(''), 'base64').toString()
