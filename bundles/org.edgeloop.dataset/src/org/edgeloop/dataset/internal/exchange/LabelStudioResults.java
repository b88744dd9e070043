package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;

import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.internal.exchange.ForeignLabel.Guess;
import org.edgeloop.dataset.internal.exchange.ForeignLabel.Shape;

/**
 * The results of one annotation or prediction of Label Studio: regions with one or several labels, what is said of single regions
 * (choices, texts, numbers: attributes and notes of their labels) and what is said of the whole task (labels of the whole recording).
 */
final class LabelStudioResults {

	/**
	 * Whose results these are.
	 *
	 * @param author who annotated; empty for a prediction
	 * @param created when; empty if not said
	 * @param guess the model and its score; empty for an annotation
	 */
	record Source(String author, String created, Optional<Guess> guess) {

		static Source ofAnnotation(Json annotation) {
			return new Source(authorOf(annotation), annotation.get("created_at").text(), Optional.empty());
		}

		static Source ofMinimal(Json task) {
			return new Source(task.get("annotator").text(), task.get("created_at").text(), Optional.empty());
		}

		static Source ofPrediction(Json prediction) {
			return new Source("", prediction.get("created_at").text(),
					Optional.of(new Guess(prediction.get("model_version").text(), score(prediction.get("score")))));
		}

		/** @return the annotator's address, or the number that stands for it */
		static String authorOf(Json annotation) {
			Json by = annotation.get("completed_by");
			return by.isObject() ? by.get("email").isText() ? by.get("email").text() : by.get("id").text() : by.text();
		}
	}

	private final LabelStudioTask task;
	private final LabelStudioConfig config;
	private final Source source;
	private final Consumer<String> remarks;
	private final Map<String, List<ForeignLabel>> regions = new HashMap<>();
	private final List<ForeignLabel> all = new ArrayList<>();

	/** @param remarks is told what is left out, as the end of a sentence that begins with a number */
	LabelStudioResults(LabelStudioTask task, LabelStudioConfig config, Source source, Consumer<String> remarks) {
		this.task = task;
		this.config = config;
		this.source = source;
		this.remarks = remarks;
	}

	/** Reads the results of a full export. */
	void read(List<Json> results) throws IOException {
		List<Json> others = new ArrayList<>();
		for (Json result : results) {
			Json value = result.get("value");
			List<String> texts = labelsOf(value);
			boolean isRegion = value.has("start") && (!texts.isEmpty() || !isAboutRegion(value));
			if (isRegion) {
				addRegion(result, texts);
			} else {
				others.add(result);
			}
		}
		for (Json result : others) {
			readOther(result);
		}
		shareEnds();
	}

	/** Reads the regions of JSON_MIN, which are values without anything around them. */
	void readValues(String control, List<Json> values) throws IOException {
		for (Json value : values) {
			addRegion(new Json(Map.of("value", value, "from_name", new Json(control))), labelsOf(value));
		}
		shareEnds();
	}

	void readChoices(String control, List<String> choices) {
		choices.forEach(choice -> addWhole(new Json(Map.of("from_name", new Json(control))), choice));
	}

	private static boolean isAboutRegion(Json value) {
		return value.has("choices") || value.has("text") || value.has("number") || value.has("rating") || value.has("taxonomy")
				|| value.has("datetime");
	}

	private static List<String> labelsOf(Json value) {
		return value.members().entrySet().stream().filter(member -> member.getKey().endsWith("labels"))
				.flatMap(member -> member.getValue().texts().stream()).toList();
	}

