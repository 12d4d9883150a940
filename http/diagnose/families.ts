import { amazon } from "./families/amazon";
import { amazonClients } from "./families/amazon-clients";
import { amazonStorage } from "./families/amazon-storage";
import { apache } from "./families/apache";
import { azure } from "./families/azure";
import { balancers } from "./families/balancers";
import { botChecks } from "./families/bot-checks";
import { browsers } from "./families/browsers";
import { calls } from "./families/calls";
import { cdns } from "./families/cdns";
import { cloudflare } from "./families/cloudflare";
import { codeHosts } from "./families/code-hosts";
import { connections } from "./families/connections";
import { devices } from "./families/devices";
import { entra } from "./families/entra";
import type { Family } from "./families/family";
import { firewalls } from "./families/firewalls";
import { gateways } from "./families/gateways";
import { google } from "./families/google";
import { images } from "./families/images";
import { javascript } from "./families/javascript";
import { kubernetes } from "./families/kubernetes";
import { microsoftServers } from "./families/microsoft-servers";
import { moreServices } from "./families/more-services";
import { nginx } from "./families/nginx";
import { oauth, oauthCodes } from "./families/oauth";
import { php } from "./families/php";
import { portals } from "./families/portals";
import { proxies } from "./families/proxies";
import { python } from "./families/python";
import { rubyAndGo } from "./families/ruby-go";
import { services } from "./families/services";
import { signInProxies } from "./families/sign-in-proxies";
import { spring } from "./families/spring";
import { stores } from "./families/stores";

/** All signs that are known, by the family that writes them, from what stands in front to the application. */
export const families: readonly Family[] = [
  botChecks,
  cloudflare,
  cdns,
  firewalls,
  proxies,
  portals,
  signInProxies,
  balancers,
  gateways,
  nginx,
  apache,
  microsoftServers,
  amazon,
  amazonStorage,
  amazonClients,
  azure,
  entra,
  google,
  kubernetes,
  images,
  codeHosts,
  services,
  moreServices,
  stores,
  oauth,
  oauthCodes,
  calls,
  python,
  spring,
  javascript,
  php,
  rubyAndGo,
  devices,
  browsers,
  connections,
];
