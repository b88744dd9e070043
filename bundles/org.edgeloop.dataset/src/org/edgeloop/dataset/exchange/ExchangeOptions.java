package org.edgeloop.dataset.exchange;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * What a person says of a foreign label file that the file does not say, each as a key with a value:
 * <ul>
 * <li>{@code time}: what times count: {@code seconds}, {@code ms}, {@code us}, {@code ns} or {@code samples} from the recording's first
 * sample, {@code epoch} or {@code epoch-ms} since 1970, {@code column:NAME} for values of a column of the recording's CSV file, or
 * {@code format:PATTERN} for text such as {@code %Y-%m-%d %H:%M:%S.%f}
 * <li>{@code zone}: the time zone of such text, such as {@code Europe/Berlin}; UTC if not said
 * <li>{@code end}: {@code included} or {@code excluded}: whether the sample at a region's end belongs to it
 * <li>{@code config}: a Label Studio labelling configuration
 * <li>{@code annotator}: take over the annotations of this person alone
 * <li>{@code type:NAME}: the path of the label type that is meant by a name in the file; empty to leave such labels out
 * <li>{@code recording:NAME}: the path of the recording that is meant by a name in the file
 * <li>{@code column:FIELD}: the heading of the CSV column that holds a field, such as {@code column:from=Onset}
 * <li>{@code form}: {@code long} or {@code short}, how a TextGrid is written
 * </ul>
 *
 * @param entries the values by their keys
 */
public record ExchangeOptions(Map<String, String> entries) {

	/** Leaves everything to the file. */
	public static final ExchangeOptions NONE = new ExchangeOptions(Map.of());

	private static final Set<String> KEYS = Set.of("time", "zone", "end", "config", "annotator", "form");
	private static final List<String> PREFIXES = List.of("type:", "recording:", "column:");

	public ExchangeOptions {
		entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
	}

	/**
	 * @param assignments such as {@code time=samples} and {@code type:Run=state/running}
	 * @throws ProblemException if one is no assignment to a key known here
	 */
	public static ExchangeOptions parse(List<String> assignments) throws ProblemException {
		var entries = new LinkedHashMap<String, String>();
		for (String assignment : assignments) {
			int equals = assignment.indexOf('=');
			String key = equals < 0 ? assignment : assignment.substring(0, equals);
			if (equals < 0 || !isKey(key)) {
				throw new ProblemException(Problem.error("no mapping that is known here: " + assignment, "",
						"write KEY=VALUE with a key of time, zone, end, config, annotator, form, type:NAME, recording:NAME or "
								+ "column:FIELD"));
			}
			entries.put(key, assignment.substring(equals + 1));
		}
		return new ExchangeOptions(entries);
	}

	private static boolean isKey(String key) {
		return KEYS.contains(key) || PREFIXES.stream().anyMatch(prefix -> key.startsWith(prefix) && key.length() > prefix.length());
	}

	public Optional<String> get(String key) {
		return Optional.ofNullable(entries.get(key));
	}

	/** @return these options with one more */
	public ExchangeOptions with(String key, String value) {
		var more = new LinkedHashMap<>(entries);
		more.put(key, value);
		return new ExchangeOptions(more);
	}

	/** @throws ProblemException if the time zone is none */
	public ZoneId zone() throws ProblemException {
		try {
			return entries.containsKey("zone") ? ZoneId.of(String.valueOf(entries.get("zone"))) : ZoneOffset.UTC;
		} catch (DateTimeException e) {
			throw new ProblemException(Problem.error("no time zone: " + entries.get("zone"), "",
					"write a name such as Europe/Berlin, or an offset such as +02:00"), e);
		}
	}
}
