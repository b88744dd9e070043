package org.edgeloop.dataset.internal.manifest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.BundleVersion;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** Says in JSON how a file was made: first in short, then one by one from what. */
public abstract class Manifest {

	private final String format;
	private final int version;
	private final Path file;
	private final Instant created;

	/**
	 * @param format what kind of manifest it is
	 * @param version of that kind
	 * @param file what was made
	 */
	protected Manifest(String format, int version, Path file, Instant created) {
		this.format = format;
		this.version = version;
		this.file = file;
		this.created = created.truncatedTo(ChronoUnit.SECONDS);
	}

	/** Writes the members that a summary has, after those that all manifests have. */
	protected abstract void writeSummary(JsonGenerator json) throws IOException;

	/** Writes the members that only the file has. */
	protected abstract void writeDetails(JsonGenerator json) throws IOException;

	/** Writes the whole manifest atomically. */
	public void write(Path manifest) throws IOException {
		AtomicFiles.write(manifest, this::write);
	}

	/** @return the manifest without its details, in one line */
	public String summary() throws IOException {
		var text = new StringWriter();
		try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
			json.writeStartObject();
			writeHeader(json);
			writeSummary(json);
			json.writeEndObject();
		}
		return text.toString();
	}

	private void write(OutputStream out) throws IOException {
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		JsonGenerator json = new JsonFactory().createGenerator(text);
		json.setPrettyPrinter(new DefaultPrettyPrinter());
		json.writeStartObject();
		writeHeader(json);
		writeSummary(json);
		writeDetails(json);
		json.writeEndObject();
		json.flush();
		text.write('\n');
		text.flush();
	}

	private void writeHeader(JsonGenerator json) throws IOException {
		json.writeStringField("format", format);
		json.writeNumberField("version", version);
		json.writeStringField("created", created.toString());
		json.writeStringField("software", "Edgeloop " + BundleVersion.of(Manifest.class));
		json.writeStringField("file", file.getFileName().toString());
	}

	protected static void writeList(JsonGenerator json, String name, List<String> values) throws IOException {
		json.writeArrayFieldStart(name);
		for (String value : values) {
			json.writeString(value);
		}
		json.writeEndArray();
	}
}
