/** Two lifelines with an arrow for every request and every answer, and nothing on them: what goes there is to be written. */
export function BlankSequence({ exchanges }: { readonly exchanges: number }) {
  const label = exchanges === 1 ? "1 request and its answer" : `${exchanges} requests and their answers`;
  return (
    <figure aria-label={`To draw: ${label}`} className="mt-3 break-inside-avoid" data-blank="sequence">
      <div className="flex justify-between font-display text-soft text-tiny" aria-hidden="true">
        <span>client</span>
        <span>server</span>
      </div>
      <ol className="mx-5 border-ink border-x-2 px-px pt-1 pb-2">
        {Array.from({ length: exchanges * 2 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: empty arrows differ in nothing
          <li key={index} className="text-ink">
            <span className="flex h-9 items-end justify-center px-6 font-display text-soft text-tiny">
              <span className="mr-auto">{index % 2 === 0 ? `${index / 2 + 1}.` : ""}</span>
              <span className="sr-only">{index % 2 === 0 ? "Request, to be written" : "Answer, to be written"}</span>
            </span>
            <Arrow back={index % 2 === 1} />
          </li>
        ))}
      </ol>
    </figure>
  );
}

function Arrow({ back }: { readonly back: boolean }) {
  return (
    <svg
      width="100%"
      height="9"
      aria-hidden="true"
      className="block"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <line x1="1" y1="4.5" x2="99.6%" y2="4.5" />
      {back ? (
        <path d="M8 1 1 4.5 8 8z" fill="currentColor" />
      ) : (
        <svg x="100%" overflow="visible" aria-hidden="true">
          <path d="M-8 1-1 4.5-8 8z" fill="currentColor" />
        </svg>
      )}
    </svg>
  );
}
