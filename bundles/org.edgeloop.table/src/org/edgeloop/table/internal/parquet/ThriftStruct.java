package org.edgeloop.table.internal.parquet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A structure in Thrift's compact protocol, which Parquet's footers and page headers are: fields by their numbers. Whole numbers and
 * booleans are kept as long, texts as bytes.
 */
final class ThriftStruct {

	private static final int STOP = 0;
	private static final int TRUE = 1;
	private static final int FALSE = 2;
	private static final int BYTE = 3;
	private static final int SHORT = 4;
	private static final int INT = 5;
	private static final int LONG = 6;
	private static final int DOUBLE = 7;
	private static final int BINARY = 8;
	private static final int LIST = 9;
	private static final int SET = 10;
	private static final int STRUCT = 12;
	private static final int DEEPEST = 16;
	private static final int LONGEST_NUMBER = 70;

	private final Map<Integer, Object> fields = new HashMap<>();

	private ThriftStruct() {
	}

	/**
	 * @param in read from its position, which is left behind the structure
	 * @throws java.nio.BufferUnderflowException if it ends too early
	 */
	static ThriftStruct read(ByteBuffer in) throws UnusualFileException {
		return read(in, 0);
	}

	private static ThriftStruct read(ByteBuffer in, int depth) throws UnusualFileException {
		if (depth > DEEPEST) {
			throw new UnusualFileException("structures in structures");
		}
		var struct = new ThriftStruct();
		int id = 0;
		for (int head = in.get() & 0xFF; (head & 0xF) != STOP; head = in.get() & 0xFF) {
			int step = head >>> 4;
			id = step == 0 ? (int) zigzag(in) : id + step;
			int type = head & 0xF;
			struct.fields.put(id, type == TRUE || type == FALSE ? Long.valueOf(type == TRUE ? 1 : 0) : value(in, type, depth));
		}
		return struct;
	}

	private static Object value(ByteBuffer in, int type, int depth) throws UnusualFileException {
		return switch (type) {
		case TRUE, FALSE, BYTE -> (long) in.get();
		case SHORT, INT, LONG -> zigzag(in);
		case DOUBLE -> in.getLong();
		case BINARY -> binary(in);
		case LIST, SET -> list(in, depth);
		case STRUCT -> read(in, depth + 1);
		default -> throw new UnusualFileException("a field of type " + type);
		};
	}

	private static byte[] binary(ByteBuffer in) throws UnusualFileException {
		var bytes = new byte[size(in)];
		in.get(bytes);
		return bytes;
	}

	private static List<Object> list(ByteBuffer in, int depth) throws UnusualFileException {
		int head = in.get() & 0xFF;
		int size = head >>> 4 == 0xF ? size(in) : head >>> 4;
		List<Object> values = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			values.add(value(in, head & 0xF, depth + 1));
		}
		return values;
	}

	/** @return no more than what is left: every element takes a byte at least */
	private static int size(ByteBuffer in) throws UnusualFileException {
		long size = unsigned(in);
		if (size < 0 || size > in.remaining()) {
			throw new UnusualFileException(size + " bytes or elements");
		}
		return (int) size;
	}

	private static long zigzag(ByteBuffer in) throws UnusualFileException {
		long number = unsigned(in);
		return number >>> 1 ^ -(number & 1);
	}

	private static long unsigned(ByteBuffer in) throws UnusualFileException {
		long number = 0;
		for (int shift = 0; shift < LONGEST_NUMBER; shift += 7) {
			byte next = in.get();
			number |= (next & 0x7FL) << shift;
			if (next >= 0) {
				return number;
			}
		}
		throw new UnusualFileException("a number of more than 64 bits");
	}

	boolean has(int id) {
		return fields.containsKey(id);
	}

	/** @return the field's number; the other one where the field is absent */
	long number(int id, long otherwise) throws UnusualFileException {
		Object value = fields.getOrDefault(id, otherwise);
		return value instanceof Long number ? number : wrong(id);
	}

	/** @return the field's number, which does not fit where it is below zero or beyond 2^31 */
	int size(int id) throws UnusualFileException {
		long number = number(id, -1);
		if (number < 0 || number > Integer.MAX_VALUE) {
			throw new UnusualFileException("a size of " + number);
		}
		return (int) number;
	}

	String text(int id) throws UnusualFileException {
		return fields.get(id) instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : wrong(id);
	}

	ThriftStruct struct(int id) throws UnusualFileException {
		return fields.get(id) instanceof ThriftStruct struct ? struct : wrong(id);
	}

	Optional<ThriftStruct> optionalStruct(int id) throws UnusualFileException {
		return has(id) ? Optional.of(struct(id)) : Optional.empty();
	}

	List<ThriftStruct> structs(int id) throws UnusualFileException {
		List<ThriftStruct> structs = new ArrayList<>();
		if (fields.get(id) instanceof List<?> list) {
			for (Object element : list) {
				structs.add(element instanceof ThriftStruct struct ? struct : wrong(id));
			}
		}
		return structs;
	}

	private static <T> T wrong(int id) throws UnusualFileException {
		throw new UnusualFileException("field " + id + " is absent or of another type");
	}
}
