package org.edgeloop.onnx.internal.tensor;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.PythonLiteral;

/**
 * What stands before the elements in NumPy's NPY format.
 *
 * @param type as {@code descr} says it, such as {@code <f4}
 * @param fortran whether the first index varies fastest
 * @param shape the dimensions, none of them negative
 */
record NpyHeader(String type, boolean fortran, List<Long> shape) {

	private static final byte[] MAGIC = "\u0093NUMPY".getBytes(StandardCharsets.ISO_8859_1);
	private static final int LONGEST = 1 << 20;
	private static final int ALIGNMENT = 64;

	/** Takes the header from a stream, which then stands at the first element. */
	static NpyHeader read(DataInputStream in, Path file) throws IOException {
		try {
			byte[] magic = in.readNBytes(MAGIC.length);
			int version = in.readUnsignedByte();
			in.readUnsignedByte();
			if (!Arrays.equals(magic, MAGIC) || version < 1 || version > 3) {
				throw unsound("this is no array of NumPy's format NPY, version 1 to 3", file);
			}
			int length = version == 1 ? Short.toUnsignedInt(Short.reverseBytes(in.readShort())) : Integer.reverseBytes(in.readInt());
			if (length < 0 || length > LONGEST) {
				throw unsound("the array's header is said to have " + Integer.toUnsignedString(length) + " bytes", file);
			}
			byte[] text = in.readNBytes(length);
			return parse(new String(text, version == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1), file);
		} catch (EOFException e) {
			throw new ProblemException(Problem.error("the array's header breaks off", file.toString(), "save the array again"), e);
		}
	}

	private static NpyHeader parse(String text, Path file) throws ProblemException {
		try {
			if (PythonLiteral.parse(text) instanceof Map<?, ?> entries && entries.get("fortran_order") instanceof Boolean fortran
					&& entries.get("shape") instanceof List<?> shape && shape.stream().allMatch(size -> size instanceof Long n && n >= 0)) {
				if (!(entries.get("descr") instanceof String type)) {
					throw unsound("the array's elements are records of several fields", file);
				}
				return new NpyHeader(type, fortran, shape.stream().map(Long.class::cast).toList());
			}
			throw unsound("the array's header lacks what NumPy writes there", file);
		} catch (PythonLiteral.SyntaxException e) {
			throw new ProblemException(Problem.error("the array's header is no Python literal: " + e.getMessage(), file.toString(),
					"save the array again"), e);
		}
	}

	static ProblemException unsound(String what, Path file) {
		return new ProblemException(Problem.error(what, file.toString(), "save it anew, with numpy.save, as an array of plain numbers or texts"));
	}

	/** @return as NumPy writes it, with the first element behind it at a multiple of 64 bytes */
	byte[] bytes() {
		String tuple = shape.stream().map(size -> size + ",").collect(Collectors.joining(" ", "(", ")"));
		String python = shape.size() > 1 ? tuple.replace(",)", ")") : tuple;
		String dictionary = "{'descr': '%s', 'fortran_order': False, 'shape': %s, }".formatted(type, python);
		int prefix = MAGIC.length + 4;
		int whole = Math.ceilDiv(prefix + dictionary.length() + 1, ALIGNMENT) * ALIGNMENT;
		int length = whole - prefix;
		String padded = dictionary + " ".repeat(length - 1 - dictionary.length()) + "\n";
		String head = new String(MAGIC, StandardCharsets.ISO_8859_1) + "\u0001\u0000" + (char) (length & 0xff) + (char) (length >> 8);
		return (head + padded).getBytes(StandardCharsets.ISO_8859_1);
	}
}
