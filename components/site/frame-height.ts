/**
 * Runs in a page that stands in a frame: tells the page around it how high its content is, at first and whenever that changes:
 * `{ type: "knock-knock", height }`, in CSS pixels.
 */
export const frameHeightScript =
  'if(parent!==window)new ResizeObserver(()=>parent.postMessage({type:"knock-knock",height:Math.ceil(document.body.getBoundingClientRect().height)},"*")).observe(document.body);';
