FROM node:24-slim AS built
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
WORKDIR /site
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
COPY --from=built --chown=node:node /site/package.json ./
COPY --from=built --chown=node:node /site/node_modules ./node_modules
COPY --from=built --chown=node:node /site/.next ./.next
COPY --from=built --chown=node:node /site/dist ./dist
COPY --from=built --chown=node:node /site/public ./public
COPY --from=built --chown=node:node /site/content ./content
COPY --from=built --chown=node:node /site/next.config.mjs /site/CHANGELOG.md ./
USER node
EXPOSE 3000
HEALTHCHECK CMD ["node", "-e", "fetch('http://127.0.0.1:3000/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/server.mjs"]
