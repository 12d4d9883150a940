/** Writes the address of the page below it, before it is printed. */
export const printedAddressScript =
  'addEventListener("beforeprint",()=>{document.getElementById("printed-address").textContent=location.href.split("#")[0]});';
