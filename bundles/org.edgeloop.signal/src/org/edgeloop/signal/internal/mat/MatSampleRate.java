package org.edgeloop.signal.internal.mat;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Finds a vector's sample rate among the scalars beside it, or beside the structure that holds it. A scalar called {@code rate}
 * is not taken for one: in the MFPT bearing files it is the shaft's.
 */
final class MatSampleRate {

	private static final Set<String> NAMES = Set.of("sr", "fs", "samplerate", "samplingrate", "samplefrequency",
			"samplingfrequency", "samplefreq", "samplingfreq", "samplespersecond");

	private final Map<String, Double> scalars;

	/** @param scalars the file's real scalars by their full names, {@code bearing.sr} */
	MatSampleRate(Map<String, Double> scalars) {
		this.scalars = scalars;
	}

	/** @param variable the full name of a vector */
	OptionalDouble of(String variable) {
		String scope = variable;
		while (!scope.isEmpty()) {
			scope = scope.substring(0, Math.max(0, scope.lastIndexOf('.')));
			String searched = scope;
			OptionalDouble found = scalars.entrySet().stream().filter(scalar -> isRate(scalar.getKey(), searched))
					.mapToDouble(Map.Entry::getValue).filter(rate -> rate > 0 && Double.isFinite(rate)).findFirst();
			if (found.isPresent()) {
				return found;
			}
		}
		return OptionalDouble.empty();
	}

	private static boolean isRate(String name, String scope) {
		int dot = name.lastIndexOf('.');
		return name.substring(0, Math.max(0, dot)).equals(scope)
				&& NAMES.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT).replace("_", ""));
	}
}
