package org.edgeloop.onnx.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.internal.model.TensorContent;

/** An array of numbers or texts that stands in a model or beside it; read when it is asked for. */
public final class Tensor {

	private final String name;
	private final ElementType type;
	private final List<Long> dims;
	private final String documentation;
	private final TensorContent content;

	/** @param dims none of them negative */
	public Tensor(String name, ElementType type, List<Long> dims, String documentation, TensorContent content) {
		this.name = name;
		this.type = type;
		this.dims = List.copyOf(dims);
		this.documentation = documentation;
		this.content = content;
	}

	/** @return empty in attributes mostly */
	public String name() {
		return name;
	}

	/** @return the same tensor under another name */
	public Tensor renamed(String other) {
		return new Tensor(other, type, dims, documentation, content);
	}

	public ElementType type() {
		return type;
	}

	/** @return its shape; empty for a scalar */
	public List<Long> dims() {
		return dims;
	}

	public String documentation() {
		return documentation;
	}

	public Shape shape() {
		return new Shape(dims.stream().map(Dimension::of).toList());
	}

	public ValueType.OfTensor valueType() {
		return new ValueType.OfTensor(type, shape());
	}

	/** @return how many elements its shape says; {@link Long#MAX_VALUE} beyond that */
	public long elements() {
		return shape().elements().orElse(Long.MAX_VALUE);
	}

	/** @return the bytes that its elements take, those below a byte packed; of strings their UTF-8 */
	public long bytes() {
		return content.bytes(this);
	}

	/** @return the file beside the model that holds its content; empty if the model does */
	public Optional<Path> externalFile() {
		return content.file();
	}

	/**
	 * Reads numbers; bool as 0 and 1, floating ones of any width exactly, complex ones by their real parts.
	 *
	 * @param from the first element, in row-major order
	 * @param count how many
	 * @throws ProblemException if the content is missing, shorter than the shape says, outside the model's folder, or text
	 * @throws IOException if it cannot be read
	 */
	public double[] doubles(long from, int count) throws IOException {
		return content.doubles(this, from, count);
	}

	/**
	 * Reads whole numbers and bools exactly; those of 64 bits without a sign as their two's complement.
	 *
	 * @param from the first element, in row-major order
	 * @param count how many
	 * @throws ProblemException as {@link #doubles}, and if the elements are not whole numbers
	 * @throws IOException if it cannot be read
	 */
	public long[] longs(long from, int count) throws IOException {
		return content.longs(this, from, count);
	}

	/**
	 * @param from the first element, in row-major order
	 * @param count how many
	 * @throws ProblemException if it holds no text, or less than its shape says
	 * @throws IOException if it cannot be read
	 */
	public List<String> texts(long from, int count) throws IOException {
		return content.texts(this, from, count);
	}

	/**
	 * @param from the first element, in row-major order, which begins a byte
	 * @param count how many
	 * @return the elements as ONNX's {@code raw_data} holds them: little-endian, those below a byte packed from the lowest bits on
	 * @throws ProblemException as {@link #doubles}
	 * @throws IOException if it cannot be read
	 */
	public ByteBuffer raw(long from, int count) throws IOException {
		return content.raw(this, from, count);
	}
}
