import type { AppRouter } from '@khuyencong/api/router'
import type { TRPCClient } from '@trpc/client'
import { createTRPCClient, httpBatchLink } from '@trpc/client'

export interface ConnectOptions {
  /** Another way to reach the server, e.g. the server's own `fetch` without a socket. */
  fetch?: (request: Request) => Response | Promise<Response>
  /** Headers of every request, e.g. the reader's language. */
  headers?: () => Record<string, string>
}

/** Every procedure of the platform, typed. Open ones answer everybody, the others the person signed in. */
export type Client = TRPCClient<AppRouter>

/**
 * Connects to a platform.
 * @param url - Address of the server without a path, e.g. `https://khuyencong.example.vn`.
 * @example
 * const client = connect('http://127.0.0.1:3000')
 * const { total } = await client.product.catalogue.query({ q: 'chè' })
 */
export function connect(url: string, options: ConnectOptions = {}): Client {
  const { fetch: reach } = options
  return createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: `${url.replace(/\/$/, '')}/api/trpc`,
        maxURLLength: 4000,
        headers: () => options.headers?.() ?? {},
        ...(reach ? { fetch: async (input, init) => reach(new Request(input as string, init as RequestInit)) } : {}),
      }),
    ],
  })
}
