/** Turns the z of a chi-square-like sum with nu degrees of freedom into a nearly normal one (indicators.md 1.11). */
export function wilsonHilferty(z: number, nu: number): number {
  const ratio = Math.max(0.01, nu + z * Math.sqrt(2 * nu)) / nu;
  const variance = 2 / (9 * nu);
  return (Math.cbrt(ratio) - (1 - variance)) / Math.sqrt(variance);
}
