const ts = require("typescript");

/** What only the pane and the reference show: of a definition, and of its parameters, which are what has a kind. */
const OF_DEFINITIONS = new Set([
  ...["title", "question", "answers", "answer", "chart", "scales", "behind", "example"],
]);
const OF_PARAMETERS = new Set(["about", "label"]);
const DEFINES = /^define(Metric|Analysis)$/u;

/** Leaves out of the cell functions what they never say; the modules that only this needs go with it. */
function withoutProse(context) {
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isObjectLiteralExpression(visited)) return visited;
    const { parent } = node;
    const isDefinition = ts.isCallExpression(parent) && DEFINES.test(parent.expression.text);
    const isParameter = visited.properties.some((property) => nameOf(property) === "kind");
    if (!isDefinition && !isParameter) return visited;
    const prose = isDefinition ? OF_DEFINITIONS : OF_PARAMETERS;
    return context.factory.updateObjectLiteralExpression(
      visited,
      visited.properties.filter((property) => !prose.has(nameOf(property)))
    );
  };
  return (file) => ts.visitNode(file, visit);
}

function nameOf({ name }) {
  return name !== undefined && ts.isIdentifier(name) ? name.text : undefined;
}

module.exports = { withoutProse };
