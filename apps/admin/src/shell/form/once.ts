/** A submit without an answer yet: the same content is sent again under the same key. */
export interface Unanswered { content: string, key: string }

/**
 * The key of a submit: content that had no answer keeps its key, new content gets a new one. A second press and a try after
 * a lost answer are then one submit for the server.
 */
export function onceFor(content: string, unanswered: Unanswered | null): Unanswered {
  return unanswered?.content === content ? unanswered : { content, key: crypto.randomUUID() }
}
