package org.edgeloop.onnx.shape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.internal.shape.BareModel;
import org.edgeloop.onnx.internal.shape.ShapeCheck;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.ProtoTensors;

/**
 * Holds inferred types, shapes and contents against what models really gave. It takes every folder in ONNX's form of a test,
 * {@code model.onnx} beside {@code test_data_set_*}, reads the model without what it declares of its outputs and values between, and compares
 * with the {@code output_*.pb}. Symbolic dimensions of inputs are bound to the sizes in {@code input_*.pb}.
 */
public final class CheckShapesOperation {

	private final Path folder;
	private final Given given;

	public CheckShapesOperation(Path folder, Given given) {
		this.folder = folder;
		this.given = given;
	}

	/** What is known to the inference of a test's inputs. */
	public enum Given {
		/** Their types and ranks: all sizes are symbolic, and what comes of them is bound to the sizes afterwards. */
		RANKS,
		/** Their sizes, too. */
		SIZES,
		/** What they hold, too. */
		CONTENTS
	}

	/** How an inference did. */
	public enum Status {
		/** All is known, and right. */
		EXACT,
		/** What is known is right, and something is not known before a run. */
		OPEN,
		/** Something is wrong. */
		WRONG
	}

	/**
	 * @param test the folder, from the folder of all, with {@code /}
	 * @param status of the worst output
	 * @param reason what is wrong or open; empty if nothing is
	 */
	public record Result(String test, Status status, String reason) {
	}

	/**
	 * @return in the order of the folders' names
	 * @throws ProblemException if there is no such folder
	 * @throws IOException if the folder cannot be listed
	 */
	public List<Result> run(Progress progress) throws IOException {
		if (!Files.isDirectory(folder)) {
			throw new ProblemException(Problem.error("there is no such folder", folder.toString(), "name a folder of tests in ONNX's form"));
		}
		List<Path> tests;
		try (Stream<Path> files = Files.walk(folder)) {
			tests = files.filter(file -> file.endsWith("model.onnx") && Files.isDirectory(file.resolveSibling("test_data_set_0"))).sorted().toList();
		}
		progress.begin("Checking shapes", tests.size());
		List<Result> results = new ArrayList<>();
		for (Path test : tests) {
			progress.checkCancelled();
			results.add(result(test));
			progress.worked(1);
		}
		return results;
	}

	private Result result(Path file) {
		String name = folder.relativize(file.resolveSibling("")).toString().replace('\\', '/');
		try {
			ShapeCheck check = check(file);
			return new Result(name, !check.wrong().isEmpty() ? Status.WRONG : check.open().isEmpty() ? Status.EXACT : Status.OPEN,
					String.join("; ", check.wrong().isEmpty() ? check.open() : check.wrong()));
		} catch (IOException e) {
			return new Result(name, Status.WRONG, e.toString());
		}
	}

	private ShapeCheck check(Path file) throws IOException {
		Model model = new ReadModelOperation(file).run(Progress.NONE).model();
		Path data = file.resolveSibling("test_data_set_0");
		Map<String, Long> sizes = new HashMap<>();
		List<Tensor> contents = new ArrayList<>();
		List<Value> inputs = model.graph().inputs();
		for (int i = 0; i < inputs.size(); i++) {
			Optional<Datum> datum = datum(data.resolve("input_" + i + ".pb"), inputs.get(i));
			if (datum.isPresent() && datum.get() instanceof Datum.OfTensor tensor) {
				bind(inputs.get(i), tensor.array().dims(), sizes);
				contents.add(tensor.array().tensor(inputs.get(i).name()));
			}
		}
		Model bare = given == Given.RANKS ? BareModel.symbolic(model) : BareModel.of(model, given == Given.SIZES ? List.of() : contents);
		InferredShapes shapes = new InferShapesOperation(bare, given == Given.RANKS ? Map.of() : sizes).run(Progress.NONE);
		var check = new ShapeCheck(bare.graph(), shapes, sizes);
		shapes.problems().forEach(problem -> check.problem(problem.toLine()));
		List<Value> outputs = model.graph().outputs();
		for (int i = 0; i < outputs.size(); i++) {
			Optional<Datum> datum = datum(data.resolve("output_" + i + ".pb"), outputs.get(i));
			if (datum.isPresent()) {
				check.output(outputs.get(i).name(), datum.get());
			}
		}
		return check;
	}

	private static Optional<Datum> datum(Path file, Value value) throws IOException {
		Optional<ValueType> type = value.type();
		return type.isEmpty() || !Files.exists(file) ? Optional.empty() : Optional.of(ProtoTensors.read(file, type.get()));
	}

	/** Takes the sizes of symbolic dimensions, and of those that have no name under the name that inference gives them. */
	private static void bind(Value input, List<Long> dims, Map<String, Long> sizes) {
		List<Dimension> declared = input.type().flatMap(ValueType::tensorShape).map(Shape::dimensions).orElse(List.of());
		for (int axis = 0; axis < Math.min(declared.size(), dims.size()); axis++) {
			if (!declared.get(axis).isFixed() && !declared.get(axis).isUnknown()) {
				sizes.putIfAbsent(declared.get(axis).toString(), dims.get(axis));
			}
			sizes.put(input.name() + "." + axis, dims.get(axis));
		}
	}
}
