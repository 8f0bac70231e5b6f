/** Texts about mark scales, references and names of schools. */
export const readersRu = {
  'warnings.SCALE_OPEN':
    'Шкала отметок взята из данных, но одну или несколько границ данные не определяют: баллов между отметками ни у кого нет. Взят наименьший встреченный балл; укажите шкалу, чтобы границы были точными.',
  'warnings.SCALE_USER_REFUTED':
    'Заданная вами шкала не согласуется с баллами и отметками участников, поэтому использована шкала из данных. Проверьте, к той ли работе она относится.',
  'cli.scaleOpen':
    'Граница отметки «{mark}» по данным – любой балл от {low} до {high}, взят {chosen}. Уточните: --scale "{example}".',
  'marks.unclear': 'Не выделено: неясно, какая это школа ({count, number})',
  'layouts.note.nameOfSeveral':
    '«{sheet}», {cell}: «{name}» – подходит к нескольким школам: {schools}{rest, plural, =0 {} other { и ещё #}}. Не выделено{more, plural, =0 {} one { (и ещё в # ячейке)} few { (и ещё в # ячейках)} many { (и ещё в # ячейках)} other { (и ещё в # ячейки)}}. Напишите логин или полное название.',
  'layouts.note.namePerhaps':
    '«{sheet}», {cell}: «{name}» – возможно, это {schools}, но название совпадает не полностью. Не выделено{more, plural, =0 {} one { (и ещё в # ячейке)} few { (и ещё в # ячейках)} many { (и ещё в # ячейках)} other { (и ещё в # ячейки)}}. Напишите логин или полное название.',
  'layouts.note.planOnly':
    'Лист «{sheet}» – план мероприятий, результатов работ на нём нет. Проверьте план проверкой таблиц, если он вам нужен.',
  'reference.line':
    '{kind, select, similar {Похожие школы} region {Регион} country {Вся страна} other {Другие школы}}: {value}, разница {difference}{points, select, yes { п. п.} other {}} ({schools, plural, =0 {} one {# школа, } few {# школы, } many {# школ, } other {# школы, }}участников: {pupils, number})',
} as const;
