package org.edgeloop.cli.internal.signal;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.dataset.features.GivenBearing;
import org.edgeloop.signal.features.EnvelopeSettings;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that ask for features of the envelope; any of them does. */
@NonNullByDefault({})
final class EnvelopeArguments {

	private static final String AUTOMATIC = "auto";

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Option(names = "--envelope", description = "Add the features of the envelope, by the bearings that recordings and the project tell of. "
			+ "Without it they are added where a band, a bearing or a speed is given.")
	private boolean wanted;

	@Option(names = "--band", paramLabel = "LO:HI|auto", description = "The band whose envelope is taken, in Hz. Default: auto, the most impulsive one "
			+ "of each recording and channel by a kurtogram; then energies of different recordings are of different bands.")
	private String band;

	@Mixin
	private BearingArguments bearing;

	/** @return what is asked for; empty for nothing of the envelope */
	Optional<EnvelopeSettings> settings() {
		if (band != null && !band.equals(AUTOMATIC)) {
			return Optional.of(new EnvelopeSettings(BandArgument.parse(band, spec)));
		}
		return wanted || band != null || bearing.given().isPresent() ? Optional.of(EnvelopeSettings.AUTOMATIC) : Optional.empty();
	}

	GivenBearing bearing() {
		return bearing.given().orElse(GivenBearing.NONE);
	}
}
