import type { Client } from '@khuyencong/client'

export type TodaySummary = Awaited<ReturnType<Client['today']['summary']['query']>>
