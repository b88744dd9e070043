package org.edgeloop.dataset.ui.features.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.edgeloop.dataset.features.FeatureTableFormat;
import org.edgeloop.dataset.features.FeatureTableSettings;
import org.edgeloop.dataset.windows.LabelRule;
import org.edgeloop.signal.dsp.MissingSamples;
import org.edgeloop.signal.features.EnvelopeSettings;
import org.edgeloop.signal.features.FeatureSettings;
import org.edgeloop.signal.spectrum.FrequencyBand;

/**
 * What the fields of the wizard hold, as they hold it.
 *
 * @param length samples in a window
 * @param hop samples from window to window
 * @param channels names with commas between; empty for all
 * @param recordings parts of paths with commas between; empty for all
 * @param attributes names of recordings' attributes with commas between that become columns; empty for none
 * @param bands edges in Hz with commas between; empty for equal bands
 * @param envelope the band in Hz whose envelope features are computed of, as {@code 2000:6000}; {@value #AUTOMATIC} for the most impulsive one;
 *            empty for no such features
 * @param missing what missing samples are filled with; empty for nothing
 * @param rule how labels decide on a window's label
 * @param file the table to make
 */
record FeatureFields(String length, String hop, String channels, String recordings, String attributes, String bands,
		String envelope, Optional<MissingSamples.Policy> missing, LabelRule rule, String file) {

	/** The band is found by a kurtogram. */
	static final String AUTOMATIC = "auto";

	/** @throws IllegalArgumentException with a sentence for the user */
	FeatureTableSettings settings() {
		var features = new FeatureSettings(wholeNumber("The window's length", length), wholeNumber("The hop", hop), edges(), missing, envelopeSettings());
		return new FeatureTableSettings(features, rule, list(channels), list(recordings), list(attributes));
	}

	/** @throws IllegalArgumentException with a sentence for the user */
	Path outputFile() {
		try {
			return Path.of(file.strip());
		} catch (InvalidPathException e) {
			throw new IllegalArgumentException("No file can have this name: " + file, e);
		}
	}

	/** @return what is wrong, in a sentence; empty if nothing. The disk is not asked. */
	Optional<String> error() {
		try {
			settings();
			boolean named = !file.isBlank() && outputFile().isAbsolute() && FeatureTableFormat.of(outputFile()).isPresent();
			return named ? Optional.empty() : Optional.of("The file is a whole path that ends in .parquet or .csv.");
		} catch (IllegalArgumentException e) {
			String text = String.valueOf(e.getMessage());
			String begun = Character.toUpperCase(text.charAt(0)) + text.substring(1);
			return Optional.of(begun.endsWith(".") ? begun : begun + ".");
		}
	}

	private List<Double> edges() {
		try {
			return list(bands).stream().map(Double::valueOf).toList();
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("The edges of bands are numbers in Hz with commas between, such as 0, 1000, 5000.", e);
		}
	}

	private Optional<EnvelopeSettings> envelopeSettings() {
		String text = envelope.strip();
		if (text.isEmpty()) {
			return Optional.empty();
		}
		if (text.equalsIgnoreCase(AUTOMATIC)) {
			return Optional.of(EnvelopeSettings.AUTOMATIC);
		}
		String[] limits = text.split(":", -1);
		try {
			if (limits.length == 2) {
				return Optional.of(new EnvelopeSettings(new FrequencyBand(Double.parseDouble(limits[0]), Double.parseDouble(limits[1]))));
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new IllegalArgumentException("The envelope's band is two frequencies in Hz with a colon between, such as 2000:6000, or " + AUTOMATIC + ".");
	}

	private static int wholeNumber(String what, String text) {
		try {
			return Integer.parseInt(text.strip());
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(what + " is a whole number.", e);
		}
	}

	private static List<String> list(String text) {
		return Arrays.stream(text.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
	}
}
