/** A readable table in the terminal's width: the widest text column gives way, nothing is cut. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const columns = head.length;
  const widths = head.map((title, c) => Math.max(title.length, ...rows.map((row) => (row[c] ?? '').length)));
  const gap = 2 * (columns - 1);
  const sum = (): number => widths.reduce((a, b) => a + b, 0) + gap;
  while (sum() > width) {
    const widest = widths.indexOf(Math.max(...widths));
    const current = widths[widest] ?? 0;
    if (current <= MIN_COLUMN) break;
    // two long texts give way in turn, so that they share the room
    widths[widest] = current - 1;
  }
  const line = (cells: readonly string[]): string => {
    const wrapped = cells.map((cell, c) => wrap(cell, widths[c] ?? MIN_COLUMN));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, i) =>
      wrapped
        .map((lines, c) => (lines[i] ?? '').padEnd(widths[c] ?? 0))
        .join('  ')
        .trimEnd(),
    ).join('\n');
  };
  return [line(head), widths.map((w) => '-'.repeat(w)).join('  '), ...rows.map(line)].join('\n');
}

const MIN_COLUMN = 12;

/** Breaks a text at spaces so that no line is longer than `width`; a longer word is broken inside. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      let rest = word;
      if (line !== '' && line.length + 1 + rest.length > width) {
        lines.push(line);
        line = '';
      }
      while (rest.length > width) {
        lines.push(rest.slice(0, width));
        rest = rest.slice(width);
      }
      line = line === '' ? rest : `${line} ${rest}`;
    }
    lines.push(line);
  }
  return lines;
}
