package org.edgeloop.dataset.machine;

import java.util.List;
import java.util.Optional;

import org.edgeloop.signal.bearing.BearingGeometry;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.diagnosis.TypedFrequency;

/**
 * A bearing that a recording may listen to. It is known by its geometry, by the frequencies that the recording's file says, or by those that somebody
 * types.
 *
 * @param name for people, such as {@code drive end, 6205-2RS}
 * @param origin who says so, such as {@code dataset.json}
 * @param geometry empty if only frequencies are known
 * @param said the frequencies that the file says; empty if only the geometry is known
 * @param typed frequencies in Hz or orders, where neither of these is known
 */
public record KnownBearing(String name, String origin, Optional<BearingGeometry> geometry, Optional<FaultFrequencies> said, List<TypedFrequency> typed) {

	/** @throws IllegalArgumentException if nothing is known */
	public KnownBearing {
		typed = List.copyOf(typed);
		if (geometry.isEmpty() && said.isEmpty() && typed.isEmpty()) {
			throw new IllegalArgumentException("nothing is known of the bearing " + name);
		}
	}

	/** A bearing of known geometry. */
	public static KnownBearing of(String name, String origin, BearingGeometry geometry) {
		return new KnownBearing(name, origin, Optional.of(geometry), Optional.empty(), List.of());
	}

	/** A bearing of which the frequencies are known. */
	public static KnownBearing of(String name, String origin, FaultFrequencies said) {
		return new KnownBearing(name, origin, Optional.empty(), Optional.of(said), List.of());
	}

	/** A bearing of which somebody types some frequencies, at least one. */
	public static KnownBearing of(String name, String origin, List<TypedFrequency> typed) {
		return new KnownBearing(name, origin, Optional.empty(), Optional.empty(), typed);
	}

	/** @return whether its frequencies are known without the shaft's speed */
	public boolean saysItsSpeed() {
		return said.isPresent();
	}

	/**
	 * @param shaft revolutions a second; those at which the frequencies are said if empty
	 * @return how often its defects strike; empty if that needs a speed that nobody says
	 */
	public Optional<FaultFrequencies> at(Optional<Double> shaft) {
		if (geometry.isPresent()) {
			return shaft.map(rate -> FaultFrequencies.of(geometry.get(), rate));
		}
		if (!typed.isEmpty()) {
			boolean isKnown = shaft.isPresent() || typed.stream().noneMatch(TypedFrequency::isOrder);
			return isKnown ? Optional.of(TypedFrequency.apply(typed, FaultFrequencies.unknown(shaft.orElse(Double.NaN)))) : Optional.empty();
		}
		return shaft.isEmpty() ? said : said.map(frequencies -> frequencies.at(shaft.get()));
	}
}
