import type { ReactNode } from "react";

/** The pictures of the ribbon's buttons (scripts/icons), in the colour of the words beside them: one action has one picture. */
function Sheet({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <svg
      aria-hidden
      data-icon={name}
      width="1em"
      height="1em"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1"
    >
      <rect x="2.5" y="1.5" width="11" height="13" rx="1" />
      {children}
    </svg>
  );
}

/** "Lập báo cáo", "Cập nhật": title and lines of a page. */
export function ReportIcon() {
  return (
    <Sheet name="report">
      <path d="M4.5 4.5h7" strokeWidth="2" />
      <path d="M4.5 7.5h7M4.5 9.8h7M4.5 12h4" />
    </Sheet>
  );
}

/** "Đánh dấu": a line of the page is marked. */
export function MarkIcon() {
  return (
    <Sheet name="highlight">
      <path d="M3 8h10" strokeWidth="3.6" opacity=".35" />
      <path d="M4.5 4.3h7M4.5 8h7M4.5 11.8h7" />
    </Sheet>
  );
}

/** "Bỏ đánh dấu": the page with a cross at its corner. */
export function ClearIcon() {
  return (
    <Sheet name="clear">
      <path d="M4.5 4.3h7M4.5 7.8h4M4.5 11.3h3" />
      <path d="m9.5 9.5 5 5m0-5-5 5" strokeWidth="1.6" />
    </Sheet>
  );
}
