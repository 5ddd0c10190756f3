export interface Measured { name: string, median: number, p95: number, ratio: number | null, floor: string | null }

interface Candidate {
  name: string
  run: () => Promise<unknown>
  /** Name of the candidate this one is held against. */
  floor?: string
}

const at = (sorted: number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!

/** Runs all candidates in turn, round after round, so that a slow moment hits each of them alike. */
export async function measure(candidates: Candidate[], rounds: number): Promise<Measured[]> {
  const times = new Map(candidates.map(({ name }) => [name, [] as number[]]))
  for (let round = -Math.ceil(rounds / 10); round < rounds; round++) {
    for (const { name, run } of candidates) {
      const start = performance.now()
      await run()
      if (round >= 0)
        times.get(name)!.push(performance.now() - start)
    }
  }
  const medians = new Map([...times].map(([name, taken]) => [name, at([...taken].sort((a, b) => a - b), 0.5)]))
  return candidates.map(({ name, floor }) => {
    const sorted = [...times.get(name)!].sort((a, b) => a - b)
    return { name, median: medians.get(name)!, p95: at(sorted, 0.95), floor: floor ?? null, ratio: floor ? medians.get(name)! / medians.get(floor)! : null }
  })
}
