FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# Packages are not let run scripts: what the server needs has none. Type declarations and source maps
# are of no use to it either, and are half of the files.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
    && find node_modules -type f -regex '.*\.\(map\|d\.[cm]?ts\)' -delete

FROM node:24-slim
ENV NODE_ENV=production \
    # Inside a container, the loopback address is reached by nobody.
    HOST=0.0.0.0 \
    ANNALS_DATA_DIR=/var/lib/annals
WORKDIR /app
# The embedded engine's files, where no DATABASE_URL is given.
RUN mkdir -p /var/lib/annals && chown node:node /var/lib/annals
VOLUME /var/lib/annals
COPY --from=dependencies /app/node_modules node_modules
COPY package.json ./
COPY migrations migrations
COPY seeds seeds
COPY src src
USER node
EXPOSE 4000
# The embedded engine takes some seconds at the first start.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
