/** One seed for everybody: screenshots, tests and newcomers see the same schools. */
export const SAMPLE_SEED = 20_260_417;
