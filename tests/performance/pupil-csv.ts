const TASKS = [2, 1, 2, 3, 2, 1, 1, 2, 1, 2, 1, 2, 1, 2, 1];

/** A made-up region: so many pupil rows of 24 columns, as a federal export of individual results saved as CSV. */
export function pupilCsv(rows: number, pupilsPerSchool = 60, schoolsPerMunicipality = 60): string {
  return [...pupilLines(rows, pupilsPerSchool, schoolsPerMunicipality)].join('\r\n');
}

/** The same line by line. */
export function* pupilLines(rows: number, pupilsPerSchool = 60, schoolsPerMunicipality = 60): Generator<string> {
  yield* headLines();
  let seed = 12345;
  const random = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  for (let i = 0; i < rows; i++) {
    const school = Math.floor(i / pupilsPerSchool);
    const ability = random();
    const points = TASKS.map((most) => Math.round(most * Math.min(1, Math.max(0, ability + (random() - 0.5) * 0.6))));
    const score = points.reduce((sum, own) => sum + own, 0);
    const mark = 2 + Number(score >= 9) + Number(score >= 15) + Number(score >= 20);
    const journal = Math.min(5, Math.max(2, mark + Math.round((random() - 0.5) * 1.6)));
    yield `edu${200000 + school};Район ${Math.floor(school / schoolsPerMunicipality) + 1};МБОУ «СОШ №${school % 500}»;${400000 + i};${1 + (i % 3)};${1 + (i % 2)};${points.join(';')};${score};${mark};${journal}`;
  }
}

function headLines(): string[] {
  const max = TASKS.reduce((sum, points) => sum + points, 0);
  const header = ['ОО', 'Муниципалитет', 'Название ОО', 'Код участника', 'Класс', 'Вариант'];
  const tasks = TASKS.map((points, i) => `${i + 1} (${points}б)`);
  return [
    'Индивидуальные результаты',
    'ВПР 2026 Русский язык 4 класс',
    `Максимальный первичный балл:;${max}`,
    [...header, ...tasks, 'Первичный балл', 'Отметка', 'Отметка по журналу'].join(';'),
  ];
}

/** A made-up long table of marks of several years, as regions keep them: so many rows, 2,500 schools, 60 works. */
export function longMarksCsv(rows: number): string {
  const subjects = ['Русский язык', 'Математика'];
  const lines = ['Год;Класс;Предмет;Муниципалитет;Логин;ОО;Кол-во участников;2;3;4;5'];
  for (let i = 0; i < rows; i++) {
    const school = i % 2500;
    const work = Math.floor(i / 2500);
    const year = 2019 + Math.floor(work / 10);
    const grade = 4 + Math.floor((work % 10) / 2);
    const area = Math.floor(school / 60) + 1;
    lines.push(
      `${year};${grade};${subjects[work % 2] ?? ''};Район ${area};edu${200000 + school};МБОУ «СОШ №${school % 500}»;50;10;40;30;20`,
    );
  }
  return lines.join('\r\n');
}
