import type { DerivedFigure, Figure, FigureEvent, FigureList } from '@khuyencong/domain/figure'
import { jsonb, pgTable, text } from 'drizzle-orm/pg-core'

/** Published figures as printed. A trigger refuses every change to a stored one. */
export const figures = pgTable('figures', {
  id: text().primaryKey(),
  body: jsonb().$type<Figure>().notNull(),
})

export const figureLists = pgTable('figure_lists', {
  id: text().primaryKey(),
  body: jsonb().$type<FigureList>().notNull(),
})

export const figureEvents = pgTable('figure_events', {
  id: text().primaryKey(),
  body: jsonb().$type<FigureEvent>().notNull(),
})

/** Computed from reported figures: formula, inputs and interval; rebuilt whenever those change. */
export const derivedFigures = pgTable('derived_figures', {
  id: text().primaryKey(),
  body: jsonb().$type<DerivedFigure>().notNull(),
})
