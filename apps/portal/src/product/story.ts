/**
 * A story's paragraphs. Blank lines part them and single line breaks are spaces; nothing else of the text means anything,
 * so whatever looks like a tag is printed as written.
 */
export function storyParagraphs(story: string): string[] {
  return story.normalize('NFC').split(/\r?\n\s*\n/).map(paragraph => paragraph.replace(/\s+/g, ' ').trim()).filter(Boolean)
}
