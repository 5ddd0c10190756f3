import type { Context } from '../trpc.ts'
import { CatalogueQuery, ProductFilter, PublicHome, PublicProduct, PublicProductPage, Suggestion } from '@khuyencong/domain/product'
import { dayInVietnam } from '@khuyencong/domain/text'
import { z } from 'zod'
import { may, open, router } from '../trpc.ts'
import { catalogue } from './catalogue.ts'
import { homePage } from './home.ts'
import { productList } from './list.ts'
import { productPage } from './page.ts'
import { suggestions } from './suggest.ts'

const dayOf = ({ provinces, clock }: Context) => ({ provinces, today: dayInVietnam(clock()) })

export const productRouter = router({
  catalogue: open.input(CatalogueQuery).output(PublicProductPage).query(({ ctx, input }) => catalogue(ctx.db, input, dayOf(ctx))),
  bySlug: open.input(z.object({ slug: z.string().max(200) })).output(PublicProduct).query(({ ctx, input }) => productPage(ctx.db, input.slug, dayOf(ctx))),
  home: open.output(PublicHome).query(({ ctx }) => homePage(ctx.db, dayOf(ctx))),
  /** The products officers keep, inside the reader's reach: drafts and withdrawn ones too. */
  staffList: may('read', 'product').input(ProductFilter).query(({ ctx, input }) => productList(ctx, input)),
  suggest: open.input(z.object({ q: z.string().max(200) })).output(z.array(Suggestion)).query(({ ctx, input }) => suggestions(ctx.db, input.q, dayOf(ctx))),
})
