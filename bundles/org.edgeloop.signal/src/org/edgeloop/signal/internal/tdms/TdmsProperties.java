package org.edgeloop.signal.internal.tdms;

import java.nio.ByteOrder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.internal.memory.BinaryCursor;

/** The properties of one object: texts, numbers and instants by name. Later segments replace values by the same name. */
final class TdmsProperties {

	/** More of a text than this tells a reader nothing. */
	private static final int LONGEST = 1 << 14;

	private final Map<String, Object> values = new LinkedHashMap<>();

	/** Reads a list of properties. */
	void read(BinaryCursor cursor, ByteOrder order) throws ProblemException {
		long count = cursor.uint32("the number of properties");
		for (long i = 0; i < count; i++) {
			String name = cursor.utf8(cursor.uint32("a property's name"), LONGEST, "a property's name");
			long at = cursor.position();
			int code = cursor.int32("a property's type");
			TdmsType type = TdmsType.of(code).orElseThrow(() -> cursor.problem(at,
					"the property '" + name + "' is of the unknown type 0x" + Integer.toHexString(code), "export the file again"));
			value(cursor, type, order).ifPresent(value -> values.put(name, value));
		}
	}

	private static Optional<Object> value(BinaryCursor cursor, TdmsType type, ByteOrder order) throws ProblemException {
		String what = "a property";
		return switch (type) {
		case INT8 -> Optional.of((long) (byte) cursor.uint8(what));
		case UINT8, BOOLEAN -> Optional.of((long) cursor.uint8(what));
		case INT16 -> Optional.of((long) (short) cursor.uint16(what));
		case UINT16 -> Optional.of((long) cursor.uint16(what));
		case INT32 -> Optional.of((long) cursor.int32(what));
		case UINT32 -> Optional.of(cursor.uint32(what));
		case INT64, UINT64 -> Optional.of(cursor.int64(what));
		case SINGLE, SINGLE_WITH_UNIT -> Optional.of((double) Float.intBitsToFloat(cursor.int32(what)));
		case DOUBLE, DOUBLE_WITH_UNIT -> Optional.of(Double.longBitsToDouble(cursor.int64(what)));
		case TEXT -> Optional.of(cursor.utf8(cursor.uint32(what), LONGEST, what));
		case TIMESTAMP -> timestamp(cursor, order).map(instant -> instant);
		case COMPLEX_SINGLE, COMPLEX_DOUBLE -> {
			cursor.seek(cursor.position() + type.bytes(), what);
			yield Optional.empty();
		}
		case DAQMX -> Optional.empty();
		};
	}

	private static Optional<Instant> timestamp(BinaryCursor cursor, ByteOrder order) throws ProblemException {
		long first = cursor.int64("a time");
		long second = cursor.int64("a time");
		return order == ByteOrder.BIG_ENDIAN ? TdmsTime.instant(first, second) : TdmsTime.instant(second, first);
	}

	Optional<String> text(String name) {
		return values.get(name) instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
	}

	OptionalDouble number(String name) {
		return values.get(name) instanceof Number number ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
	}

	Optional<Instant> instant(String name) {
		return values.get(name) instanceof Instant instant ? Optional.of(instant) : Optional.empty();
	}

	/** Goes over all properties that are not empty, as texts. */
	void forEach(BiConsumer<String, String> each) {
		values.forEach((name, value) -> {
			String text = String.valueOf(value);
			if (!text.isBlank()) {
				each.accept(name, text.strip());
			}
		});
	}
}
