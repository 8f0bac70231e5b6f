/**
 * Writes docs/indicators.md from the specs, the docstrings and the texts of the indicators. Run: npx tsx scripts/generate-indicator-docs.mjs
 * With --check nothing is written; exit code 1 says that the page is not current.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { indicators } from '../src/indicators/registry.ts';
import { setsWith, variantOf } from '../src/risk/variants/variant.ts';
import { reasonsRu as ru } from '../src/i18n/ru/reasons.ts';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'src/indicators');
const page = path.join(root, 'docs/indicators.md');

const ROLES = {
  sign: 'признак, входит в наборы',
  context: 'для понимания, в наборы не входит',
  display: 'только показывается',
  'practice-rule': 'правило из практики, только для сравнения',
};
const INPUTS = {
  scores: 'первичные баллы',
  scale: 'шкала отметок',
  marks: 'отметки',
  journal: 'отметки по журналу',
  tasks: 'баллы по заданиям',
  completion: 'отчёт о выполнении заданий',
  earlier: 'прошлые годы',
  linked: 'прежние результаты тех же учеников',
};
const LABELS = {
  formula: 'Формула',
  unit: 'Единица',
  minN: 'Минимум участников',
  missing: 'Пропуски',
  undefined: 'Когда числа нет',
  variant: 'Вариант',
  source: 'Источник',
  golden: 'Эталонные числа',
  example: 'Пример',
};

/** What the definition does not settle, and what the code does. */
const CHOICES = [
  'Меньше 100 участников в остальных школах (`REF_SMALL`): нет ни одного z и p этой школы, включая уровень и динамику. Для границ отметок считаются только школы с известными баллами.',
  'Школа, проценты которой не дают целого числа участников, не входит ни в чьё сравнение.',
  'Одна школа, или сравнивать не с кем: уровень «мало данных для сравнения» и при 10 и более участниках; предупреждение говорит почему. Доли и интервалы показаны.',
  'Есть и строки учеников, и сводные отчёты: уровень даёт набор по строкам учеников, если они охватывают не меньше школ, чем отчёты. Остальные наборы посчитаны рядом.',
  'Нет прошлого года школы: границы за несколько лет равны границам этого года (так в определении) и второй раз причиной не называются.',
  'Максимум задания не известен: показатели по заданиям не считаются (`NO_TASKS`, по отчёту `NO_OPEN`), максимум не угадывается.',
  'Отклонения величиной с ошибку округления считаются нулём (`NO_VARIATION`): из них не делается z.',
  'Правила из практики: отношение к нулю показано пустым (`NO_VARIATION`) и считается срабатыванием; B1 при одном участнике не срабатывает.',
  'Отметка не напечатана, а балл и шкала известны: отметка берётся по шкале.',
  'Признаки сводятся в набор двумя способами: по определению (так считает командная строка) и осторожно (`steady`: другие члены, меньше ложных тревог; так по умолчанию в панели, [решение 0075](decisions/0075-ostorozhnoe-svedenie-po-umolchaniyu.md)). Числа калибровки и показатели, которых в определении нет, описаны в [calibration.md](calibration.md).',
];

/** The lines of the docstring in the file that defines the indicator. */
function docstring(id) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    if (!text.includes(`id: '${id}',`)) continue;
    const block = /\/\*\*\n([\s\S]*?)\*\/\nexport const/.exec(text);
    if (!block) throw new Error(`${file}: no docstring before the indicator`);
    const lines = block[1].split('\n').map((line) => line.replace(/^ \* ?/, '').trim());
    const tags = Object.fromEntries(
      lines.flatMap((line) => {
        const tag = /^@(\w+)\s+(.*)$/.exec(line);
        return tag ? [[tag[1], tag[2]]] : [];
      }),
    );
    for (const name of ['term', ...Object.keys(LABELS)])
      if (!tags[name]) throw new Error(`${file}: the docstring lacks @${name}`);
    return { file, summary: lines[0], tags };
  }
  throw new Error(`no file defines ${id}`);
}

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('*', '\\*');
const prose = (text) => text.replaceAll('*', '\\*').replaceAll('<', '&lt;');

function range([low, high]) {
  if (low === null && high === null) return 'не ограничен';
  return `${low ?? '…'} … ${high ?? '…'}`;
}

const setsOf = (id, variant) => setsWith(variantOf(variant), id).join(', ') || '–';

function render() {
  const out = [
    '# Показатели',
    '',
    'Страница создаётся из кода: `npx tsx scripts/generate-indicator-docs.mjs`. Не правьте её руками.',
    '',
    'Показатель — повод посмотреть работы, а не доказательство. Всё считается внутри одного файла: муниципалитет, предмет, класс, год.',
    'z больше 0 и малая вероятность p означают «заметнее, чем у других школ».',
    '',
    '| Id | Название | Единица | Значения | Минимум | z, p | Наборы, по определению | Наборы, осторожно | Роль |',
    '|---|---|---|---|---|---|---|---|---|',
    ...indicators.map(({ id, spec }) =>
      [
        '',
        `[${id}](#${id.toLowerCase()})`,
        cell(ru[`indicators.${id}.name`]),
        cell(ru[`units.${spec.unit}`]),
        range(spec.range),
        spec.minN,
        spec.tested ? 'да, от 10' : 'нет',
        setsOf(id, 'standard'),
        setsOf(id, 'steady'),
        ROLES[spec.role],
        '',
      ]
        .join(' | ')
        .trim(),
    ),
    '',
  ];
  out.push('## Где определение оставляет выбор', '', ...CHOICES.map((line) => `- ${line}`), '');
  for (const { id, spec } of indicators) {
    const { file, summary, tags } = docstring(id);
    out.push(
      `## ${id}`,
      '',
      `**${ru[`indicators.${id}.name`]}** (${tags.term}). ${prose(summary)}`,
      '',
      `- Нужны: ${spec.inputs.map((input) => INPUTS[input]).join(', ')}`,
      ...Object.entries(LABELS).map(
        ([name, label]) => `- ${label}: ${prose(tags[name].replace(/\s*@range\s*/, '; значения: '))}`,
      ),
      `- Раздел определения: ${spec.section}; код: \`src/indicators/${file}\``,
      '',
      'Почему числа может не быть:',
      '',
      ...spec.reasons.map((code) => `- \`${code}\`: ${ru[`reason-codes.${code}`]}`),
      '',
    );
  }
  return out.join('\n');
}

const text = await format(render(), { ...(await resolveConfig(page)), parser: 'markdown' });
if (process.argv.includes('--check')) {
  let current = '';
  try {
    current = readFileSync(page, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  if (current !== text) {
    console.error('docs/indicators.md is not current: npx tsx scripts/generate-indicator-docs.mjs');
    process.exitCode = 1;
  }
} else {
  writeFileSync(page, text);
  console.log(`docs/indicators.md: ${indicators.length} indicators`);
}
