package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.ChannelSettings;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.Machine;
import org.edgeloop.dataset.RecordingRule;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.UnknownKeys;
import org.edgeloop.signal.bearing.BearingGeometry;

/** Turns the text of {@code dataset.json} into the description; a value that cannot be is named with its line. */
public final class DescriptionReader {

	public static final String FORMAT = "edgeloop-dataset";
	public static final int VERSION = 1;

	/** The line of what is not in the file. */
	private static final int NOWHERE = 0;

	/** Makes a value whose constructor refuses what cannot be, with a sentence for the user. */
	@FunctionalInterface
	private interface Checked<T> {
		T make();
	}

	/** An object's keys as they are read. */
	private static final class Keys {
		final Map<String, String> texts = new LinkedHashMap<>();
		final Map<String, Double> numbers = new LinkedHashMap<>();
		UnknownKeys unknown = UnknownKeys.NONE;

		String text(String key) {
			return texts.getOrDefault(key, "");
		}

		double number(String key, double otherwise) {
			return numbers.getOrDefault(key, otherwise);
		}
	}

	private final Path file;
	private final JsonSource json;

	private DescriptionReader(Path file, JsonSource json) {
		this.file = file;
		this.json = json;
	}

	public static DatasetDescription read(Path file, byte[] bytes) throws IOException {
		var result = new ArrayList<DatasetDescription>(1);
		JsonSource.readDocument(file, bytes, json -> result.add(new DescriptionReader(file, json).document()));
		return result.getFirst();
	}

	private DatasetDescription document() throws IOException {
		var keys = new Keys();
		var taxonomy = new ArrayList<LabelType>();
		var machines = new ArrayList<Machine>();
		var recordings = new ArrayList<RecordingRule>();
		var lineOfTaxonomy = new int[] { NOWHERE };
		json.object(key -> {
			switch (key) {
			case "format", "name" -> keys.texts.put(key, json.string());
			case "version" -> {
				checkVersion(json.wholeNumber());
				keys.numbers.put(key, (double) VERSION);
			}
			case "taxonomy" -> {
				lineOfTaxonomy[0] = json.line();
				json.array(() -> taxonomy.add(type("")));
			}
			case "machines" -> json.array(() -> machines.add(machine()));
			case "recordings" -> json.array(() -> recordings.add(recording()));
			default -> keys.unknown = keys.unknown.with(key, json.rawValue());
			}
		});
		if (!keys.text("format").equals(FORMAT) || !keys.numbers.containsKey("version")) {
			throw new ProblemException(Problem.error(
					"this is no dataset: it lacks \"format\": \"" + FORMAT + "\" or a \"version\"",
					file.toString(), "restore the file from the project's history"));
		}
		return new DatasetDescription(keys.text("name"), taxonomyOf(lineOfTaxonomy[0], taxonomy), machines, recordings,
				keys.unknown);
	}

	/** A dataset that says nothing of its label types can be labelled all the same; an empty list is a choice. */
	private Taxonomy taxonomyOf(int line, List<LabelType> types) throws IOException {
		return line == NOWHERE ? Taxonomy.DEFAULT : checked(line, () -> new Taxonomy(types));
	}

	private LabelType type(String parent) throws IOException {
		int line = json.line();
		var keys = new Keys();
		var children = new ArrayList<LabelType>();
		json.object(key -> {
			switch (key) {
			case "id", "name", "colour", "key" -> keys.texts.put(key, json.string());
			case "types" -> {
				if (keys.text("id").isEmpty()) {
					throw json.problem("a label type's \"id\" must come before its \"types\"");
				}
				String path = parent + keys.text("id") + "/";
				json.array(() -> children.add(type(path)));
			}
			default -> keys.unknown = keys.unknown.with(key, json.rawValue());
			}
		});
		if (keys.text("id").contains("/")) {
			throw json.problem("a label type's id holds letters, digits, '.', '_' and '-', no '/'", line);
		}
		return checked(line, () -> new LabelType(parent + keys.text("id"), keys.text("name"), keys.text("colour"),
				keys.text("key"), children, keys.unknown));
	}

	private Machine machine() throws IOException {
		var keys = new Keys();
		var bearings = new ArrayList<Machine.Bearing>();
		json.object(key -> {
			switch (key) {
			case "name" -> keys.texts.put(key, json.string());
			case "bearings" -> json.array(() -> bearings.add(bearing()));
			default -> keys.unknown = keys.unknown.with(key, json.rawValue());
			}
		});
		return new Machine(keys.text("name"), bearings, keys.unknown);
	}

	private Machine.Bearing bearing() throws IOException {
		int line = json.line();
		var keys = new Keys();
		json.object(key -> {
			switch (key) {
			case "position", "model" -> keys.texts.put(key, json.string());
			case "balls" -> keys.numbers.put(key, (double) Math.clamp(json.wholeNumber(), 0, Integer.MAX_VALUE));
			case "ballDiameter", "pitchDiameter", "contactAngle" -> keys.numbers.put(key, json.number());
			default -> keys.unknown = keys.unknown.with(key, json.rawValue());
			}
		});
		BearingGeometry geometry = checked(line, () -> new BearingGeometry((int) keys.number("balls", 0),
				keys.number("ballDiameter", 0), keys.number("pitchDiameter", 0), keys.number("contactAngle", 0)));
		return new Machine.Bearing(keys.text("position"), keys.text("model"), geometry, keys.unknown);
	}

	private RecordingRule recording() throws IOException {
		int line = json.line();
		var keys = new Keys();
		var attributes = new LinkedHashMap<String, AttributeValue>();
		var channels = new ArrayList<ChannelSettings>();
		json.object(key -> {
			switch (key) {
			case "match" -> keys.texts.put(key, json.string());
			case "attributes" -> json
					.object(name -> attributes.put(name, new AttributeValue(json.scalar(), json.isNumber())));
			case "sampleRate" -> keys.numbers.put(key, json.number());
			case "channels" -> json.array(() -> channels.add(channel()));
			default -> keys.unknown = keys.unknown.with(key, json.rawValue());
			}
		});
		Double rate = keys.numbers.get("sampleRate");
		return checked(line, () -> new RecordingRule(keys.text("match"), attributes,
				rate == null ? OptionalDouble.empty() : OptionalDouble.of(rate), channels, keys.unknown));
	}

	private ChannelSettings channel() throws IOException {
		int line = json.line();
		var keys = new Keys();
		json.object(key -> {
			switch (key) {
			case "channel", "name", "unit", "sensor" -> keys.texts.put(key, json.string());
			case "scale", "offset" -> keys.numbers.put(key, json.number());
			default -> keys.unknown = keys.unknown.with(key, json.rawValue());
			}
		});
		return checked(line, () -> new ChannelSettings(keys.text("channel"), keys.text("name"), keys.text("unit"),
				keys.number("scale", 1), keys.number("offset", 0), keys.text("sensor"), keys.unknown));
	}

	private <T> T checked(int line, Checked<T> value) throws ProblemException {
		try {
			return value.make();
		} catch (IllegalArgumentException e) {
			throw json.problem(String.valueOf(e.getMessage()), line);
		}
	}

	private void checkVersion(long version) throws ProblemException {
		if (version < 1) {
			throw json.problem("\"version\" must be at least 1");
		}
		if (version > VERSION) {
			throw new ProblemException(Problem.error(
					"written by a newer Edgeloop: dataset format " + version + ", this one knows " + VERSION,
					file.toString(), "update Edgeloop; the file is left as it is"));
		}
	}
}
