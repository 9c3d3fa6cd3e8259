import type { wordPane as vi } from "../vi/wordPane";

/** English; see vi/wordPane. */
export const wordPane: typeof vi = {
  save: "Save Word file",
  update: "Update Word file…",
  choose: "Choose the edited Word file",
  noSaving: "Excel on a Mac does not let this pane save files. Use Copy for Word and paste into Word.",
  saved: (name) => `The file “${name}” was handed over to be saved.`,
  compared: (count) => `Compared: ${count} parts changed.`,
  title: (name) => `Update “${name}”`,
  refusedTitle: "This file was not updated",
  untouched: "The file you chose stays as it is.",
  nothing: "The file agrees with the figures as they are; nothing has to be written again.",
  intro:
    "The file you chose stays as it is; what is new is saved as another file. What you wrote in Word yourself does not change.",
  theirs: "Keep what is in Word",
  ours: "Use what the report says",
  keep: "Keep it",
  takeAway: "Take it away",
  more: (count) => `and ${count} more lines`,
  empty: "(empty)",
  removed: "Taken out of the table:",
  things:
    "The sign ▣ stands for what was put in in Word and is no text: a picture, a page break, a note, a field.",
  looksOnly: "The words are the same, only their look differs: bold, italic, colour, link.",
  saveNew: "Save new file",
  drop: "Cancel",
  changes: {
    renewed: "Written again with the new figures",
    added: "Added behind the part before it in the report",
    dropped: "Taken away: the report no longer has it",
    asked: "You changed this part in Word. Choose one:",
    askedAway: "You wrote here, and the report no longer has this part. Choose one:",
    gone: "You deleted this part in Word: not put back",
    elsewhere: "Cannot be written where it stands: left as it is",
  },
  refusals: {
    damaged:
      "The file is damaged or cut off. Get it again, or open and save it in Word, then choose it again.",
    notWord: "This is not a Word file (.docx).",
    password: "The file has a password. Open it in Word, remove the password, save, then choose it again.",
    oldDoc: "An old .doc file. Open it in Word, save it as .docx, then choose it again.",
    macros: "The file has macros. Open it in Word, save it as a plain .docx, then choose it again.",
    strict:
      "The file is of the Strict standard. Open it in Word, save it as “Word Document (.docx)”, then choose it again.",
    tooLarge: "The file unpacks to too much and was not opened.",
    notOurs:
      "This file was not made by the add-in, or another program took its marks away. Save a new Word file instead.",
    newer: "The file was made by a newer version of the add-in. Update the add-in and try again.",
    otherForm: "The file has another form than the one chosen. Choose that form, or save a new Word file.",
    signed: "The file is digitally signed: changing it would break the signature.",
    protected: "The file is restricted from editing. Lift this in Word, save, then choose it again.",
    trackedChanges:
      "There are tracked changes in the parts the add-in writes. Accept or reject them in Word, save, then choose it again.",
    comments:
      "There are comments in the parts the add-in writes. Resolve and delete them in Word, save, then choose it again.",
  },
};
