const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");

const { ensureSchema } = require("./tools/excel-schema.cjs");

/** The page of the workbench -> build/workbench/. A development tool: never part of the add-in. */
module.exports = (env, options) => {
  ensureSchema();
  const development = options.mode === "development";
  return {
    name: "workbench",
    mode: development ? "development" : "production",
    devtool: "source-map",
    target: ["web", "es2022"],
    entry: { workbench: "./workbench/page/main.ts" },
    output: { path: path.resolve(__dirname, "build/workbench"), clean: true },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          use: {
            loader: "ts-loader",
            options: { transpileOnly: true, compilerOptions: { noEmit: false } },
          },
        },
      ],
    },
    plugins: [
      new CopyWebpackPlugin({
        patterns: [{ from: "workbench/page/*.{html,css}", to: "[name][ext]" }],
      }),
    ],
    cache: {
      type: "filesystem",
      name: `workbench-${development}`,
      buildDependencies: { config: [__filename] },
    },
    // Read on the same machine: making it small would take longer than reading it.
    optimization: { minimize: false },
    performance: { hints: false },
  };
};
