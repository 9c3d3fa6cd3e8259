/** Ladders of grades a body can be given, lowest step first, each step by all its names. In tidy small letters. */
export const LADDERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  task: [
    ["không hoàn thành nhiệm vụ", "chưa hoàn thành nhiệm vụ", "khtnv"],
    ["hoàn thành nhiệm vụ", "htnv"],
    ["hoàn thành tốt nhiệm vụ", "httnv"],
    ["hoàn thành xuất sắc nhiệm vụ", "htxsnv"],
  ],
  quality: [
    ["yếu", "kém", "yếu kém"],
    ["trung bình", "tb"],
    ["khá"],
    ["tốt", "giỏi", "vững mạnh"],
    ["xuất sắc"],
  ],
};
