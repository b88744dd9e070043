package org.edgeloop.dataset.internal.windows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.dataset.internal.manifest.Manifest;
import org.edgeloop.dataset.windows.PlannedRecording;
import org.edgeloop.dataset.windows.RecordingWindows;
import org.edgeloop.dataset.windows.Split;
import org.edgeloop.dataset.windows.SplitSettings;
import org.edgeloop.dataset.windows.WindowPlan;
import org.edgeloop.dataset.windows.WindowRecipe;
import org.edgeloop.dataset.windows.WindowSettings;

import com.fasterxml.jackson.core.JsonGenerator;

/** Says in JSON exactly how a training set was made: the settings, what was counted, from which content, and each window. */
final class WindowManifest extends Manifest {

	static final int VERSION = 1;

	private final WindowFeed feed;
	private final WindowPlan plan;

	/** @param file the training set */
	WindowManifest(WindowFeed feed, Path file, Instant created) {
		super("edgeloop-windows", VERSION, file, created);
		this.feed = feed;
		this.plan = feed.plan();
	}

	@Override
	protected void writeSummary(JsonGenerator json) throws IOException {
		json.writeNumberField("rows", feed.rows());
		json.writeNumberField("windowCount", plan.windows());
		writeSettings(json, plan.settings());
		writeSplit(json, plan.split());
		writeRecipe(json);
		writeList(json, "channels", plan.channels());
		writeList(json, "units", plan.units());
		writeList(json, "classes", plan.classes());
		writeCounts(json);
		json.writeObjectFieldStart("leftOut");
		json.writeNumberField("unlabelled", plan.unlabelledLeftOut());
		json.writeNumberField("impure", plan.impureLeftOut());
		json.writeEndObject();
		writeList(json, "problems", plan.problems().stream().map(Problem::toLine).toList());
		writeRecordings(json);
	}

	private static void writeSettings(JsonGenerator json, WindowSettings settings) throws IOException {
		json.writeObjectFieldStart("settings");
		json.writeNumberField("length", settings.length());
		json.writeNumberField("hop", settings.hop());
		json.writeStringField("rule", settings.rule().key());
		json.writeNumberField("purity", settings.purity());
		json.writeBooleanField("keepUnlabelled", settings.keepUnlabelled());
		writeList(json, "types", settings.types());
		json.writeStringField("sampleType", settings.precise() ? "float64" : "float32");
		json.writeEndObject();
	}

	private static void writeSplit(JsonGenerator json, SplitSettings split) throws IOException {
		json.writeObjectFieldStart("split");
		json.writeStringField("by", split.by());
		for (Split part : Split.values()) {
			json.writeNumberField(part.key(), split.share(part));
		}
		json.writeNumberField("seed", split.seed());
		json.writeEndObject();
	}

	/** The recipe's own JSON, and whether it was applied; null if there is none. */
	private void writeRecipe(JsonGenerator json) throws IOException {
		WindowRecipe recipe = feed.recipe().recipe();
		json.writeFieldName("recipe");
		if (recipe.json().isEmpty()) {
			json.writeNull();
		} else {
			json.writeRawValue(recipe.json());
		}
		json.writeBooleanField("recipeApplied", feed.recipe().applied());
		json.writeNumberField("rowLength", feed.length());
	}

	private void writeCounts(JsonGenerator json) throws IOException {
		json.writeObjectFieldStart("counts");
		for (Split part : Split.values()) {
			json.writeObjectFieldStart(part.key());
			json.writeNumberField("windows", plan.count(part));
			json.writeObjectFieldStart("classes");
			for (String type : plan.classes()) {
				json.writeNumberField(type, plan.count(part, type));
			}
			json.writeEndObject();
			json.writeNumberField("unlabelled", plan.count(part, RecordingWindows.UNLABELLED));
			json.writeEndObject();
		}
		json.writeEndObject();
	}

	private void writeRecordings(JsonGenerator json) throws IOException {
		json.writeArrayFieldStart("recordings");
		for (PlannedRecording recording : plan.recordings()) {
			json.writeStartObject();
			json.writeStringField("path", recording.path());
			json.writeStringField("contentHash", recording.contentHash());
			json.writeStringField("labelsHash", recording.labelsHash());
			json.writeStringField("group", recording.group());
			json.writeStringField("split", recording.split().key());
			if (recording.sampleRate().isPresent()) {
				json.writeNumberField("sampleRate", recording.sampleRate().getAsDouble());
			} else {
				json.writeNullField("sampleRate");
			}
			json.writeNumberField("samples", recording.samples());
			json.writeNumberField("windows", recording.windows().size());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	/** A line a window, so that a program may read millions one by one. */
	@Override
	protected void writeDetails(JsonGenerator json) throws IOException {
		writeList(json, "windowColumns",
				List.of("recording", WindowColumns.FROM, WindowColumns.NUMBER, WindowColumns.PURITY));
		json.writeArrayFieldStart("windows");
		for (int number = 0; number < plan.recordings().size(); number++) {
			RecordingWindows windows = plan.recordings().get(number).windows();
			for (int at = 0; at < windows.size(); at++) {
				writeWindow(json, number, windows, at);
			}
		}
		json.writeEndArray();
	}

	private void writeWindow(JsonGenerator json, int recording, RecordingWindows windows, int at) throws IOException {
		json.writeRawValue("\n[" + recording + "," + windows.from(at) + "," + plan.numberOf(windows.type(at)) + ","
				+ windows.purity(at) + "]");
	}
}
