package org.edgeloop.dataset.internal.features;

import java.io.IOException;

import org.edgeloop.dataset.features.GivenBearing;
import org.edgeloop.signal.bearing.BearingGeometry;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.features.EnvelopeBasis;
import org.edgeloop.signal.features.EnvelopeSettings;
import org.edgeloop.signal.spectrum.FrequencyBand;

import com.fasterxml.jackson.core.JsonGenerator;

/** How a manifest says what the features of envelopes were computed by: frequencies in Hz, lengths in mm, angles in degrees. */
final class EnvelopeJson {

	private EnvelopeJson() {
	}

	/** What was asked for. */
	static void write(JsonGenerator json, EnvelopeSettings settings, GivenBearing bearing) throws IOException {
		json.writeObjectFieldStart("envelope");
		if (settings.band().isPresent()) {
			writeBand(json, settings.band().get());
		} else {
			json.writeStringField("band", "auto");
		}
		if (bearing.shaft().isPresent()) {
			json.writeNumberField("shaft", bearing.shaft().getAsDouble());
		}
		if (bearing.geometry().isPresent()) {
			writeGeometry(json, bearing.geometry().get());
		}
		json.writeEndObject();
	}

	private static void writeGeometry(JsonGenerator json, BearingGeometry geometry) throws IOException {
		json.writeObjectFieldStart("bearing");
		json.writeNumberField("balls", geometry.balls());
		json.writeNumberField("ballDiameter", geometry.ballDiameter());
		json.writeNumberField("pitchDiameter", geometry.pitchDiameter());
		json.writeNumberField("contactAngle", geometry.contactAngle());
		json.writeEndObject();
	}

	/** What was found of a channel. */
	static void write(JsonGenerator json, EnvelopeBasis basis) throws IOException {
		FaultFrequencies frequencies = basis.frequencies();
		json.writeObjectFieldStart("envelope");
		writeBand(json, basis.band());
		writeKnown(json, "shaft", frequencies.shaft());
		writeKnown(json, "bpfo", frequencies.bpfo());
		writeKnown(json, "bpfi", frequencies.bpfi());
		writeKnown(json, "bsf", frequencies.bsf());
		writeKnown(json, "ftf", frequencies.ftf());
		json.writeEndObject();
	}

	private static void writeKnown(JsonGenerator json, String name, double frequency) throws IOException {
		if (!Double.isNaN(frequency)) {
			json.writeNumberField(name, frequency);
		}
	}

	private static void writeBand(JsonGenerator json, FrequencyBand band) throws IOException {
		json.writeFieldName("band");
		json.writeArray(new double[] { band.low(), band.high() }, 0, 2);
	}
}
