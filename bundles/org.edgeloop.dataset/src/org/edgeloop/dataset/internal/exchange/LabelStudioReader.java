package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Problem.Severity;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.exchange.ExchangeOptions;

/** Reads the tasks of a Label Studio file in any of the shapes in which it exports, stores and imports them. */
final class LabelStudioReader {

	private final Path file;
	private final LabelStudioConfig config;
	private final ExchangeOptions options;
	private final Map<String, Integer> remarks = new LinkedHashMap<>();
	private final List<ForeignTrack> tracks = new ArrayList<>();
	private boolean sawTask;

	LabelStudioReader(Path file, LabelStudioConfig config, ExchangeOptions options) {
		this.file = file;
		this.config = config;
		this.options = options;
	}

	ForeignLabels read(Progress progress) throws IOException {
		Json root = Json.parse(file, ForeignText.read(file));
		for (Json task : root.isList() ? root.items() : List.of(root)) {
			progress.checkCancelled();
			if (task.isObject()) {
				readTask(task);
			}
		}
		if (!sawTask && !(root.isList() && root.items().isEmpty())) {
			throw new ProblemException(Problem.error("there are no tasks of Label Studio in this file", file.toString(),
					"export the project as JSON or JSON_MIN"));
		}
		return new ForeignLabels(tracks, problems());
	}

	private void readTask(Json json) throws IOException {
		boolean isAnnotation = json.get("result").isList();
		Json owner = isAnnotation && json.get("task").isObject() ? json.get("task") : json;
		Json data = owner.get("data").isObject() ? owner.get("data") : Json.NOTHING;
		boolean isFull = isAnnotation || json.has("annotations") || json.has("completions") || json.has("predictions") || json.has("data");
		var task = new LabelStudioTask(file, isFull ? data : json, config, options);
		if (isAnnotation) {
			readAnnotation(json, task);
		} else if (isFull) {
			List<Json> annotations = json.get(json.has("annotations") ? "annotations" : "completions").items();
			for (Json annotation : annotations) {
				readAnnotation(annotation, task);
			}
			for (Json prediction : json.get("predictions").items()) {
				new LabelStudioResults(task, config, LabelStudioResults.Source.ofPrediction(prediction), this::remark)
						.read(prediction.get("result").items());
			}
			if (annotations.stream().map(LabelStudioResults.Source::authorOf).distinct().count() > 1 && options.get("annotator").isEmpty()) {
				remark("tasks have several annotators; all are taken over, each label names its own");
			}
			if (!json.get("drafts").items().isEmpty()) {
				remark("drafts were not submitted and are left out");
			}
		} else {
			readMinimal(json, task);
		}
		sawTask |= isFull;
		tracks.addAll(task.tracks());
	}

	private void readAnnotation(Json annotation, LabelStudioTask task) throws IOException {
		String author = LabelStudioResults.Source.authorOf(annotation);
		if (annotation.get("was_cancelled").isTrue() || annotation.get("skipped").isTrue()) {
			remark("annotations were cancelled by their annotator and are left out");
		} else if (options.get("annotator").isEmpty() || options.get("annotator").get().equals(author)) {
			new LabelStudioResults(task, config, LabelStudioResults.Source.ofAnnotation(annotation), this::remark)
					.read(annotation.get("result").items());
		}
	}

	/** In JSON_MIN the controls stand beside the data, each with the values of its results. */
	private void readMinimal(Json json, LabelStudioTask task) throws IOException {
		var results = new LabelStudioResults(task, config, LabelStudioResults.Source.ofMinimal(json), this::remark);
		if (options.get("annotator").isPresent() && !options.get("annotator").get().equals(json.get("annotator").text())) {
			return;
		}
		for (var member : json.members().entrySet()) {
			Json value = member.getValue();
			boolean areRegions = value.items().stream().anyMatch(item -> item.has("start"));
			if (areRegions) {
				sawTask = true;
				results.readValues(member.getKey(), value.items());
			} else if (value.get("choices").isList() || config.choices().contains(member.getKey())) {
				sawTask = true;
				results.readChoices(member.getKey(), value.isObject() ? value.get("choices").texts() : value.texts());
			}
		}
		sawTask |= json.has("annotation_id");
	}

	private void remark(String what) {
		remarks.merge(what, 1, Integer::sum);
	}

	private List<Problem> problems() {
		return remarks.entrySet().stream()
				.map(remark -> new Problem(Severity.INFO, remark.getValue() + " " + remark.getKey(), file.toString(), "")).toList();
	}
}
