package org.edgeloop.cli.internal.signal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.features.GivenBearing;
import org.edgeloop.dataset.machine.KnownBearing;
import org.edgeloop.dataset.machine.RecordingBearings;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.bearing.BearingCatalog;
import org.edgeloop.signal.bearing.BearingGeometry;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.diagnosis.TypedFrequency;

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

	@Option(names = "--rpm", paramLabel = "R", description = "Revolutions of the shaft a minute; otherwise as the recording or its project says.")
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
	 * @param known what is known of the recording's bearings
	 * @param channel whose bearing it is
	 * @param typed frequencies that count before those of the bearing
	 * @throws ProblemException if neither the command line, nor the recording, nor its project says enough
	 */
	FaultFrequencies frequencies(RecordingBearings known, Channel channel, String recording, List<TypedFrequency> typed) throws ProblemException {
		FaultFrequencies ofBearing = typed.isEmpty() ? ofBearing(known, channel, recording) : asFarAsKnown(known, channel);
		try {
			return TypedFrequency.apply(typed, ofBearing);
		} catch (IllegalArgumentException e) {
			throw new ProblemException(Problem.error(String.valueOf(e.getMessage()), recording, "say it with --rpm"), e);
		}
	}

	private FaultFrequencies ofBearing(RecordingBearings known, Channel channel, String recording) throws ProblemException {
		if (bearing == null) {
			return known(known, channel, recording);
		}
		double shaft = rpm != null ? shaft() : known.shaft().orElseThrow(() -> new ProblemException(
				Problem.error("neither it nor its project says how fast the shaft turns", recording, "say it with --rpm")));
		return FaultFrequencies.of(geometry(), shaft);
	}

	/** Who types frequencies needs no bearing. */
	private FaultFrequencies asFarAsKnown(RecordingBearings known, Channel channel) {
		Optional<Double> shaft = rpm != null ? Optional.of(shaft()) : known.shaft();
		Optional<FaultFrequencies> found = bearing != null ? shaft.map(rate -> FaultFrequencies.of(geometry(), rate))
				: known.bearings(channel).stream().findFirst().flatMap(first -> first.at(rpm == null && first.saysItsSpeed() ? Optional.empty() : shaft));
		return found.orElseGet(() -> FaultFrequencies.unknown(shaft.orElse(Double.NaN)));
	}

	/** @return what is said of the bearing, before what recordings say; empty if nothing is */
	Optional<GivenBearing> given() {
		if (bearing == null && rpm == null) {
			return Optional.empty();
		}
		return Optional.of(new GivenBearing(bearing == null ? Optional.empty() : Optional.of(geometry()),
				rpm == null ? OptionalDouble.empty() : OptionalDouble.of(shaft())));
	}

	private FaultFrequencies known(RecordingBearings known, Channel channel, String recording) throws ProblemException {
		KnownBearing first = known.bearings(channel).stream().findFirst().orElseThrow(() -> new ProblemException(Problem.error(
				"neither it nor its project says at which frequencies the bearing's faults strike", recording,
				"say the bearing, with --bearing or --geometry, and --rpm")));
		return first.at(rpm != null ? Optional.of(shaft()) : first.saysItsSpeed() ? Optional.empty() : known.shaft()).orElseThrow(
				() -> new ProblemException(Problem.error("the bearing (%s) is known, but not how fast the shaft turns".formatted(first.name()), recording,
						"say it with --rpm, or as rpm in dataset.json")));
	}

	private double shaft() {
		if (!(rpm > 0)) {
			throw wrong("--rpm is above 0, not " + rpm);
		}
		return rpm / SECONDS;
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
