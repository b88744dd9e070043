package org.edgeloop.onnx.internal.lint;

import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem.Severity;
import org.edgeloop.onnx.lint.LintFinding;
import org.edgeloop.onnx.lint.LintRule;
import org.edgeloop.onnx.lint.Runner;
import org.edgeloop.onnx.lint.Target;
import org.edgeloop.onnx.model.Model;

/** Whether the version of ONNX's own operators is taken. */
public final class OpsetCheck implements LintCheck {

	@Override
	public List<LintFinding> check(LintedModel model, Target target) {
		Runner runner = target.runner();
		return Optional.ofNullable(model.model().opsets().get(Model.DEFAULT_DOMAIN)).filter(version -> !runner.opsets().contains(version))
				.map(version -> new LintFinding(LintRule.OPSET, Severity.ERROR,
						"opset %d is not among %s, which %s takes".formatted(version, runner.opsets(), runner.name()), "", Optional.empty(),
						runner.source(), hint(runner, version)))
				.stream().toList();
	}

	private static String hint(Runner runner, long version) {
		long wanted = runner.opsets().max().isPresent() && version > runner.opsets().max().getAsLong() ? runner.opsets().max().getAsLong()
				: runner.opsets().min().orElse(version);
		return "export the model with opset %d, or convert it with onnx.version_converter".formatted(wanted);
	}
}
