import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const scripts = join(__dirname, "../../.scripts");

describe("start:excel and stop:excel", () => {
  const hasExcel = process.platform === "win32" || process.platform === "darwin";

  test.each(["start", "stop"])(
    "%s says what to do on a system that never has Excel, or asks for a known word",
    (word) => {
      const words = hasExcel ? "unknown" : word;
      const { status, stderr } = spawnSync(process.execPath, [join(scripts, "excel.mjs"), words], { encoding: "utf8" });
      expect(status).toBe(1);
      expect(stderr.trim()).toMatch(hasExcel ? /^用法：/ : /^这台机器的系统上没有 Excel：.*npm start.*。$/);
    },
  );
});

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly cache: string | undefined;
  readonly body: string;
}

describe("the files served to Excel", () => {
  const parent = mkdtempSync(join(tmpdir(), "selfeval-served-"));
  const folder = join(parent, "dist");
  let server: ChildProcess;
  let port = 0;

  beforeAll(async () => {
    mkdirSync(join(folder, "assets"), { recursive: true });
    writeFileSync(join(folder, "page.html"), "<!doctype html>");
    writeFileSync(join(folder, "assets/icon-16.png"), "png");
    writeFileSync(join(parent, "secret.txt"), "secret");
    mkdirSync(`${folder}-other`);
    writeFileSync(join(`${folder}-other`, "secret.txt"), "secret");
    const program = `
      import { createServer } from "node:http";
      import { staticFiles } from ${JSON.stringify(pathToFileURL(join(scripts, "excel/static-files.mjs")).href)};
      const server = createServer(staticFiles(${JSON.stringify(folder)}));
      server.listen(0, "127.0.0.1", () => console.log(server.address().port));`;
    server = spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: ["ignore", "pipe", "inherit"] });
    port = await new Promise<number>((resolve) => server.stdout?.once("data", (text) => resolve(Number(text))));
  });

  afterAll(() => {
    server.kill();
    rmSync(parent, { recursive: true });
  });

  const ask = (path: string, method = "GET"): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asking = request({ port, host: "127.0.0.1", path, method }, (answer) => {
        let body = "";
        answer.on("data", (part) => (body += part));
        answer.on("end", () =>
          resolve({
            status: answer.statusCode,
            type: answer.headers["content-type"],
            cache: answer.headers["cache-control"],
            body,
          }),
        );
      });
      asking.once("error", reject);
      asking.end();
    });

  test("a page is never kept, whatever follows the question mark", async () => {
    expect(await ask("/page.html?_host_Info=Excel$Win32")).toEqual({
      status: 200,
      type: "text/html; charset=utf-8",
      cache: "no-cache",
      body: "<!doctype html>",
    });
  });

  test("an icon may be kept, because Excel shows no other", async () => {
    expect(await ask("/assets/icon-16.png")).toMatchObject({ status: 200, type: "image/png", cache: "max-age=3600" });
  });

  test("a question for the head brings no body", async () => {
    expect(await ask("/page.html", "HEAD")).toMatchObject({ status: 200, body: "" });
  });

  test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/../dist-other/secret.txt", "/assets", "/"])(
    "%s is not there",
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, body: "没有这个文件。" });
    },
  );

  test("%ff and a null byte are not there either", async () => {
    expect((await ask("/%ff")).status).toBe(404);
    expect((await ask("/page.html%00")).status).toBe(404);
  });

  test("nothing can be written", async () => {
    expect((await ask("/page.html", "PUT")).status).toBe(405);
  });
});
