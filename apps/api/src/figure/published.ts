import type { Db } from '@khuyencong/db'
import type { FigureDocument, PublicFigures } from '@khuyencong/domain/figure'
import { storedRegister } from '@khuyencong/db/reference/figures'

/** Published figures and lists exactly as printed. None of them is ever invented. */
export async function publishedFigures(db: Db): Promise<PublicFigures> {
  const { figures, lists } = await storedRegister(db)
  const named = ({ title, publisher, publishedOn }: FigureDocument) => ({ title, publisher, publishedOn })
  const opened = <Entry extends { document: FigureDocument }>(entry: Entry) => ({ ...entry, document: named(entry.document), demonstration: false })
  return { figures: figures.map(opened), lists: lists.map(opened) }
}
