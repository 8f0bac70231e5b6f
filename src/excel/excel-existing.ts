import { codeOf } from './excel-errors';
import { roundTrip } from './excel-session';

/** A sheet that is not there spoils the whole batch; which one it is has to be found out. */
export function isMissing(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = codeOf(cause);
  return code === 'ItemNotFound' || code === 'InvalidObjectPath';
}

export async function existing(context: Excel.RequestContext, names: readonly string[]): Promise<Set<string>> {
  const found = await roundTrip(context, () =>
    [...new Set(names)].map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name');
      return { name, sheet };
    }),
  );
  return new Set(found.filter(({ sheet }) => !sheet.isNullObject).map(({ name }) => name));
}
