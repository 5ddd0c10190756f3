import type { Db } from '@khuyencong/db'
import type { NormInForce } from '@khuyencong/domain/norm'
import type { ProvinceId } from '@khuyencong/domain/region'
import type { SupportType } from '@khuyencong/domain/support'
import type { StaffContext } from '../trpc.ts'
import type { Law } from './judged.ts'
import { changedBy, instrumentName } from '@khuyencong/domain/instrument'
import { normsOfPlace } from '@khuyencong/domain/norm'
import { lawOf } from './judged.ts'

interface Asked { type: SupportType, provinceId: ProvinceId, on: string, /** Where the facility lies, which may be a province of old. */ liesIn?: ProvinceId | null }

/** The norms a support of this type and place is judged by on a day, each with the later text that makes it unsure. */
export function normsIn({ norms, texts }: Law, { provinces }: Pick<StaffContext, 'provinces'>, { type, ...place }: Asked): NormInForce[] {
  return normsOfPlace(place, norms.filter(norm => norm.supportType === type), provinces).map((norm) => {
    const later = norm.instrument === null ? null : changedBy(norm.instrument, texts, place.on)
    return { ...norm, amendedBy: later && instrumentName(later, 'vi') }
  })
}

/** The same, with the law read for it. */
export async function normsFor(tx: Db, ctx: Pick<StaffContext, 'provinces'>, asked: Asked): Promise<NormInForce[]> {
  return normsIn(await lawOf(tx), ctx, asked)
}
