/** Milliseconds of a time as the database writes it: `2026-11-25 03:42:00+00`. */
export function instantOf(at: string): number {
  return Date.parse(at.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00'))
}
