package org.edgeloop.onnx.tensor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.internal.model.TensorContents;
import org.edgeloop.onnx.internal.tensor.ElementEncoder;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.ValueType;

/** An array of any element type in memory, in row-major order; immutable. It holds at most 2 GB. */
public final class TensorArray {

	private final Tensor tensor;
	private final ByteBuffer content;
	private final List<String> texts;

	private TensorArray(Tensor tensor, ByteBuffer content, List<String> texts) {
		this.tensor = tensor;
		this.content = content;
		this.texts = texts;
	}

	/**
	 * @param dims none of them negative; empty for a scalar
	 * @param bytes little-endian, elements below a byte packed from the lowest bits on, as ONNX's {@code raw_data}; not copied
	 * @throws IllegalArgumentException if they are not as many bytes as the shape needs, or the elements are texts
	 */
	public static TensorArray of(ElementType type, List<Long> dims, ByteBuffer bytes) {
		ByteBuffer content = bytes.slice().asReadOnlyBuffer();
		if (type == ElementType.STRING || content.remaining() != type.bytes(elements(dims))) {
			throw new IllegalArgumentException("%d bytes are no %s%s".formatted(content.remaining(), type, dims));
		}
		var tensor = new Tensor("", type, dims, "", TensorContents.of(content));
		return new TensorArray(tensor, content, List.of());
	}

	/** @throws IllegalArgumentException if there are not as many texts as the shape needs */
	public static TensorArray ofTexts(List<Long> dims, List<String> texts) {
		if (texts.size() != elements(dims)) {
			throw new IllegalArgumentException("%d texts are no %s".formatted(texts.size(), dims));
		}
		List<String> kept = List.copyOf(texts);
		return new TensorArray(new Tensor("", ElementType.STRING, dims, "", TensorContents.of(kept)), ByteBuffer.allocate(0), kept);
	}

	/**
	 * Numbers as elements of a type: floating ones are rounded to the nearest, whole ones must fit.
	 *
	 * @throws ProblemException if a number cannot be an element, such as 0.5 or 300 in uint8
	 */
	public static TensorArray ofDoubles(ElementType type, List<Long> dims, double... numbers) throws ProblemException {
		var encoder = ElementEncoder.of(type, numbers.length);
		for (double number : numbers) {
			encoder.put(number);
		}
		return of(type, dims, encoder.bytes());
	}

	/**
	 * Whole numbers as elements of a type; those of uint64 as their two's complement.
	 *
	 * @throws ProblemException if a number cannot be an element, such as 300 in uint8
	 */
	public static TensorArray ofLongs(ElementType type, List<Long> dims, long... numbers) throws ProblemException {
		var encoder = ElementEncoder.of(type, numbers.length);
		for (long number : numbers) {
			encoder.put(number);
		}
		return of(type, dims, encoder.bytes());
	}

	/**
	 * Reads a tensor as a whole.
	 *
	 * @throws ProblemException if it has more than 2 GB or its content is not as its shape says
	 * @throws IOException if it cannot be read
	 */
	public static TensorArray read(Tensor tensor) throws IOException {
		int count = count(tensor);
		if (tensor.type() == ElementType.STRING) {
			return ofTexts(tensor.dims(), tensor.texts(0, count));
		}
		if (tensor.bytes() > Integer.MAX_VALUE) {
			throw tooLarge(tensor);
		}
		return of(tensor.type(), tensor.dims(), tensor.raw(0, count));
	}

	private static int count(Tensor tensor) throws ProblemException {
		if (tensor.elements() > Integer.MAX_VALUE) {
			throw tooLarge(tensor);
		}
		return (int) tensor.elements();
	}

	private static ProblemException tooLarge(Tensor tensor) {
		return new ProblemException(Problem.error("the tensor %s is too large for memory".formatted(tensor.valueType()), tensor.name(),
				"look at a part of it"));
	}

	private static long elements(List<Long> dims) {
		return dims.stream().reduce(1L, Math::multiplyExact);
	}

	public ElementType type() {
		return tensor.type();
	}

	/** @return empty for a scalar */
	public List<Long> dims() {
		return tensor.dims();
	}

	public Shape shape() {
		return new Shape(dims().stream().map(Dimension::of).toList());
	}

	public ValueType.OfTensor valueType() {
		return new ValueType.OfTensor(type(), shape());
	}

	public int elements() {
		return Math.toIntExact(tensor.elements());
	}

	/** @return little-endian, elements below a byte packed; of texts none */
	public ByteBuffer bytes() {
		return content.duplicate().order(ByteOrder.LITTLE_ENDIAN);
	}

	/** @return the elements as numbers; complex ones by their real parts, bools as 0 and 1. Not to be asked of texts */
	public double[] doubles(int from, int count) {
		try {
			return tensor.doubles(from, count);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return the elements exactly; those of uint64 as their two's complement. To be asked of whole numbers and bools only */
	public long[] longs(int from, int count) {
		try {
			return tensor.longs(from, count);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return the elements of texts; empty of numbers */
	public List<String> texts() {
		return texts;
	}

	public boolean isText() {
		return type() == ElementType.STRING;
	}

	public boolean isComplex() {
		return type() == ElementType.COMPLEX64 || type() == ElementType.COMPLEX128;
	}

	/** @return complex elements as pairs of numbers in a last dimension more; anything else as it is */
	public TensorArray parts() {
		if (!isComplex()) {
			return this;
		}
		List<Long> paired = new ArrayList<>(dims());
		paired.add(2L);
		return of(type() == ElementType.COMPLEX64 ? ElementType.FLOAT : ElementType.DOUBLE, paired, content);
	}

	/** @return the same elements in another shape of as many */
	public TensorArray reshaped(List<Long> dims) {
		return isText() ? ofTexts(dims, texts) : of(type(), dims, content);
	}

	/** @return the array as one that could stand in a model, for whoever shows those */
	public Tensor tensor(String name) {
		return isText() ? new Tensor(name, type(), dims(), "", TensorContents.of(texts))
				: new Tensor(name, type(), dims(), "", TensorContents.of(content));
	}

	@Override
	public String toString() {
		return valueType().toString();
	}
}
