/** Whether a formula refers to the sheet: «Сводка!A1», «'Мой лист'!A1», «Сводка:Итог!A1». Texts in quotes may give a false yes, never a false no. */
export function mentionsSheet(formula: string | null, sheet: string): boolean {
  if (formula === null || !formula.includes('!')) return false;
  const text = formula.toLocaleLowerCase('ru');
  const name = sheet.toLocaleLowerCase('ru');
  const at = (found: number): boolean => found < 0 || !/[\p{L}\p{N}_.]/u.test(text.charAt(found));
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
    const after = text.charAt(from + name.length);
    if (at(from - 1) && (after === '!' || after === ':' || after === "'")) return true;
  }
  return text.includes(`'${name.replaceAll("'", "''")}'!`);
}
