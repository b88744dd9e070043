package org.edgeloop.suggestion;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.edgeloop.base.ContentHash;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.suggestion.internal.Duration;

/** A detector with a sound value for each of its fields. */
public final class DetectorSettings {

	/** So many digits of a hash tell files apart as surely as anybody needs. */
	private static final int HASH = ContentHash.PREFIX.length() + 12;

	private final Detector detector;
	private final SequencedMap<String, String> values;

	private DetectorSettings(Detector detector, SequencedMap<String, String> values) {
		this.detector = detector;
		this.values = values;
	}

	/** @return every field at its preset */
	public static DetectorSettings presets(Detector detector) {
		var values = new LinkedHashMap<String, String>();
		detector.fields().forEach(field -> values.put(field.name(), field.preset()));
		return new DetectorSettings(detector, values);
	}

	/**
	 * @param given values by the names of fields; the others are at their presets
	 * @throws ProblemException if there is no such field, or a value is none for it
	 */
	public static DetectorSettings of(Detector detector, Map<String, String> given) throws ProblemException {
		var values = new LinkedHashMap<String, String>();
		for (DetectorField field : detector.fields()) {
			values.put(field.name(), sound(detector, field, given.getOrDefault(field.name(), field.preset()).strip()));
		}
		for (String name : given.keySet()) {
			if (!values.containsKey(name)) {
				throw new ProblemException(Problem.error("the detector " + detector.id() + " has no setting " + name, name,
						"it has " + String.join(", ", values.keySet())));
			}
		}
		return new DetectorSettings(detector, values);
	}

	private static String sound(Detector detector, DetectorField field, String value) throws ProblemException {
		try {
			return switch (field.kind()) {
				case NUMBER -> number(field, value);
				case DURATION -> Duration.parse(value).toString();
				case CHOICE -> {
					check(field.choices().contains(value), "it is one of " + String.join(", ", field.choices()));
					yield value;
				}
				case FILE -> value.isEmpty() ? "" : Path.of(value).toString();
				case TEXT -> value;
			};
		} catch (InvalidPathException e) {
			throw unsound(detector, field, value, "it is no path: " + e.getReason());
		} catch (IllegalArgumentException e) {
			throw unsound(detector, field, value, String.valueOf(e.getMessage()));
		}
	}

	/** The same number is written the same way, for ids hang on it. */
	private static String number(DetectorField field, String value) {
		BigDecimal number;
		try {
			number = new BigDecimal(value);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("it is a number", e);
		}
		check(number.doubleValue() >= field.least() && number.doubleValue() <= field.most(), field.most() == Double.MAX_VALUE
				? "it is at least " + plain(BigDecimal.valueOf(field.least()))
				: "it lies between " + plain(BigDecimal.valueOf(field.least())) + " and " + plain(BigDecimal.valueOf(field.most())));
		return plain(number);
	}

	private static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}

	private static void check(boolean holds, String sentence) {
		if (!holds) {
			throw new IllegalArgumentException(sentence);
		}
	}

	private static ProblemException unsound(Detector detector, DetectorField field, String value, String remedy) {
		return new ProblemException(Problem.error("\"" + value + "\" is no value for " + field.name() + " of " + detector.id(),
				field.name(), remedy));
	}

	public Detector detector() {
		return detector;
	}

	/** @return the values by the names of their fields, in the fields' order */
	public SequencedMap<String, String> values() {
		return Collections.unmodifiableSequencedMap(values);
	}

	public String text(String name) {
		return values.getOrDefault(name, "");
	}

	public double number(String name) {
		return Double.parseDouble(text(name));
	}

	/** @return the file that is named, as it was given; empty if none is */
	public Optional<Path> file(String name) {
		return text(name).isEmpty() ? Optional.empty() : Optional.of(Path.of(text(name)));
	}

	/**
	 * @param sampleRate in Hz; NaN if unknown
	 * @throws ProblemException if the duration is one of seconds and the sample rate unknown
	 */
	public long samples(String name, double sampleRate) throws ProblemException {
		return Duration.parse(text(name)).samples(name, sampleRate);
	}

	/**
	 * @return the detector, {@code ": "} and its settings as {@code name=value}: what an origin says; a file by its name and hash
	 * @throws ProblemException if a file is not there
	 * @throws IOException if a file cannot be read
	 */
	public String provenance(Progress progress) throws IOException {
		var said = new LinkedHashMap<String, String>(values);
		for (DetectorField field : detector.fields()) {
			Optional<Path> file = field.kind() == FieldKind.FILE ? file(field.name()) : Optional.empty();
			if (file.isPresent()) {
				said.put(field.name(), identity(file.get(), progress));
			}
		}
		return detector.id() + ": " + said.entrySet().stream().filter(value -> !value.getValue().isEmpty())
				.map(value -> value.getKey() + "=" + value.getValue()).collect(Collectors.joining(", "));
	}

	private static String identity(Path file, Progress progress) throws IOException {
		if (!Files.exists(file)) {
			throw new ProblemException(Problem.error("there is no such file", file.toString(), "check the path"));
		}
		return file.getFileName() + " " + ContentHash.of(file, Progress.NONE.until(progress::isCancelled)).substring(0, HASH);
	}
}
