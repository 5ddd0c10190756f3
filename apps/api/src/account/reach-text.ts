import type { Lang } from '@khuyencong/domain/text'
import type { StaffContext } from '../trpc.ts'
import { regionLabels } from '@khuyencong/domain/region'

/** Whose records a person sees, in words for the head of a file. */
export function reachText({ scope, provinces }: Pick<StaffContext, 'scope' | 'provinces'>, lang: Lang): string {
  if (scope.reach === 'region')
    return regionLabels[scope.region][lang]
  if (scope.reach === 'province')
    return provinces.get(scope.province).fullName
  return scope.reach === 'country' ? { vi: 'Cả nước', en: 'Whole country' }[lang] : '–'
}
