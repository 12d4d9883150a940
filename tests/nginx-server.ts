import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { test } from "@playwright/test";
import { freePort } from "../scripts/free-port";

const program = ["/usr/sbin/nginx", "nginx"].find((path) => spawnSync(path, ["-v"]).error === undefined);

/** A gateway of a test's own, which gives each request to the next of its servers. */
export type Nginx = { readonly at: string; readonly stop: () => Promise<void> };

/** Skips a test where the program is not installed; in CI it runs, and fails. */
export function needsNginx(): void {
  test.skip(!process.env["CI"] && program === undefined, "nginx is not installed");
}

/** Starts nginx before servers such as `http://127.0.0.1:4001`, on a free port of 127.0.0.1. */
export async function startNginx(servers: readonly string[]): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), "nginx-"));
  const port = await freePort();
  const upstream = servers.map((each) => `server ${new URL(each).host} max_fails=1 fail_timeout=1s;`).join(" ");
  await writeFile(join(folder, "nginx.conf"), configuration(port, upstream));
  const own = ["-p", folder, "-c", "nginx.conf", "-e", "error.log", "-g", "daemon off;"];
  const nginx = spawn(program ?? "nginx", own, { stdio: "ignore" });
  const at = `http://127.0.0.1:${port}`;
  for (let time = 0; time < 200; time += 1) {
    if (
      await fetch(`${at}/healthz`).then(
        () => true,
        () => false,
      )
    )
      break;
    await wait(25);
  }
  return {
    at,
    stop: async () => {
      const ended = once(nginx, "exit");
      nginx.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

// As docs/running.md shows it, but for the folders, which are the test's own.
function configuration(port: number, upstream: string): string {
  return `
pid nginx.pid;
events {}
http {
  access_log off;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  upstream sandbox { ${upstream} }
  server {
    listen 127.0.0.1:${port};
    client_max_body_size 2m;
    large_client_header_buffers 4 16k;
    location / {
      proxy_pass http://sandbox;
      proxy_http_version 1.1;
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      proxy_set_header X-Forwarded-Proto $scheme;
      proxy_set_header Connection "";
      proxy_buffer_size 16k;
      proxy_buffers 8 16k;
    }
  }
}
`;
}
