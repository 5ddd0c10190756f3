import type { Context } from 'hono'
import { isIP } from 'node:net'

/** An IPv6 network hands out whole /64 blocks: one block counts as one address. */
function block(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  return isIP(plain) === 6 ? plain.split(':').slice(0, 4).join(':') : plain
}

/** Where a request comes from. `X-Forwarded-For` is believed only as far as there are proxies of ours. */
export function addressOf(c: Context, trustProxy: number): string {
  const socket = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress
  const chain = (c.req.header('x-forwarded-for') ?? '').split(',').map(part => part.trim()).filter(part => isIP(part) !== 0)
  const forwarded = trustProxy > 0 ? chain.at(-trustProxy) ?? chain[0] : undefined
  return block(forwarded ?? socket ?? 'in-process')
}
