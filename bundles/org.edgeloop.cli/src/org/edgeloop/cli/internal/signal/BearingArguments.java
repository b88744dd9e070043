package org.edgeloop.cli.internal.signal;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.features.GivenBearing;
import org.edgeloop.signal.bearing.BearingCatalog;
import org.edgeloop.signal.bearing.BearingGeometry;
import org.edgeloop.signal.diagnosis.FaultFrequencies;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the command line says at which frequencies a bearing's defects strike. */
@NonNullByDefault({})
final class BearingArguments {

	private static final int PARTS = 3;
	private static final double SECONDS = 60;

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Option(names = "--rpm", paramLabel = "R", description = "Revolutions of the shaft a minute; otherwise as the recording says.")
	private Double rpm;

	@ArgGroup(exclusive = true)
	private Bearing bearing;

	/** At most one of these may be given. */
	private static final class Bearing {

		@Option(names = "--bearing", paramLabel = "NAME", description = "A bearing of the catalogue, as 6205-2RS; see 'edgeloop signal bearings'.")
		private String name;

		@Option(names = "--geometry", paramLabel = "BALLS:BALL:PITCH[:ANGLE]", description = "The number of rolling elements, their diameter and that of the "
				+ "circle through their centres in mm, and the contact angle in degrees.")
		private String geometry;
	}

	/**
	 * @param metadata of the recording
	 * @throws ProblemException if neither the command line nor the recording says enough
	 */
	FaultFrequencies frequencies(Map<String, String> metadata, String recording) throws ProblemException {
		if (bearing == null) {
			FaultFrequencies said = FaultFrequencies.in(metadata).orElseThrow(() -> new ProblemException(Problem.error(
					"it does not say at which frequencies the bearing's faults strike", recording, "say the bearing, with --bearing or --geometry, and --rpm")));
			return rpm == null || Double.isNaN(said.shaft()) ? said : scaled(said, shaft() / said.shaft());
		}
		double shaft = rpm != null ? shaft() : FaultFrequencies.shaft(metadata).orElseThrow(
				() -> new ProblemException(Problem.error("it does not say how fast the shaft turns", recording, "say it with --rpm")));
		return FaultFrequencies.of(geometry(), shaft);
	}

	/** @return what is said of the bearing, before what recordings say; empty if nothing is */
	Optional<GivenBearing> given() {
		if (bearing == null && rpm == null) {
			return Optional.empty();
		}
		return Optional.of(new GivenBearing(bearing == null ? Optional.empty() : Optional.of(geometry()),
				rpm == null ? OptionalDouble.empty() : OptionalDouble.of(shaft())));
	}

	private double shaft() {
		if (!(rpm > 0)) {
			throw wrong("--rpm is above 0, not " + rpm);
		}
		return rpm / SECONDS;
	}

	private static FaultFrequencies scaled(FaultFrequencies said, double by) {
		return new FaultFrequencies(said.shaft() * by, said.bpfo() * by, said.bpfi() * by, said.bsf() * by, said.ftf() * by);
	}

	private BearingGeometry geometry() {
		if (bearing.name != null) {
			return BearingCatalog.find(bearing.name).map(BearingCatalog.Entry::geometry).orElseThrow(() -> wrong("the catalogue has no bearing '" + bearing.name
					+ "', but " + BearingCatalog.entries().stream().map(BearingCatalog.Entry::name).collect(Collectors.joining(", "))));
		}
		String[] parts = bearing.geometry.split(":", -1);
		try {
			if (parts.length == PARTS || parts.length == PARTS + 1) {
				return new BearingGeometry(Integer.parseInt(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]),
						parts.length == PARTS ? 0 : Double.parseDouble(parts[PARTS]));
			}
		} catch (NumberFormatException e) {
			// said below
		} catch (IllegalArgumentException e) {
			throw wrong(String.valueOf(e.getMessage()));
		}
		throw wrong("--geometry takes numbers, as 9:7.94:39.04:0, not '" + bearing.geometry + "'");
	}

	private ParameterException wrong(String what) {
		return new ParameterException(spec.commandLine(), what);
	}
}
