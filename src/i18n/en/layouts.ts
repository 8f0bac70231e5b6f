import type { layoutsRu } from '../ru/layouts';

/** English texts: layouts of results sheets, notes about sheets and findings of reading. ICU message format. */
export const layoutsEn: Readonly<Record<keyof typeof layoutsRu, string>> = {
  'layouts.name.individual': 'Individual results',
  'layouts.name.markStatistics': 'Statistics of marks',
  'layouts.name.scoreDistribution': 'Distribution of primary scores',
  'layouts.name.journalWide': 'Comparison with the journal',
  'layouts.name.journalNarrow': 'Comparison with the journal (in rows)',
  'layouts.name.taskCompletion': 'Completion of tasks',
  'layouts.note.filtered':
    'Sheet “{sheet}”: a filter hides some rows, so no column of reasons was added. Clear the filter and renew the marking.',
  'layouts.note.noteTaken':
    'Sheet "{sheet}": in {count, plural, one {# row} other {# rows}} the reason was not written, because the cells hold your own notes. Choose a column for the reason or remove the notes.',
  'layouts.note.empty': 'The sheet “{sheet}” is empty. Paste a report into it or choose another sheet.',
  'layouts.note.ownReport':
    '“{sheet}” is a sheet of our report: no results are read from it. If these are your data, copy them to another sheet.',
  'layouts.note.noTable':
    'No results table was found on the sheet “{sheet}”. Check that the header was copied together with the data.',
  'layouts.note.noRows':
    'The sheet “{sheet}” has a table header (row {row}) but no data below it. Copy the whole report.',
  'findings.results/subjectUnknown.message': 'The subject is not given, neither above the table nor in the sheet name.',
  'findings.results/subjectUnknown.advice':
    'Add a line such as «ВПР 2026 Русский язык 4 класс» above the table. Without a subject the table is not compared with other sheets.',
  'findings.results/maximaFromPupils.message':
    'The maximum scores of the tasks are not given; the highest that pupils received were taken: {taken}.',
  'findings.results/maximaFromPupils.advice':
    'If they differ, add a row “Максимальный балл” above the table or write them into the headers: “1 (2б)”.',
  'findings.results/gradeUnknown.message': 'The grade is not given, neither above the table nor in the sheet name.',
  'findings.results/gradeUnknown.advice': 'Add a line such as «ВПР 2026 Русский язык 4 класс» above the table.',
  'findings.results/yearUnknown.message': 'The year is not given, neither above the table nor in the sheet name.',
  'findings.results/yearUnknown.advice':
    'Add the year or a «Дата:» line above the table. Without a year no dynamics are computed.',
  'findings.results/headDiffers.message':
    'The lines above the table disagree: “{first}” and “{second}”. The first is used.',
  'findings.results/headDiffers.advice': 'Keep the right value in both lines.',
  'findings.results/maxDiffers.message': 'The maximum score is given as {first} and as {second}. {first} is used.',
  'findings.results/maxDiffers.advice': 'Check that the sheets are about the same work.',
  'findings.results/sheetNameDiffers.message':
    'The sheet name “{sheet}” says “{named}”, the line above the table says “{printed}”. The line is used.',
  'findings.results/sheetNameDiffers.advice': 'Rename the sheet, or correct the line if it came from another report.',
  'findings.results/headInherited.message':
    'The table has no subject, grade and year lines of its own: they are taken from the table above on this sheet.',
  'findings.results/headInherited.advice': 'If it is another work, add its title above the table.',
  'findings.results/repeatedHeader.message':
    '{count, plural, one {The header is repeated # time inside the table} other {The header is repeated # times inside the table}}; these rows are skipped.',
  'findings.results/repeatedHeader.advice': 'This does not matter for the figures; for printing set repeated rows.',
  'findings.results/hiddenRows.message':
    '{count, plural, one {# row of the table is hidden or filtered out} other {# rows of the table are hidden or filtered out}}; they take part in the figures.',
  'findings.results/hiddenRows.advice': 'Delete these rows if they are not wanted.',
  'findings.results/headerDate.message':
    'Excel has turned the task number into a date; the header is read as “{code}”.',
  'findings.results/headerDate.advice': 'Set the text format for the cell and type the number again.',
  'findings.results/unreadableValue.message': 'The value “{value}” cannot be read and counts as blank.',
  'findings.results/unreadableValue.advice': 'Correct the cell or clear it.',
  'findings.results/unknownGroup.message':
    'It is not clear who “{name}” is: a school, a municipality or a region. The row is not used.',
  'findings.results/unknownGroup.advice': 'If it is a school, add its login in brackets at the end: (edu123456).',
  'findings.results/noSchools.message': 'The table has no row of a school, only wider groups.',
  'findings.results/noSchools.advice': 'Export the report with a breakdown by school.',
  'findings.results/pupilsWithoutSchool.message':
    '{count, plural, one {# pupil has no school, the row is skipped} other {# pupils have no school, the rows are skipped}}.',
  'findings.results/pupilsWithoutSchool.advice':
    'Add a column with the login or name of the school, or the school’s row above the pupils.',
  'findings.results/absentPupils.message':
    '{count, plural, one {# absent pupil is not counted} other {# absent pupils are not counted}}.',
  'findings.results/absentPupils.advice': 'Nothing needs to be done.',
  'findings.results/emptyPupils.message':
    '{count, plural, one {# row with a pupil code holds no results and is skipped} other {# rows with a pupil code hold no results and are skipped}}.',
  'findings.results/emptyPupils.advice': 'Fill in the results or delete the rows.',
  'findings.results/scoreFromTasks.message':
    'There is no primary score column; the score of {count, plural, one {# pupil} other {# pupils}} is the sum of the tasks.',
  'findings.results/scoreFromTasks.advice': 'Check that the table holds all tasks of the work.',
  'findings.results/declaredPupils.message':
    '{school}: the school’s row declares {declared} pupils, the table holds {actual}.',
  'findings.results/declaredPupils.advice': 'Check whether all pupils were copied.',
  'findings.results/tableOfCounts.message':
    'The columns of marks or scores hold numbers of pupils, not percentages; they were turned into percentages.',
  'findings.results/tableOfCounts.advice': 'Nothing needs to be done if they are numbers of pupils.',
  'findings.results/countsForPercent.message':
    '{name}: the row holds counts instead of percentages; they were converted.',
  'findings.results/countsForPercent.advice': 'Check that the table really holds numbers of pupils.',
  'findings.results/participantsMissing.message':
    'The table has no column with the number of pupils: shares can be shown, but nothing can be judged by them.',
  'findings.results/participantsMissing.advice':
    'Add the column with the number of participants from the original report.',
  'findings.results/scoreColumnMissing.message':
    'The distribution has no column of the score {score}: it is taken that nobody has it.',
  'findings.results/scoreColumnMissing.advice':
    'Restore the column from the original report; schools whose percentages do not give 100 without it are not used.',
  'findings.results/sharesForPercent.message':
    '{name}: the row holds shares of one; they were converted to percentages.',
  'findings.results/sharesForPercent.advice': 'Nothing needs to be done if these are shares.',
  'findings.results/percentSum.message': '{name}: the percentages add up to {sum, number}, not to 100.',
  'findings.results/percentSum.advice': 'Compare the row with the original report.',
  'findings.results/percentRange.message': 'The completion of {value, number} % is outside 0 to 100.',
  'findings.results/percentRange.advice': 'Compare the cell with the original report.',
  'findings.results/completionGap.message': 'A blank cell in the row of task completion; the row is not used.',
  'findings.results/completionGap.advice': 'Fill the cell from the original report.',
  'findings.results/journalCounts.message':
    '{name}: lowered, confirmed and raised add up to {sum}, but there are {participants} pupils; the row was not used.',
  'findings.results/journalCounts.advice': 'Compare the counts with the original report.',
  'findings.results/percentAgainstCount.message':
    '{name}: the count {count} does not fit the percentage {percent, number}.',
  'findings.results/percentAgainstCount.advice': 'Compare both cells with the original report.',
  'findings.results/countsFromPercent.message':
    '{name}: there are no counts; they are computed from the percentages and the number of pupils.',
  'findings.results/countsFromPercent.advice': 'Add the count columns for exact figures.',
  'findings.results/countsMismatch.message': '{name}: the percentages give {sum} pupils, the row says {participants}.',
  'findings.results/countsMismatch.advice': 'Compare the row with the original report.',
  'findings.results/reportsDiffer.message': '{name}: {here} pupils here, {there} in another report of the same work.',
  'findings.results/reportsDiffer.advice': 'Check that the reports are complete and of the same day.',
  'findings.results/repeatedSchool.message': '{name}: the school stands here a second time, the first row is used.',
  'findings.results/repeatedSchool.advice': 'Delete the extra row.',
  'findings.results/repeatedReport.message':
    '{count, plural, one {# school is} other {# schools are}} already on the sheet “{other}” with the same figures and counted once.',
  'findings.results/repeatedReport.advice': 'Nothing to do; the spare sheet may be deleted.',
  'findings.results/repeatedPupils.message':
    '{count, plural, one {# pupil is already in another table} other {# pupils are already in another table}} and not counted twice.',
  'findings.results/repeatedPupils.advice': 'Delete the report that was pasted twice.',
  'findings.results/sameName.message':
    '“{name}” is the name of several schools ({logins}); the row is not joined with them.',
  'findings.results/sameName.advice': 'Add the login of the school in brackets: (edu123456).',
  'findings.results/journalCopied.message':
    'For every pupil who has both ({count}) the journal mark equals the mark for the work: one column seems to be a copy of the other. The comparison with the journal is left out.',
  'findings.results/journalCopied.advice': 'Put the marks of the previous term into this column and analyse again.',
  'findings.results/maxUnknown.message':
    'The maximum primary score is not given: the highest score of the pupils was taken instead.',
  'findings.results/maxUnknown.advice': 'Add a row «Максимальный первичный балл: 24» with your number above the table.',
  'findings.results/scoreAboveMax.message': 'The primary score {score} is above the maximum {max}.',
  'findings.results/scoreAboveMax.advice': 'Correct the score, or the maximum above the table.',
  'findings.results/scoreAgainstTasks.message': 'The primary score is {score}, the sum of the tasks is {sum}.',
  'findings.results/scoreAgainstTasks.advice': 'Compare the row with the original report.',
  'findings.results/taskAboveMax.message': 'Task {task}: {points} is above its maximum {max}.',
  'findings.results/taskAboveMax.advice': 'Correct the points of the task.',
  'findings.results/markAgainstScale.message':
    'The mark for {score} points is {mark}, the scale of all other pupils gives {expected}.',
  'findings.results/markAgainstScale.advice': 'Check the score and the mark of the pupil.',
  'findings.results/duplicatePupil.message': '{school}: the pupil code {code} has occurred before.',
  'findings.results/duplicatePupil.advice': 'Check whether the pupil was pasted twice.',
  'findings.results/scaleGap.message':
    'In the data the lowest score of mark {mark} may be anything from {low} to {high}; {chosen} is taken unless you give the scale.',
  'findings.results/scaleGap.advice': 'If you know the mark scale, give it in the options of the analysis.',
  'findings.results/scaleIncomplete.message': 'The data do not tell the mark scale (missing boundaries: {marks}).',
  'findings.results/scaleIncomplete.advice':
    'Give the scale in the options of the analysis, or add the sheet of individual results.',
  'findings.results/scaleContradictory.message':
    'Marks and scores contradict each other too often: the data hold no single scale.',
  'findings.results/scaleContradictory.advice': 'Check whether the table mixes different works.',
  'findings.results/tasksDiffer.message':
    'The task numbers differ from the individual results: extra “{extra}”, lacking “{lacking}”. The report of task completion is not used.',
  'findings.results/tasksDiffer.advice':
    'Check that the reports are about the same work and correct the numbers in the header.',
  'findings.results/maxAgainstTasks.message':
    'The maximum score is {printed}, the maxima of the tasks add up to {sum}.',
  'findings.results/maxAgainstTasks.advice': 'Check that no task column is missing.',
  'findings.results/furtherFindings.message': 'And {count} more of the same kind (the first {shown} are shown).',
  'findings.results/furtherFindings.advice': 'Check the whole column: most likely the cause is the same.',
  'layouts.name.schoolForm': 'School form',
  'layouts.name.groupCompletion': 'Completion of tasks by groups of marks',
  'layouts.name.plannedResults': 'Planned results',
  'layouts.name.federalList': 'Federal list of schools with signs',
  'layouts.name.recheck': 'Re-check protocol',
  'layouts.name.pupilResults': 'Results of the same pupils',
  'layouts.note.crashed':
    'The sheet “{sheet}” could not be read because of a fault of the program ({cause}). The other sheets were read. Check the header of the table; if it is in order, copy the report and pass it to the developer.',
  'findings.results/markingMissing.message': 'The work has the result of only one of the two markings.',
  'findings.results/markingMissing.advice':
    'Fill in the other result, else the work takes no part in the comparison of markings.',
  'findings.results/markerCount.message': 'The number of markers is {printed}, but {counted} are marked in the row.',
  'findings.results/markerCount.advice': 'Compare the row with the federal list.',
  'findings.results/linkedUnplaced.message': 'It is not clear which work the earlier and present scores belong to.',
  'findings.results/linkedUnplaced.advice':
    'Add a line such as «ВПР 2026 Русский язык 4 класс» above the table, and the sheet with the results of that work.',
  'findings.results/schoolMissing.message':
    '{school}: in the other reports of the same work ({others}), but not in {here}.',
  'findings.results/schoolMissing.advice':
    'Check that the report was copied in full. Indicators that need it are not computed for this school.',
  'findings.results/unknownLogin.message': 'The school {login} (“{name}”) is on no other sheet.',
  'findings.results/unknownLogin.advice':
    'Check that the login is typed correctly and that all reports include this school.',
  'findings.results/subjectDiffers.message': 'Here it is “{here}”, on all other sheets “{others}”.',
  'findings.results/subjectDiffers.advice': 'Check that the sheet belongs here. It is not merged with the others.',
  'findings.results/yearDiffers.message': 'The year here is {here}, on all other sheets {others}.',
  'findings.results/yearDiffers.advice':
    'Check the year: a report of another year takes no part in the analysis of this one.',
  'findings.results/joinedByForm.message':
    '“{name}”: there is no login; the row was joined with the school {school} by kind and number, or by its own name.',
  'findings.results/joinedByForm.advice': 'If it is another school, add its login in brackets: (edu123456).',
  'findings.results/percentNotWhole.message':
    '{name}: {percent, number} % of {participants} participants is not a whole number of pupils.',
  'findings.results/percentNotWhole.advice':
    'Compare the percentage and the number of participants with the original report.',
  'findings.results/groupTotal.message':
    '{name}: the group row gives {printed} participants, its schools together {sum}.',
  'findings.results/groupTotal.advice':
    'Check that all schools are in the table and that the figures were not changed.',
  'findings.results/groupPercent.message':
    '{name}: the group row gives {printed, number} %, its schools together {computed, number} %.',
  'findings.results/groupPercent.advice': 'Compare the rows of the schools and of the group with the original report.',
};
