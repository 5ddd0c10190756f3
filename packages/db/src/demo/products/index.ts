import type { Maker, MakerSheet } from '../makers.ts'
import { clayAndLacquer } from './clay-and-lacquer.ts'
import { coffee } from './coffee.ts'
import { machines } from './machines.ts'
import { meat } from './meat.ts'
import { metal } from './metal.ts'
import { other } from './other.ts'
import { produce } from './produce.ts'
import { sea } from './sea.ts'
import { tea } from './tea.ts'
import { weaving } from './weaving.ts'
import { woodAndBamboo } from './wood-and-bamboo.ts'

/** Invented makers with what they make. Nobody and nothing in it exists. */
export const catalogue: readonly MakerSheet[] = [...tea, ...coffee, ...sea, ...meat, ...produce, ...weaving, ...clayAndLacquer, ...woodAndBamboo, ...metal, ...machines, ...other]

export const makers: readonly Maker[] = catalogue.map(sheet => sheet.maker)
