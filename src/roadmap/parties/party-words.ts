const INITIALS = '[А-ЯЁ]\\. ?(?:[А-ЯЁ](?:\\.|(?![а-яёА-ЯЁ])))?';
const SURNAME = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?';
const PATRONYMIC = `${SURNAME} [А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+(?:вич|вна|чна|вича|вны|чны)(?![а-яё])`;
const PERSON = `(?:${PATRONYMIC}|${SURNAME} ?${INITIALS}|${INITIALS} ?${SURNAME})`;

/** A person at the beginning of a text. */
export const PERSON_AT = new RegExp(`^${PERSON}`);
/** A person at the end, after a position. */
export const PERSON_AT_END = new RegExp(`(?<=^|[\\s–-])${PERSON}$`);

const ROLE_STEMS =
  'руководител|директор|дир\\.|зам\\.|зам(?= дир)|замы|заместител|методист|координатор|специалист|учител|педагог|психолог|председател|начальник|член|эксперт|ответственн|наблюдател|тьютор|наставник|воспитател|секретар|куратор|организатор|оператор|программист|инспектор|советник|завуч|заведующ|зав\\.|модератор|логопед|библиотекар|родител|работник|сотрудник|представител|консультант|аналитик|глава|исполняющ|и\\. ?о\\.|лица|лицо|управленческ\\S+ команд|проверяющ|преподавател|социальн\\S+ педагог|разработчик|обучающи|ученик|участник';
const ADJECTIVES = '(?:[а-яё-]+(?:ый|ий|ой|ые|ие|ая|ого|его|ых|их|ый) )';
/** A role, with up to three adjectives in front («главный специалист», «школьные координаторы»). */
export const ROLE_AT = new RegExp(`^${ADJECTIVES}{0,3}(?:${ROLE_STEMS})`, 'i');

const PLURALS =
  'руководители|директора|заместители|методисты|координаторы|специалисты|учителя|педагоги|психологи|председатели|начальники|члены|эксперты|наблюдатели|тьюторы|наставники|кураторы|организаторы|завучи|педагоги-психологи|учителя-предметники|ответственные|представители';
/** Roles in the plural as they begin a party. */
export const ROLE_PLURAL_AT = new RegExp(
  `^(?:(?:школьные|муниципальные|городские|районные|классные|общественные|предметные|ведущие|главные) )?(?:${PLURALS})(?![а-яё])`,
  'i',
);

/** Words that begin a party only in the nominative; the genitive belongs to the party before. */
const NOMINATIVE = new RegExp(
  `^(?:${PLURALS.replace(/(^|\|)([а-я])/g, (_, bar: string, letter: string) => `${bar}${letter.toUpperCase()}`)}|` +
    'Управление|Отдел(?=[\\s,.])|Комитет|Департамент|Администрация|Министерство|Начальник|Директор(?=[\\s,.])|Заместитель|Методист(?=[\\s,.])|Председатель|Специалист(?=[\\s,.])|Муниципальный|Муниципальное|Муниципальные|Муниципальная|Школьные|Школьный|Общеобразовательные|Образовательные|Городские|Районные|Районное|Методический|Методическая|Методическое|Информационно-методический|Предметные|Общественные|Классные|Координатор(?=[\\s,.])|Ответственные|Ответственный|Секретарь|МКУ|МБУ|МАУ|МБОУ|ГБУ|ГАУ)(?![а-яё])',
);
export const beginsNominative = (text: string): boolean => NOMINATIVE.test(text);

const ORGANISATION_WORD =
  /управлени|сош|оош|нош|комитет|департамент|отдел|центр|учреждени|школ|лице[йя]|гимнази|организаци|объединени|служб|комисси|министерств|администраци|институт|совет|команд|групп|ассоциаци|академи|университет|колледж|методкабинет|кабинет|орган |органы|рособрнадзор|регион|оператор|сообществ|коллектив|площадк|«|"/i;
/** «ИМЦ», «АР», «МКУ ЦДО», «ИРО РТ», «РЦОИ и ОКО»: capitals only, so that a surname or a subject is not taken for a body. */
const ABBREVIATION =
  /^(?:[А-ЯЁ]{2,8}|[А-ЯЁ][А-ЯЁа-яё]{0,3}[А-ЯЁ]{1,4})(?:(?: и| |-)[А-ЯЁ]{2,8}| №+ ?\d+(?:, ?\d+)*){0,3}(?: |$)/;

export type PieceKind = 'person' | 'role' | 'organisation';

/** Kind of a piece; null when nothing tells it for certain. */
export function kindOf(piece: string): PieceKind | null {
  if (PERSON_AT.test(piece)) return 'person';
  if (ROLE_AT.test(piece)) return PERSON_AT_END.test(piece) ? 'person' : 'role';
  if (PERSON_AT_END.test(piece) && piece.length <= 80) return 'person';
  return ORGANISATION_WORD.test(piece) || ABBREVIATION.test(piece) ? 'organisation' : null;
}
