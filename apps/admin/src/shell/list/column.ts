/** A column of a list. Its key is that of the Excel export, so that the file has the columns one sees. */
export interface Column {
  key: string
  head: string
  /** Second line of the head: the unit, or what the small print in the cell is. */
  unit?: string
  /** Name of the sort order, where the server has one. */
  sort?: string
  numeric?: boolean
  /** The one column that takes the slack of the width. */
  slack?: boolean
  /** Hidden until the reader asks for it. */
  spare?: boolean
  /** Never hidden. */
  fixed?: boolean
  /** Columns of the Excel file that stand for this one; its own key without them. */
  exports?: string[]
  /** Width of the skeleton bar, in pixels. */
  bar?: number
}
