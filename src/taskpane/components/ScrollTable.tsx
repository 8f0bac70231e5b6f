import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  box: {
    maxHeight: '260px',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // words are broken by syllables only where a column has no room for them
    '& th, & td': { padding: '2px 6px 2px 0', textAlign: 'right', hyphens: 'auto', verticalAlign: 'top' },
    '& th:first-child, & td:first-child': { paddingLeft: '6px' },
    '& [data-text="true"]': { textAlign: 'left' },
    '& [data-text="true"] + [data-text="false"]': { paddingLeft: '6px' },
    '& td[data-text="false"]': { whiteSpace: 'nowrap' },
    '& thead th': {
      position: 'sticky',
      top: 0,
      fontWeight: tokens.fontWeightSemibold,
      backgroundColor: tokens.colorNeutralBackground2,
    },
    '& tbody tr': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
  },
});

interface ScrollTableProps {
  readonly id?: string;
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly text: boolean }[];
  /** the first of each is its name */
  readonly rows: readonly (readonly string[])[];
}

/** Numbers as a table. A long or a wide one scrolls by itself, and Tab leads to it so that keys can scroll it too. */
export function ScrollTable({ id, title, columns, rows }: ScrollTableProps) {
  const styles = useStyles();
  return (
    <div id={id} className={styles.box} role="region" aria-label={title} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ name, text }) => (
              <th key={name} scope="col" data-text={text}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...rest], index) => (
            <tr key={index}>
              <th scope="row" data-text>
                {first}
              </th>
              {rest.map((value, at) => (
                <td key={at} data-text={columns[at + 1]?.text ?? true}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
