/** The pane before anything was asked, and the sheet to try it with. */
export const paneSample = {
  "try.title": "New here? Try it with a sample",
  "try.about":
    "A question below adds the sheet “{name}” with orders and subscriptions of an invented shop, and answers at once. Your own sheets stay as they are, and the sample can be removed again.",
  "try.there": "The sheet “{name}” holds the orders of an invented shop. Ask them something:",
  "try.remove": "Remove the sample",
  "try.confirm":
    "This deletes the sheet {name} with everything on it. Answers that you have written stay.",
  "sample.sheet": "Churn sample",
  "sample.title": "Sample: orders and subscriptions of an invented shop",
  "sample.note":
    "Made by Churn Analytics to try it out. Nobody here is real. Delete this sheet when you are done.",
  "sample.customer": "Customer",
  "sample.date": "Order date",
  "sample.amount": "Amount",
  "sample.start": "Start",
  "sample.end": "End",
  "sample.plan": "Plan",
  "sample.monthly": "Monthly amount",
  "sample.reason": "Reason for leaving",
  "sample.plans": "Basic / Standard / Premium",
  "sample.reasons": "Price / Hardly used / Service / Other provider",
} as const;
