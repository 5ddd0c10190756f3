/** The words of a noun name its fields by their keys; a field without a word is shown by its key. */
export function labelIn(words: object, field: string): string {
  const label: unknown = Reflect.get(words, field)
  return typeof label === 'string' ? label : field
}
