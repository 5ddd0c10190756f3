import type { MailOutcome, MailState } from '@khuyencong/domain/account'
import type { Env } from '../env.ts'
import { hostname } from 'node:os'
import { createTransport } from 'nodemailer'
import { keepInOutbox, outboxOf } from './outbox.ts'

export interface Message { to: { name: string, address: string }, subject: string, text: string }

/** The one way a message leaves. */
export interface Mail {
  send: (message: Message) => Promise<MailOutcome>
  state: () => Promise<MailState>
}

interface Parts {
  env: Pick<Env, 'smtpUrl' | 'mailFrom' | 'baseUrl' | 'dataDir'>
  clock: () => Date
  report: (error: unknown, where: string) => string
}

/** People wait for the answer of a door: a mail server that says nothing is given up soon. */
const patience = { connectionTimeout: 8000, greetingTimeout: 8000, socketTimeout: 15_000 }
const never = { disableFileAccess: true, disableUrlAccess: true }

/** The library breaks long lines, and a link with them; whoever opens the file wants to read it and copy the link. */
function readableFile(composed: string, text: string): string {
  const [head = ''] = composed.replaceAll('\r\n', '\n').split('\n\n', 1)
  return `${head.replace(/^Content-Transfer-Encoding: .*$/im, 'Content-Transfer-Encoding: 8bit')}\n\n${text}`
}

/** By the mail server of the settings; without one, or when it refuses, into the outbox folder. */
export function mailOf({ env, clock, report }: Parts): Mail {
  const from = env.mailFrom ?? `Khuyến Công <khuyencong@${env.baseUrl ? new URL(env.baseUrl).hostname : hostname()}>`
  const composed = ({ to, subject, text }: Message) => ({ from, to, subject, text, date: clock(), headers: { 'Auto-Submitted': 'auto-generated' }, ...never })
  const server = env.smtpUrl === null ? null : createTransport({ url: env.smtpUrl, ...patience })
  const writer = createTransport({ streamTransport: true, buffer: true })
  return {
    send: async (message) => {
      if (server) {
        try {
          await server.sendMail(composed(message))
          return 'sent'
        }
        catch (error) {
          // The server's own words may repeat the address or the message: only its code goes into the log.
          report(new Error(`the mail server refused: ${String((error as { code?: unknown }).code ?? 'no code')}`), 'mail')
        }
      }
      const { message: file } = await writer.sendMail(composed(message))
      keepInOutbox(env.dataDir, readableFile(String(file), message.text), clock())
      return 'outbox'
    },
    state: async () => ({ way: server ? 'server' : 'outbox', outbox: outboxOf(env.dataDir) }),
  }
}
