/**
 * Runs in a page that may stand in a frame. Where a frame may not send forms, nobody is told of a submit, not even the code that would
 * send by itself: so it is told here, and only what no code takes goes the way of a form. HTML, form submission algorithm.
 */
export const frameFormsScript = `(${tellSubmits.toString()})();`;

function tellSubmits() {
  if (parent === window) return;
  const send = HTMLFormElement.prototype.requestSubmit;

  function submit(form: HTMLFormElement, submitter: HTMLElement | null) {
    if (!form.noValidate && !form.reportValidity()) return;
    const told = new SubmitEvent("submit", { submitter, bubbles: true, cancelable: true });
    if (form.dispatchEvent(told)) send.call(form, submitter);
  }

  HTMLFormElement.prototype.requestSubmit = function (submitter) {
    submit(this, submitter ?? null);
  };
  addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button, input") : null;
    if (event.defaultPrevented || !(button instanceof HTMLButtonElement || button instanceof HTMLInputElement)) return;
    const { form, type } = button;
    if (!form || (type !== "submit" && type !== "image") || button.disabled) return;
    event.preventDefault();
    submit(form, button);
  });
}
