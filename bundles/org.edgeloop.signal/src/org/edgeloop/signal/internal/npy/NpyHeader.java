package org.edgeloop.signal.internal.npy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.PythonLiteral;
import org.edgeloop.signal.internal.memory.BinaryCursor;

/**
 * What an NPY header says.
 *
 * @param type the element type
 * @param fortranOrder whether the first index varies fastest
 * @param shape the array's dimensions; empty for a single value
 * @param dataOffset where the elements begin, in bytes from the file's beginning
 */
record NpyHeader(NpyType type, boolean fortranOrder, long[] shape, long dataOffset) {

	static final String MAGIC = "\u0093NUMPY";

	/** NumPy itself refuses to evaluate more than 10,000 characters unless told otherwise. */
	private static final long LONGEST = 1 << 20;

	/**
	 * @param cursor at the beginning of the array, where the magic stands; ends where its elements end at the latest
	 * @throws ProblemException if the header is cut off, no Python literal, or promises more elements than are there
	 * @throws NpyType.UnsupportedTypeException if the elements are no real numbers
	 */
	static NpyHeader read(BinaryCursor cursor) throws ProblemException, NpyType.UnsupportedTypeException {
		long magic = cursor.position();
		if (!cursor.latin1(MAGIC.length(), "the magic").equals(MAGIC)) {
			throw cursor.problem(magic, "no NumPy array begins here", "save the array again");
		}
		int version = cursor.uint8("the format version");
		cursor.uint8("the format's minor version");
		if (version < 1 || version > 3) {
			throw cursor.problem(cursor.position() - 2, "NPY format version " + version + " is not known",
					"save the array with a NumPy that writes version 1 to 3");
		}
		long length = version == 1 ? cursor.uint16("the header's length") : cursor.uint32("the header's length");
		long start = cursor.position();
		if (length > LONGEST) {
			throw cursor.problem(start, "the header is said to have " + length + " bytes", "save the array again");
		}
		Charset charset = version == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
		String text = new String(cursor.bytes((int) length, "the header"), charset);
		return new Reader(cursor, start, cursor.position(), cursor.remaining()).header(text);
	}

	/** @return the number of elements, a product that is known to fit */
	long elements() {
		long elements = 1;
		for (long dimension : shape) {
			elements *= dimension;
		}
		return elements;
	}

	/** Reads one header's text; holds what every message needs. */
	private record Reader(BinaryCursor cursor, long start, long dataOffset, long dataBytes) {

		NpyHeader header(String text) throws ProblemException, NpyType.UnsupportedTypeException {
			Map<?, ?> entries = entries(text);
			NpyType type = NpyType.of(entry(entries, "descr"));
			if (!(entry(entries, "fortran_order") instanceof Boolean fortranOrder)) {
				throw bad("'fortran_order' is neither True nor False");
			}
			return new NpyHeader(type, fortranOrder, shape(entry(entries, "shape"), type), dataOffset);
		}

		private Map<?, ?> entries(String text) throws ProblemException {
			try {
				if (PythonLiteral.parse(text) instanceof Map<?, ?> entries) {
					return entries;
				}
				throw bad("it is no dictionary");
			} catch (PythonLiteral.SyntaxException e) {
				throw cursor.problem(start + e.position(), "the header is no Python literal: " + e.getMessage(),
						"save the array again");
			}
		}

		private Object entry(Map<?, ?> entries, String key) throws ProblemException {
			Object value = entries.get(key);
			if (value == null) {
				throw bad("'" + key + "' is missing");
			}
			return value;
		}

		/** Checks the product as it grows: a shape can promise more elements than a long can count. */
		private long[] shape(Object value, NpyType type) throws ProblemException {
			if (!(value instanceof List<?> list) || !list.stream().allMatch(Long.class::isInstance)) {
				throw bad("'shape' is no tuple of integers");
			}
			long[] shape = list.stream().mapToLong(Long.class::cast).toArray();
			long elements = 1;
			for (long dimension : shape) {
				if (dimension < 0) {
					throw bad("a dimension is negative: " + value);
				}
				elements = elements == 0 || dimension == 0 ? 0
						: dimension > Long.MAX_VALUE / elements ? Long.MAX_VALUE : elements * dimension;
			}
			long held = dataBytes / type.bytes();
			if (elements > held) {
				String promised = elements == Long.MAX_VALUE ? "more than 2^63" : Long.toString(elements);
				throw cursor.problem(dataOffset,
						"truncated: the header promises " + promised + " values, the file holds " + held,
						"copy the file again from its source");
			}
			return shape;
		}

		private ProblemException bad(String what) {
			return cursor.problem(start, "the header is unsound: " + what, "save the array again");
		}
	}
}
