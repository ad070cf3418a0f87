// Tries the add-in in the Excel of this machine: npm run start:excel serves dist/ on https://localhost:3170 and hands
// manifest.xml to Excel; npm run stop:excel takes it out again. With --certificates it also removes the certificates.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:https";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { staticFiles } from "./excel/static-files.mjs";

const root = join(fileURLToPath(import.meta.url), "../..");
const port = 3170;
const debugging = "office-addin-debugging@7.0.0";
const certificates = "office-addin-dev-certs@3.0.0";
const certificateFolder = join(homedir(), ".office-addin-dev-certs");
/** How stop:excel proves to the server that it may end it. */
const tokenFile = join(root, "out/excel-server.token");
const stopAddress = "/--stop";

function fail(message) {
  console.error(message);
  process.exit(1);
}

function run(program, words, failure) {
  const done = spawnSync(program, words, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (done.status !== 0) fail(failure);
}

const npx = (words, failure) => run("npx", ["--yes", ...words], failure);

/** Makes a certificate for localhost that this machine trusts, unless there is one; the system may ask for consent. */
function certificate() {
  npx(
    [certificates, "install", "--days", "365"],
    "没有装上本机证书。请检查能否访问 npm 仓库，并在系统询问时选择“是”。",
  );
  const [cert, key, ca] = ["localhost.crt", "localhost.key", "ca.crt"].map((name) => join(certificateFolder, name));
  if (![cert, key, ca].every((file) => existsSync(file)))
    fail(`没有生成本机证书（${certificateFolder}）。请重新运行 npm run start:excel，并在系统询问时选择“是”。`);
  return { cert: readFileSync(cert), key: readFileSync(key), ca: readFileSync(ca) };
}

function serve({ cert, key }) {
  const token = randomBytes(16).toString("hex");
  const files = staticFiles(join(root, "dist"));
  const server = createServer({ cert, key }, (asked, answer) => {
    if (asked.url !== stopAddress || asked.headers["x-token"] !== token) return files(asked, answer);
    answer.end();
    end();
  });
  const end = () => {
    rmSync(tokenFile, { force: true });
    server.close();
    server.closeAllConnections();
  };
  process.once("SIGINT", () => {
    end();
    console.log("\n服务已停止。从 Excel 中移除加载项请运行 npm run stop:excel。");
  });
  server.once("error", ({ code }) =>
    fail(
      code === "EADDRINUSE"
        ? `端口 ${port} 已被占用。请先运行 npm run stop:excel，或关掉占用它的程序。`
        : `本机服务没有启动（${code}）。`,
    ),
  );
  server.listen(port, "localhost", () => {
    mkdirSync(join(root, "out"), { recursive: true });
    writeFileSync(tokenFile, token);
    sideload();
  });
}

/** Without waiting, because Excel asks the server for the pane while this is still running. */
function sideload() {
  const words = ["--yes", debugging, "start", "manifest.xml", "desktop", "--app", "excel", "--no-debug"];
  const running = spawn("npx", words, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  const failed = () => fail("没有打开 Excel。请确认本机装有 Excel 2021 或更新的版本，并能访问 npm 仓库。");
  running.once("error", failed);
  running.once("exit", (status) => {
    if (status !== 0) return failed();
    console.log(`
https://localhost:${port} 正在提供加载项，请不要关闭此窗口。
在 Excel 中打开“绩效自评”选项卡。没有看到它时，见 docs/install-excel.md。
结束时在另一个窗口运行 npm run stop:excel。`);
  });
}

function start() {
  run("npm", ["run", "--silent", "build"], "构建没有成功，请看上面的提示。");
  serve(certificate());
}

/** Asks a running server to end; without one there is nothing to do. */
function stopServer() {
  const ca = join(certificateFolder, "ca.crt");
  if (!existsSync(tokenFile) || !existsSync(ca)) return;
  const headers = { "x-token": readFileSync(tokenFile, "utf8") };
  const asking = request({ port, host: "localhost", path: stopAddress, headers, ca: readFileSync(ca) });
  asking.once("error", () => rmSync(tokenFile, { force: true }));
  asking.once("response", (answer) => answer.resume());
  asking.end();
}

function stop(options) {
  npx([debugging, "stop", "manifest.xml"], "没有移除加载项。请在 Excel“插入 > 我的加载项”中手动移除。");
  stopServer();
  if (options.includes("--certificates")) npx([certificates, "uninstall"], "没有移除本机证书，请稍后再试。");
  console.log("已从 Excel 中移除加载项，请重新打开 Excel。");
}

const [command, ...options] = process.argv.slice(2);
if (process.platform !== "win32" && process.platform !== "darwin")
  fail("这台机器的系统上没有 Excel：请在装有 Excel 的 Windows 或 Mac 上运行，或用 npm start 在浏览器中打开。");
if (command === "start") start();
else if (command === "stop") stop(options);
else fail("用法：node .scripts/excel.mjs start，或 node .scripts/excel.mjs stop [--certificates]。");
