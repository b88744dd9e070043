package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.nio.ByteOrder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.RawLayout;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.SampleType;

/** Reads those keys of a recording rule that tell how its files are to be read. */
final class ReadingReader {

	static final String LITTLE = "little";
	static final String BIG = "big";
	static final String INTERLEAVED = "interleaved";
	static final String PLANAR = "planar";

	private static final int NO_LINE = 0;

	private final JsonSource json;
	private final List<String> variables = new ArrayList<>();
	private OptionalDouble sampleRate = OptionalDouble.empty();
	private Optional<ZoneId> timeZone = Optional.empty();
	private Optional<RawLayout> raw = Optional.empty();
	private String start = "";
	private int lineOfStart = NO_LINE;

	ReadingReader(JsonSource json) {
		this.json = json;
	}

	/**
	 * @param key a key of the rule, whose value the source stands on
	 * @return whether it is one of these
	 */
	boolean read(String key) throws IOException {
		switch (key) {
		case "sampleRate" -> sampleRate = OptionalDouble.of(json.number());
		case "timeZone" -> timeZone = Optional.of(zone(json.string()));
		case "start" -> {
			start = json.string();
			lineOfStart = json.line();
		}
		case "variables" -> json.array(() -> variables.add(json.string()));
		case "raw" -> raw = Optional.of(layout());
		default -> {
			return false;
		}
		}
		return true;
	}

	/** @return what was read; to be called behind the rule's last key, for the time zone may follow the start */
	ReadOptions options() throws ProblemException {
		return new ReadOptions(sampleRate, start(), timeZone, variables, raw);
	}

	private Optional<Instant> start() throws ProblemException {
		if (lineOfStart == NO_LINE) {
			return Optional.empty();
		}
		try {
			return Optional.of(OffsetDateTime.parse(start).toInstant());
		} catch (DateTimeException e) {
			// without an offset
		}
		try {
			return Optional.of(LocalDateTime.parse(start).atZone(timeZone.orElse(ZoneOffset.UTC)).toInstant());
		} catch (DateTimeException e) {
			throw json.problem("\"start\" must be a time such as 2024-05-06T07:08:09Z, not \"" + start + "\"", lineOfStart);
		}
	}

	private ZoneId zone(String id) throws ProblemException {
		try {
			return ZoneId.of(id);
		} catch (DateTimeException e) {
			throw json.problem("there is no time zone \"" + id + "\": one is called Europe/Berlin or +01:00");
		}
	}

	private RawLayout layout() throws IOException {
		int line = json.line();
		var keys = new RawKeys();
		json.object(key -> {
			switch (key) {
			case "type" -> keys.type = type(json.string());
			case "channels" -> keys.channels = json.wholeNumber();
			case "byteOrder" -> keys.order = choice(BIG, LITTLE) ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
			case "headerBytes" -> keys.headerBytes = json.wholeNumber();
			case "order" -> keys.isInterleaved = choice(INTERLEAVED, PLANAR);
			case "names" -> json.array(() -> keys.names.add(json.string()));
			default -> throw json.problem("a raw layout has no \"" + key
					+ "\"; it has type, channels, byteOrder, headerBytes, order and names");
			}
		});
		return json.checked(line, () -> new RawLayout(keys.type, Math.clamp(keys.channels, 0, Integer.MAX_VALUE), keys.order,
				keys.headerBytes, keys.isInterleaved, keys.names));
	}

	private boolean choice(String yes, String no) throws IOException {
		String text = json.string();
		if (!text.equals(yes) && !text.equals(no)) {
			throw json.problem("must be \"" + yes + "\" or \"" + no + "\", not \"" + text + "\"");
		}
		return text.equals(yes);
	}

	private SampleType type(String name) throws ProblemException {
		return Arrays.stream(SampleType.values()).filter(type -> name(type).equals(name)).findFirst()
				.orElseThrow(() -> json.problem("there is no sample type \"" + name + "\"; there are "
						+ Arrays.stream(SampleType.values()).map(ReadingReader::name).collect(Collectors.joining(", "))));
	}

	static String name(SampleType type) {
		return type.name().toLowerCase(Locale.ROOT);
	}

	/** A layout's keys as they are read, with what holds where one is left out. */
	private static final class RawKeys {
		SampleType type = SampleType.INT16;
		long channels = 1;
		ByteOrder order = ByteOrder.LITTLE_ENDIAN;
		long headerBytes;
		boolean isInterleaved = true;
		final List<String> names = new ArrayList<>();
	}
}
