const ts = require("typescript");

/** What only the pane and the reference show: of a definition, and of its parameters, which are what has a kind. */
const OF_DEFINITIONS = new Set([
  ...["topic", "title", "question", "rows", "answers", "answer", "chart", "scales", "behind"],
  "example",
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
    const prose = isDefinition ? OF_DEFINITIONS : isParameter(visited) ? OF_PARAMETERS : NONE;
    return context.factory.updateObjectLiteralExpression(
      visited,
      visited.properties.filter(
        (property) => !prose.has(nameOf(property)) && !isColumnOfPane(property)
      )
    );
  };
  return (file) => ts.visitNode(file, visit);
}

const NONE = new Set();

/** Its kind may be that of another one: `{ ...day, about: "" }`. */
function isParameter(literal) {
  return (
    has(literal, "kind") ||
    (has(literal, "about") && literal.properties.some(ts.isSpreadAssignment))
  );
}

function isColumnOfPane({ initializer }) {
  if (initializer === undefined || !ts.isObjectLiteralExpression(initializer)) return false;
  return has(initializer, "header") && has(initializer, "onlyInPane");
}

function has(literal, name) {
  return literal.properties.some((property) => nameOf(property) === name);
}

function nameOf({ name }) {
  return name !== undefined && ts.isIdentifier(name) ? name.text : undefined;
}

module.exports = { withoutProse };
