import type { TemplateParams } from './catalogue';
import type { TemplateDefinition } from './definition';
import { fillText } from './fill-text';
import { authorityName } from './parties';
import type { SheetBuilder } from './sheet-builder';
import { titleRows } from './sheet-rows';

type Head = Pick<TemplateDefinition, 'title' | 'approval' | 'goal' | 'tasks' | 'preface'> & {
  readonly columns: readonly { readonly width: number }[];
};

/** Width that the lines of the approval block need. */
const APPROVAL_WIDTH = 48;

/** The last two columns, or as many more as give the block its width. */
function approvalColumn(widths: readonly number[]): number {
  let side = Math.max(1, widths.length - 2);
  while (side > 1 && widths.slice(side).reduce((sum, width) => sum + width, 0) < APPROVAL_WIDTH) side -= 1;
  return side;
}

/** Approval block on the right, title, goal and tasks, lines before the table. */
export function writeHead(builder: SheetBuilder, definition: Head, params: TemplateParams): void {
  const columns = definition.columns.length;
  if (definition.approval) {
    const side = approvalColumn(definition.columns.map(({ width }) => width));
    const lines = [
      'УТВЕРЖДАЮ',
      'Руководитель',
      authorityName(params.authority),
      '______________ / ____________________ /',
      `«____» ______________ ${String(params.schoolYear)} г.`,
    ];
    lines.forEach((value, i) => builder.row([{ column: side, span: columns - side, value, size: 12, bold: i === 0 }]));
    builder.gap(10);
  }
  const block = [
    ...(definition.goal === undefined ? [] : [`Цель: ${definition.goal}`]),
    ...(definition.tasks === undefined ? [] : [['Задачи:', ...definition.tasks.map((task) => `– ${task}`)].join('\n')]),
    ...(definition.preface ?? []),
  ];
  const filled = (lines: readonly string[]): readonly string[] => lines.map((line) => fillText(line, params));
  titleRows(builder, columns, filled(definition.title), filled(block));
}
