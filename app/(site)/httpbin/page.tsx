import type { Metadata } from "next";
import { Table } from "#components/article/table";
import { AddressLink } from "#components/reference/address-link";
import { Page } from "#components/ui/page";
import { addresses } from "./addresses";
import { answerDifferences } from "./differences/answers";
import { authenticationDifferences } from "./differences/authentication";
import { cachingDifferences } from "./differences/caching";
import { requestDifferences } from "./differences/requests";

export const metadata: Metadata = {
  title: "httpbin",
  description: "The addresses of httpbin, answered here, with a table of where the answers differ and why.",
};

const groups = [
  { id: "requests", title: "Addresses and requests", rows: requestDifferences },
  { id: "authentication", title: "Authentication", rows: authenticationDifferences },
  { id: "caching", title: "Conditions, ranges and choices", rows: cachingDifferences },
  { id: "answers", title: "Answers and limits", rows: answerDifferences },
] as const;

export default function Httpbin() {
  return (
    <Page
      kind="text"
      title="httpbin"
      lede={
        <>
          This server speaks httpbin: all its addresses, its JSON, its cookies. A client’s test suite that is written
          against httpbin needs nothing but a base URL, and fails only where a table below says why.
        </>
      }
    >
      <section aria-labelledby="where" className="prose mt-10">
        <h2 id="where" className="font-semibold text-head">
          Where it stands
        </h2>
        <ul className="max-w-measure">
          <li>
            At the root of a host of its own: <code>httpbin.</code> before any name of this site. On your own machine,
            that is <code>http://httpbin.localhost:3000/get</code>.
          </li>
          <li>
            At the root of a port of its own, for tools that cannot resolve that name. The setting{" "}
            <code>HTTPBIN_PORT=3001</code> opens <code>http://localhost:3001/get</code>.
          </li>
          <li>
            Below <code>/api/httpbin</code> on this site. The sandbox sends there.
          </li>
        </ul>
      </section>
      <section aria-labelledby="addresses" className="mt-10">
        <h2 id="addresses" className="font-semibold text-head">
          What it offers
        </h2>
        <p className="max-w-measure">Each address opens in the sandbox.</p>
        <dl className="mt-3 max-w-measure border-line border-t">
          {addresses.map(({ about, paths }) => (
            <div key={about} className="border-line border-b py-2 sm:flex sm:gap-6">
              <dt className="shrink-0 font-semibold sm:w-40">{about}</dt>
              <dd className="min-w-0">
                {paths.split(" ").map((path) => (
                  <AddressLink key={path} path={path} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="differences" className="prose mt-10">
        <h2 id="differences" className="font-semibold text-head">
          Where it differs
        </h2>
        <p className="max-w-measure">
          Each line names what httpbin does, what happens here, and the section that settles it.
        </p>
        {groups.map(({ id, title, rows }) => (
          <section key={id} aria-labelledby={id}>
            <h3 id={id}>{title}</h3>
            <Table>
              <thead>
                <tr>
                  <th scope="col">httpbin</th>
                  <th scope="col">Here</th>
                  <th scope="col">Why</th>
                  <th scope="col">Section</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ httpbin, here, why, section }) => (
                  <tr key={httpbin}>
                    <td>{httpbin}</td>
                    <td>{here}</td>
                    <td>{why}</td>
                    <td>{section === "" ? "None" : section}</td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </section>
        ))}
      </section>
    </Page>
  );
}
