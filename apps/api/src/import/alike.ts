import { importIssues } from '@khuyencong/db/schema'
import { sql } from 'drizzle-orm'

const body = importIssues.body

/**
 * What messages have in common that say the same about the same content, with the same ways out: a hundred rows that write
 * «CNTT» are mended at once, and two that only look alike are not.
 */
export const likeness = sql<string>`md5(concat_ws(chr(31), coalesce(${body}->>'field', ''), coalesce(${body}->>'given', chr(30)), ${body}->>'reason', coalesce(${body}->>'values', ''), coalesce(${body}->>'fixes', '')))`
