package org.edgeloop.evaluation.internal;

import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.dataset.features.GivenBearing;
import org.edgeloop.signal.bearing.BearingGeometry;
import org.edgeloop.signal.features.EnvelopeSettings;
import org.edgeloop.signal.spectrum.FrequencyBand;

import com.fasterxml.jackson.databind.JsonNode;

/** What a feature table's manifest says of the features of envelopes. */
final class TrainedEnvelope {

	private TrainedEnvelope() {
	}

	/** @return empty if the table has no such features */
	static Optional<EnvelopeSettings> settings(JsonNode said) {
		if (!said.isObject()) {
			return Optional.empty();
		}
		JsonNode band = said.path("band");
		return Optional.of(band.size() == 2 ? new EnvelopeSettings(new FrequencyBand(band.get(0).asDouble(), band.get(1).asDouble()))
				: EnvelopeSettings.AUTOMATIC);
	}

	/** @return what was said of the bearing when the table was made */
	static GivenBearing bearing(JsonNode said) {
		JsonNode bearing = said.path("bearing");
		Optional<BearingGeometry> geometry = bearing.isObject() ? Optional.of(new BearingGeometry(bearing.path("balls").asInt(),
				bearing.path("ballDiameter").asDouble(), bearing.path("pitchDiameter").asDouble(), bearing.path("contactAngle").asDouble())) : Optional.empty();
		JsonNode shaft = said.path("shaft");
		return new GivenBearing(geometry, shaft.isNumber() ? OptionalDouble.of(shaft.asDouble()) : OptionalDouble.empty());
	}
}
