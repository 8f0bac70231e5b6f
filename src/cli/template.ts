import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { newFileWorkbook } from '../files/file-workbook';
import type { Translator } from '../i18n/translator';
import { allTemplateSummaries, buildTemplate } from '../templates/build-template';
import { HostFailure } from '../plan/ports';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { hasTemplate, type TemplateParams } from '../templates/catalogue';
import { buildOwnTemplate } from '../templates/own-template';
import { TEMPLATE_EXTENSION, templateOfText } from '../templates/template-file';
import { firstYear, type Call, type Command } from './args';
import { ownDaysOff } from './check-context';
import { WrongCall } from './wrong-call';
import { failureText, refuseExisting } from './files';
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

/** `objektiv template ID --out FILE`, ID an id of the list or a .json file saved in the pane: a new .xlsx file with the template; an existing file is never overwritten. */
export async function writeTemplate(
  command: TemplateCommand,
  call: Call,
  t: Translator,
  streams: Streams,
): Promise<number> {
  const path = call.out;
  if (path === null) throw new WrongCall('templateOut');
  const plan = command.id.endsWith(TEMPLATE_EXTENSION) ? await planOfFile(command.id, t, streams) : planOf(command);
  if (plan === null) return EXIT.unread;
  const workbook = await newFileWorkbook(basename(path));
  await workbook.apply(plan);
  const written = await refuseExisting(path, t, streams, async () =>
    writeFile(path, new Uint8Array(await workbook.save()), { flag: 'wx' }),
  );
  if (!written) return EXIT.wrongCall;
  streams.err(t('cli.written', { path }));
  return EXIT.done;
}

function planOf(command: TemplateCommand): WorkbookPlan {
  if (!hasTemplate(command.id)) throw new WrongCall('templateUnknown', { value: command.id });
  return buildTemplate(
    command.id,
    { ...templateParams(command.set, new Date()), ...ownDaysOff(command.context) },
    { filled: command.filled, taken: [] },
  );
}

/** A template that the pane has saved as a file; null when it is none, with a message. */
async function planOfFile(path: string, t: Translator, streams: Streams): Promise<WorkbookPlan | null> {
  try {
    const template = templateOfText(await readFile(path, 'utf8'));
    if (template === null) throw new HostFailure('notATemplate', { file: basename(path) });
    return buildOwnTemplate(template, []);
  } catch (error) {
    streams.err(failureText(error, basename(path), t));
    return null;
  }
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
