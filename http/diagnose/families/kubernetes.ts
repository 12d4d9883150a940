import type { Who } from "../diagnosis";
import { member } from "../signs/patterns";
import type { Family } from "./family";

const who: Who = { kind: "origin", name: "Kubernetes" };
const errors = "kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/api/errors/errors.go";

/** The API server of Kubernetes: its answers are objects of the kind Status. */
export const kubernetes: Family = {
  name: "Kubernetes",
  signs: [
    {
      content: [member("kind", "Status"), /system:anonymous/],
      status: [401, 403],
      who,
      causes: {
        "credentials-missing": {
          sure: "certain",
          says: "The cluster took the request for nobody's: no credentials reached it.",
          next: {
            caller:
              "Send a token or a client certificate: with kubectl check kubeconfig, with curl add Authorization: Bearer.",
            server:
              "Look whether a proxy before the API server ends TLS, because then client certificates do not arrive.",
          },
        },
      },
      source: "https://kubernetes.io/docs/reference/access-authn-authz/authentication/#anonymous-requests",
    },
    {
      content: [member("kind", "Status"), /is forbidden: User (?!\\?["']system:anonymous)/],
      who,
      causes: { "role-missing": "certain" },
      source: errors,
    },
    {
      content: [/You must be logged in to the server|the server has asked for the client to provide credentials/],
      who,
      causes: {
        "credentials-invalid": {
          sure: "likely",
          says: "The cluster did not accept the token or certificate that kubectl sent.",
          next: {
            caller: "Compare iss and aud of the token with what the cluster expects; kubectl -v=8 shows what was sent.",
            server: 'Look for "Unable to authenticate the request" in the log of the API server: it says why.',
          },
        },
        "credentials-missing": "possible",
      },
      source: "kubernetes/kubernetes staging/src/k8s.io/kubectl/pkg/cmd/util/helpers.go",
    },
    {
      content: [member("kind", "Status"), member("reason", "Unauthorized")],
      who,
      causes: { "credentials-invalid": "likely", "credentials-missing": "possible" },
      source: errors,
    },
    {
      content: [member("kind", "Status"), member("reason", "TooManyRequests")],
      who,
      causes: { "rate-limit": "certain" },
      source: errors,
    },
    {
      content: [member("kind", "Status"), /could not find the requested resource/],
      status: [404],
      who,
      causes: { "wrong-address": "certain" },
      source: errors,
    },
    {
      content: [/no endpoints available for service/],
      who,
      causes: { "upstream-failed": "certain" },
      source: "kubernetes/kubernetes pkg/registry/core/service/storage/storage.go",
    },
    {
      content: [member("kind", "Status"), /admission webhook|violates PodSecurity|exceeded quota/],
      status: [400, 403],
      who,
      causes: {
        "role-missing": { sure: "certain", says: "A policy of the cluster refuses the object, whoever asks." },
      },
      source: "https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/",
    },
    { content: [member("kind", "Status"), member("apiVersion", "v1")], who, source: errors },
    {
      fields: [["x-kubernetes-pf-flowschema-uid", /\S.*/]],
      who,
      source: "https://kubernetes.io/docs/concepts/cluster-administration/flow-control/",
    },
    { fields: [["audit-id", /\S.*/]], who, source: "https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/" },
    {
      content: [/^default backend - 404/],
      status: [404],
      who: { kind: "gateway", name: "Kubernetes ingress" },
      causes: { "wrong-address": { sure: "certain", says: "No ingress rule fits this host and path." } },
      source: "kubernetes/ingress-nginx docs/user-guide/default-backend.md",
    },
  ],
};
