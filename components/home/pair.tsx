import Link from "next/link";
import { StatusSign } from "#components/message/status-sign";
import { Citation } from "#components/ui/citation";

/** The two answers people mix up, side by side: what each one says, and where it is taught. */
export function Pair() {
  return (
    <section aria-labelledby="pair" className="mx-auto max-w-page px-4 pt-16 pb-14 md:px-8 md:pt-24 md:pb-20">
      <h2 id="pair" className="sr-only">
        401 and 403
      </h2>
      <div className="grid gap-14 print:grid-cols-2 print:gap-8 md:grid-cols-2 md:gap-0">
        <div className="text-pretty md:pe-12 lg:pe-20">
          <h3 className="font-bold leading-none">
            <a
              href="/status/401"
              className="flex items-center gap-4 text-[clamp(4.5rem,9vw,8rem)] text-challenge tracking-[-0.04em] no-underline"
            >
              401 <StatusSign status={401} className="size-[0.42em]" />
            </a>
            <span className="mt-4 block text-[clamp(1.5rem,2.6vw,2.2rem)] leading-tight">“Who are you?”</span>
          </h3>
          <p className="mt-4 max-w-[31rem]">
            The server does not know who asks, or does not believe it. It must say how to answer, in{" "}
            <code className="text-[0.86em]">WWW-Authenticate</code>, so the next try can work.{" "}
            <Citation>RFC 9110 §15.5.2</Citation>
          </p>
          <p className="mt-5 font-display font-semibold">
            <Link href="/learn/the-challenge">How a 401 asks</Link>
          </p>
        </div>
        <div className="text-pretty border-line md:border-s md:ps-12 lg:ps-20">
          <h3 className="font-bold leading-none">
            <a
              href="/status/403"
              className="flex items-center gap-4 text-[clamp(4.5rem,9vw,8rem)] text-refused tracking-[-0.04em] no-underline"
            >
              403 <StatusSign status={403} className="size-[0.42em]" />
            </a>
            <span className="mt-4 block text-[clamp(1.5rem,2.6vw,2.2rem)] leading-tight">
              “I know who you are, and no.”
            </span>
          </h3>
          <p className="mt-4 max-w-[31rem]">
            The server understood and refuses; if credentials came, they are not enough. The same ones will get the same
            answer, and sometimes nobody’s would do. <Citation>RFC 9110 §15.5.4</Citation>
          </p>
          <p className="mt-5 font-display font-semibold">
            <Link href="/learn/known-and-refused">Why a 403 refuses</Link>
          </p>
        </div>
      </div>
    </section>
  );
}
