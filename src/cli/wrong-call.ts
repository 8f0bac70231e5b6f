/** A wrong call: the message is the i18n key under `cli.wrong.`. */
export class WrongCall extends Error {
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = 'WrongCall';
  }
}
