// The browser's half of passkeys: asks the server for options, the device for a key, and sends back what it gave.
const post = (path, body) =>
  fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: body ? JSON.stringify(body) : null });

const show = (name) => document.querySelector(`[data-passkey-${name}]`)?.removeAttribute("hidden");

async function signIn() {
  const options = PublicKeyCredential.parseRequestOptionsFromJSON(await (await post("/sign-in/passkey/options")).json());
  const credential = await navigator.credentials.get({ publicKey: options });
  const answer = await post("/sign-in/passkey", { credential: JSON.stringify(credential.toJSON()) });
  if (!answer.ok) throw new Error("refused");
  location.assign("/");
}

async function add() {
  const options = PublicKeyCredential.parseCreationOptionsFromJSON(await (await post("/account/passkey/options")).json());
  const credential = await navigator.credentials.create({ publicKey: options });
  const answer = await post("/account/passkey", { credential: JSON.stringify(credential.toJSON()) });
  if (!answer.ok) throw new Error("refused");
  show("done");
}

for (const button of document.querySelectorAll("[data-passkey]")) {
  button.addEventListener("click", () => (button.dataset.passkey === "add" ? add() : signIn()).catch(() => show("problem")));
}
