import { type Family, field, signsOf } from "./family";

const own =
  "It is Apache's own page: a Require rule, an .htaccess file or the rights of a file refused this, and no line of an application did.";

/** Apache httpd, LiteSpeed and lighttpd: their own pages. */
export const apache: Family = {
  name: "Apache",
  signs: [
    ...signsOf("origin", "Apache", "apache/httpd modules/http/http_protocol.c", [
      [field("server", /^Apache(?!-Coyote)/i)],
      [/-\/\/IETF\/\/DTD HTML 2\.0\/\/EN/],
      [
        /AH01797: client denied by server configuration/,
        {
          "network-block": {
            sure: "likely",
            says: "A rule of Apache's configuration for addresses (Order, Allow, Deny) refuses this client.",
            next: {
              server:
                "Look for Order, Allow and Deny in the virtual host, the folder and .htaccess, and for modules that set them by country.",
            },
          },
        },
        [403],
      ],
      [
        /This server could not verify that you\s{1,4}are authorized/,
        { "credentials-missing": "likely", "credentials-invalid": "likely" },
        [401],
      ],
      [
        {
          content: [
            /You don(?:'|&#39;)t have permission to access/,
            /-\/\/IETF\/\/DTD HTML 2\.0\/\/EN|<address>Apache/,
          ],
        },
        {
          "framework-default": {
            sure: "likely",
            says: own,
            next: { server: "Read error_log of Apache at that time: it names the rule or the file." },
          },
        },
        [403],
      ],
      [
        { content: [/You don(?:'|&#39;)t have permission to access/], fields: [["server", /^Apache/i]] },
        {
          "framework-default": {
            sure: "likely",
            says: own,
            next: { server: "Read error_log of Apache at that time: it names the rule or the file." },
          },
        },
        [403],
      ],
      [
        /You don(?:'|&#39;)t have permission to access (?:\/\S{0,200}|this resource)\s{1,3}on this server/,
        { "framework-default": { sure: "likely", says: own } },
        [403],
      ],
      [
        /Server unable to read htaccess file/,
        {
          "framework-default": {
            sure: "certain",
            says: "Apache may not read an .htaccess file on the way to this.",
            next: { server: "Give the server the right to read the folder and the file." },
          },
        },
        [403],
      ],
      [
        /The proxy server received an invalid\s{1,4}response from an upstream server/,
        { "upstream-failed": "certain" },
        [500, 502],
      ],
      [/The gateway did not receive a timely response/, { "upstream-slow": "certain" }, [504]],
      [
        /temporarily unable to service your\s{1,4}request due to maintenance downtime or capacity/,
        { overloaded: "likely", "upstream-failed": "possible" },
        [503],
      ],
      [
        /does not allow request data with \w{1,10} requests, or the amount of data/,
        { "content-too-large": "certain" },
        [413],
      ],
      [
        /Size of a request header field exceeds server limit/,
        {
          "content-too-large": {
            sure: "certain",
            says: "A header is longer than the server takes; most often it is cookies or a large token.",
          },
        },
        [400],
      ],
      [/Misdirected Request|requested host name and the one of the SSL/i, { "wrong-address": "certain" }, [421]],
    ]),
    ...signsOf("origin", "LiteSpeed", "https://docs.litespeedtech.com/", [
      [field("server", /^LiteSpeed/i)],
      [/Proudly powered by LiteSpeed Web Server|Access to this resource on the server is denied!/i],
      [
        /Access to this resource on the server is denied!/i,
        {
          "framework-default": {
            sure: "likely",
            says: "It is LiteSpeed's own page: a rule, an .htaccess file or the rights of a file refused this.",
          },
          "waf-block": "possible",
        },
        [403],
      ],
    ]),
    ...signsOf("origin", "lighttpd", "lighttpd/lighttpd1.4 src/http_header.c", [[field("server", /^lighttpd/i)]]),
  ],
};
