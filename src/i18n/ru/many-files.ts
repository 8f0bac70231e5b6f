/** Russian texts: many files at once, stopped and gone on with. ICU message format. */
export const manyFilesRu = {
  'files.stopped':
    '{done, plural, =0 {Остановлено: ни один файл ещё не проверен} one {Остановлено: проверен # файл из {total, number}} few {Остановлено: проверены # файла из {total, number}} many {Остановлено: проверено # файлов из {total, number}} other {Остановлено: проверено # файла из {total, number}}}',
  'files.left': 'Остальные файлы ещё не проверены. Результаты проверенных остаются ниже.',
  'files.goOn': 'Проверить остальные ({count, number})',
  'files.part': 'В сводке будут только проверенные файлы: {done, number} из {total, number}.',
} as const;
