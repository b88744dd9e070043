package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.ChannelSettings;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.Machine;
import org.edgeloop.dataset.RecordingRule;
import org.edgeloop.dataset.UnknownKeys;
import org.edgeloop.signal.RawLayout;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.bearing.BearingGeometry;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** Turns the description into the text of {@code dataset.json}: indented, for people edit it; keys without a value are left out. */
public final class DescriptionWriter {

	private static final JsonFactory FACTORY = new JsonFactory();

	private final JsonGenerator out;

	private DescriptionWriter(JsonGenerator out) {
		this.out = out;
	}

	public static byte[] toBytes(DatasetDescription description) {
		var text = new StringWriter();
		try (JsonGenerator out = FACTORY.createGenerator(text)) {
			out.setPrettyPrinter(layout());
			new DescriptionWriter(out).document(description);
		} catch (IOException e) {
			throw new UncheckedIOException("writing into memory does not fail", e);
		}
		return JsonText.toUtf8(text.append('\n').getBuffer());
	}

	private static DefaultPrettyPrinter layout() {
		var indent = new DefaultIndenter("  ", "\n");
		var separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
		return new DefaultPrettyPrinter(separators).withObjectIndenter(indent).withArrayIndenter(indent);
	}

	private void document(DatasetDescription description) throws IOException {
		var labels = new TaxonomyWriter(out);
		out.writeStartObject();
		out.writeStringField("format", DescriptionReader.FORMAT);
		out.writeNumberField("version", DescriptionReader.VERSION);
		out.writeStringField("name", description.name());
		out.writeArrayFieldStart("taxonomy");
		for (LabelType type : description.taxonomy().roots()) {
			labels.type(type);
		}
		out.writeEndArray();
		list("tiers", description.tiers(), labels::tier);
		list("presets", description.presets(), labels::preset);
		list("machines", description.machines(), this::machine);
		list("recordings", description.recordings(), this::recording);
		end(out, description.unknownKeys());
	}

	/** Writes an element of a list. */
	@FunctionalInterface
	private interface Element<T> {
		void write(T element) throws IOException;
	}

	private <T> void list(String key, List<T> elements, Element<T> element) throws IOException {
		if (!elements.isEmpty()) {
			out.writeArrayFieldStart(key);
			for (T each : elements) {
				element.write(each);
			}
			out.writeEndArray();
		}
	}

	private void machine(Machine machine) throws IOException {
		out.writeStartObject();
		out.writeStringField("name", machine.name());
		out.writeArrayFieldStart("bearings");
		for (Machine.Bearing bearing : machine.bearings()) {
			BearingGeometry geometry = bearing.geometry();
			out.writeStartObject();
			optional("position", bearing.position());
			optional("model", bearing.model());
			out.writeNumberField("balls", geometry.balls());
			number("ballDiameter", geometry.ballDiameter());
			number("pitchDiameter", geometry.pitchDiameter());
			number("contactAngle", geometry.contactAngle());
			end(out, bearing.unknownKeys());
		}
		out.writeEndArray();
		end(out, machine.unknownKeys());
	}

	private void recording(RecordingRule rule) throws IOException {
		out.writeStartObject();
		out.writeStringField("match", rule.match());
		if (!rule.attributes().isEmpty()) {
			out.writeObjectFieldStart("attributes");
			for (var attribute : rule.attributes().entrySet()) {
				attribute(attribute.getKey(), attribute.getValue());
			}
			out.writeEndObject();
		}
		reading(rule.reading());
		list("channels", rule.channels(), this::channel);
		end(out, rule.unknownKeys());
	}

	private void reading(ReadOptions reading) throws IOException {
		if (reading.sampleRate().isPresent()) {
			number("sampleRate", reading.sampleRate().getAsDouble());
		}
		optional("start", reading.start().map(Instant::toString).orElse(""));
		optional("timeZone", reading.timeZone().map(ZoneId::getId).orElse(""));
		list("variables", reading.variables(), out::writeString);
		if (reading.raw().isPresent()) {
			raw(reading.raw().get());
		}
	}

	private void raw(RawLayout layout) throws IOException {
		out.writeObjectFieldStart("raw");
		out.writeStringField("type", ReadingReader.name(layout.type()));
		out.writeNumberField("channels", layout.channels());
		out.writeStringField("byteOrder",
				layout.order() == ByteOrder.BIG_ENDIAN ? ReadingReader.BIG : ReadingReader.LITTLE);
		out.writeNumberField("headerBytes", layout.headerBytes());
		out.writeStringField("order", layout.isInterleaved() ? ReadingReader.INTERLEAVED : ReadingReader.PLANAR);
		list("names", layout.channelNames(), out::writeString);
		out.writeEndObject();
	}

	private void attribute(String name, AttributeValue value) throws IOException {
		out.writeFieldName(name);
		out.writeRawValue(value.json());
	}

	private void channel(ChannelSettings channel) throws IOException {
		out.writeStartObject();
		out.writeStringField("channel", channel.channel());
		optional("name", channel.name());
		optional("unit", channel.unit());
		if (channel.scale() != 1) {
			number("scale", channel.scale());
		}
		if (channel.offset() != 0) {
			number("offset", channel.offset());
		}
		optional("sensor", channel.sensor());
		end(out, channel.unknownKeys());
	}

	private void optional(String key, String value) throws IOException {
		if (!value.isEmpty()) {
			out.writeStringField(key, value);
		}
	}

	private void number(String key, double value) throws IOException {
		out.writeFieldName(key);
		out.writeNumber(JsonText.number(value));
	}

	/** Closes an object behind the keys that only a newer version knows. */
	static void end(JsonGenerator out, UnknownKeys unknown) throws IOException {
		if (!unknown.isEmpty()) {
			JsonSource.copyMembers(unknown.json(), out);
		}
		out.writeEndObject();
	}
}
