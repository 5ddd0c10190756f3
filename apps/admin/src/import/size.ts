import type { Lang } from '@khuyencong/domain/text'
import { formatNumber } from '@khuyencong/domain/text'

/** Bytes as people say them: `1,2 MB`. */
export function sizeText(bytes: number, lang: Lang): string {
  return bytes < 1024 * 1024 ? `${formatNumber(Math.max(1, Math.ceil(bytes / 1024)), lang, 0)} kB` : `${formatNumber(bytes / 1024 / 1024, lang, 1)} MB`
}
