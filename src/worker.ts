import { type Question, answerTo } from "./app/answer-to";
import { piecesOf } from "./app/reply-pieces";

/** The first message says that the script runs; each further question is answered in pieces. */
self.onmessage = (event: MessageEvent<Question>) => {
  for (const piece of piecesOf(answerTo(event.data))) self.postMessage(piece);
};
self.postMessage("running");
