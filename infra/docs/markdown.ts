/** A heading with what stands under it. */
export function section(level: number, title: string, body: string): string {
  return `${'#'.repeat(level)} ${title}\n\n${body}`;
}

/** A table; a bar in a cell is escaped, an empty cell stays empty. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Ids as code, with commas between. */
export function list(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ');
}
