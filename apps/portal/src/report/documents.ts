import type { Lang } from '@khuyencong/domain/text'

/** Names of source documents for readers of Vietnamese; one that is not listed keeps the name the register gives it. */
const names: Record<string, string> = {
  'Results of the key programmes of Centre 1, 2021–2023': 'báo cáo kết quả đề án khuyến công quốc gia điểm 2021–2023 của Trung tâm 1',
  'Newspaper report on the key programmes in the North, 2018–2020': 'bài báo về đề án khuyến công quốc gia điểm phía Bắc 2018–2020',
}

export function documentName(title: string, lang: Lang): string {
  return lang === 'vi' ? names[title] ?? title : title
}
