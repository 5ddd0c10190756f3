import type { Lang } from '@khuyencong/domain/text'

/** The words of a screen, both languages side by side where they are used. */
export function say(lang: Lang): (vi: string, en: string) => string {
  return (vi, en) => lang === 'vi' ? vi : en
}
