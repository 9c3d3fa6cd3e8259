/**
 * Serves the built add-in and, beside it, the host page, on this machine only.
 *   /                host page          /addin/…      the add-in's own files (dist)
 *   /office-js/…     the pinned npm copy of office.js, in place of Microsoft's address
 *   /workbooks/…     sample workbooks   POST /pdf     an .xlsx drawn by LibreOffice, 501 where there is none
 *   /changes         where a watcher runs: a line for each change, and the host page reloads
 * With `https` it serves dist alone at the root, as a real Excel wants it.
 */
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import http from "node:http";
import https from "node:https";
import { tmpdir } from "node:os";
import { extname, isAbsolute, join, normalize, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { findLibreOffice } from "./browser.mjs";
import { root } from "./tool.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const LARGEST_WORKBOOK = 50 * 1024 * 1024;

/** Starts the server; answers {address, close}. Port 0 takes any free one. */
export async function serve({ port = 3000, secure = null, extra = {}, changes = null } = {}) {
  const rooms = { ...(secure ? { "/": "dist" } : ROOMS), ...extra };
  const answer = (request, response) =>
    respond(request, response, rooms, changes).catch((error) => {
      response.writeHead(500, { "content-type": "text/plain" }).end(String(error.message));
    });
  const server = secure ? https.createServer(secure, answer) : http.createServer(answer);
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "localhost", resolve));
  return {
    address: `${secure ? "https" : "http"}://localhost:${server.address().port}/`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}

/** Address → folder of the project (or one file of it); the longest that fits. */
const ROOMS = {
  "/office-js/": "node_modules/@microsoft/office-js/dist",
  "/workbooks/": "host/workbooks",
  "/addin/manifest.xml": "manifest.xml",
  "/addin/": "dist",
  "/": "build/host",
};

async function respond(request, response, rooms, changes) {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  if (changes && path === "/changes") return tellChanges(response, changes);
  if (request.method === "POST" && path === "/pdf") return drawPdf(request, response);
  if (request.method === "GET" && path === "/pdf")
    return response.writeHead(findLibreOffice() ? 204 : 501).end();
  if (path === "/workbooks/index.json") return list(response);
  const prefix = Object.keys(rooms)
    .sort((one, other) => other.length - one.length)
    .find((start) => path.startsWith(start));
  const place = isAbsolute(rooms[prefix]) ? rooms[prefix] : join(root, rooms[prefix]);
  const isFolder = prefix.endsWith("/");
  const file = isFolder ? normalize(join(place, path.slice(prefix.length) || "index.html")) : place;
  if ((isFolder && !file.startsWith(place + sep)) || !existsSync(file)) {
    return response.writeHead(404, { "content-type": "text/plain" }).end("not found");
  }
  let body = await readFile(file);
  if ("/office-js/" in rooms && extname(file) === ".html") {
    body = body.toString("utf8").replaceAll(OFFICE_JS, "/office-js/");
    if (changes && path === "/") body = body.replace("</body>", `${RELOADING}</body>`);
  }
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    // Excel shows no icon of a ribbon button that may not be kept.
    "cache-control": extname(file) === ".png" ? "max-age=3600" : "no-store",
  });
  response.end(body);
}

/** Of the host page alone: the add-in's pages lie in it, and allow no script of another's. */
const RELOADING = `<script>new EventSource("/changes").onmessage = () => location.reload();</script>`;

/** Stays open; a message for each change. */
function tellChanges(response, changes) {
  const tell = () => response.write("data: changed\n\n");
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write(": watching\n\n");
  changes.on("change", tell);
  response.on("close", () => changes.off("change", tell));
}

function list(response) {
  const folder = join(root, "host/workbooks");
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name)) : [];
  response.writeHead(200, { "content-type": TYPES[".json"] }).end(JSON.stringify(files));
}

async function drawPdf(request, response) {
  const program = findLibreOffice();
  if (!program) return response.writeHead(501).end();
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST_WORKBOOK) return response.writeHead(413).end();
    chunks.push(chunk);
  }
  const folder = await mkdtemp(join(tmpdir(), "chi-tieu-"));
  try {
    await writeFile(join(folder, "report.xlsx"), Buffer.concat(chunks));
    const profile = pathToFileURL(join(folder, "profile")).href;
    await done(
      spawn(
        program,
        [
          `-env:UserInstallation=${profile}`,
          "--headless",
          "--convert-to",
          "pdf",
          "--outdir",
          folder,
          join(folder, "report.xlsx"),
        ],
        { stdio: "ignore" },
      ),
    );
    response
      .writeHead(200, { "content-type": "application/pdf" })
      .end(await readFile(join(folder, "report.pdf")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function done(child) {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`LibreOffice stopped with ${code}`)),
    );
  });
}
