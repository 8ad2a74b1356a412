export { annualize } from "./annualize";
export { churnRate } from "./churn-rate";
export { confidence } from "./confidence";
export { headlineOf, numberOf } from "./headline";
export { wilson } from "./interval";
export { daysOf, movementsOf } from "./movements";
export { rollForward } from "./roll-forward";
export { asOf, customer, orderDate, period, threshold } from "./settings";
export { status, STATUSES } from "./status";
