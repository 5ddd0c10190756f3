import type { Client } from '@khuyencong/client'
import type { CatalogueQuery, PublicHome, PublicProduct, PublicProductPage, Suggestion } from '@khuyencong/domain/product'
import type { PublicPhaseReport } from '@khuyencong/domain/report'
import { Refusal } from '@khuyencong/domain/refusal'

/** What the portal asks the platform; every question ends after `patience`, answered or not. */
export interface Doors {
  site: () => Promise<{ demonstration: boolean }>
  home: () => Promise<PublicHome>
  catalogue: (query: CatalogueQuery) => Promise<PublicProductPage>
  product: (slug: string) => Promise<PublicProduct>
  suggest: (q: string) => Promise<Suggestion[]>
  phase: (map: 'then' | 'today') => Promise<PublicPhaseReport>
}

/** The phases whose report the agency has published; the newer is compared with the older. */
const published = { phase: { from: 2021, to: 2023 }, compare: { from: 2018, to: 2020 }, centre: 'ipc1' } as const

export function doorsOf(client: Client, patience: number): Doors {
  return {
    site: () => bounded(patience, signal => client.region.site.query(undefined, { signal })),
    home: () => bounded(patience, signal => client.product.home.query(undefined, { signal })),
    catalogue: query => bounded(patience, signal => client.product.catalogue.query(query, { signal })),
    product: slug => bounded(patience, signal => client.product.bySlug.query({ slug }, { signal })),
    suggest: q => bounded(patience, signal => client.product.suggest.query({ q }, { signal })),
    phase: map => bounded(patience, signal => client.report.publishedPhase.query({ ...published, map }, { signal })),
  }
}

/** A server in the same process cannot be interrupted, so the waiting ends here and not only at the socket. */
async function bounded<Answer>(patience: number, ask: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
  const ending = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    return await Promise.race([
      ask(ending.signal),
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          reject(new Refusal('busy', { reason: 'too-slow' }))
          ending.abort()
        }, patience)
      }),
    ])
  }
  finally {
    clearTimeout(timer)
  }
}
