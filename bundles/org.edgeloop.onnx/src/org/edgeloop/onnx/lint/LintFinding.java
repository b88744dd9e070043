package org.edgeloop.onnx.lint;

import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Problem.Severity;
import org.edgeloop.onnx.model.NodeRef;

/**
 * Something about a model that a target cannot do, or that should be known before it goes there.
 *
 * @param rule which it breaks
 * @param severity an error if it cannot run so
 * @param what one sentence with the reason
 * @param where the node or value concerned, for people; empty if it is the model as a whole
 * @param node the node concerned, the first of several
 * @param source where the limit stands; empty if it follows from the model alone
 * @param hint what helps; empty if nothing is known to
 */
public record LintFinding(LintRule rule, Severity severity, String what, String where, Optional<NodeRef> node, String source, String hint) {

	public boolean isError() {
		return severity == Severity.ERROR;
	}

	public Problem toProblem() {
		return new Problem(severity, "%s [%s]".formatted(what, rule.id()), where, hint);
	}
}
