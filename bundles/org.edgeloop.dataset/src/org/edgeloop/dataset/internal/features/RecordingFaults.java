package org.edgeloop.dataset.internal.features;

import java.util.Map;
import java.util.Optional;

import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.Machine;
import org.edgeloop.dataset.features.GivenBearing;
import org.edgeloop.signal.bearing.BearingGeometry;
import org.edgeloop.signal.diagnosis.FaultFrequencies;

/** Finds out at which frequencies the defects of a recording's bearing strike: as the user says, else its file, else the project. */
final class RecordingFaults {

	/** The attribute of a recording that says the speed of its shaft, in revolutions a minute. */
	private static final String RPM = "rpm";
	private static final double SECONDS = 60;

	private final GivenBearing given;
	private final Optional<DatasetDescription> project;

	RecordingFaults(GivenBearing given, Optional<DatasetDescription> project) {
		this.given = given;
		this.project = project;
	}

	/**
	 * @param recording its path from the project's folder
	 * @param metadata of its file
	 * @return empty if nobody says enough
	 */
	Optional<FaultFrequencies> of(String recording, Map<String, String> metadata) {
		if (given.geometry().isEmpty()) {
			Optional<FaultFrequencies> said = FaultFrequencies.in(metadata);
			if (said.isPresent()) {
				return said.map(this::atGivenSpeed);
			}
		}
		Optional<BearingGeometry> geometry = given.geometry().or(() -> geometry(recording));
		return geometry.flatMap(known -> shaft(recording, metadata).map(speed -> FaultFrequencies.of(known, speed)));
	}

	private FaultFrequencies atGivenSpeed(FaultFrequencies said) {
		if (given.shaft().isEmpty() || Double.isNaN(said.shaft())) {
			return said;
		}
		double by = given.shaft().getAsDouble() / said.shaft();
		return new FaultFrequencies(said.shaft() * by, said.bpfo() * by, said.bpfi() * by, said.bsf() * by, said.ftf() * by);
	}

	private Optional<BearingGeometry> geometry(String recording) {
		return project.flatMap(said -> {
			String name = said.machineOf(recording);
			return said.machines().stream().filter(machine -> machine.name().equals(name)).flatMap(machine -> machine.bearings().stream())
					.map(Machine.Bearing::geometry).findFirst();
		});
	}

	private Optional<Double> shaft(String recording, Map<String, String> metadata) {
		if (given.shaft().isPresent()) {
			return Optional.of(given.shaft().getAsDouble());
		}
		return FaultFrequencies.shaft(metadata).or(() -> project.flatMap(said -> Optional.ofNullable(said.settingsOf(recording).attributes().get(RPM)))
				.filter(AttributeValue::isNumber).map(value -> value.number().getAsDouble()).filter(rpm -> rpm > 0).map(rpm -> rpm / SECONDS));
	}
}
