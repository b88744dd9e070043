package org.edgeloop.dataset.internal.features;

import java.io.IOException;
import java.util.Optional;

import org.edgeloop.dataset.features.GivenBearing;
import org.edgeloop.dataset.machine.KnownBearing;
import org.edgeloop.dataset.machine.RecordingBearings;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.diagnosis.FaultFrequencies;

/** Finds out at which frequencies the defects of a recording's bearing strike: as the user says, else its file, else the project. */
final class RecordingFaults {

	private final GivenBearing given;
	private final RecordingBearings known;

	/** @throws IOException if the project's description cannot be read */
	RecordingFaults(GivenBearing given, SampleSource source) throws IOException {
		this.given = given;
		known = RecordingBearings.of(source);
	}

	/** @return the frequencies of the bearing that a channel most likely listens to; empty if nobody says enough */
	Optional<FaultFrequencies> of(Channel channel) {
		Optional<Double> shaft = given.shaft().isPresent() ? Optional.of(given.shaft().getAsDouble()) : Optional.empty();
		if (given.geometry().isPresent()) {
			return shaft.or(known::shaft).map(speed -> FaultFrequencies.of(given.geometry().get(), speed));
		}
		Optional<KnownBearing> bearing = known.bearings(channel).stream().findFirst();
		return bearing.flatMap(first -> first.at(first.saysItsSpeed() ? shaft : shaft.or(known::shaft)));
	}
}
