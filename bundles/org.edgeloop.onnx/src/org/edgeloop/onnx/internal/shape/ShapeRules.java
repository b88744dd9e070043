package org.edgeloop.onnx.internal.shape;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.internal.shape.rules.AttentionRules;
import org.edgeloop.onnx.internal.shape.rules.CastRules;
import org.edgeloop.onnx.internal.shape.rules.ClassicalRules;
import org.edgeloop.onnx.internal.shape.rules.ConstantRules;
import org.edgeloop.onnx.internal.shape.rules.ContribAttentionRules;
import org.edgeloop.onnx.internal.shape.rules.ContribRules;
import org.edgeloop.onnx.internal.shape.rules.ControlRules;
import org.edgeloop.onnx.internal.shape.rules.ConvolutionRules;
import org.edgeloop.onnx.internal.shape.rules.ElementwiseRules;
import org.edgeloop.onnx.internal.shape.rules.GatherRules;
import org.edgeloop.onnx.internal.shape.rules.GeneratorRules;
import org.edgeloop.onnx.internal.shape.rules.ImageRules;
import org.edgeloop.onnx.internal.shape.rules.JoinRules;
import org.edgeloop.onnx.internal.shape.rules.LossRules;
import org.edgeloop.onnx.internal.shape.rules.MatrixRules;
import org.edgeloop.onnx.internal.shape.rules.NormalizationRules;
import org.edgeloop.onnx.internal.shape.rules.OptionalRules;
import org.edgeloop.onnx.internal.shape.rules.PoolingRules;
import org.edgeloop.onnx.internal.shape.rules.PredictorRules;
import org.edgeloop.onnx.internal.shape.rules.QuantizationRules;
import org.edgeloop.onnx.internal.shape.rules.RecurrentRules;
import org.edgeloop.onnx.internal.shape.rules.ReductionRules;
import org.edgeloop.onnx.internal.shape.rules.ReshapeRules;
import org.edgeloop.onnx.internal.shape.rules.ResizeRules;
import org.edgeloop.onnx.internal.shape.rules.SelectionRules;
import org.edgeloop.onnx.internal.shape.rules.SequenceRules;
import org.edgeloop.onnx.internal.shape.rules.SpectrumRules;
import org.edgeloop.onnx.internal.shape.rules.StretchRules;
import org.edgeloop.onnx.internal.shape.rules.TextRules;
import org.edgeloop.onnx.internal.shape.rules.TrainingRules;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;

/** The rules of all operators, by domain and operator. */
public final class ShapeRules {

	private final Map<String, ShapeRule> rules = new HashMap<>();

	ShapeRules() {
		AttentionRules.register(this);
		CastRules.register(this);
		ClassicalRules.register(this);
		ConstantRules.register(this);
		ContribAttentionRules.register(this);
		ContribRules.register(this);
		ControlRules.register(this);
		ConvolutionRules.register(this);
		ElementwiseRules.register(this);
		GatherRules.register(this);
		GeneratorRules.register(this);
		ImageRules.register(this);
		JoinRules.register(this);
		LossRules.register(this);
		MatrixRules.register(this);
		NormalizationRules.register(this);
		OptionalRules.register(this);
		PoolingRules.register(this);
		PredictorRules.register(this);
		QuantizationRules.register(this);
		RecurrentRules.register(this);
		ReductionRules.register(this);
		ReshapeRules.register(this);
		ResizeRules.register(this);
		SelectionRules.register(this);
		SequenceRules.register(this);
		SpectrumRules.register(this);
		StretchRules.register(this);
		TextRules.register(this);
		TrainingRules.register(this);
	}

	/** Registers a rule of ONNX's own operators. */
	public void put(ShapeRule rule, String... operators) {
		putIn(Model.DEFAULT_DOMAIN, rule, operators);
	}

	/** Registers a rule of another domain's operators. */
	public void putIn(String domain, ShapeRule rule, String... operators) {
		for (String operator : operators) {
			if (rules.put(domain + "." + operator, rule) != null) {
				throw new IllegalStateException("two rules for " + operator);
			}
		}
	}

	Optional<ShapeRule> of(Node node) {
		return Optional.ofNullable(rules.get(node.domain() + "." + node.operator()));
	}
}
