import { makeStyles, tokens } from '@fluentui/react-components';

/** Colours of the theme; forced colours get the system's own. Dashes, outlines and signs tell the same without colour. */
export const useChartStyles = makeStyles({
  axis: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '11px',
    fontFamily: 'inherit',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  strongText: {
    fill: tokens.colorNeutralForeground1,
    fontSize: '11px',
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  grid: {
    stroke: tokens.colorNeutralStroke3,
    strokeWidth: '1px',
    '@media (forced-colors: active)': { stroke: 'GrayText', strokeDasharray: '1 3' },
  },
  base: {
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: '1px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  own: { fill: tokens.colorCompoundBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
  ownOpen: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'Highlight' },
  },
  sparkLine: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1.2px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  ownLine: {
    fill: 'none',
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  atCut: { fill: tokens.colorPaletteDarkOrangeBackground3, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  cutLine: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1px',
    strokeDasharray: '2 3',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  expected: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    strokeDasharray: '5 3',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  others: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  othersLine: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1.5px',
    strokeDasharray: '4 3',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  dot: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1.2px',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  unmarked: {
    fill: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  /** the level's own colour comes as the text colour of the mark */
  strong: {
    fill: 'currentColor',
    stroke: 'currentColor',
    '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  check: {
    fill: tokens.colorNeutralBackground1,
    stroke: 'currentColor',
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  ownRing: {
    fill: 'none',
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  pointed: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});
