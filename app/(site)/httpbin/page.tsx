import type { Metadata } from "next";
import { Table } from "#components/article/table";
import { AddressLink } from "#components/reference/address-link";
import { Page } from "#components/ui/page";
import { addresses, differences } from "./differences";

export const metadata: Metadata = {
  title: "httpbin",
  description: "The addresses of httpbin, answered here, with a table of where the answers differ and why.",
};

export default function Httpbin() {
  return (
    <Page
      kind="text"
      title="httpbin"
      lede={
        <>
          Below <code>/api/httpbin/</code> this server speaks httpbin: its addresses, its JSON, its cookies. A client’s
          test suite that is written against httpbin runs against it as it is. Each address opens in the sandbox.
        </>
      }
    >
      <section aria-labelledby="addresses" className="mt-10">
        <h2 id="addresses" className="font-semibold text-head">
          What it offers
        </h2>
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
            {differences.map(({ httpbin, here, why, section }) => (
              <tr key={httpbin}>
                <td>{httpbin}</td>
                <td>{here}</td>
                <td>{why}</td>
                <td>{section}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </section>
    </Page>
  );
}
