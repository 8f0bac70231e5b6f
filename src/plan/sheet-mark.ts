/** Custom property of a sheet that says what it is to us, in Excel and in files alike. */
export const MARK_PROPERTY = 'objektiv.sheet';
