import type { Client } from '@khuyencong/client'

export type SupportDetail = Awaited<ReturnType<Client['support']['byCode']['query']>>
