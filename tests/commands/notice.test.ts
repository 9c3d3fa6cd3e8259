import { doubtNotice, failureNotice, noticeFrom, noticeQuery, noticeWords } from "../../src/commands/notice";
import { DOUBTS, refusal, sampleView } from "../taskpane/fixtures";

const done = (edits = DOUBTS) => ({ view: sampleView({}, edits), skipped: [], unmarked: [], notes: [] });

test("a report without a doubt opens no dialog", () => {
  expect(doubtNotice("vi", "createReport", done([]))).toBeNull();
});

test("a report with something that must be fixed says how many and where to see them", () => {
  const notice = doubtNotice("vi", "createReport", done());
  expect(notice).toMatchObject({ code: null, mustFix: 2 });
  const words = noticeWords(notice ?? failureNotice("vi", "createReport", null));
  expect(words.title).toBe("Đã lập báo cáo, còn chỗ cần xem");
  expect(words.sentences[0]).toMatch(/^Có 2 chỗ cần sửa trước khi ký/);
  expect(words.sentences.at(-1)).toMatch(/Mở khung/);
});

test("issues marked as seen raise no doubt again, and highlighting never asks about them", () => {
  const { view, ...rest } = done();
  const seen = view.review.issues.map(({ id }) => id);
  expect(
    doubtNotice("vi", "createReport", { ...rest, view: { ...view, settings: { ...view.settings, seen } } }),
  ).toBeNull();
  expect(doubtNotice("vi", "highlight", done())).toBeNull();
});

test.each([
  ["AccessDenied", "vi", /khóa/],
  ["AccessDenied", "en", /protected/],
  ["NeverHeardOf", "vi", /Excel chưa làm được/],
  ["toString", "vi", /Excel chưa làm được/],
] as const)("Excel's %s is said in %s with what to do", (code, language, sentence) => {
  const words = noticeWords(failureNotice(language, "highlight", refusal(code)));
  expect(words.sentences[0]).toMatch(sentence);
});

test.each(["vi", "en"] as const)("cells that are in the way are named, in %s", (language) => {
  const notice = failureNotice(language, "createReport", refusal("CellsInTheWay", "L15, N3:N9"));
  expect(noticeWords(noticeFrom(`?${noticeQuery(notice)}`)).sentences[0]).toMatch(/: L15, N3:N9$/);
});

test.each([new TypeError("x"), "text", undefined])("a bug of ours (%p) is said as one", (error) => {
  expect(failureNotice("en", "createReport", error).code).toBe("unexpected");
  expect(noticeWords(failureNotice("en", "createReport", error)).sentences[0]).toMatch(/unexpected/);
});

test("travels through the dialog's address unharmed, whatever the sheets are called", () => {
  const notice = {
    language: "vi" as const,
    command: "highlight" as const,
    code: null,
    cells: null,
    mustFix: 0,
    skipped: ["KT-XH & QP", "A=1?#", "“trích”"],
    notes: ["noPageSetUp"],
  };
  expect(noticeFrom(`?${noticeQuery(notice)}`)).toEqual(notice);
  expect(noticeWords(notice).sentences[0]).toContain("“A=1?#”");
});

test("an address with nonsense in it is still a notice", () => {
  expect(noticeFrom("?command=format&mustFix=many&language=fr")).toMatchObject({
    command: "createReport",
    mustFix: 0,
    language: "vi",
  });
});
