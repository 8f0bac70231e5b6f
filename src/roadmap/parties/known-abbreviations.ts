/** Abbreviations that every education office knows; nobody explains them in a plan. */
export const KNOWN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'ОО ОУ СОШ ООШ НОШ ДОУ ДОО МБОУ МАОУ МКОУ МОУ ГБОУ ГОУ МБДОУ МАДОУ МКУ МБУ МАУ МУ ГБУ ГАУ ГКУ ФГБУ ФГАУ ФГБНУ МБУДО ДО ДПО АНО ОМС ' +
    'ВПР ОГЭ ЕГЭ ГВЭ ГИА НИКО РДР РМ ВСОКО МСОКО РСОКО ФГОС ООП ВСОШ ПМПК ПМПК КИМ ЕГЭ ' +
    'УВР ВР УР НМР ШМО РМО ГМО ММО МО УМО МС ПП ИМЦ РМЦ РОО РУО ЦОКО РЦОИ ИРО ИПК ИКТ РФ РОН'
  ).split(' '),
);
