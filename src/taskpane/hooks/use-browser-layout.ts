import { useEffect, useLayoutEffect } from 'react';

/** A layout effect where there is a layout; on a server, where components are only written out, nothing is measured. */
export const useBrowserLayout = typeof document === 'undefined' ? useEffect : useLayoutEffect;
