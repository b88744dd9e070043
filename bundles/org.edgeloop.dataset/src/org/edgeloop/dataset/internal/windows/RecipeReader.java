package org.edgeloop.dataset.internal.windows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.internal.JsonSource;
import org.edgeloop.dataset.windows.WindowRecipe;
import org.edgeloop.signal.dsp.AddNoise;
import org.edgeloop.signal.dsp.Augmentation;
import org.edgeloop.signal.dsp.ButterworthFilter;
import org.edgeloop.signal.dsp.Detrend;
import org.edgeloop.signal.dsp.Gain;
import org.edgeloop.signal.dsp.MissingSamples;
import org.edgeloop.signal.dsp.Normalise;
import org.edgeloop.signal.dsp.Resample;
import org.edgeloop.signal.dsp.Shift;
import org.edgeloop.signal.dsp.SignalStep;

/** Reads the JSON that {@link WindowRecipe} describes. What it does not say is an error: a step passed over would go unnoticed. */
public final class RecipeReader {

	private static final String FORMAT = "edgeloop-recipe";
	private static final int VERSION = 1;
	private static final long LARGEST = 1 << 20;

	private final JsonSource json;
	private final List<SignalStep> steps = new ArrayList<>();
	private final List<Augmentation> augmentations = new ArrayList<>();
	private int copies;
	private String format = "";

	private RecipeReader(JsonSource json) {
		this.json = json;
	}

	/** See {@link WindowRecipe#read}. */
	public static WindowRecipe read(Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw new ProblemException(Problem.error("too large for a recipe", file.toString(), "choose another file"));
		}
		byte[] bytes = Files.readAllBytes(file);
		var recipe = new ArrayList<WindowRecipe>();
		JsonSource.readDocument(file, bytes, source -> recipe.add(new RecipeReader(source).recipe()));
		var text = new StringBuilder();
		JsonSource.readDocument(file, bytes, source -> text.append(source.rawValue()));
		return recipe.getFirst().withJson(text.toString());
	}

	private WindowRecipe recipe() throws IOException {
		int line = json.line();
		json.object(this::readKey);
		checkFormat(line);
		return json.checked(line, () -> new WindowRecipe(steps, copies, augmentations, ""));
	}

	private void readKey(String key) throws IOException {
		switch (key) {
			case "format" -> {
				format = json.string();
				checkFormat(json.line());
			}
			case "version" -> checkVersion(json.wholeNumber());
			case "steps" -> json.array(() -> steps.add(step()));
			case "augment" -> {
				copies = 1;
				json.object(this::readAugmentKey);
			}
			default -> throw json.problem("a recipe has no \"" + key + "\"");
		}
	}

	/** As soon as it is read, too: another document's other keys are not what is wrong with it. */
	private void checkFormat(int line) throws ProblemException {
		if (!format.equals(FORMAT)) {
			throw json.problem("no recipe: \"format\" must be \"" + FORMAT + "\"", line);
		}
	}

	private void checkVersion(long version) throws ProblemException {
		if (version != VERSION) {
			throw json.problem("this is version " + version + " of the format, and only version " + VERSION + " is known here");
		}
	}

	private void readAugmentKey(String key) throws IOException {
		switch (key) {
			case "copies" -> copies = (int) Math.clamp(json.wholeNumber(), -1, Integer.MAX_VALUE);
			case "by" -> json.array(() -> augmentations.add(augmentation()));
			default -> throw json.problem("\"augment\" has no \"" + key + "\"");
		}
	}

	private SignalStep step() throws IOException {
		int line = json.line();
		var given = new RecipeValues(json.attributes());
		return json.checked(line, () -> {
			SignalStep step = switch (given.text("do")) {
				case "missing" -> new MissingSamples(given.choice("policy", MissingSamples.Policy.class));
				case "detrend" -> new Detrend(given.choice("kind", Detrend.Kind.class));
				case "filter" -> filter(given);
				case "resample" -> new Resample(given.number("rate"));
				case "normalise" -> new Normalise(given.choice("method", Normalise.Method.class));
				default -> throw unknown("step", given.text("do"), "missing", "detrend", "filter", "resample", "normalise");
			};
			given.checkAllUsed();
			return step;
		});
	}

	private static SignalStep filter(RecipeValues given) {
		var band = given.choice("band", ButterworthFilter.Band.class);
		double low = band.hasLowEdge() ? given.number("low") : 0;
		double high = band.hasHighEdge() ? given.number("high") : 0;
		return new ButterworthFilter(band, given.wholeNumber("order"), low, high, given.flag("zeroPhase"));
	}

	private Augmentation augmentation() throws IOException {
		int line = json.line();
		var given = new RecipeValues(json.attributes());
		return json.checked(line, () -> {
			Augmentation augmentation = switch (given.text("do")) {
				case "noise" -> new AddNoise(given.number("snr"));
				case "gain" -> new Gain(given.number("least"), given.number("most"));
				case "shift" -> new Shift(given.wholeNumber("most"));
				default -> throw unknown("variation", given.text("do"), "noise", "gain", "shift");
			};
			given.checkAllUsed();
			return augmentation;
		});
	}

	private static IllegalArgumentException unknown(String what, String name, String... known) {
		return new IllegalArgumentException("there is no " + what + " \"" + name + "\"; there are "
				+ String.join(", ", known));
	}
}
