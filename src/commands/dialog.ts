/** The dialog of a ribbon button: what happened, and where to go on. */

import { noticeFrom, noticeWords } from "./notice";

const notice = noticeFrom(window.location.search);
const words = noticeWords(notice);
document.documentElement.lang = notice.language;
document.title = words.title;

const title = document.createElement("h1");
title.textContent = words.title;
const sentences = words.sentences.map((sentence) => {
  const paragraph = document.createElement("p");
  paragraph.textContent = sentence;
  return paragraph;
});
const close = document.createElement("button");
close.type = "button";
close.textContent = words.close;
close.addEventListener("click", () => {
  if (typeof Office === "undefined") window.close();
  else void Office.onReady(() => Office.context.ui.messageParent("close"));
});
document.querySelector("main")?.append(title, ...sentences, close);
close.focus();
