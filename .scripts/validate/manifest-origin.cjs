// The one build setting of the manifest: where the pane is served. CommonJS, because webpack's configuration is.

/** The origin in the committed manifest: the development server. */
const committedOrigin = "https://localhost:3170";

/** "https://HOST/" → "https://HOST"; throws for anything that is not a bare https origin. */
function asOrigin(origin) {
  let url;
  try {
    url = new URL(origin);
  } catch {
    throw new Error(`网址“${origin}”无法识别。请写成 https://主机名 或 https://主机名:端口。`);
  }
  const plain = /^[a-z0-9.-]+$/.test(url.hostname);
  if (url.protocol !== "https:" || !plain || url.username || url.pathname !== "/" || url.search || url.hash)
    throw new Error(`网址“${origin}”不合规：须以 https:// 开头，只含主机名和端口，不带路径和参数。`);
  return url.origin;
}

/** The manifest as it is, every address moved to another origin: withOrigin(xml, "https://jixiao.example.gov.cn"). */
function withOrigin(xml, origin) {
  const target = asOrigin(origin);
  // Only whole origins: https://localhost:31700 stays.
  return xml.replaceAll(/https:\/\/localhost:3170(?=["/<])/g, () => target);
}

module.exports = { committedOrigin, withOrigin };
