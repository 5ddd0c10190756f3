import type { RecognitionLevel } from './recognition.ts'

/** A round of recognition as it was published; groups that the source does not number are its remainder. */
export interface PublishedRound {
  level: RecognitionLevel
  year: number
  /** Dossiers the council judged. */
  entered: number
  recognised: number
  handicraft: number
  food: number
  mechanical: number
}

/** Rounds whose published results name every group but one. Circular 26/2014/TT-BCT sets the groups. */
export const publishedRounds: readonly PublishedRound[] = [
  { level: 'nation', year: 2023, entered: 441, recognised: 173, handicraft: 17, food: 109, mechanical: 25 },
]

/**
 * Products of the groups that a published round does not number: what is left of the whole.
 * @param round - Counts of products as printed.
 * @example
 * roundRemainder({ level: 'nation', year: 2023, entered: 441, recognised: 173, handicraft: 17, food: 109, mechanical: 25 }) // 22
 */
export function roundRemainder(round: PublishedRound): number {
  return round.recognised - round.handicraft - round.food - round.mechanical
}
