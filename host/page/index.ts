/** Starts the host page. */
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Page } from "./page";
import { forgetWhenLeft, IS_SHIPPED } from "./shipped";
import styles from "./styles.css";

const style = document.createElement("style");
style.textContent = styles;
document.head.append(style);

if (IS_SHIPPED) forgetWhenLeft();
const root = document.getElementById("root");
if (root) createRoot(root).render(createElement(Page));
