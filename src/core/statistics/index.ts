export { chiSquare, isSound, type ChiSquare } from "./chi-square";
export { fisherExact } from "./fisher";
export { INTERVAL_METHODS, intervalOf, wilson, wilsonAt, type Interval } from "./interval";
export { linearTrend, type LinearTrend } from "./linear-trend";
export { percentile } from "./percentile";
export { compareShares, testDifference, type Comparison, type Share } from "./two-shares";
