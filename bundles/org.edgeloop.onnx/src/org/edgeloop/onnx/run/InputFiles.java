package org.edgeloop.onnx.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.tensor.CsvTensors;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.NpyTensors;
import org.edgeloop.onnx.tensor.ProtoTensors;
import org.edgeloop.onnx.tensor.TensorArray;

/** Reads values of a model from files: NPY, CSV, or ONNX's own messages. */
public final class InputFiles {

	private InputFiles() {
	}

	/**
	 * @param value an input, or an output that is expected
	 * @param file ends with {@code .npy}, {@code .csv} or {@code .pb}; lines of a CSV fill the declared shape in row-major order
	 * @throws ProblemException if the file is not there or not sound, its name says no format, or its numbers do not fill the shape
	 * @throws IOException if it cannot be read
	 */
	public static Datum read(Value value, Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			throw new ProblemException(Problem.error("there is no such file", file.toString(), "give a file with values for " + value.name()));
		}
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		Optional<ElementType> element = value.type().flatMap(ValueType::tensorElement);
		if (name.endsWith(".npy")) {
			return new Datum.OfTensor(NpyTensors.read(file, element));
		}
		if (name.endsWith(".csv")) {
			TensorArray lines = CsvTensors.read(file, element.orElse(ElementType.FLOAT));
			return new Datum.OfTensor(lines.reshaped(shape(lines, value, file)));
		}
		if (name.endsWith(".pb")) {
			return ProtoTensors.read(file, value.type().orElse(new ValueType.OfTensor(ElementType.FLOAT, Optional.empty())));
		}
		throw new ProblemException(Problem.error("the file's name says no format for values", file.toString(), "give a file that ends with .npy, .csv or .pb"));
	}

	/** One dimension that the model leaves open is what the numbers make of it. */
	private static List<Long> shape(TensorArray lines, Value value, Path file) throws ProblemException {
		Optional<Shape> declared = value.type().flatMap(ValueType::tensorShape);
		if (declared.isEmpty() || matches(declared.get(), lines.dims())) {
			return lines.dims();
		}
		List<Long> shape = new ArrayList<>();
		long known = 1;
		int open = -1;
		for (Dimension dimension : declared.get().dimensions()) {
			if (!dimension.isFixed() && open >= 0) {
				throw unfit("the model leaves more than one dimension of %s open, which lines of numbers cannot fill".formatted(declared.get()), file);
			}
			open = dimension.isFixed() ? open : shape.size();
			long size = dimension.isFixed() ? dimension.size().getAsLong() : 1;
			known *= size;
			shape.add(size);
		}
		if (open >= 0 && known > 0 && lines.elements() % known == 0) {
			shape.set(open, lines.elements() / known);
		} else if (lines.elements() != known) {
			throw unfit("%d numbers do not fill the shape %s".formatted(lines.elements(), declared.get()), file);
		}
		return shape;
	}

	private static boolean matches(Shape declared, List<Long> dims) {
		if (declared.rank() != dims.size()) {
			return false;
		}
		for (int axis = 0; axis < dims.size(); axis++) {
			if (declared.get(axis).isFixed() && declared.get(axis).size().getAsLong() != dims.get(axis)) {
				return false;
			}
		}
		return true;
	}

	private static ProblemException unfit(String what, Path file) {
		return new ProblemException(Problem.error(what, file.toString(), "give an array of the model's shape, such as a .npy"));
	}
}
