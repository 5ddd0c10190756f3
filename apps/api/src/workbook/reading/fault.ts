import type { FileFault, FileFaultValues } from '@khuyencong/domain/import'

/** A file that is not read further. The worker tells it to the server, which makes a refusal of it. */
export class Fault extends Error {
  readonly fault: FileFault
  readonly values: FileFaultValues

  constructor(fault: FileFault, values: FileFaultValues = {}) {
    super(fault)
    this.fault = fault
    this.values = values
  }
}

/** What reading may cost. Rows, columns and sheets are told to people; the rest only stops what no officer makes. */
export const limits = {
  rows: 200_000,
  columns: 200,
  sheets: 50,
  cells: 4_000_000,
  /** Letters of all cells together. */
  letters: 48_000_000,
  lettersOfCell: 100_000,
  merges: 100_000,
  parts: 4_000,
  /** What one part, and all parts together, may say they unpack to. */
  partBytes: 512 * 1024 * 1024,
  allBytes: 768 * 1024 * 1024,
  /** A part that is held whole before it is read. */
  heldBytes: 64 * 1024 * 1024,
  /** Times a part may grow, looked at from a megabyte on: sheets of styled empty cells reach about 100. */
  ratio: 250,
  markupLetters: 1_000_000,
}
