import type { Who } from "../diagnosis";
import { element } from "../signs/patterns";
import type { Family } from "./family";

const s3: Who = { kind: "origin", name: "Amazon S3" };
const s3Codes = "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html";

/** Amazon S3, and what speaks as it does. */
export const amazonStorage: Family = {
  name: "Amazon S3",
  signs: [
    {
      content: [element("Code", "AccessDenied")],
      who: s3,
      causes: { "role-missing": "likely", "credentials-missing": "possible" },
      tell: "Ask with the AWS CLI and the same key: if that works, the request was not signed.",
      source: s3Codes,
    },
    {
      content: [element("Code", "AccessDenied"), /Request has expired/],
      who: s3,
      causes: { "credentials-expired": { sure: "certain", says: "The signed address has expired." } },
      source: s3Codes,
    },
    {
      content: [element("Code", "(?:SignatureDoesNotMatch)")],
      who: s3,
      causes: { "signature-mismatch": "certain" },
      source: s3Codes,
    },
    {
      content: [element("Code", "(?:InvalidAccessKeyId|InvalidToken)")],
      who: s3,
      causes: { "credentials-invalid": "certain" },
      source: s3Codes,
    },
    {
      content: [element("Code", "(?:ExpiredToken|TokenRefreshRequired)")],
      who: s3,
      causes: { "credentials-expired": "certain" },
      source: s3Codes,
    },
    {
      content: [element("Code", "RequestTimeTooSkewed")],
      who: s3,
      causes: { "clock-skew": "certain" },
      source: s3Codes,
    },
    {
      content: [element("Code", "(?:AuthorizationHeaderMalformed|InvalidArgument|AuthorizationQueryParametersError)")],
      status: [400, 403],
      who: s3,
      causes: { "credentials-malformed": "likely" },
      source: s3Codes,
    },
    {
      content: [/authorization mechanism you have provided is not supported/i],
      who: s3,
      causes: { "scheme-mismatch": "certain" },
      source: s3Codes,
    },
    {
      content: [element("Code", "(?:PermanentRedirect|NoSuchBucket|IllegalLocationConstraintException)")],
      status: [301, 307, 400, 404],
      who: s3,
      causes: { "wrong-address": "certain" },
      source: s3Codes,
    },
    {
      content: [element("Code", "(?:SlowDown|ServiceUnavailable)")],
      who: s3,
      causes: { "rate-limit": "certain" },
      source: s3Codes,
    },
    {
      content: [element("Code", "AllAccessDisabled|AccountProblem|NotSignedUp")],
      who: s3,
      causes: { "not-enabled": "certain" },
      source: s3Codes,
    },
    {
      status: [400],
      fields: [["x-amz-bucket-region", /\S.*/]],
      sent: [["authorization", /^AWS [^:\s]{1,128}:/]],
      who: s3,
      causes: {
        "scheme-mismatch": {
          sure: "likely",
          says: "The request was signed in version 2, and this region takes version 4 alone.",
        },
      },
      source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingAWSSDK.html",
    },
    { fields: [["server", /^AmazonS3$/]], who: s3, source: s3Codes },
    { fields: [["x-amz-bucket-region", /\S.*/]], who: s3, source: s3Codes },
  ],
};
