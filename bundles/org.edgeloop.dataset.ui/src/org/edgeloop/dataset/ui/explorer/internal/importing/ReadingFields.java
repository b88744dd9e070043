package org.edgeloop.dataset.ui.explorer.internal.importing;

import java.nio.ByteOrder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.dataset.ChannelSettings;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.RawLayout;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.SampleType;

/** What the import wizard's fields say of recordings, as the user typed it, and what that means. */
@NonNullByDefault
final class ReadingFields {

	/** The texts that the fields hold; empty for what the file says. */
	enum Field {
		RATE, START, ZONE, HEADER, CHANNELS
	}

	private final Map<Field, String> texts = new LinkedHashMap<>();
	private List<ChannelRow> rows = List.of();
	private boolean isRaw;
	private SampleType type = SampleType.INT16;
	private ByteOrder order = ByteOrder.LITTLE_ENDIAN;
	private boolean isInterleaved = true;

	void set(Field field, String text) {
		texts.put(field, text.strip());
	}

	String text(Field field) {
		return texts.getOrDefault(field, switch (field) {
		case HEADER -> "0";
		case CHANNELS -> "1";
		default -> "";
		});
	}

	/** @param raw whether the recordings are bare samples, whose layout must be said */
	void setRaw(boolean raw) {
		isRaw = raw;
	}

	boolean isRaw() {
		return isRaw;
	}

	void setLayout(SampleType newType, ByteOrder newOrder, boolean interleaved) {
		type = newType;
		order = newOrder;
		isInterleaved = interleaved;
	}

	/** Takes over the channels of the recording that is shown; what was said of those that stay is kept. */
	void setChannels(List<Channel> channels) {
		Map<String, ChannelRow> known = new LinkedHashMap<>();
		rows.forEach(row -> known.put(row.name(), row));
		rows = channels.stream()
				.map(channel -> known.getOrDefault(channel.name(), new ChannelRow(channel.name(), channel.unit()))).toList();
	}

	List<ChannelRow> rows() {
		return rows;
	}

	/** @return what must be corrected first; empty if nothing */
	Optional<String> error() {
		try {
			settings();
			return rows.stream().noneMatch(ChannelRow::isTaken) && !rows.isEmpty() ? Optional.of("Choose at least one channel.")
					: Optional.empty();
		} catch (IllegalArgumentException | DateTimeException e) {
			return Optional.of(String.valueOf(e.getMessage()));
		}
	}

	/** @return how the recording that is shown is read, all of its channels */
	ReadOptions previewOptions() {
		return new ReadOptions(rate(), start(), zone(), List.of(), raw());
	}

	/** @throws IllegalArgumentException with a sentence for the user if a field holds what cannot be */
	RecordingSettings settings() {
		List<String> taken = rows.stream().filter(ChannelRow::isTaken).map(ChannelRow::name).toList();
		Map<String, ChannelSettings> channels = new LinkedHashMap<>();
		for (ChannelRow row : rows) {
			if (row.isTaken()) {
				row.settings().ifPresent(said -> channels.put(row.name(), said));
			}
		}
		ReadOptions reading = new ReadOptions(rate(), start(), zone(), taken.size() == rows.size() ? List.of() : taken, raw());
		return new RecordingSettings(Map.of(), reading, channels);
	}

	private OptionalDouble rate() {
		String text = text(Field.RATE);
		if (text.isEmpty()) {
			return OptionalDouble.empty();
		}
		double rate = number(text, "The sample rate");
		if (!(rate > 0)) {
			throw new IllegalArgumentException("The sample rate must be above 0 Hz.");
		}
		return OptionalDouble.of(rate);
	}

	private Optional<ZoneId> zone() {
		String text = text(Field.ZONE);
		try {
			return text.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(text));
		} catch (DateTimeException e) {
			throw new IllegalArgumentException("There is no time zone \"" + text + "\": one is called Europe/Berlin or +01:00.", e);
		}
	}

	private Optional<Instant> start() {
		String text = text(Field.START).replace(' ', 'T');
		if (text.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(OffsetDateTime.parse(text).toInstant());
		} catch (DateTimeException e) {
			// without an offset
		}
		try {
			return Optional.of(LocalDateTime.parse(text).atZone(zone().orElse(ZoneOffset.UTC)).toInstant());
		} catch (DateTimeException e) {
			throw new IllegalArgumentException("The start must be a time such as 2024-05-06 07:08:09.", e);
		}
	}

	private Optional<RawLayout> raw() {
		if (!isRaw) {
			return Optional.empty();
		}
		return Optional.of(new RawLayout(type, (int) whole(text(Field.CHANNELS), "The number of channels", RawLayout.MOST_CHANNELS),
				order, whole(text(Field.HEADER), "The header's size", Long.MAX_VALUE), isInterleaved, new ArrayList<>()));
	}

	private static long whole(String text, String name, long most) {
		try {
			long number = Long.parseLong(text);
			if (number >= 0 && number <= most) {
				return number;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new IllegalArgumentException(name + " must be a whole number, not \"" + text + "\".");
	}

	static double number(String text, String name) {
		try {
			double number = Double.parseDouble(text.replace(',', '.'));
			if (Double.isFinite(number)) {
				return number;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new IllegalArgumentException(name + " must be a number, not \"" + text + "\".");
	}
}
