package org.edgeloop.cli.internal.reading;

import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.signal.RawLayout;
import org.edgeloop.signal.SampleType;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Understands the layout of a raw recording as {@code type=int16,channels=2,byteOrder=big,headerBytes=512,order=planar}. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class RawLayoutConverter implements ITypeConverter<RawLayout> {

	static final String DESCRIPTION = "How samples lie in a raw file, as key=value,…: type (int8, uint8, int16, uint16, int24, "
			+ "int32, uint32, int64, uint64, float32, float64; default int16), channels (1), byteOrder (little or big), "
			+ "headerBytes (0), order (interleaved or planar).";

	private SampleType type = SampleType.INT16;
	private int channels = 1;
	private ByteOrder byteOrder = ByteOrder.LITTLE_ENDIAN;
	private long headerBytes;
	private boolean isInterleaved = true;

	@Override
	public RawLayout convert(String text) {
		Arrays.stream(text.split(",")).forEach(this::take);
		try {
			return new RawLayout(type, channels, byteOrder, headerBytes, isInterleaved, List.of());
		} catch (IllegalArgumentException e) {
			throw new TypeConversionException(String.valueOf(e.getMessage()));
		}
	}

	private void take(String pair) {
		int equals = pair.indexOf('=');
		String key = equals < 0 ? pair : pair.substring(0, equals);
		String value = pair.substring(equals + 1).strip().toLowerCase(Locale.ROOT);
		switch (key.strip()) {
		case "type" -> type = type(value);
		case "channels" -> channels = (int) number(key, value, RawLayout.MOST_CHANNELS);
		case "byteOrder" -> byteOrder = isFirst(key, value, "big", "little") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
		case "headerBytes" -> headerBytes = number(key, value, Long.MAX_VALUE);
		case "order" -> isInterleaved = isFirst(key, value, "interleaved", "planar");
		default -> throw new TypeConversionException("a raw layout has no '" + key
				+ "'; it has type, channels, byteOrder, headerBytes and order, such as type=int16,channels=2");
		}
	}

	private static SampleType type(String name) {
		return Arrays.stream(SampleType.values()).filter(type -> type.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
				.orElseThrow(() -> new TypeConversionException("there is no sample type '" + name + "'; there are "
						+ Arrays.stream(SampleType.values()).map(type -> type.name().toLowerCase(Locale.ROOT))
								.collect(Collectors.joining(", "))));
	}

	private static long number(String key, String value, long most) {
		try {
			long number = Long.parseLong(value);
			if (number <= most) {
				return number;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new TypeConversionException(key + " must be a whole number, at most " + most + ", not '" + value + "'");
	}

	private static boolean isFirst(String key, String value, String first, String second) {
		if (!value.equals(first) && !value.equals(second)) {
			throw new TypeConversionException(key + " must be " + first + " or " + second + ", not '" + value + "'");
		}
		return value.equals(first);
	}
}
