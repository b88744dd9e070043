package org.edgeloop.dataset.internal.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a column of a table of labels says. The first name is the one that is written. */
enum CsvField {

	RECORDING("recording", "file", "filename", "file name", "path", "source", "audio"),
	ID("id", "uuid", "label id"),
	KIND("kind"),
	TYPE("type", "label", "class", "name", "event", "category", "annotation", "text", "tag", "fault"),
	FROM("from", "start", "begin", "onset", "tmin", "start time", "begin time", "starttime", "time", "position"),
	TO("to", "end", "stop", "offset", "tmax", "end time", "stop time", "endtime"),
	DURATION("duration", "length"),
	CHANNELS("channels", "channel", "sensor"),
	LOW("low", "low frequency", "lowfrequency", "low freq", "fmin", "lower frequency"),
	HIGH("high", "high frequency", "highfrequency", "high freq", "fmax", "upper frequency"),
	NOTE("note", "notes", "comment", "comments", "remark", "description"),
	AUTHOR("author", "annotator", "user", "labeller", "labeler"),
	CREATED("created", "created at", "date"),
	ORIGIN("origin"),
	SCORE("score"),
	REVIEW("review"),
	ATTRIBUTES("attributes"),
	OTHER("other");

	private static final Pattern UNIT = Pattern.compile("(.*?)[ _]*(?:[\\[(]([^\\])]*)[\\])]|[ _](s|ms|us|µs|ns|hz|sec|samples?))");

	private final List<String> names;

	CsvField(String... names) {
		this.names = List.of(names);
	}

	String heading() {
		return names.getFirst();
	}

	/** What a heading says of its column: the field's name and the unit of its values, both in lower case. */
	record Heading(String name, String unit) {

		static Heading of(String text) {
			String plain = text.strip().toLowerCase(Locale.ROOT);
			Matcher unit = UNIT.matcher(plain);
			if (!unit.matches() || unit.group(1).isEmpty()) {
				return new Heading(plain.replace('_', ' '), "");
			}
			String said = unit.group(2) == null ? unit.group(3) : unit.group(2);
			return new Heading(unit.group(1).replace('_', ' '), said.strip());
		}

		/** @return the field by its name; empty if nothing here is called so */
		Optional<CsvField> field() {
			return Arrays.stream(CsvField.values()).filter(field -> field.names.contains(name)).findFirst();
		}

		/** @return what times in the column count; empty if the heading does not say */
		Optional<TimeUnit> timeUnit() {
			return switch (unit) {
				case "s", "sec", "second", "seconds" -> Optional.of(TimeUnit.SECONDS);
				case "ms", "msec", "milliseconds" -> Optional.of(TimeUnit.MILLISECONDS);
				case "us", "µs", "μs", "microseconds" -> Optional.of(TimeUnit.MICROSECONDS);
				case "ns", "nanoseconds" -> Optional.of(TimeUnit.NANOSECONDS);
				case "sample", "samples" -> Optional.of(TimeUnit.SAMPLES);
				default -> Optional.empty();
			};
		}
	}

	static Optional<CsvField> find(String name) {
		return Arrays.stream(values()).filter(field -> field.heading().equals(name)).findFirst();
	}
}
