import type { Translator } from '../i18n/translator';
import { FUNCTIONS, NAMESPACE, type FunctionParameter } from './catalogue';

/** The help page of the functions as Markdown; docs/functions.md and the page that Excel opens are made from it. */
export function functionsHelp(t: Translator): string {
  return [
    `# ${t('functions.help.title')}`,
    '',
    t('functions.help.intro'),
    '',
    `**${t('functions.help.caution')}**`,
    '',
    ...FUNCTIONS.flatMap(({ id, parameters }) => [
      `## ${id}`,
      '',
      `\`${NAMESPACE}.${id}(${signature(id, parameters, t)})\``,
      '',
      t(`functions.${id}.description`),
      '',
      `${t('functions.help.arguments')}:`,
      '',
      ...parameters.map((parameter: FunctionParameter) => argument(id, parameter, t)),
      '',
      `${t('functions.help.example')}: \`${t(`functions.${id}.example`)}\``,
      '',
    ]),
  ].join('\n');
}

function signature(id: string, parameters: readonly FunctionParameter[], t: Translator): string {
  const separator = t.language === 'ru' ? '; ' : ', ';
  return parameters
    .map(({ id: each, optional }) => {
      const name = t.dynamic(`functions.${id}.${each}.name`);
      return optional ? `[${name}]` : name;
    })
    .join(separator);
}

function argument(id: string, { id: each, optional }: FunctionParameter, t: Translator): string {
  const note = optional ? ` (${t('functions.help.optional')})` : '';
  return `- **${t.dynamic(`functions.${id}.${each}.name`)}**${note}: ${t.dynamic(`functions.${id}.${each}.text`)}`;
}
