const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { withoutProse } = require("./tools/without-prose.cjs");

const DEV_URL = "https://localhost:3000/";
/** Where the built files will be served from; manifest.xml is rewritten to it. */
const BASE_URL = process.env.ADDIN_BASE_URL ?? DEV_URL;

/**
 * Nothing but our own files and office.js. Griffel (Fluent) inserts empty <style> elements and fills them through
 * CSSOM, so the hash of the empty string is enough and no 'unsafe-inline' is needed.
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Where a page demands trusted types, the addresses of our own chunks and worker pass through a policy of that name. */
const trustedTypes = (policyName) => ({ policyName, onPolicyCreationFailure: "continue" });

const typescript = (options) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "ts-loader",
    // tsc checks the types; see "typecheck" in package.json.
    options: { transpileOnly: true, compilerOptions: { noEmit: false }, ...options },
  },
});

async function developmentServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const http = Boolean(process.env.ADDIN_HTTP);
  return {
    headers: { "Access-Control-Allow-Origin": "*" },
    server: http ? "http" : { type: "https", options: await getHttpsServerOptions() },
    port: Number(process.env.npm_package_config_dev_server_port ?? 3000),
  };
}

function base(name, development, options) {
  return {
    name,
    mode: development ? "development" : "production",
    devtool: development ? "eval-source-map" : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [typescript(options)] },
    cache: {
      type: "filesystem",
      name: `${name}-${development}`,
      buildDependencies: { config: [__filename, require.resolve("./tools/without-prose.cjs")] },
    },
    performance: { hints: false }, // test/e2e/bundle.test.ts holds the budgets, in gzip
  };
}

/** One file that needs no DOM: Excel may run it alone, and pages load it before React. Only texts that few formulas ask
 * for are fetched later, where there is a page to fetch them. */
function functions(development) {
  return {
    ...base("functions", development, {
      instance: "functions",
      getCustomTransformers: () => ({ before: [withoutProse] }),
    }),
    target: "es2022",
    entry: { functions: "./src/functions.ts" },
    output: {
      path: path.resolve(__dirname, "dist"),
      chunkFilename: "functions.[name].js",
      chunkFormat: "array-push",
      chunkLoading: "jsonp",
      globalObject: "globalThis",
      publicPath: "",
      trustedTypes: trustedTypes("churn-functions"),
    },
    optimization: { chunkIds: "named" },
  };
}

async function pane(development, serving) {
  return {
    ...base("pane", development),
    target: ["web", "es2022"],
    entry: { taskpane: "./src/excel.tsx" },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: development ? "[name].js" : "[name].[contenthash:12].js",
      trustedTypes: trustedTypes("churn-pane"),
      clean: { keep: /^functions\./ },
    },
    optimization: {
      splitChunks: {
        cacheGroups: {
          vendor: {
            test: /[\\/]node_modules[\\/]/,
            name: "vendor",
            chunks: (chunk) => chunk.name === "taskpane",
          },
        },
      },
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["taskpane"],
        templateParameters: { csp: development ? "" : CSP },
      }),
      new CopyWebpackPlugin({
        patterns: [
          {
            from: "assets/*.{png,html,css}",
            to: "assets/[name][ext]",
            globOptions: { ignore: ["**/support.*"] },
          },
          { from: "build/templates/*.xlsx", to: "templates/[name][ext]" },
          { from: "assets/support.html", to: "support.html" },
          { from: "src/functions/generated/*.json", to: "[name][ext]" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) =>
              content
                .toString()
                .replaceAll(DEV_URL, BASE_URL)
                .replaceAll(DEV_URL.slice(0, -1), BASE_URL.replace(/\/$/, "")),
          },
        ],
      }),
    ],
    ...(serving ? { devServer: await developmentServer() } : {}),
  };
}

module.exports = async (env, options) => {
  const development = options.mode === "development";
  return [functions(development), await pane(development, Boolean(env.WEBPACK_SERVE))];
};
