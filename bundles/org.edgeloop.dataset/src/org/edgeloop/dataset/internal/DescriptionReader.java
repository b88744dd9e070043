package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.ChannelSettings;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.Machine;
import org.edgeloop.dataset.RecordingRule;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.bearing.BearingGeometry;

/** Turns the text of {@code dataset.json} into the description; a value that cannot be is named with its line. */
public final class DescriptionReader {

	public static final String FORMAT = "edgeloop-dataset";
	public static final int VERSION = 1;

	private final Path file;
	private final JsonSource json;
	private final TaxonomyReader labels;
	/** What was read so far. A dataset that says nothing of its label types has the default ones; an empty list is a choice. */
	private DatasetDescription description = new DatasetDescription("");

	private DescriptionReader(Path file, JsonSource json) {
		this.file = file;
		this.json = json;
		labels = new TaxonomyReader(json);
	}

	public static DatasetDescription read(Path file, byte[] bytes) throws IOException {
		var result = new ArrayList<DatasetDescription>(1);
		JsonSource.readDocument(file, bytes, json -> result.add(new DescriptionReader(file, json).document()));
		return result.getFirst();
	}

	private DatasetDescription document() throws IOException {
		var keys = new JsonKeys();
		json.object(key -> {
			switch (key) {
			case "format", "name" -> keys.texts.put(key, json.string());
			case "version" -> {
				checkVersion(json.wholeNumber());
				keys.numbers.put(key, (double) VERSION);
			}
			case "taxonomy" -> take(() -> labels.type(""), types -> description.withTaxonomy(new Taxonomy(types)));
			case "tiers" -> take(labels::tier, tiers -> description.withTiers(tiers));
			case "presets" -> take(labels::preset, presets -> description.withPresets(presets));
			case "machines" -> take(this::machine, machines -> description.withMachines(machines));
			case "recordings" -> take(this::recording, recordings -> description.withRecordings(recordings));
			default -> keys.unknown = keys.unknown.with(key, json.rawValue());
			}
		});
		if (!keys.text("format").equals(FORMAT) || !keys.numbers.containsKey("version")) {
			throw new ProblemException(Problem.error(
					"this is no dataset: it lacks \"format\": \"" + FORMAT + "\" or a \"version\"",
					file.toString(), "restore the file from the project's history"));
		}
		return new DatasetDescription(keys.text("name"), description.taxonomy(), description.machines(), description.recordings(),
				description.tiers(), description.presets(), keys.unknown);
	}

	/** Reads a list and puts it into the description. */
	private <T> void take(JsonSource.Element<T> element, Function<List<T>, DatasetDescription> with) throws IOException {
		int line = json.line();
		List<T> elements = json.list(element);
		description = json.checked(line, () -> with.apply(elements));
	}

	private Machine machine() throws IOException {
		var keys = new JsonKeys();
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
		var keys = new JsonKeys();
		json.object(key -> {
			switch (key) {
			case "position", "model" -> keys.texts.put(key, json.string());
			case "balls" -> keys.numbers.put(key, (double) Math.clamp(json.wholeNumber(), 0, Integer.MAX_VALUE));
			case "ballDiameter", "pitchDiameter", "contactAngle" -> keys.numbers.put(key, json.number());
			default -> keys.unknown = keys.unknown.with(key, json.rawValue());
			}
		});
		BearingGeometry geometry = json.checked(line, () -> new BearingGeometry((int) keys.number("balls", 0),
				keys.number("ballDiameter", 0), keys.number("pitchDiameter", 0), keys.number("contactAngle", 0)));
		return new Machine.Bearing(keys.text("position"), keys.text("model"), geometry, keys.unknown);
	}

	private RecordingRule recording() throws IOException {
		int line = json.line();
		var keys = new JsonKeys();
		var attributes = new LinkedHashMap<String, AttributeValue>();
		var channels = new ArrayList<ChannelSettings>();
		var reading = new ReadingReader(json);
		json.object(key -> {
			switch (key) {
			case "match" -> keys.texts.put(key, json.string());
			case "attributes" -> json.object(name -> attributes.put(name, json.scalar()));
			case "channels" -> json.array(() -> channels.add(channel()));
			default -> {
				if (!reading.read(key)) {
					keys.unknown = keys.unknown.with(key, json.rawValue());
				}
			}
			}
		});
		ReadOptions options = reading.options();
		return json.checked(line,
				() -> new RecordingRule(keys.text("match"), attributes, options, channels, keys.unknown));
	}

	private ChannelSettings channel() throws IOException {
		int line = json.line();
		var keys = new JsonKeys();
		json.object(key -> {
			switch (key) {
			case "channel", "name", "unit", "sensor" -> keys.texts.put(key, json.string());
			case "scale", "offset" -> keys.numbers.put(key, json.number());
			default -> keys.unknown = keys.unknown.with(key, json.rawValue());
			}
		});
		return json.checked(line, () -> new ChannelSettings(keys.text("channel"), keys.text("name"), keys.text("unit"),
				keys.number("scale", 1), keys.number("offset", 0), keys.text("sensor"), keys.unknown));
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
