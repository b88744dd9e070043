package org.edgeloop.onnx.internal.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edgeloop.base.Problem.Severity;
import org.edgeloop.onnx.lint.LintFinding;
import org.edgeloop.onnx.lint.LintRule;
import org.edgeloop.onnx.lint.Runner;
import org.edgeloop.onnx.lint.Target;
import org.edgeloop.onnx.model.NodeRef;

/** Whether operators are taken: one finding for each that is not. */
public final class OperatorCheck implements LintCheck {

	/** Operators that older versions write as others, and the version that brought them. */
	private static final Map<String, Integer> WRITTEN_OUT_BEFORE = Map.of("LayerNormalization", 17, "GroupNormalization", 18, "Mish", 18, "Gelu", 20,
			"HardSwish", 14, "RMSNormalization", 23, "Attention", 23, "RotaryEmbedding", 23, "Swish", 24);
	private static final String STATICALLY = "quantize the model with fixed ranges, as QuantizeLinear and DequantizeLinear around each operator";
	private static final Map<String, String> HINTS = Map.of("DynamicQuantizeLinear", STATICALLY, "MatMulInteger", STATICALLY, "ConvInteger",
			STATICALLY, "QLinearConv", STATICALLY, "QLinearMatMul", STATICALLY, "ai.onnx.ml.ZipMap",
			"convert the model with the option zipmap=False, which leaves probabilities as a tensor");

	@Override
	public List<LintFinding> check(LintedModel model, Target target) {
		Map<String, List<NodeRef>> byOperator = model.nodes()
				.collect(Collectors.groupingBy(ref -> ref.node().qualifiedOperator(), LinkedHashMap::new, Collectors.toList()));
		Runner runner = target.runner();
		Stream<LintFinding> refused = byOperator.entrySet().stream()
				.filter(entry -> !runner.operators().takes(entry.getKey()).orElse(runner.operators().named().isEmpty()))
				.map(entry -> finding(runner, entry.getKey(), entry.getValue()));
		boolean silent = runner.operators().named().isEmpty() && runner.operators().never().isEmpty();
		return Stream.concat(refused, silent ? Stream.of(silence(runner)) : Stream.empty()).toList();
	}

	private static LintFinding finding(Runner runner, String operator, List<NodeRef> nodes) {
		boolean sure = runner.operators().takes(operator).isPresent();
		String what = sure ? "the operator %s is not taken by %s".formatted(operator, runner.name())
				: "the operator %s is not among those that are said to run on %s; it may all the same".formatted(operator, runner.name());
		return new LintFinding(LintRule.OPERATOR, sure ? Severity.ERROR : Severity.WARNING, what, LintedModel.place(nodes),
				Optional.of(nodes.getFirst()), runner.source(), hint(operator));
	}

	private static String hint(String operator) {
		if (WRITTEN_OUT_BEFORE.containsKey(operator)) {
			return "export the model with opset %d or before, which writes it as simpler operators".formatted(WRITTEN_OUT_BEFORE.get(operator) - 1);
		}
		return HINTS.getOrDefault(operator, "replace it by operators that are taken");
	}

	private static LintFinding silence(Runner runner) {
		return new LintFinding(LintRule.NOT_KNOWN, Severity.INFO, "which operators %s takes is not known here".formatted(runner.name()), "",
				Optional.empty(), runner.source(), "try the model there");
	}
}
