package org.edgeloop.cli.internal.labels;

import java.io.IOException;
import java.util.Optional;

import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.dataset.agreement.Agreement;
import org.edgeloop.dataset.agreement.ClassAgreement;
import org.edgeloop.dataset.agreement.Disagreement;
import org.edgeloop.dataset.agreement.Kappa;
import org.edgeloop.dataset.agreement.PairAgreement;
import org.edgeloop.dataset.agreement.TierKappa;
import org.edgeloop.dataset.labels.Label;

import com.fasterxml.jackson.core.JsonGenerator;

/** Agreement as JSON; what is not defined is null. */
final class AgreementJson {

	private AgreementJson() {
	}

	static void print(Agreement agreement, Console console) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("annotators");
			for (String annotator : agreement.annotators()) {
				json.writeString(annotator);
			}
			json.writeEndArray();
			json.writeNumberField("recordings", agreement.recordings());
			number(json, "fleissKappa", agreement.fleiss().map(AgreementJson::value).orElse(Double.NaN));
			json.writeArrayFieldStart("pairs");
			for (PairAgreement pair : agreement.pairs()) {
				write(json, pair);
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void write(JsonGenerator json, PairAgreement pair) throws IOException {
		json.writeStartObject();
		json.writeStringField("reference", pair.reference());
		json.writeStringField("other", pair.other());
		number(json, "cohenKappa", value(pair.kappa()));
		number(json, "observedAgreement", pair.kappa().observed());
		json.writeNumberField("samples", pair.kappa().samples());
		json.writeArrayFieldStart("classes");
		for (ClassAgreement each : pair.classes()) {
			write(json, each);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("tiers");
		for (TierKappa tier : pair.tiers()) {
			json.writeStartObject();
			json.writeStringField("tier", tier.tier());
			number(json, "cohenKappa", value(tier.kappa()));
			number(json, "observedAgreement", tier.kappa().observed());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("disagreements");
		for (Disagreement each : pair.disagreements()) {
			write(json, each);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, ClassAgreement each) throws IOException {
		json.writeStartObject();
		json.writeStringField("type", each.type());
		json.writeNumberField("reference", each.reference());
		json.writeNumberField("other", each.other());
		json.writeNumberField("matched", each.matched());
		number(json, "precision", each.precision());
		number(json, "recall", each.recall());
		number(json, "f1", each.f1());
		number(json, "meanIou", each.meanIou());
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, Disagreement each) throws IOException {
		json.writeStartObject();
		json.writeStringField("recording", each.recording());
		json.writeStringField("kind", each.kind().word());
		json.writeNumberField("from", each.range().from());
		json.writeNumberField("to", each.range().to());
		write(json, "reference", each.reference());
		write(json, "other", each.other());
		json.writeNumberField("fromDifference", each.fromDifference());
		json.writeNumberField("toDifference", each.toDifference());
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, String name, Optional<Label> label) throws IOException {
		if (label.isEmpty()) {
			json.writeNullField(name);
			return;
		}
		json.writeObjectFieldStart(name);
		json.writeStringField("id", label.get().getId());
		json.writeStringField("type", label.get().getType());
		json.writeNumberField("from", label.get().getFrom());
		json.writeNumberField("to", label.get().getTo());
		json.writeEndObject();
	}

	private static double value(Kappa kappa) {
		return kappa.value().orElse(Double.NaN);
	}

	private static void number(JsonGenerator json, String name, double value) throws IOException {
		if (Double.isNaN(value)) {
			json.writeNullField(name);
		} else {
			json.writeNumberField(name, value);
		}
	}
}
