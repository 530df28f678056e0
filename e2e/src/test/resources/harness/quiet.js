const own = trustedTypes.createPolicy("own", { createScriptURL: (url) => url });
const worker = new Worker(own.createScriptURL("worker.js"), { type: "module" });
worker.onmessage = (event) => {
  document.getElementById("said").textContent = event.data;
};
const wanted = new URLSearchParams(location.search).get("do");
if (wanted === "leave") location.assign("http://127.0.0.2:9/x");
if (wanted === "eval") new Function("return 1")();
if (wanted === "style") document.body.setAttribute("style", "color: red");
worker.postMessage(wanted ?? "");
