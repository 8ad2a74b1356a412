import type { Segment } from "../rfm";

/** Warning rules. R: a signal of one customer. W: a window of time. B: a band of the score. M: the rate of all. */
type Numbered<Letter extends string, Numbers extends number> = `${Letter}${Numbers}`;
export type RuleId =
  | Numbered<
      "R",
      1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19
    >
  | Numbered<"W", 1 | 2 | 3 | 4>
  | Numbered<"M", 1 | 2>
  | "B1";
export type Actionable = Segment | RuleId;

/** What to do, and who. One text for each segment of RFM and each rule. */
export const ACTIONS: Readonly<Record<Actionable, string>> = {
  Champions:
    "Give them a service line of their own, thank them with an extra nobody expects, and ask for a case study. Owner: customer success.",
  Loyal:
    "Let them try what is new before others, share the roadmap, and offer what goes with what they already use. Owner: customer success.",
  "Potential loyalist":
    "Enrol them in a points programme and report regularly what they have gained so far. Owner: marketing.",
  New: "Guide their first 30 days: set up together, train, and agree on what to expect. Owner: customer success.",
  Promising:
    "Show how others like them succeed, teach the product, and give a reason for the second order. Owner: marketing.",
  "Need attention":
    "Ask for feedback now, look for open problems in their service record, and make an offer that ends soon. Owner: sales.",
  "About to sleep":
    "Wake them with a guide worth reading and a coupon; more promotions will not do it. Owner: marketing.",
  "At risk":
    "Visit the account, move its tickets to the front, and offer a price that rises in steps. Owner: sales with service.",
  "Cannot lose":
    "Open a case that management sees, let an executive call, and remove the cause instead of paying it off. Owner: management.",
  Hibernating:
    "Stay in touch at little cost: product news and useful content, no calls. Owner: marketing.",
  Lost: "If they left within the last 12 months, send the pack for old friends; spend nothing on the others. Owner: marketing.",
  R1: "Get in touch in person, ask what has changed, and agree on the next date. Owner: sales.",
  R2: "Ask for feedback while there is time: three questions and an offer of help. Owner: service.",
  R3: "Call this week, find out which task has moved elsewhere, and show the shortest way to do it here. Owner: customer success.",
  R4: "Check in without anything to sell: no more tickets may mean no more use. Owner: service.",
  R5: "Help with the invoice first, then offer other terms or instalments. Owner: billing.",
  R6: "Open a VIP case on the board of management, with one name in charge until it is closed. Owner: management.",
  R7: "Follow up the quote today and clear away what holds up the contract. Owner: sales.",
  R8: "Send a guide to what they bought and a coupon, and keep a group without either to compare with. Owner: marketing.",
  R9: "Go through the account together: what is bought less, since when, and where instead. Owner: sales.",
  R10: "Help the trial to its first result, then offer the paid step that goes on from there. Owner: customer success.",
  R11: "Announce the new price early and offer to reach it in steps. Owner: sales.",
  R12: "Help the dealer with stock, training or a joint campaign before talking about terms. Owner: channel sales.",
  R13: "Escalate to someone who can decide, and tell the customer when the next word comes. Owner: service.",
  R14: "Remove the cause rather than the ticket, and tell the customer once it is done. Owner: service with product.",
  R15: "Hold the review that is overdue and show what is new since the last one. Owner: customer success.",
  R16: "Give the case to one person who keeps it to the end. Owner: service.",
  R17: "Staff the hours in which answers come late, and answer the longest waiting first. Owner: service.",
  R18: "Visit to learn the reason, and check the price before the next order is due. Owner: sales.",
  R19: "Open the renewal talk now, with usage and results on the table. Owner: sales.",
  W1: "Onboard within 30 days: kick-off, setup, training, and a check-in at each milestone. Owner: customer success.",
  W2: "Prepare the renewal: open issues closed, use reported, the offer ready. Owner: sales.",
  W3: "Three months before the end, report the value delivered and show the roadmap. Owner: customer success.",
  W4: "Offer the pack for old friends to those who left within 12 months, the most valuable first. Owner: marketing.",
  B1: "Act on one plan this week: an offer, a visit, and priority for open tickets. Owner: sales, with marketing and service.",
  M1: "Put the rate beside its benchmark on the dashboard, and look for the segment it comes from. Owner: management.",
  M2: "Take the trend to the next review: what changed when it began to worsen? Owner: management.",
};