	private void addRegion(Json result, List<String> texts) throws IOException {
		Json value = result.get("value");
		String series = result.get("to_name").text();
		Optional<BigDecimal> start = task.time(value.get("start"), series);
		Optional<BigDecimal> end = value.has("end") ? task.time(value.get("end"), series) : start;
		if (start.isEmpty() || end.isEmpty()) {
			remarks.accept("regions have no times that can be read (say time=format:PATTERN) and are left out");
			return;
		}
		BigDecimal first = start.get().min(end.get());
		BigDecimal last = start.get().max(end.get());
		for (String text : texts.isEmpty() ? List.of("") : texts) {
			boolean isInstant = value.get("instant").isTrue();
			var label = new ForeignLabel(isInstant ? Shape.POINT : Shape.REGION, named(text), first, isInstant ? first : last);
			label.endIncluded = true;
			describe(label, result);
			task.add(series, label);
			all.add(label);
			regions.computeIfAbsent(result.get("id").text(), _ -> new ArrayList<>()).add(label);
		}
	}

	private String named(String text) {
		return config.aliases().getOrDefault(text, text);
	}

	private void describe(ForeignLabel label, Json result) throws IOException {
		label.id = result.get("id").text();
		label.author = source.author();
		label.created = source.created();
		label.guess = source.guess().map(guess -> result.has("score") ? new Guess(guess.model(), score(result.get("score"))) : guess);
		LabelStudioMeta.read(result.get("meta"), label);
	}

	/** A point that one region ends and another begins with belongs to the later one, so that neighbours do not overlap. */
	private void shareEnds() {
		Set<BigDecimal> starts = new HashSet<>();
		all.stream().filter(label -> label.shape() == Shape.REGION && label.start().compareTo(label.end()) < 0)
				.forEach(label -> starts.add(label.start().stripTrailingZeros()));
		all.stream().filter(label -> label.start().compareTo(label.end()) < 0 && starts.contains(label.end().stripTrailingZeros()))
				.forEach(label -> label.endIncluded = false);
	}

	private void readOther(Json result) throws IOException {
		Json value = result.get("value");
		List<ForeignLabel> about = regions.getOrDefault(result.get("id").text(), List.of());
		if (!about.isEmpty()) {
			for (ForeignLabel label : about) {
				describeRegion(label, result.get("from_name").text(), value);
			}
		} else if (value.has("start") && !value.get("choices").texts().isEmpty()) {
			addRegion(result, value.get("choices").texts());
		} else if (value.has("choices")) {
			value.get("choices").texts().forEach(choice -> addWhole(result, choice));
		} else if (value.has("taxonomy")) {
			value.get("taxonomy").items().forEach(path -> addWhole(result, String.join("/", path.texts())));
		} else {
			String type = result.get("type").text();
			remarks.accept("results of the type " + (type.isEmpty() ? "(none)" : type) + " have no place in labels and are left out");
		}
	}

	private void addWhole(Json result, String text) {
		var label = ForeignLabel.ofRecording(named(text));
		try {
			describe(label, result);
		} catch (IOException e) {
			remarks.accept("metas of choices cannot be read");
		}
		task.add(result.get("to_name").text(), label);
	}

	private static void describeRegion(ForeignLabel label, String control, Json value) {
		if (value.has("text") && label.note.isEmpty()) {
			label.note = String.join("\n", value.get("text").texts());
			return;
		}
		for (String key : List.of("number", "rating", "choices", "datetime", "text")) {
			if (value.has(key)) {
				label.attributes = label.attributes.with(control, attribute(value.get(key)));
			}
		}
		List<Json> paths = value.get("taxonomy").items();
		if (!paths.isEmpty()) {
			label.attributes = label.attributes.with(control,
					AttributeValue.of(String.join("; ", paths.stream().map(path -> String.join("/", path.texts())).toList())));
		}
	}

	private static AttributeValue attribute(Json value) {
		return value.number().isPresent() ? AttributeValue.of(value.number().get().doubleValue())
				: AttributeValue.of(String.join("; ", value.texts()));
	}

	private static OptionalDouble score(Json value) {
		return value.number().isPresent() ? OptionalDouble.of(value.number().get().doubleValue()) : OptionalDouble.empty();
	}
}
