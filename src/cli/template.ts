import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { newFileWorkbook } from '../files/file-workbook';
import type { Translator } from '../i18n/translator';
import { allTemplateSummaries, buildTemplate } from '../templates/build-template';
import { hasTemplate, type TemplateParams } from '../templates/catalogue';
import { firstYear, type Call, type Command } from './args';
import { WrongCall } from './wrong-call';
import { refuseExisting } from './files';
import { EXIT, type Streams } from './main';
import { textTable } from './output';

type TemplateCommand = Extract<Command, { kind: 'template' }>;

/** The first month of a Russian school year that plans are made for, 0-based. */
const FIRST_PLANNING_MONTH = 5;

/** `objektiv template list`. */
export function listTemplates(call: Call, t: Translator, streams: Streams): number {
  const templates = allTemplateSummaries().map((summary) => ({
    ...summary,
    title: t.dynamic(`templates.${summary.id}.title`),
    description: t.dynamic(`templates.${summary.id}.description`),
  }));
  if (call.json) streams.out(JSON.stringify({ schemaVersion: 1, templates }, null, 2));
  else {
    const head = ['id', 'title', 'columns', 'sections', 'measures'].map((name) => t.dynamic(`cli.head.${name}`));
    const rows = templates.map(({ id, title, columns, sections, measures }) => [
      id,
      title,
      ...[columns, sections, measures].map(String),
    ]);
    streams.out(textTable(head, rows, streams.width));
  }
  return EXIT.done;
}

/** `objektiv template ID --out FILE`: a new .xlsx file with the template; an existing file is never overwritten. */
export async function writeTemplate(
  command: TemplateCommand,
  call: Call,
  t: Translator,
  streams: Streams,
): Promise<number> {
  if (!hasTemplate(command.id)) throw new WrongCall('templateUnknown', { value: command.id });
  const path = call.out;
  if (path === null) throw new WrongCall('templateOut');
  const params = templateParams(command.set, new Date());
  const plan = buildTemplate(command.id, params, { filled: command.filled, taken: [] });
  const workbook = await newFileWorkbook(basename(path));
  await workbook.apply(plan);
  const written = await refuseExisting(path, t, streams, async () =>
    writeFile(path, new Uint8Array(await workbook.save()), { flag: 'wx' }),
  );
  if (!written) return EXIT.wrongCall;
  streams.err(t('cli.written', { path }));
  return EXIT.done;
}

/** The words after `--set`; what is not named stays a visible place to fill. */
export function templateParams(set: Readonly<Record<string, string>>, today: Date): TemplateParams {
  for (const name of Object.keys(set))
    if (!['municipality', 'authority', 'schoolYear', 'schools'].includes(name))
      throw new WrongCall('param', { value: name });
  return {
    municipality: set['municipality'] ?? '',
    authority: set['authority'] ?? '',
    schoolYear: set['schoolYear'] === undefined ? currentSchoolYear(today) : firstYear(set['schoolYear']),
    schools: (set['schools'] ?? '')
      .split(',')
      .map((school) => school.trim())
      .filter((school) => school !== ''),
  };
}

function currentSchoolYear(today: Date): number {
  return today.getMonth() >= FIRST_PLANNING_MONTH ? today.getFullYear() : today.getFullYear() - 1;
}
