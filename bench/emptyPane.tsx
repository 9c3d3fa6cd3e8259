/** The least a pane of React and Fluent can be: one line of text. What pane.ts measures ours against. */
import { FluentProvider, Text, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const place = document.getElementById("pane");
if (place === null) throw new Error("no #pane");
createRoot(place).render(
  <FluentProvider theme={webLightTheme}>
    <Text>Chỉ tiêu</Text>
  </FluentProvider>,
);
