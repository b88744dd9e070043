package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.exchange.ExchangeOptions;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * What times count in tasks that are written for Label Studio.
 *
 * @param unit the unit; {@link TimeUnit#UNKNOWN} for seconds where the sample rate is known, else samples
 * @param format how times are written as text, with the pattern that says so; empty for numbers
 * @param pattern the format's pattern; empty for numbers
 */
record LabelStudioClock(TimeUnit unit, Optional<Strftime> format, String pattern) {

	private static final String FORMAT = "format:";

	/** The name of the column of times that the configuration asks for. */
	static final String COLUMN = "time";

	static LabelStudioClock of(ExchangeOptions options) throws ProblemException {
		String time = options.get("time").orElse(TimeUnit.UNKNOWN.id());
		if (time.startsWith(FORMAT)) {
			String pattern = time.substring(FORMAT.length());
			return new LabelStudioClock(TimeUnit.EPOCH, Optional.of(Strftime.of(pattern, options.zone())), pattern);
		}
		return new LabelStudioClock(TimeUnit.find(time).filter(unit -> unit != TimeUnit.COLUMN)
				.orElseThrow(() -> new ProblemException(Problem.error("times cannot be written so: " + time, "",
						"write one of " + TimeUnit.ids() + " or format:PATTERN"))),
				Optional.empty(), "");
	}

	/** @return the unit for a recording of that rate */
	TimeUnit unitFor(double sampleRate) {
		return unit != TimeUnit.UNKNOWN ? unit : sampleRate > 0 ? TimeUnit.SECONDS : TimeUnit.SAMPLES;
	}

	/** @throws ProblemException if the recording lacks its rate, or for dates its start */
	SampleAxis axis(LabelledRecording recording) throws ProblemException {
		TimeUnit chosen = unitFor(recording.labels().getSampleRate());
		if (chosen == TimeUnit.SAMPLES) {
			return SampleAxis.samples();
		}
		if (!(recording.labels().getSampleRate() > 0)) {
			throw lacks("the sample rate is not known", recording, "write time=samples");
		}
		if (!chosen.isEpoch()) {
			return new SampleAxis.Even(BigDecimal.ZERO, new BigDecimal(recording.labels().getSampleRate()).divide(chosen.perSecond()));
		}
		if (!recording.calendar().isKnown()) {
			throw lacks("when the recording began is not known", recording, "write time=seconds or time=samples");
		}
		return recording.calendar().axis(chosen, recording.labels().getSampleRate());
	}

	private static ProblemException lacks(String what, LabelledRecording recording, String remedy) {
		return new ProblemException(Problem.error(what, recording.path(), remedy));
	}

	/** Writes a time as the member {@code key}. @return whether it says the sample exactly enough to find it again */
	boolean write(JsonGenerator out, String key, SampleAxis axis, long sample) throws IOException {
		BigDecimal time = axis.timeOf(sample);
		if (format.isEmpty()) {
			out.writeFieldName(key);
			out.writeNumber(time.toPlainString());
			return true;
		}
		String text = format.get().format(time);
		out.writeStringField(key, text);
		return format.get().parse(text).filter(again -> axis.sampleAt(again) == sample).isPresent();
	}
}
