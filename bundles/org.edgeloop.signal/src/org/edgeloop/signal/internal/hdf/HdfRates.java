package org.edgeloop.signal.internal.hdf;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.edgeloop.signal.internal.time.TimeText;

/**
 * What attributes and single numbers say of the datasets beside and below them: units, sample rates and start times, under the
 * names that are in use for them. What stands closer to a dataset counts more.
 */
final class HdfRates {

	private static final Set<String> RATES = Set.of("fs", "sr", "samplerate", "samplingrate", "samplefrequency",
			"samplingfrequency", "samplefreq", "samplingfreq", "samplespersecond");
	private static final Set<String> STEPS = Set.of("dt", "deltat", "wfincrement", "sampleinterval", "samplinginterval",
			"sampleperiod", "samplingperiod");
	private static final Set<String> UNITS = Set.of("unit", "units", "unitstring");
	private static final Set<String> STARTS = Set.of("start", "starttime", "wfstarttime", "startdatetime", "recordingstart");

	/** What is said in a group, by the group's path. */
	private final Map<List<String>, Map<String, Object>> said = new HashMap<>();

	private final Optional<ZoneId> zone;

	/** @param zone of times without an offset */
	HdfRates(Optional<ZoneId> zone) {
		this.zone = zone;
	}

	/** @param path of the group whose attribute or member it is */
	void say(List<String> path, String name, Object value) {
		said.computeIfAbsent(path, each -> new HashMap<>()).putIfAbsent(key(name), value);
	}

	OptionalDouble rate(HdfObject dataset) {
		for (int depth = dataset.path().size(); depth >= 0; depth--) {
			OptionalDouble rate = rate(said.getOrDefault(dataset.path().subList(0, depth), Map.of()));
			if (rate.isPresent()) {
				return rate;
			}
		}
		return OptionalDouble.empty();
	}

	private static OptionalDouble rate(Map<String, Object> values) {
		for (Map.Entry<String, Object> value : values.entrySet()) {
			if (value.getValue() instanceof Double number) {
				double rate = RATES.contains(value.getKey()) ? number : STEPS.contains(value.getKey()) ? 1 / number : 0;
				if (rate > 0 && Double.isFinite(rate)) {
					return OptionalDouble.of(TimeText.rounded(rate));
				}
			}
		}
		return OptionalDouble.empty();
	}

	String unit(HdfObject dataset) {
		return said.getOrDefault(dataset.path(), Map.of()).entrySet().stream().filter(value -> UNITS.contains(value.getKey()))
				.map(Map.Entry::getValue).filter(String.class::isInstance).map(String.class::cast).findFirst().orElse("");
	}

	Optional<Instant> start(HdfObject dataset) {
		for (int depth = dataset.path().size(); depth >= 0; depth--) {
			Optional<Instant> start = said.getOrDefault(dataset.path().subList(0, depth), Map.of()).entrySet().stream()
					.filter(value -> STARTS.contains(value.getKey())).map(Map.Entry::getValue)
					.filter(String.class::isInstance).map(String.class::cast)
					.flatMap(text -> TimeText.parse(text, zone).stream()).findFirst();
			if (start.isPresent()) {
				return start;
			}
		}
		return Optional.empty();
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT).replace("_", "").replace(" ", "");
	}
}
