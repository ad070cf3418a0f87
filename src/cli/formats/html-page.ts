/** A page of its own around what is in it, for a browser without any other file. */
export function htmlPage(content: string): string {
  const title = /<h1[^>]*>(.*?)<\/h1>/.exec(content)?.[1]?.replace(/<[^>]*>/g, "") ?? "";
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<body style="max-width:156mm;margin:20mm auto;padding:0 5mm">
${content}
</body>
</html>
`;
}
