import { problemOf } from "./problem";

/**
 * The one way to Excel. A cell being edited delays the batch instead of failing it: every caller is
 * a command of the user, who sees that Excel waits.
 */
export async function inExcel<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, job);
  } catch (error) {
    throw problemOf(error);
  }
}
