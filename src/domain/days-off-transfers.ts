/**
 * Days off that the Government moves, by calendar year: from and to, month and day. Only published decrees stand here:
 * 2024 – Government Decree 1314 of 10.08.2023; 2025 – Decree 1335 of 04.10.2024; 2026 – Decree of 24.09.2025 on the
 * transfer of days off in 2026. A year that is missing is counted without transfers, and the user is told so.
 */
export const TRANSFERS: Readonly<Record<number, readonly (readonly [from: string, to: string])[]>> = {
  2024: [
    ['01-06', '05-10'],
    ['01-07', '12-31'],
    ['04-27', '04-29'],
    ['11-02', '04-30'],
    ['12-28', '12-30'],
  ],
  2025: [
    ['01-04', '05-02'],
    ['01-05', '12-31'],
    ['02-23', '05-08'],
    ['03-08', '06-13'],
    ['11-01', '11-03'],
  ],
  2026: [
    ['01-03', '01-09'],
    ['01-04', '12-31'],
  ],
};
