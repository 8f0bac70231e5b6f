/** A list of a document whose items are made one after another, so that only one of them is in memory. */
export class Items {
  constructor(readonly values: Iterable<unknown>) {}
}

const STEP = '  ';

/**
 * The lines of JSON.stringify(document, null, 2) in pieces of whole lines. The items of an `Items` are made while they are written; a
 * document of a country would not fit into one text.
 */
export function* jsonPieces(document: Readonly<Record<string, unknown>>): Generator<string> {
  yield '{';
  let waiting: string | null = null;
  // read one after another: what was made before may decide what comes later
  for (const key of Object.keys(document)) {
    const value = document[key];
    if (value === undefined) continue;
    if (waiting !== null) yield `${waiting},`;
    const name = `${STEP}${JSON.stringify(key)}: `;
    if (value instanceof Items) waiting = yield* itemPieces(name, value);
    else waiting = name + indented(value, STEP);
  }
  if (waiting !== null) yield waiting;
  yield '}';
}

/** All lines but the last, which it returns: it may need a comma. */
function* itemPieces(name: string, { values }: Items): Generator<string, string> {
  let waiting: string | null = null;
  for (const item of values) {
    yield waiting === null ? `${name}[` : `${waiting},`;
    waiting = STEP + STEP + indented(item, STEP + STEP);
  }
  if (waiting === null) return `${name}[]`;
  yield waiting;
  return `${STEP}]`;
}

/** No text in JSON holds a line break of its own. */
function indented(value: unknown, by: string): string {
  return JSON.stringify(value ?? null, null, STEP.length).replaceAll('\n', `\n${by}`);
}
