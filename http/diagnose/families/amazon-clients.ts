import type { Who } from "../diagnosis";
import type { Sign } from "../signs/sign";
import type { Family } from "./family";

const aws: Who = { kind: "origin", name: "AWS" };
const errors =
  "https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html; boto/botocore botocore/exceptions.py";

/** What the SDKs and the command line of AWS print of an error, each with the code of the service in words of its own. */
export const amazonClients: Family = {
  name: "AWS clients",
  signs: [
    printed("(?:AccessDenied|UnauthorizedOperation|AuthorizationError|NotAuthorized)(?:Exception)?", {
      "role-missing": "certain",
    }),
    printed("(?:InvalidClientTokenId|UnrecognizedClient|InvalidAccessKeyId|AuthFailure)(?:Exception)?", {
      "credentials-invalid": "certain",
    }),
    printed("(?:ExpiredToken|RequestExpired|TokenRefreshRequired)(?:Exception)?", { "credentials-expired": "certain" }),
    printed("(?:SignatureDoesNotMatch|InvalidSignature)(?:Exception)?", { "signature-mismatch": "certain" }),
    printed("RequestTimeTooSkewed", { "clock-skew": "certain" }),
    printed("MissingAuthenticationToken(?:Exception)?", { "credentials-missing": "certain" }),
    printed("(?:Throttling|ThrottledException|TooManyRequests|RequestLimitExceeded|SlowDown)(?:Exception)?", {
      "rate-limit": "certain",
    }),
    printed("(?:OptInRequired|SubscriptionRequired)(?:Exception)?", { "not-enabled": "certain" }),
    printed("(?:NoSuchBucket|NoSuchKey|ResourceNotFoundException)", {
      "wrong-address": {
        sure: "certain",
        says: "There is nothing of that name in this account and region.",
        next: { caller: "Check the name, the region and the account: aws sts get-caller-identity tells the last." },
      },
    }),
    {
      content: [
        /Unable to locate credentials|Could not load credentials from any providers|\bNoCredentialProviders\b|\bCredentialsProviderError\b|Unable to load (?:AWS )?credentials from any (?:of the )?providers?\b/i,
      ],
      unanswered: true,
      causes: {
        "credentials-missing": {
          sure: "certain",
          says: "No credentials of AWS were found on the machine, so nothing was sent to any server.",
          next: {
            caller: "Run aws configure, set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the machine a role.",
          },
        },
      },
      source: errors,
    },
  ],
};

// botocore: An error occurred (Code) when calling …; Java: Error Code: Code; Go: api error Code: …
function printed(codes: string, causes: NonNullable<Sign["causes"]>): Sign {
  const before = "\\bAn error occurred \\(|\\bError Code: |\\bapi error |\\berrorCode: '?";
  return { content: [new RegExp(`(?:${before})${codes}\\b`)], who: aws, causes, source: errors };
}
