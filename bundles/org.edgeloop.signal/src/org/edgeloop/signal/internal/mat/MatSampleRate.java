package org.edgeloop.signal.internal.mat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Finds a vector's sample rate among the scalars beside it, or beside the structure that holds it. A scalar called {@code rate}
 * is not taken for one: in the MFPT bearing files it is the shaft's.
 */
public final class MatSampleRate {

	private static final Set<String> NAMES = Set.of("sr", "fs", "samplerate", "samplingrate", "samplefrequency",
			"samplingfrequency", "samplefreq", "samplingfreq", "samplespersecond");

	/** The first rate of each structure by the structure's full name; that of the file itself is empty. */
	private final Map<String, Double> rates = new HashMap<>();

	/** @param scalars the file's real scalars by their full names, {@code bearing.sr} */
	public MatSampleRate(Map<String, Double> scalars) {
		scalars.forEach((name, value) -> {
			String scope = scope(name);
			String field = name.substring(scope.isEmpty() ? 0 : scope.length() + 1);
			if (NAMES.contains(field.toLowerCase(Locale.ROOT).replace("_", "")) && value > 0 && Double.isFinite(value)) {
				rates.putIfAbsent(scope, value);
			}
		});
	}

	/** @param variable the full name of a vector */
	public OptionalDouble of(String variable) {
		String scope = variable;
		do {
			scope = scope(scope);
			if (rates.containsKey(scope)) {
				return OptionalDouble.of(rates.get(scope));
			}
		} while (!scope.isEmpty());
		return OptionalDouble.empty();
	}

	private static String scope(String name) {
		return name.substring(0, Math.max(0, name.lastIndexOf('.')));
	}
}
