export { retentionByPeriod } from "./retention-by-period";
export { retentionRate } from "./retention-rate";
