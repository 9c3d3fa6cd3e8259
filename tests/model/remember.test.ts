/** What is remembered is asked for once, and never taken for another's answer. */

import { remember, rememberLast, rememberNear } from "../../src/model/remember";

const counted = () => {
  const asked: string[] = [];
  return { asked, answer: (text: string) => (asked.push(text), text.toUpperCase()) };
};

test("the last texts are near: asked again they cost nothing", () => {
  const { asked, answer } = counted();
  const near = rememberNear(answer);
  const rows = Array.from({ length: 300 }, (_, at) => `Thu ngân sách nhà nước số ${at}`);
  for (let turn = 0; turn < 3; turn++) for (const row of rows) expect(near(row)).toBe(row.toUpperCase());
  expect(asked.length).toBeLessThan(rows.length * 1.3);
});

test("texts that share a place put each other out, and each gets its own answer", () => {
  const { asked, answer } = counted();
  const near = rememberNear(answer, 1);
  expect(["a", "a", "b", "a", "", ""].map(near)).toEqual(["A", "A", "B", "A", "", ""]);
  expect(asked).toEqual(["a", "b", "a", ""]);
});

test("a long text is not kept", () => {
  const { asked, answer } = counted();
  const near = rememberNear(answer);
  const long = "a".repeat(500);
  expect([near(long), near(long)]).toEqual([long.toUpperCase(), long.toUpperCase()]);
  expect(asked).toHaveLength(2);
});

test("the last question is told by what it is, not by what it looks like", () => {
  const asked: object[] = [];
  const last = rememberLast((one: object) => asked.push(one));
  const [first, same] = [{ a: 1 }, { a: 1 }];
  expect([first, first, same, same].map(last)).toEqual([1, 1, 2, 2]);
});

test("of more answers than are kept the oldest are asked for again", () => {
  const { asked, answer } = counted();
  const known = remember(answer, 2);
  for (const text of ["a", "b", "a", "c", "d", "e", "a"]) known(text);
  expect(asked).toEqual(["a", "b", "c", "d", "e", "a"]);
});
