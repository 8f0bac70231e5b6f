import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseTree } from 'custom-functions-metadata';
import { FUNCTIONS } from '../../../src/functions/catalogue';
import { functionsFile } from '../../../src/functions/metadata';
import { functionsHelp } from '../../../src/functions/help-page';
import { createTranslator } from '../../../src/i18n/translator';
import { en } from '../../../src/i18n/en';
import { ru } from '../../../src/i18n/ru';

const page = 'https://localhost:3000/functions.html';
const languages = [
  ['ru', createTranslator('ru', ru)],
  ['en', createTranslator('en', en)],
] as const;

describe.each(languages)('metadata in %s', (_, t) => {
  const file = functionsFile(t, page);

  it('has an id and a name that Excel takes, each once', () => {
    const ids = file.functions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // letters, figures, dots; at least three signs; not like a cell (ABC12)
    for (const { id, name } of file.functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
      expect(name).toBe(id);
    }
  });

  it('has short texts and parameter names of one word', () => {
    for (const { description, parameters, helpUrl, id } of file.functions) {
      expect(description.length).toBeLessThanOrEqual(255);
      expect(helpUrl).toBe(`${page}#${id}`);
      const names = parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(/^[\p{L}_]+$/u);
        expect(parameter.description.length).toBeGreaterThan(10);
        expect(parameter.description.length).toBeLessThanOrEqual(255);
      }
    }
  });

  it('has optional parameters at the end only', () => {
    for (const { parameters } of file.functions) {
      const first = parameters.findIndex(({ optional }) => optional);
      expect(parameters.slice(first < 0 ? parameters.length : first).every(({ optional }) => optional)).toBe(true);
    }
  });

  it('has a help page with a part for every function', () => {
    const help = functionsHelp(t);
    for (const { id } of FUNCTIONS) expect(help).toContain(`## ${id}\n`);
    expect(help).not.toContain('undefined');
  });
});

it("agrees with Microsoft's generator given the same functions as JSDoc", () => {
  const t = languages[1][1];
  const file = functionsFile(t, page);
  const source = file.functions.map(({ id, description, helpUrl, parameters }) => {
    const tags = parameters.map(
      ({ name, description: text, optional }) => ` * @param ${optional ? `[${name}]` : name} ${text}`,
    );
    const types = parameters.map(
      ({ name, dimensionality, optional }) =>
        `${name}${optional ? '?' : ''}: any${dimensionality === 'matrix' ? '[][]' : ''}`,
    );
    const doc = ['/**', ` * ${description}`, ' * @customfunction', ` * @helpurl ${helpUrl}`, ...tags, ' */'].join('\n');
    return `${doc}\nexport function ${id}(${types.join(', ')}): any[][] { return []; }`;
  });
  const { functions, extras } = parseTree(source.join('\n'), 'functions.ts');
  expect(extras.flatMap(({ errors }) => errors)).toEqual([]);
  expect(functions).toHaveLength(file.functions.length);
  functions.forEach((generated, i) => {
    const { id, name, description, helpUrl, parameters, result } = file.functions[i]!;
    expect({
      id: generated.id,
      name: generated.name,
      description: generated.description,
      helpUrl: generated.helpUrl,
    }).toEqual({
      id,
      name,
      description,
      helpUrl,
    });
    expect(generated.result).toEqual(result);
    expect(generated.parameters).toEqual(
      parameters.map(({ dimensionality, ...rest }) => ({
        ...rest,
        ...(dimensionality === 'matrix' && { dimensionality }),
      })),
    );
  });
});

it('the page in docs is up to date', () => {
  const present = readFileSync(path.resolve(__dirname, '../../../docs/functions.md'), 'utf8');
  expect(present).toBe(`${functionsHelp(languages[0][1]).trimEnd()}\n`);
});
