import { z } from 'zod'
import { Figure, FigureDocument, FigureList } from './figure.ts'

const PublicDocument = FigureDocument.omit({ file: true })

/** A published number as strangers read it: as printed, with the document it stands in. */
export const PublicFigure = Figure.extend({ document: PublicDocument, demonstration: z.boolean() })
export type PublicFigure = z.infer<typeof PublicFigure>

export const PublicFigureList = FigureList.extend({ document: PublicDocument, demonstration: z.boolean() })
export type PublicFigureList = z.infer<typeof PublicFigureList>

/** All published figures and lists. What the checks say of them is for staff, save what a report releases. */
export const PublicFigures = z.object({ figures: z.array(PublicFigure), lists: z.array(PublicFigureList) })
export type PublicFigures = z.infer<typeof PublicFigures>
