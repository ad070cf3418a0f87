/** The small window behind a ribbon button: it shows the sentence that follows the # of its address. */
const place = document.getElementById("words");
const words = decodeURIComponent(window.location.hash.slice(1));

if (place) {
  place.textContent = words || "没有可显示的内容，请关闭此窗口。";
  Object.assign(place.style, {
    font: '15px/1.7 "Segoe UI", "Microsoft YaHei", "PingFang SC", sans-serif',
    padding: "16px",
    overflowWrap: "anywhere",
  });
}

export {};
