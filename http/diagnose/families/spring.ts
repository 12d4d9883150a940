import type { Who } from "../diagnosis";
import { member } from "../signs/patterns";
import type { Family } from "./family";

const security: Who = { kind: "framework", name: "Spring Security" };
const boot: Who = { kind: "framework", name: "Spring Boot" };
const headers = "https://docs.spring.io/spring-security/reference/features/exploits/headers.html";

/** Spring Security and Spring Boot. */
export const spring: Family = {
  name: "Spring",
  signs: [
    {
      status: [403],
      fields: [
        ["x-content-type-options", /^nosniff$/i],
        ["cache-control", /^no-cache, no-store, max-age=0, must-revalidate$/i],
        ["expires", /^0$/],
      ],
      who: security,
      causes: {
        "framework-default": {
          sure: "likely",
          says: "These are the headers of Spring Security, and an empty 403 is its default: nobody is logged in and no entry point is set, or the anti-forgery token is missing.",
          next: {
            caller: "Send credentials; for a form or a POST send the anti-forgery token too.",
            server: "Set an authentication entry point that answers 401, and turn csrf off for APIs that take tokens.",
          },
        },
        "credentials-missing": "possible",
        csrf: "possible",
      },
      tell: "Send a GET to the same address: if that is allowed, the anti-forgery token was missing.",
      source: `${headers}; spring-projects/spring-security Http403ForbiddenEntryPoint`,
    },
    {
      fields: [
        ["cache-control", /^no-cache, no-store, max-age=0, must-revalidate$/i],
        ["pragma", /^no-cache$/i],
      ],
      who: security,
      source: headers,
    },
    {
      content: [/Full authentication is required to access this resource/],
      who: security,
      causes: { "credentials-missing": "certain" },
      source: "spring-projects/spring-security core messages.properties",
    },
    {
      content: [/Invalid CSRF [Tt]oken|Could not verify the provided CSRF token|Expected CSRF token not found/],
      who: security,
      causes: { csrf: "certain" },
      source: "spring-projects/spring-security web/csrf/InvalidCsrfTokenException",
    },
    {
      fields: [
        [
          "www-authenticate",
          /error_description="(?:Jwt expired at|An error occurred while attempting to decode the Jwt)/i,
        ],
      ],
      who: security,
      source: "spring-projects/spring-security oauth2 JwtTimestampValidator",
    },
    {
      fields: [["www-authenticate", /Jwt expired at/i]],
      who: security,
      causes: { "credentials-expired": "certain" },
      source: "spring-projects/spring-security oauth2 JwtTimestampValidator",
    },
    {
      fields: [["www-authenticate", /error_description="The request requires higher privileges/i]],
      who: security,
      causes: { "scope-missing": "certain" },
      source: "spring-projects/spring-security BearerTokenAccessDeniedHandler",
    },
    {
      fields: [["www-authenticate", /Bearer token is malformed/i]],
      who: security,
      causes: { "credentials-malformed": "certain" },
      source: "spring-projects/spring-security DefaultBearerTokenResolver",
    },
    {
      fields: [["www-authenticate", /An expected CSRF|iss claim is not valid|The iss claim/i]],
      who: security,
      causes: { "wrong-issuer": "certain" },
      source: "spring-projects/spring-security JwtIssuerValidator",
    },
    {
      fields: [["www-authenticate", /The aud claim/i]],
      who: security,
      causes: { "wrong-audience": "certain" },
      source: "spring-projects/spring-security JwtClaimValidator",
    },
    {
      content: [/Whitelabel Error Page/],
      who: boot,
      causes: { "framework-default": "likely" },
      source: "spring-projects/spring-boot ErrorMvcAutoConfiguration",
    },
    {
      status: [403],
      content: [
        /"timestamp"\s?:[\s\S]{0,80}"status"\s?:\s?403[\s\S]{0,40}"error"\s?:\s?"Forbidden"\s{0,4},\s{0,8}"(?:path"|message"\s?:\s?"(?:|Forbidden|No message available)")/,
      ],
      who: boot,
      causes: {
        "framework-default": "likely",
        "credentials-missing": "possible",
        csrf: "possible",
        "role-missing": "possible",
      },
      source: "spring-projects/spring-boot DefaultErrorAttributes",
    },
    {
      status: [403],
      content: [/"timestamp"\s?:[\s\S]{0,80}"status"\s?:\s?403[\s\S]{0,60}"message"\s?:\s?"Access (?:is )?[Dd]enied/],
      who: boot,
      causes: { "role-missing": "likely" },
      source: "spring-projects/spring-security AccessDeniedException",
    },
    {
      status: [401],
      content: [/"timestamp"\s?:[\s\S]{0,80}"status"\s?:\s?401[\s\S]{0,40}"error"\s?:\s?"Unauthorized"/],
      who: boot,
      source: "spring-projects/spring-boot DefaultErrorAttributes",
    },
    {
      status: [404],
      content: [member("message|detail", "No (?:static resource|endpoint|handler found)")],
      who: boot,
      causes: { "wrong-address": "certain" },
      source: "spring-projects/spring-framework NoResourceFoundException",
    },
    {
      content: [/"timestamp"\s?:[\s\S]{0,80}"status"\s?:\s?[45]\d\d[\s\S]{0,120}"path"\s?:/],
      who: boot,
      source: "spring-projects/spring-boot DefaultErrorAttributes",
    },
    {
      fields: [["set-cookie", /^JSESSIONID=/]],
      who: { kind: "framework", name: "A Java servlet container" },
      source: "Jakarta Servlet specification, session tracking",
    },
    {
      content: [/only accessible from a browser running on the same machine as Tomcat/],
      who: { kind: "framework", name: "Apache Tomcat" },
      causes: { "network-block": "certain" },
      source: "apache/tomcat webapps/manager/WEB-INF/jsp/403.jsp",
    },
    {
      content: [/The requested resource \[[^\]]{1,1000}\] is not available/],
      status: [404],
      who: { kind: "framework", name: "Apache Tomcat" },
      causes: {
        "wrong-address": {
          sure: "likely",
          says: "No application of this Tomcat answers at that path: it is not deployed, did not start, or has another path.",
          next: { server: "Look into webapps and into catalina.out: did the application start?" },
        },
      },
      source: "apache/tomcat java/org/apache/catalina/servlets/LocalStrings.properties",
    },
    {
      content: [/<title>HTTP Status [45]\d\d [–-]|Apache Tomcat\//],
      who: { kind: "framework", name: "Apache Tomcat" },
      source: "apache/tomcat java/org/apache/catalina/valves/ErrorReportValve.java",
    },
    {
      fields: [["server", /^Jetty/i]],
      who: { kind: "framework", name: "Jetty" },
      source: "jetty/jetty.project HttpGenerator",
    },
  ],
};
