import { type Question, answerTo } from "./app/answer-to";

/** The first message says that the script runs; each further one answers a question. */
self.onmessage = (event: MessageEvent<Question>) => {
  self.postMessage(answerTo(event.data));
};
self.postMessage("running");
