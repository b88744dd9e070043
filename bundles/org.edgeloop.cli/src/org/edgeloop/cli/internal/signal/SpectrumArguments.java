package org.edgeloop.cli.internal.signal;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.signal.dsp.Detrend;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.signal.spectrum.SpectrumSettings;
import org.edgeloop.signal.spectrum.WindowFunction;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the command line says what spectrum is wanted. */
@NonNullByDefault({})
final class SpectrumArguments {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Option(names = "--kind", paramLabel = "KIND", defaultValue = "amplitude",
			description = "amplitude (the default), power, psd, envelope, squared-envelope, whitened-envelope or cepstrum.")
	private String kind;

	@Option(names = "--window", paramLabel = "NAME", defaultValue = "hann",
			description = "hann (the default), boxcar, hamming, blackman, blackmanharris or flattop.")
	private String window;

	@Option(names = "--segment", paramLabel = "N", description = "Samples in a segment. Default: the whole range up to "
			+ SpectrumSettings.LONGEST + " samples, of longer ones " + SpectrumSettings.USUAL + ".")
	private Integer segment;

	@Option(names = "--overlap", paramLabel = "R", defaultValue = "0.5", description = "The share of a segment that the next one has, too. Default: 0.5.")
	private double overlap;

	@Option(names = "--detrend", paramLabel = "WHAT", defaultValue = "constant",
			description = "What is taken off each segment: constant (the default), linear or none.")
	private String detrend;

	@Mixin
	private BandArgument band;

	/** @return what is asked for */
	SpectrumSettings settings() {
		try {
			return new SpectrumSettings(kind(), WindowFunction.of(window), segment == null ? OptionalInt.empty() : OptionalInt.of(segment), overlap, detrend(),
					band.band());
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
		}
	}

	private SpectrumKind kind() {
		return Arrays.stream(SpectrumKind.values()).filter(one -> one.id().equals(kind)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("--kind is amplitude, power, psd, envelope, squared-envelope, whitened-envelope or cepstrum, not '" + kind + "'"));
	}

	private Optional<Detrend.Kind> detrend() {
		return switch (detrend) {
		case "none" -> Optional.empty();
		case "constant" -> Optional.of(Detrend.Kind.CONSTANT);
		case "linear" -> Optional.of(Detrend.Kind.LINEAR);
		default -> throw new IllegalArgumentException("--detrend is constant, linear or none, not '" + detrend + "'");
		};
	}
}
