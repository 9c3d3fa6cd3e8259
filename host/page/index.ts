/** Starts the host page. */
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Page } from "./page";
import styles from "./styles.css";

const style = document.createElement("style");
style.textContent = styles;
document.head.append(style);

const root = document.getElementById("root");
if (root) createRoot(root).render(createElement(Page));
