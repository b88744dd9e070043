package org.edgeloop.signal.internal.parquet;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.internal.time.EvenTimes;
import org.edgeloop.signal.internal.time.TimeText;

import dev.hardwood.metadata.LogicalType.TimestampType;

/**
 * What a table's column of times tells.
 *
 * @param column the column that became the sample rate; empty if none did
 * @param sampleRate samples per second in Hz
 * @param start when the first row was taken
 */
record ParquetTimes(Optional<ParquetColumn> column, OptionalDouble sampleRate, Optional<Instant> start) {

	/** Times are kept as 64-bit floats, which tell about as much of a point in time since 1970. */
	private static final double MICROSECONDS = 1e6;

	/** Looks for the first column of times: one of that type, else one by its name. */
	static ParquetTimes find(List<ParquetColumn> columns, ParquetBlocks blocks, ReadOptions options) throws IOException {
		Optional<ParquetColumn> times = columns.stream().filter(column -> column.timestamp().isPresent()).findFirst()
				.or(() -> columns.stream().filter(column -> EvenTimes.isTimeName(column.name())).findFirst());
		if (times.isEmpty() || columns.size() < 2) {
			return new ParquetTimes(Optional.empty(), options.sampleRate(), Optional.empty());
		}
		ParquetColumn column = times.get();
		double unit = column.timestamp().map(ParquetTimes::seconds).orElse(EvenTimes.unitOf(column.name()));
		ParquetChannel channel = new ParquetChannel(
				new Channel(column.name(), "", OptionalDouble.empty(), Optional.empty(), blocks.rows(), column.type()), column,
				blocks);
		double[] first = new double[1];
		channel.read(0, first, 0, 1);
		Optional<Instant> start = column.timestamp().filter(type -> Double.isFinite(first[0]))
				.map(type -> instant(first[0] * unit, type, options.timeZone()));
		OptionalDouble rate = EvenTimes.rate(channel, unit);
		return new ParquetTimes(rate.isPresent() ? times : Optional.empty(),
				options.sampleRate().isPresent() ? options.sampleRate() : rate, start);
	}

	/** @return these times, and where they say nothing what the table's metadata says under {@code sample_rate} and {@code start} */
	ParquetTimes orSaid(Map<String, String> metadata, ReadOptions options) {
		OptionalDouble rate = sampleRate.isPresent() ? sampleRate : rate(metadata.get("sample_rate"));
		return new ParquetTimes(column, rate, start.or(
				() -> Optional.ofNullable(metadata.get("start")).flatMap(text -> TimeText.parse(text, options.timeZone()))));
	}

	private static OptionalDouble rate(@Nullable String text) {
		try {
			double rate = text == null ? 0 : Double.parseDouble(text);
			return rate > 0 && Double.isFinite(rate) ? OptionalDouble.of(rate) : OptionalDouble.empty();
		} catch (NumberFormatException e) {
			return OptionalDouble.empty();
		}
	}

	boolean isTaken(ParquetColumn other) {
		return column.isPresent() && column.get().equals(other);
	}

	private static double seconds(TimestampType type) {
		return switch (type.unit()) {
		case MILLIS -> 1e-3;
		case MICROS -> 1e-6;
		case NANOS -> 1e-9;
		};
	}

	private static Instant instant(double seconds, TimestampType type, Optional<ZoneId> zone) {
		long microseconds = Math.round(seconds * MICROSECONDS);
		Instant instant = Instant.ofEpochSecond(Math.floorDiv(microseconds, (long) MICROSECONDS),
				Math.floorMod(microseconds, (long) MICROSECONDS) * 1000);
		return type.isAdjustedToUTC() ? instant
				: LocalDateTime.ofInstant(instant, ZoneOffset.UTC).atZone(zone.orElse(ZoneOffset.UTC)).toInstant();
	}
}
