onmessage = async (event) => {
  if (event.data === "throw") throw new Error("thrown in the worker");
  if (event.data === "complain") console.error("said in the worker");
  if (event.data === "connect") await fetch("http://127.0.0.2:9/x").catch(() => {});
  postMessage("done");
};
