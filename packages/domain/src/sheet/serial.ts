import type { Cell } from './cell.ts'
import { dayOfCount } from '../text/date.ts'

/** What a spreadsheet keeps for 1970-01-01, counting from 1899-12-30. */
const epoch = 25_569
const dayLength = 86_400_000
/** Days counted in fractions come a little short of midnight. */
const slack = 500

type DayCell = Exclude<Cell, string | number | boolean | null>

/** The number that a spreadsheet keeps for a day. */
export function serialOf(day: DayCell): number {
  return Math.floor((day.getTime() + slack) / dayLength) + epoch
}

/** Days since 1970-01-01 of a number that a spreadsheet keeps for a day; before March 1900 its calendar is wrong, and gives null. */
export function daysOfSerial(serial: number): number | null {
  return serial > 60 && serial < 100_000 ? Math.floor(serial) - epoch : null
}

/** The day of a cell, `yyyy-mm-dd`; null for one that is none. */
export function dayOfCell(day: DayCell): string | null {
  return Number.isNaN(day.getTime()) ? null : dayOfCount(Math.floor((day.getTime() + slack) / dayLength))
}
