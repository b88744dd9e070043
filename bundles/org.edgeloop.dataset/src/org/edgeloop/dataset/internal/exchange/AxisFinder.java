package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.exchange.ExchangeOptions;
import org.edgeloop.dataset.internal.exchange.ForeignLabel.Shape;

/**
 * Finds what the times of a foreign track are in samples of its recording. What the options say counts most, then what the file says;
 * where nobody says anything, a recording's own column of times, or else the values decide: dates since 1970 by their size, fractions and what fits the recording's duration as
 * seconds, all else as samples.
 */
final class AxisFinder {

	private static final String COLUMN = "column:";

	/** Seconds since 1970 from 2001 to 2106. */
	private static final BigDecimal FIRST_EPOCH = BigDecimal.valueOf(1_000_000_000L);
	private static final BigDecimal LAST_EPOCH = BigDecimal.valueOf(4_300_000_000L);

	private final ExchangeOptions options;

	AxisFinder(ExchangeOptions options) {
		this.options = options;
	}

	/**
	 * An axis and what it counts.
	 *
	 * @param unit the unit that was taken, for people
	 */
	record Found(SampleAxis axis, String unit) {
	}

	/** @throws ProblemException if the recording lacks what the times need, such as a sample rate */
	Found find(ForeignTrack track, RecordingFacts recording) throws IOException {
		Optional<String> said = options.get("time").filter(time -> !time.startsWith("format:"));
		if (said.isPresent() && said.get().startsWith(COLUMN)) {
			return column(said.get().substring(COLUMN.length()), track.clock().format(), recording);
		}
		TimeUnit unit = said.isPresent() ? unit(said.get()) : track.clock().unit();
		Optional<String> ownTimes = TimeColumn.find(recording.file());
		if (ownTimes.isPresent() && (unit == TimeUnit.UNKNOWN || unit == TimeUnit.EPOCH && !isDated(recording))) {
			return column(ownTimes.get(), track.clock().format(), recording);
		}
		if (unit == TimeUnit.UNKNOWN) {
			unit = guess(track, recording);
		}
		if (unit == TimeUnit.COLUMN) {
			return ofFile(track, recording);
		}
		return new Found(axis(unit, recording), unit.id());
	}

	private static boolean isDated(RecordingFacts recording) {
		return recording.sampleRate() > 0 && recording.calendar().isKnown();
	}

	/** A configuration names a column; the recording may be another file of the same samples, which has none. */
	private Found ofFile(ForeignTrack track, RecordingFacts recording) throws IOException {
		ForeignClock clock = track.clock();
		if (clock.values().length > 0) {
			return new Found(new SampleAxis.Listed(clock.values()), "times in the file");
		}
		if (TimeColumn.isIn(recording.file(), clock.column())) {
			return column(clock.column(), clock.format(), recording);
		}
		TimeUnit unit = clock.format().isEmpty() ? guess(track, recording) : TimeUnit.EPOCH;
		return new Found(axis(unit, recording), unit.id());
	}

	private static TimeUnit unit(String id) throws ProblemException {
		return TimeUnit.find(id).filter(unit -> unit != TimeUnit.COLUMN).orElseThrow(() -> new ProblemException(
				Problem.error("times cannot count that: " + id, "", "write one of " + TimeUnit.ids() + ", column:NAME or format:PATTERN")));
	}

	private Found column(String name, String format, RecordingFacts recording) throws IOException {
		ForeignTime times = ForeignTime.of(options, format);
		return new Found(new SampleAxis.Listed(TimeColumn.read(recording.file(), name, times)), "column " + name);
	}

	private static SampleAxis axis(TimeUnit unit, RecordingFacts recording) throws ProblemException {
		if (unit == TimeUnit.SAMPLES) {
			return SampleAxis.samples();
		}
		if (!(recording.sampleRate() > 0)) {
			throw lacks("the sample rate of the recording is not known, and the labels count " + unit.id(), recording,
					"say \"sampleRate\" of the recording in dataset.json, or time=samples if the labels count samples");
		}
		if (!unit.isEpoch()) {
			return new SampleAxis.Even(BigDecimal.ZERO, new BigDecimal(recording.sampleRate()).divide(unit.perSecond()));
		}
		if (!recording.calendar().isKnown()) {
			throw lacks("the labels have dates, and when the recording began is not known", recording,
					"say the recording's \"start\" in dataset.json, or time=column:NAME if its file has a column of such times");
		}
		return recording.calendar().axis(unit, recording.sampleRate());
	}

	private static ProblemException lacks(String what, RecordingFacts recording, String remedy) {
		return new ProblemException(Problem.error(what, recording.path(), remedy));
	}

	private static TimeUnit guess(ForeignTrack track, RecordingFacts recording) {
		BigDecimal last = times(track).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
		if (recording.calendar().isKnown()) {
			for (TimeUnit unit : new TimeUnit[] { TimeUnit.EPOCH, TimeUnit.EPOCH_MILLISECONDS }) {
				BigDecimal seconds = last.divide(unit.perSecond());
				if (seconds.compareTo(FIRST_EPOCH) >= 0 && seconds.compareTo(LAST_EPOCH) < 0) {
					return unit;
				}
			}
		}
		boolean hasFractions = times(track).anyMatch(time -> time.stripTrailingZeros().scale() > 0);
		double duration = recording.sampleRate() > 0 ? recording.samples() / recording.sampleRate() : 0;
		boolean fits = last.doubleValue() <= duration;
		return hasFractions || fits ? TimeUnit.SECONDS : TimeUnit.SAMPLES;
	}

	private static Stream<BigDecimal> times(ForeignTrack track) {
		return track.labels().stream().filter(label -> label.shape() != Shape.RECORDING)
				.flatMap(label -> Stream.of(label.start(), label.end()));
	}
}
