import { testPaneIn } from './pane-a11y.mjs';

testPaneIn('ru');
