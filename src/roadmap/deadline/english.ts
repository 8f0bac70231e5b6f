/**
 * English deadlines are read through the Russian vocabulary: the usual words are put into Russian, in lower case, and only in
 * cells without a single Russian letter. Only the kinds and dates come from this reading; the cell keeps its text.
 */
const MONTHS: readonly (readonly [string, string])[] = [
  ['jan(?:uary)?', 'январь'],
  ['feb(?:ruary)?', 'февраль'],
  ['mar(?:ch)?', 'март'],
  ['apr(?:il)?', 'апрель'],
  ['may', 'май'],
  ['june?', 'июнь'],
  ['july?', 'июль'],
  ['aug(?:ust)?', 'август'],
  ['sept?(?:ember)?', 'сентябрь'],
  ['oct(?:ober)?', 'октябрь'],
  ['nov(?:ember)?', 'ноябрь'],
  ['dec(?:ember)?', 'декабрь'],
];
const ANY = `(?:${MONTHS.map(([month]) => month).join('|')})`;

const PHRASES: readonly (readonly [RegExp, string])[] = [
  // «May 15, 2027», «15th of May» as day and month
  [new RegExp(`\\b(${ANY})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:, ?(?=20\\d\\d))?`, 'g'), '$2 $1 '],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${ANY})\\b\\.?`, 'g'), '$1 $2'],
  [/\b(?:no later than|not later than|until|by|before)\b(?= )/g, 'до'],
  [
    /\b(?:during|throughout|within|over) (?:the )?(?:whole |entire )?(?:school|academic) year\b/g,
    'в течение учебного года',
  ],
  [/\b(?:during|throughout|within|over) (?:the )?(?:whole |entire )?(?:calendar )?year\b/g, 'в течение года'],
  [/\b(?:during|throughout|within|over) (?:the )?(?:whole |entire )?period\b/g, 'в течение всего периода'],
  [/\b(?:school|academic) year (?=20\d\d)/g, ''],
  [/(20\d\d ?[-/] ?(?:20)?\d\d) (?:school|academic) year\b/g, '$1 учебный год'],
  [/\b(?:annually|every year|each year|yearly|once a year)\b/g, 'ежегодно'],
  [/\b(?:monthly|every month|once a month)\b/g, 'ежемесячно'],
  [/\b(?:quarterly|every quarter)\b/g, 'ежеквартально'],
  [/\b(?:weekly|every week)\b/g, 'еженедельно'],
  [/\b(?:continuously|continuous|ongoing|permanently|constantly|regularly)\b/g, 'постоянно'],
  [/\b(?:as|when|if) (?:needed|necessary|required)\b/g, 'по необходимости'],
  [/\b(?:as scheduled|on schedule)\b/g, 'по графику'],
  [
    /\b(?:according to|in accordance with|as per|by|per|on) (?:the )?(schedule|timetable|calendar|plan|order)\b(?: of(?: the)?)?/g,
    'по графику',
  ],
  [/\b(?:after|following|upon) (?=\w)/g, 'после '],
  [/\b(?:on the days of|during)\b (?=\w)/g, 'в дни '],
  [/\b(\d+) days? before\b/g, 'за $1 дней до'],
  [/\bfrom\b/g, 'с'],
  [/\b(?:to|till|through)\b/g, 'по'],
  [/\band\b/g, 'и'],
  [/\b(?:in|on|at|the)\b ?/g, ''],
];

export function inRussian(text: string): string {
  if (/[а-яё]/.test(text) || !/[a-z]{2}/.test(text)) return text;
  const phrases = PHRASES.reduce((now, [pattern, by]) => now.replace(pattern, by), text);
  return MONTHS.reduce((now, [month, russian]) => now.replace(new RegExp(`\\b${month}\\b\\.?`, 'g'), russian), phrases);
}
