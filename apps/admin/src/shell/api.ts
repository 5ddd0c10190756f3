import type { Client } from '@khuyencong/client'
import { connect } from '@khuyencong/client'

/** The server behind this page; refusals that carry sentences come in the reader's language. */
export const api: Client = connect(location.origin, { headers: () => ({ 'accept-language': document.documentElement.lang || 'vi' }) })
