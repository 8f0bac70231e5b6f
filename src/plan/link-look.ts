import type { CellFormat } from './workbook-plan';

/** How Excel itself makes a link look (its style «Гиперссылка»). */
export const linkLook = { fontColor: '#0563C1', underline: 'single' } as const satisfies CellFormat;

/** And what is left when the link is taken away. */
export const noLinkLook = { fontColor: '#000000', underline: 'none' } as const satisfies CellFormat;
