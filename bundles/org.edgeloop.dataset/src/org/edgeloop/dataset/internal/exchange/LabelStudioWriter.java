package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** Writes a list of tasks, one for each recording, with its labels as one annotation and its suggestions as predictions. */
final class LabelStudioWriter implements ForeignWriter {

	/** The names of controls, series and data in our tasks and in the configuration that fits them. */
	static final String LABEL = "label";
	static final String WHOLE = "recording";
	static final String SERIES = "ts";
	static final String CSV = "csv";

	/** Where Label Studio serves files of a folder that it was given as local storage. */
	private static final String LOCAL_FILES = "/data/local-files/?d=";

	private final JsonGenerator out;
	private final LabelStudioClock clock;
	private final Losses losses;

	LabelStudioWriter(OutputStream stream, LabelStudioClock clock, Losses losses) throws IOException {
		out = new JsonFactory().createGenerator(stream);
		out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
		var separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
		out.setPrettyPrinter(new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n")));
		this.clock = clock;
		this.losses = losses;
		out.writeStartArray();
	}

	@Override
	public void write(LabelledRecording recording) throws IOException {
		SampleAxis axis = clock.axis(recording);
		out.writeStartObject();
		writeData(recording);
		out.writeArrayFieldStart("annotations");
		out.writeStartObject();
		out.writeArrayFieldStart("result");
		for (Label label : recording.inOrder()) {
			write(label, false, recording, axis);
		}
		out.writeEndArray();
		out.writeBooleanField("was_cancelled", false);
		out.writeBooleanField("ground_truth", false);
		out.writeEndObject();
		out.writeEndArray();
		writePredictions(recording, axis);
		out.writeEndObject();
		if (!recording.labels().getBookmarks().isEmpty()) {
			losses.add("holds no bookmarks", recording.path());
		}
	}

	private void writeData(LabelledRecording recording) throws IOException {
		out.writeObjectFieldStart("data");
		out.writeStringField(LabelStudioTask.RECORDING, recording.path());
		out.writeStringField(CSV, LOCAL_FILES + recording.path());
		out.writeStringField(LabelStudioTask.CLOCK, clock.unitFor(recording.labels().getSampleRate()).id());
		out.writeEndObject();
	}

	private void writePredictions(LabelledRecording recording, SampleAxis axis) throws IOException {
		Map<String, List<Label>> byModel = new LinkedHashMap<>();
		for (Label suggestion : recording.suggestions()) {
			byModel.computeIfAbsent(suggestion.getOrigin().by(), _ -> new ArrayList<>()).add(suggestion);
		}
		out.writeArrayFieldStart("predictions");
		for (var each : byModel.entrySet()) {
			out.writeStartObject();
			out.writeStringField("model_version", each.getKey());
			out.writeArrayFieldStart("result");
			for (Label suggestion : each.getValue()) {
				write(suggestion, true, recording, axis);
			}
			out.writeEndArray();
			out.writeEndObject();
		}
		out.writeEndArray();
	}

	private void write(Label label, boolean isSuggestion, LabelledRecording recording, SampleAxis axis) throws IOException {
		boolean isWhole = label.getKind() == LabelKind.RECORDING;
		out.writeStartObject();
		out.writeStringField("id", label.getId());
		out.writeStringField("from_name", isWhole ? WHOLE : LABEL);
		out.writeStringField("to_name", SERIES);
		out.writeStringField("type", isWhole ? "choices" : "timeserieslabels");
		out.writeStringField("origin", "manual");
		out.writeObjectFieldStart("value");
		if (!isWhole) {
			writePlace(label, recording, axis);
		}
		out.writeArrayFieldStart(isWhole ? "choices" : "timeserieslabels");
		out.writeString(label.getType());
		out.writeEndArray();
		out.writeEndObject();
		if (isSuggestion && label.getOrigin().score().isPresent()) {
			out.writeNumberField("score", BigDecimal.valueOf(label.getOrigin().score().getAsDouble()));
		}
		LabelStudioMeta.write(label, isSuggestion, out);
		out.writeEndObject();
	}

	/** The end of a region is its last sample, as Label Studio has it. */
	private void writePlace(Label label, LabelledRecording recording, SampleAxis axis) throws IOException {
		boolean isPoint = label.getKind() == LabelKind.POINT;
		boolean isExact = clock.write(out, "start", axis, label.getFrom());
		isExact &= clock.write(out, "end", axis, isPoint ? label.getFrom() : label.getTo() - 1);
		out.writeBooleanField("instant", isPoint);
		if (!isExact) {
			losses.add("shows times more coarsely than samples follow each other with this format: the exact place is",
					recording.path(), label);
		}
	}

	@Override
	public void close() throws IOException {
		out.writeEndArray();
		out.writeRaw('\n');
		out.close();
	}
}
