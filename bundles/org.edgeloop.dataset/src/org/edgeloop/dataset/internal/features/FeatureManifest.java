package org.edgeloop.dataset.internal.features;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.dataset.features.FeatureTableSettings;
import org.edgeloop.dataset.internal.manifest.Manifest;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.features.EnvelopeBasis;
import org.edgeloop.signal.features.Feature;
import org.edgeloop.table.TableColumn;

import com.fasterxml.jackson.core.JsonGenerator;

/** Says in JSON what the columns of a feature table mean, and exactly what it was made from. */
final class FeatureManifest extends Manifest {

	static final int VERSION = 1;

	private final FeatureRows rows;
	private final FeatureTableSettings settings;

	/**
	 * @param rows asked when all went out
	 * @param file the table
	 */
	FeatureManifest(FeatureRows rows, FeatureTableSettings settings, Path file, Instant created) {
		super("edgeloop-features", VERSION, file, created);
		this.rows = rows;
		this.settings = settings;
	}

	@Override
	protected void writeSummary(JsonGenerator json) throws IOException {
		json.writeNumberField("rows", rows.count());
		writeSettings(json);
		writeColumns(json);
		writeList(json, "problems", rows.problems().stream().map(Problem::toLine).toList());
	}

	private void writeSettings(JsonGenerator json) throws IOException {
		json.writeObjectFieldStart("settings");
		json.writeNumberField("length", settings.features().length());
		json.writeNumberField("hop", settings.features().hop());
		json.writeArrayFieldStart("bandEdges");
		for (double edge : settings.features().bandEdges()) {
			json.writeNumber(edge);
		}
		json.writeEndArray();
		json.writeStringField("missing", settings.features().filling().map(policy -> policy.name().toLowerCase(Locale.ROOT)).orElse("none"));
		json.writeStringField("rule", settings.rule().key());
		writeList(json, "channels", settings.channels());
		writeList(json, "recordings", settings.recordings());
		writeList(json, "attributes", settings.attributes());
		if (settings.features().envelope().isPresent()) {
			EnvelopeJson.write(json, settings.features().envelope().get(), settings.bearing());
		}
		json.writeEndObject();
	}

	private void writeColumns(JsonGenerator json) throws IOException {
		String unit = commonUnit();
		json.writeArrayFieldStart("columns");
		for (FeatureColumns column : FeatureColumns.ALL) {
			json.writeStartObject();
			json.writeStringField("name", column.columnName());
			json.writeStringField("type", column.type().name().toLowerCase(Locale.ROOT));
			json.writeStringField("definition", column.definition());
			json.writeEndObject();
		}
		for (TableColumn column : rows.attributes()) {
			json.writeStartObject();
			json.writeStringField("name", column.name());
			json.writeStringField("type", column.type().name().toLowerCase(Locale.ROOT));
			json.writeStringField("definition", "an attribute of the recording");
			json.writeEndObject();
		}
		for (Feature feature : rows.features()) {
			json.writeStartObject();
			json.writeStringField("name", feature.name());
			json.writeStringField("type", "float64");
			json.writeStringField("measuredIn", feature.unit().name().toLowerCase(Locale.ROOT));
			json.writeStringField("unit", feature.unit().of(unit));
			json.writeStringField("definition", feature.definition());
			json.writeStringField("source", feature.source());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	/** @return the unit of all channels; empty where they differ or do not say it */
	private String commonUnit() {
		List<String> units = rows.recordings().stream().flatMap(recording -> recording.channels().stream()).map(Channel::unit)
				.distinct().toList();
		return units.size() == 1 ? units.getFirst() : "";
	}

	@Override
	protected void writeDetails(JsonGenerator json) throws IOException {
		json.writeArrayFieldStart("recordings");
		for (CoveredRecording recording : rows.recordings()) {
			json.writeStartObject();
			json.writeStringField("path", recording.path());
			json.writeStringField("contentHash", recording.contentHash());
			json.writeStringField("labelsHash", recording.labelsHash());
			json.writeNumberField("windows", recording.windows());
			json.writeArrayFieldStart("channels");
			for (int i = 0; i < recording.channels().size(); i++) {
				writeChannel(json, recording.channels().get(i), recording.envelopes().get(i));
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static void writeChannel(JsonGenerator json, Channel channel, Optional<EnvelopeBasis> envelope) throws IOException {
		json.writeStartObject();
		json.writeStringField("name", channel.name());
		json.writeStringField("unit", channel.unit());
		if (channel.sampleRate().isPresent()) {
			json.writeNumberField("sampleRate", channel.sampleRate().getAsDouble());
		} else {
			json.writeNullField("sampleRate");
		}
		json.writeNumberField("samples", channel.length());
		if (envelope.isPresent()) {
			EnvelopeJson.write(json, envelope.get());
		}
		json.writeEndObject();
	}
}
