package org.edgeloop.dataset.features;

import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.signal.bearing.BearingGeometry;

/**
 * What a user says of the bearing that recordings were taken at; it is taken before what their files and the project say.
 *
 * @param geometry of the bearing
 * @param shaft revolutions of the shaft a second
 */
public record GivenBearing(Optional<BearingGeometry> geometry, OptionalDouble shaft) {

	/** Whatever the files and the project say. */
	public static final GivenBearing NONE = new GivenBearing(Optional.empty(), OptionalDouble.empty());

	/** @throws IllegalArgumentException with a sentence for the user */
	public GivenBearing {
		if (shaft.isPresent() && !(shaft.getAsDouble() > 0 && Double.isFinite(shaft.getAsDouble()))) {
			throw new IllegalArgumentException("a shaft that turns has a speed above 0, not " + shaft.getAsDouble());
		}
	}
}
