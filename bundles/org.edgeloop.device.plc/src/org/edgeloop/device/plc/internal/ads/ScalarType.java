package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** The types of IEC 61131-3 that are one number. Each has its number among ADS's data types, which enumerations go by too. */
enum ScalarType implements PlcType {
	BOOL(33, 1, Form.FLAG), SINT(16, 1, Form.SIGNED), USINT(17, 1, Form.UNSIGNED), INT(2, 2, Form.SIGNED), UINT(18, 2, Form.UNSIGNED),
	DINT(3, 4, Form.SIGNED), UDINT(19, 4, Form.UNSIGNED), LINT(20, 8, Form.SIGNED), ULINT(21, 8, Form.UNSIGNED), REAL(4, 4, Form.FLOAT),
	LREAL(5, 8, Form.FLOAT);

	private static final Map<String, ScalarType> ALIASES = Map.ofEntries(Map.entry("BIT", BOOL), Map.entry("BIT8", BOOL), Map.entry("BYTE", USINT),
			Map.entry("WORD", UINT), Map.entry("DWORD", UDINT), Map.entry("LWORD", ULINT), Map.entry("INT8", SINT), Map.entry("UINT8", USINT),
			Map.entry("INT16", INT), Map.entry("UINT16", UINT), Map.entry("INT32", DINT), Map.entry("UINT32", UDINT), Map.entry("INT64", LINT),
			Map.entry("UINT64", ULINT), Map.entry("FLOAT", REAL), Map.entry("DOUBLE", LREAL), Map.entry("TIME", UDINT), Map.entry("LTIME", ULINT),
			Map.entry("TOD", UDINT), Map.entry("TIME_OF_DAY", UDINT), Map.entry("DATE", UDINT), Map.entry("DT", UDINT),
			Map.entry("DATE_AND_TIME", UDINT));

	private enum Form {
		FLAG, SIGNED, UNSIGNED, FLOAT
	}

	private final int dataType;
	private final int size;
	private final Form form;

	ScalarType(int dataType, int size, Form form) {
		this.dataType = dataType;
		this.size = size;
		this.form = form;
	}

	/** @return the type of that name, in any case; times and dates are their numbers: milliseconds, or seconds since 1970 */
	static Optional<ScalarType> named(String name) {
		String upper = name.strip().toUpperCase(Locale.ROOT);
		for (ScalarType type : values()) {
			if (type.name().equals(upper)) {
				return Optional.of(type);
			}
		}
		return Optional.ofNullable(ALIASES.get(upper));
	}

	/** @return the type that a named one, as an enumeration, is made of */
	static Optional<ScalarType> of(long dataType, long size) {
		for (ScalarType type : values()) {
			if (type.dataType == dataType && type.size == size) {
				return Optional.of(type);
			}
		}
		return Optional.empty();
	}

	@Override
	public int size() {
		return size;
	}

	@Override
	public Object decode(ByteBuffer bytes) {
		return switch (form) {
			case FLAG -> bytes.get() != 0;
			case FLOAT -> size == Float.BYTES ? Double.valueOf(Float.toString(bytes.getFloat())) : Double.valueOf(bytes.getDouble());
			case SIGNED -> signed(bytes);
			case UNSIGNED -> unsigned(bytes);
		};
	}

	private Long signed(ByteBuffer bytes) {
		return switch (size) {
			case Byte.BYTES -> Long.valueOf(bytes.get());
			case Short.BYTES -> Long.valueOf(bytes.getShort());
			case Integer.BYTES -> Long.valueOf(bytes.getInt());
			default -> bytes.getLong();
		};
	}

	private Number unsigned(ByteBuffer bytes) {
		return switch (size) {
			case Byte.BYTES -> Long.valueOf(Byte.toUnsignedLong(bytes.get()));
			case Short.BYTES -> Long.valueOf(Short.toUnsignedLong(bytes.getShort()));
			case Integer.BYTES -> Long.valueOf(Integer.toUnsignedLong(bytes.getInt()));
			default -> new BigInteger(Long.toUnsignedString(bytes.getLong()));
		};
	}

	@Override
	public void encode(JsonNode value, ByteBuffer bytes) throws IOException {
		switch (form) {
			case FLAG -> bytes.put((byte) (flag(value) ? 1 : 0));
			case FLOAT -> putFloat(value, bytes);
			case SIGNED, UNSIGNED -> putWhole(value, bytes);
		}
	}

	private boolean flag(JsonNode value) throws IOException {
		return switch (value.asText().strip().toLowerCase(Locale.ROOT)) {
			case "true", "1" -> true;
			case "false", "0" -> false;
			default -> throw PlcType.unfit(value, name(), "true or false");
		};
	}

	private void putFloat(JsonNode value, ByteBuffer bytes) throws IOException {
		double number;
		try {
			number = Double.parseDouble(value.asText().strip());
		} catch (NumberFormatException _) {
			throw PlcType.unfit(value, name(), "a number as -1.5e3, or NaN, Infinity or -Infinity");
		}
		if (size == Double.BYTES) {
			bytes.putDouble(number);
			return;
		}
		if (Float.isInfinite((float) number) && !Double.isInfinite(number)) {
			throw PlcType.unfit(value, name(), "a number up to %s".formatted(Float.toString(Float.MAX_VALUE)));
		}
		bytes.putFloat((float) number);
	}

	private void putWhole(JsonNode value, ByteBuffer bytes) throws IOException {
		int bits = size * Byte.SIZE;
		boolean hasSign = form == Form.SIGNED;
		BigInteger least = hasSign ? BigInteger.TWO.pow(bits - 1).negate() : BigInteger.ZERO;
		BigInteger most = BigInteger.TWO.pow(hasSign ? bits - 1 : bits).subtract(BigInteger.ONE);
		BigInteger number = whole(value).filter(given -> given.compareTo(least) >= 0 && given.compareTo(most) <= 0)
				.orElseThrow(() -> PlcType.unfit(value, name(), "a whole number from %s to %s".formatted(least, most)));
		long raw = number.longValue();
		switch (size) {
			case Byte.BYTES -> bytes.put((byte) raw);
			case Short.BYTES -> bytes.putShort((short) raw);
			case Integer.BYTES -> bytes.putInt((int) raw);
			default -> bytes.putLong(raw);
		}
	}

	/** Numbers of other bases are written as in programs: {@code 16#FF}. */
	private static Optional<BigInteger> whole(JsonNode value) {
		String text = value.asText().strip().replace("_", "");
		int sign = text.indexOf('#');
		try {
			if (sign > 0) {
				return Optional.of(new BigInteger(text.substring(sign + 1), Integer.parseInt(text.substring(0, sign))));
			}
			// A hundred thousand digits or an exponent of a billion would be worked on for ages, for no type at all.
			return text.length() > 40 || new BigDecimal(text).scale() < -40 ? Optional.empty() : Optional.of(new BigDecimal(text).toBigIntegerExact());
		} catch (ArithmeticException | IllegalArgumentException _) {
			return Optional.empty();
		}
	}
}
