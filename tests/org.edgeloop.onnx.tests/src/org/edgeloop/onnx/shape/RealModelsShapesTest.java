package org.edgeloop.onnx.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.internal.shape.BareModel;
import org.edgeloop.onnx.internal.shape.ShapeCheck;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.SharedModels;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.run.CaptureActivationsOperation;
import org.edgeloop.onnx.run.RunSettings;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.TensorArray;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of every value between the nodes of the shared models, inferred without declarations, is what ONNX Runtime computes there. */
class RealModelsShapesTest {

	/** Sizes with which Silero's detector of speech runs; one item at a time elsewhere, four features in a row. */
	private static final Map<String, Long> SIZES = Map.of("input.0", 1L, "input.1", 512L, "state.1", 1L);

	static Stream<Path> models() throws IOException {
		return SharedModels.models().stream();
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyValueIsAsOnnxRuntimeComputesIt(Path file) throws IOException {
		Model model = new ReadModelOperation(file).run(Progress.NONE).model();
		Map<String, Long> sizes = InputDimensions.names(model).stream().collect(
				Collectors.toMap(Function.identity(), name -> SIZES.getOrDefault(name, 4L)));
		Model bare = BareModel.of(model, List.of());
		InferredShapes shapes = new InferShapesOperation(bare, sizes).run(Progress.NONE);
		List<String> values = CaptureActivationsOperation.capturable(model);
		Map<String, Datum> actual = new CaptureActivationsOperation(model, inputs(model, sizes), values, Optional.of(shapes), RunSettings.usual())
				.run(Progress.NONE);
		var check = new ShapeCheck(bare.graph(), shapes, sizes);
		for (Map.Entry<String, Datum> value : actual.entrySet()) {
			check.output(value.getKey(), value.getValue());
		}
		assertEquals(List.of(), check.wrong());
		assertEquals(List.of(), check.open());
		assertTrue(actual.size() >= model.graph().nodes().size());
		System.out.printf("%s: %d values as ONNX Runtime computes them%n", file.getFileName(), actual.size());
	}

	private static Map<String, Datum> inputs(Model model, Map<String, Long> sizes) throws IOException {
		Map<String, Datum> inputs = new LinkedHashMap<>();
		var random = new Random(3);
		for (Value input : model.graph().requiredInputs()) {
			ValueType type = InputDimensions.type(input).orElseThrow();
			List<Long> dims = new ArrayList<>();
			Shape shape = type.tensorShape().orElseThrow();
			shape.dimensions().forEach(dimension -> dims.add(dimension.bind(sizes).size().orElseThrow()));
			int count = (int) dims.stream().mapToLong(Long::longValue).reduce(1, (a, b) -> a * b);
			// the one input of whole numbers is Silero's rate of samples
			inputs.put(input.name(), Datum.of(type.tensorElement().orElseThrow() == ElementType.INT64 ? TensorArray.ofLongs(ElementType.INT64, dims, 16_000)
					: TensorArray.ofDoubles(ElementType.FLOAT, dims, random.doubles(count).toArray())));
		}
		return inputs;
	}
}
