package org.edgeloop.evaluation.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Problem.Severity;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;

/**
 * What a model takes and what it says of itself.
 *
 * @param inputs tensors of numbers with a first dimension for windows
 * @param features the names of the features that it takes, in their order; empty if it takes samples
 * @param classes empty if it does not say them
 * @param target the column that it was trained to predict; empty if it does not say
 * @param dataHash names the table that it was trained on; empty if it does not say
 */
public record ModelUse(Model model, List<Value> inputs, List<String> features, List<String> classes, String target, String dataHash) {

	/** @throws ProblemException if it is no model that windows can go into */
	public static ModelUse of(Path file, Progress progress) throws IOException {
		ReadModelOperation.Result read = new ReadModelOperation(file).run(progress);
		for (Problem problem : read.problems()) {
			if (problem.severity() == Severity.ERROR) {
				throw new ProblemException(problem);
			}
		}
		Model model = read.model();
		List<Value> inputs = model.graph().requiredInputs();
		if (inputs.isEmpty() || !inputs.stream().allMatch(ModelUse::takesRows)) {
			throw new ProblemException(Problem.error("no windows can go into the model: it takes " + inputs.stream().map(input -> input.name() + ": "
					+ input.type().map(ValueType::toString).orElse("?")).toList(), file.toString(), "choose a model that takes a tensor of numbers"));
		}
		var metadata = model.metadata();
		List<String> features = JsonTexts.list(metadata.getOrDefault("features", ""));
		boolean named = inputs.size() > 1;
		return new ModelUse(model, inputs, named ? inputs.stream().map(Value::name).toList() : features,
				JsonTexts.list(metadata.getOrDefault("classes", "")), metadata.getOrDefault("target", ""), metadata.getOrDefault("data_hash", ""));
	}

	private static boolean takesRows(Value input) {
		return input.type().flatMap(ValueType::tensorElement).filter(type -> type.isFloating() || type.isInteger()).isPresent()
				&& input.type().flatMap(ValueType::tensorShape).filter(shape -> shape.rank() > 0).isPresent();
	}

	public boolean takesFeatures() {
		return !features.isEmpty();
	}

	public Path file() {
		return model.file();
	}

	public String name() {
		return String.valueOf(model.file().getFileName());
	}

	/** @return the first input's */
	public Shape shape() {
		return inputs.getFirst().type().flatMap(ValueType::tensorShape).orElseThrow();
	}

	/** @return what the elements of an input are */
	static ElementType element(Value input) {
		return input.type().flatMap(ValueType::tensorElement).orElseThrow();
	}

	/** @return how many windows go in at once; empty for any number */
	OptionalLong batch() {
		return shape().get(0).size();
	}

	/** @return the dimensions of one window that are not 1, and those of any size */
	List<Dimension> windowDimensions() {
		return shape().dimensions().stream().skip(1).filter(dimension -> !dimension.is(1)).toList();
	}

	/** @return the table's column that holds the classes */
	public Optional<String> targetColumn() {
		return target.isEmpty() ? Optional.empty() : Optional.of(target);
	}
}
