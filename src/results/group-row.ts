import type { CellValue } from '../domain/cell';
import { parseInteger } from '../grid/number';
import { cleanText, foldText } from '../grid/text';
import { extractLogin, extractTerritoryCode, looksLikeSchool, nameKey, stripCode } from '../schools/school-name';

export type GroupKind = 'country' | 'region' | 'municipality' | 'school' | 'total' | 'unknown';

const COUNTRY = /^(вся выборка|россия|российская федерация|рф|вся россия|страна|вся рф)$/;
const REGION =
  /област|(^|[^а-я])обл\.?([^а-я]|$)|(^|[^а-я])край([^а-я]|$)|республик|автономн|(^|[^а-я])(ао|город федерального значения)([^а-я]|$)|^регион/;
const MUNICIPALITY =
  /район|муниципал|округ|городск[а-я]* |(^|[^а-я])(г|город|пгт|зато|мо|го|мр)[ .]|^город|по муниципалитету/;
/** «Среднее по школам» is a total, «Средняя школа № 5» is a school. */
const TOTAL = /^(итого|всего|средн(?!яя ([а-я]+ )?школа)|максим|в среднем)/;

/** What a row of a grouped report stands for. Wider groups are never schools, whatever their figures. */
export function classifyGroup(value: CellValue): GroupKind {
  if (extractLogin(value) !== null) return 'school';
  const code = extractTerritoryCode(value);
  if (code !== null) return code.includes('_m') ? 'municipality' : 'region';
  const name = foldText(value).replace(/"/g, '');
  if (name === '') return 'unknown';
  if (COUNTRY.test(name)) return 'country';
  if (TOTAL.test(name)) return 'total';
  if (looksLikeSchool(value)) return 'school';
  if (MUNICIPALITY.test(name) && !/област[ьи]$|край$/.test(name)) return 'municipality';
  return REGION.test(name) ? 'region' : 'unknown';
}

/** «МБОУ «СОШ №1»(edu203389) | Кол-во участников: 89» → the school's text and the declared number. */
export function splitGroupTitle(value: CellValue): { readonly title: string; readonly declared: number | null } | null {
  const text = cleanText(value);
  const match = /^(.*?)[\s|/;,]*кол(?:-?\s?во|ичество)\s+участников\s*:?\s*([\d\s]*)$/i.exec(text);
  if (!match) return null;
  return { title: (match[1] ?? '').trim(), declared: parseInteger(match[2] ?? '') };
}

/** Name and comparison key of a municipality: without its code, which older and newer reports write differently. */
export function municipalityName(value: CellValue): string | null {
  const name = stripCode(value);
  return name === '' ? null : name;
}

export function municipalityKey(name: string | null): string | null {
  return name === null ? null : nameKey(name);
}
