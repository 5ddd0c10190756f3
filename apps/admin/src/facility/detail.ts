import type { Client } from '@khuyencong/client'

export type FacilityDetail = Awaited<ReturnType<Client['facility']['byId']['query']>>
export type FacilityCard = Awaited<ReturnType<Client['facility']['card']['query']>>
export type FacilityPair = Awaited<ReturnType<Client['facility']['duplicates']['query']>>['items'][number]
export type Unmerged = Awaited<ReturnType<Client['facility']['unmerge']['mutate']>>
