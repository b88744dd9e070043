package org.edgeloop.cli.internal.signal;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.order.ShaftSpeed;
import org.edgeloop.signal.order.TachoSettings;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the command line says how a shaft turns. */
@NonNullByDefault({})
final class ShaftArguments {

	private static final double SECONDS = 60;

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@ArgGroup(exclusive = true)
	private Speed speed;

	@Option(names = "--ppr", paramLabel = "N", defaultValue = "1", description = "Pulses of the tachometer a revolution. Default: 1.")
	private int pulsesPerRevolution;

	@Option(names = "--threshold", paramLabel = "V",
			description = "Where a pulse begins, in the tachometer's unit. Default: the middle between its least and its greatest sample.")
	private Double threshold;

	@Option(names = "--hysteresis", paramLabel = "V",
			description = "How far below the threshold it has to have been before. Default: a quarter of the difference between these.")
	private Double hysteresis;

	@Option(names = "--falling", description = "Pulses go down.")
	private boolean isFalling;

	/** At most one of these may be given. */
	private static final class Speed {

		@Option(names = "--tacho", paramLabel = "NAME|INDEX", description = "The channel of a tachometer, by its exact name or else by its index from 0.")
		private String tacho;

		@Option(names = "--rpm", paramLabel = "R[:R2]", description = "Revolutions of the shaft a minute; with R2, those at the end of the range, "
				+ "between which the speed goes along a straight line. Otherwise as the recording says.")
		private String rpm;
	}

	/**
	 * @param metadata of the recording
	 * @throws ProblemException if neither the command line nor the recording says enough
	 */
	ShaftSpeed speed(List<Channel> channels, Map<String, String> metadata, String recording) throws ProblemException {
		if (speed == null) {
			return FaultFrequencies.shaft(metadata).map(rate -> new ShaftSpeed.Given(rate * SECONDS)).orElseThrow(() -> new ProblemException(
					Problem.error("it does not say how fast the shaft turns", recording, "say it with --rpm, or which channel is a tachometer's with --tacho")));
		}
		try {
			return speed.rpm != null ? given(speed.rpm) : new ShaftSpeed.Tacho(ChannelNames.index(spec, speed.tacho, channels), settings());
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
		}
	}

	private static ShaftSpeed given(String rpm) {
		String[] parts = rpm.split(":", -1);
		try {
			if (parts.length <= 2) {
				return new ShaftSpeed.Given(Double.parseDouble(parts[0]), Double.parseDouble(parts[parts.length - 1]));
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new IllegalArgumentException("--rpm takes a number or two, as 1500 or 600:3000, not '" + rpm + "'");
	}

	private TachoSettings settings() {
		return new TachoSettings(pulsesPerRevolution, optional(threshold), optional(hysteresis), isFalling);
	}

	private static OptionalDouble optional(Double value) {
		return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
	}
}
