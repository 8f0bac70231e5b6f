import type { CellValue } from '../domain/cell';
import { cleanText, foldText } from '../grid/text';
import { nameForm } from './name-form';
import { extractTerritoryCode } from './school-name';

const AREA = /(^|[^а-я])(район[а-я]*|р-н|округ[а-я]*|город[а-я]*|г|го|мо|мр|гo)(?=[^а-я]|$)/;
const LONGEST = 100;

/** Whether a cell that names no school names a municipality: «Энский район», «Городской округ Дальний», with or without its code. */
export function looksLikeArea(value: CellValue): boolean {
  if (typeof value !== 'string') return false;
  const text = cleanText(value);
  if (text.length > LONGEST) return false;
  if (extractTerritoryCode(text) !== null) return true;
  return AREA.test(foldText(text)) && nameForm(text).own.length > 0 && !/\d/.test(text);
}

/**
 * «Энский район», «Энский муниципальный район» and «Энский МР» have one key; the town and the district of one name have two. Empty when the
 * text names no place.
 */
export function areaKey(value: CellValue): string {
  const { own } = nameForm(value);
  if (own.length === 0) return '';
  const isDistrict = /(^|[^а-я])(район|р-н|мр(?=[^а-я]|$)|муниципальн\S* округ)/.test(foldText(value));
  return `${isDistrict ? 'district' : 'town'}:${[...own].sort().join(' ')}`;
}
