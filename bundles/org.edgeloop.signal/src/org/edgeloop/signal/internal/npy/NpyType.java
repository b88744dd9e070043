package org.edgeloop.signal.internal.npy;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.signal.internal.memory.SampleEncoding;

/**
 * An array's element type.
 *
 * @param bytes the size of an element
 * @param fields the numbers in it: one, or one for each numeric field of a structured array
 */
record NpyType(int bytes, List<NpyField> fields) {

	/** An element type that holds no real numbers. */
	static final class UnsupportedTypeException extends Exception {

		private static final long serialVersionUID = 1L;

		UnsupportedTypeException(String message) {
			super(message);
		}
	}

	private static final Pattern SIMPLE = Pattern.compile("([<>|=]?)([a-zA-Z?])([0-9]{0,9})(?:\\[\\w+])?");

	private static final Map<String, SampleEncoding> NUMBERS = Map.ofEntries(Map.entry("b1", SampleEncoding.UINT8),
			Map.entry("?", SampleEncoding.UINT8), Map.entry("i1", SampleEncoding.INT8), Map.entry("u1", SampleEncoding.UINT8),
			Map.entry("i2", SampleEncoding.INT16), Map.entry("u2", SampleEncoding.UINT16),
			Map.entry("i4", SampleEncoding.INT32), Map.entry("u4", SampleEncoding.UINT32),
			Map.entry("i8", SampleEncoding.INT64), Map.entry("u8", SampleEncoding.UINT64),
			Map.entry("f2", SampleEncoding.FLOAT16), Map.entry("f4", SampleEncoding.FLOAT32),
			Map.entry("f8", SampleEncoding.FLOAT64));

	private static final Map<Character, String> KINDS = Map.of('c', "complex numbers", 'O', "Python objects", 'U', "text", 'S',
			"text", 'a', "text", 'M', "dates", 'm', "time spans", 'V', "raw bytes");

	/** @param descr the header's {@code descr}: a type string, or a list of fields */
	static NpyType of(Object descr) throws UnsupportedTypeException {
		if (descr instanceof String simple) {
			return new NpyType(number(simple, "", 0));
		}
		if (descr instanceof List<?> list && !list.isEmpty()) {
			return structured(list);
		}
		throw new UnsupportedTypeException("an unknown element type: " + descr);
	}

	private NpyType(NpyField field) {
		this(field.encoding().bytes(), List.of(field));
	}

	private static NpyType structured(List<?> list) throws UnsupportedTypeException {
		List<NpyField> fields = new ArrayList<>();
		Set<String> names = new HashSet<>();
		long offset = 0;
		for (Object element : list) {
			if (!(element instanceof List<?> field) || field.size() != 2 || !(field.get(1) instanceof String type)) {
				throw new UnsupportedTypeException("a structured type with nested fields or arrays: " + element);
			}
			int padding = padding(type);
			if (padding > 0) {
				offset += padding;
			} else {
				NpyField number = number(type, fieldName(field.get(0)), (int) offset);
				if (!names.add(number.name())) {
					throw new UnsupportedTypeException("a structured type with two fields called " + number.name());
				}
				fields.add(number);
				offset += number.encoding().bytes();
			}
			if (offset > Integer.MAX_VALUE) {
				throw new UnsupportedTypeException("a structured type of more than 2 GiB");
			}
		}
		if (fields.isEmpty()) {
			throw new UnsupportedTypeException("a structured type without numbers");
		}
		return new NpyType((int) offset, List.copyOf(fields));
	}

	/** A field with a title is named by the pair {@code (title, name)}. */
	private static String fieldName(Object name) throws UnsupportedTypeException {
		Object last = name instanceof List<?> titled && titled.size() == 2 ? titled.get(1) : name;
		if (last instanceof String text && !text.isEmpty()) {
			return text;
		}
		throw new UnsupportedTypeException("a structured type with a field without a name");
	}

	/** @return how many bytes are passed over for alignment; 0 if the type is no padding */
	private static int padding(String type) {
		Matcher matcher = SIMPLE.matcher(type);
		return matcher.matches() && matcher.group(2).equals("V") && !matcher.group(3).isEmpty()
				? Integer.parseInt(matcher.group(3))
				: 0;
	}

	private static NpyField number(String type, String name, int offset) throws UnsupportedTypeException {
		Matcher matcher = SIMPLE.matcher(type);
		if (!matcher.matches()) {
			throw new UnsupportedTypeException("an unknown element type: " + type);
		}
		String number = matcher.group(2) + matcher.group(3);
		if (!NUMBERS.containsKey(number)) {
			String kind = KINDS.getOrDefault(matcher.group(2).charAt(0), "an unknown element type");
			throw new UnsupportedTypeException(kind + " (" + type + ")");
		}
		ByteOrder order = matcher.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
		return new NpyField(name, NUMBERS.get(number), order, offset);
	}
}
