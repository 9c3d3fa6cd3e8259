/** Begins a drafted paragraph on the page: drafts of either language are ours, whichever is spoken. */

import type { Language } from "../model/language";

export const DRAFT_MARKS: Readonly<Record<Language, string>> = { vi: "[Dự thảo]", en: "[Draft]" };
