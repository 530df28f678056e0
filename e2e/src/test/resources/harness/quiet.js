const worker = new Worker("worker.js", { type: "module" });
worker.onmessage = (event) => {
  document.getElementById("said").textContent = event.data;
};
const wanted = new URLSearchParams(location.search).get("do");
if (wanted === "eval") new Function("return 1")();
if (wanted === "leave") location.assign("http://127.0.0.2:9/x");
worker.postMessage(wanted ?? "");
