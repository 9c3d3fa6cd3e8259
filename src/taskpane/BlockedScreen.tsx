import { Button, FluentProvider } from "@fluentui/react-components";

import type { Text } from "../text";
import { darkTheme, lightTheme } from "./parts/themes";
import { useStyles } from "./parts/styles";

/** Why the pane cannot open at all. */
export type Blocked = "library" | "files" | "notExcel" | "tooOld";

/** Where this page has Excel's library from: Microsoft's address, or in an offline build its own. */
function libraryHost(): string {
  const script = document.querySelector<HTMLScriptElement>('script[src$="/office.js"]');
  return script === null ? "appsforoffice.microsoft.com" : new URL(script.src).host;
}

interface BlockedProps {
  readonly why: Blocked;
  readonly text: Text;
  readonly theme: "light" | "dark";
}

/** Says what keeps the pane from Excel, and who can change it. */
export function BlockedScreen({ why, text, theme }: BlockedProps) {
  return (
    <FluentProvider theme={theme === "dark" ? darkTheme : lightTheme} style={{ minHeight: "100vh" }}>
      <Words why={why} text={text} />
    </FluentProvider>
  );
}

function Words({ why, text }: Omit<BlockedProps, "theme">) {
  const shared = useStyles();
  const { host } = text.pane;
  const words = {
    library: { title: host.blockedTitle, body: host.blocked(libraryHost()) },
    files: { title: host.filesTitle, body: host.files(window.location.host) },
    notExcel: { title: host.notExcelTitle, body: host.notExcel },
    tooOld: { title: host.tooOldTitle, body: host.tooOld },
  }[why];
  return (
    <main className={shared.page}>
      <h1 className={shared.title}>{words.title}</h1>
      <p className={shared.body}>{words.body}</p>
      {(why === "library" || why === "files") && (
        <Button appearance="primary" className={shared.main} onClick={() => window.location.reload()}>
          {host.retry}
        </Button>
      )}
    </main>
  );
}
