import type { AppRouter } from '@khuyencong/api/router'
import type { TRPCClient } from '@trpc/client'
import { createTRPCClient, httpBatchLink, httpLink, splitLink } from '@trpc/client'

export interface ConnectOptions {
  /** Another way to reach the server, e.g. the server's own `fetch` without a socket. */
  fetch?: (request: Request) => Response | Promise<Response>
  /** Headers of every request, e.g. the reader's language. */
  headers?: () => Record<string, string>
}

/** Every procedure of the platform, typed. Open ones answer everybody, the others the person signed in. */
export type Client = TRPCClient<AppRouter>

/**
 * Connects to a platform. A mutation called with `{ context: { once: key } }` (a UUID) happens once, however often it is sent.
 * @param url - Address of the server without a path, e.g. `https://khuyencong.example.vn`.
 * @example
 * const client = connect('http://127.0.0.1:3000')
 * const { total } = await client.product.catalogue.query({ q: 'chè' })
 */
export function connect(url: string, options: ConnectOptions = {}): Client {
  const { fetch: reach } = options
  const way = {
    url: `${url.replace(/\/$/, '')}/api/trpc`,
    ...(reach ? { fetch: async (input: unknown, init: unknown) => reach(new Request(input as string, init as RequestInit)) } : {}),
  }
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        // A submit with a key of its own travels alone: a batch has one set of headers for all.
        condition: ({ context }) => context.once !== undefined,
        true: httpLink({ ...way, headers: ({ op }) => ({ ...options.headers?.(), 'idempotency-key': String(op.context.once) }) }),
        false: httpBatchLink({ ...way, maxURLLength: 4000, headers: () => options.headers?.() ?? {} }),
      }),
    ],
  })
}
