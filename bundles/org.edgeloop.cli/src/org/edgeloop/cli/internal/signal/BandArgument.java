package org.edgeloop.cli.internal.signal;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.signal.spectrum.FrequencyBand;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names a band of frequencies. */
@NonNullByDefault({})
final class BandArgument {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Option(names = "--band", paramLabel = "LO:HI", description = "The band whose envelope is looked at, in Hz.")
	private String band;

	/** @return the band, if one is given */
	Optional<FrequencyBand> band() {
		return band == null ? Optional.empty() : Optional.of(parse(band, spec));
	}

	/**
	 * @param band two frequencies in Hz with a colon between
	 * @param spec of the command that was given it
	 */
	static FrequencyBand parse(String band, CommandSpec spec) {
		String[] edges = band.split(":", -1);
		try {
			if (edges.length == 2) {
				return new FrequencyBand(Double.parseDouble(edges[0]), Double.parseDouble(edges[1]));
			}
		} catch (NumberFormatException e) {
			// said below
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
		}
		throw new ParameterException(spec.commandLine(), "--band takes two frequencies in Hz, as 2000:5000, not '" + band + "'");
	}
}
