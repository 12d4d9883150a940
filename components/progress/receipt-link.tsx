/** The way to a receipt of what was solved in this browser. */
export function ReceiptLink() {
  return (
    <a href="/receipt" className="ms-auto whitespace-nowrap text-ink text-small" data-receipt-link="">
      Get a receipt
    </a>
  );
}
