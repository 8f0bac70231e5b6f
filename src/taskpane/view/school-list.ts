/**
 * Schools as people type or paste them: one a line, or separated by commas or semicolons. Lines win: a name such as
 * "School 5, Northern village" on a line of its own stays whole.
 */
export function parseSchools(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const parts = lines.length > 1 ? lines.flatMap((line) => line.split(';')) : text.split(/[,;\r\n]/);
  const names = parts.map((part) => part.replace(/[,\s]+$/, '').trim()).filter((part) => part !== '');
  return [...new Set(names)];
}
