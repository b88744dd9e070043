package org.edgeloop.dataset.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.LabelAttributes;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.edgeloop.signal.simulation.RigEvent;
import org.edgeloop.signal.simulation.RigEvent.Kind;
import org.edgeloop.signal.simulation.SimulatedRecording;

/** Turns what happened in a simulated run into the labels of a diligent person. Ids and instants are the same every time. */
final class DemoLabels {

	private static final String AUTHOR = "simulation";
	static final String CREATED = "2026-01-15T09:00:00Z";

	private final DemoRecording recording;
	private final LabelSet labels;

	private DemoLabels(DemoRecording recording, int samples) {
		this.recording = recording;
		labels = LabelsFactory.eINSTANCE.createLabelSet();
		labels.setRecording(recording.path());
		labels.setSamples(samples);
		labels.setSampleRate(SimulatedRecording.SAMPLE_RATE);
	}

	static LabelSet of(DemoRecording recording, SimulatedRecording simulated) {
		var demo = new DemoLabels(recording, simulated.length());
		demo.addHealthyStretch(simulated);
		simulated.events().forEach(demo::add);
		return demo.labels;
	}

	/** The machine is sound until its fault begins. */
	private void addHealthyStretch(SimulatedRecording simulated) {
		long end = simulated.events().stream().filter(event -> event.kind() == Kind.FAULT)
				.mapToLong(event -> event.range().from()).min().orElse(simulated.length());
		if (end > 0) {
			add(DemoTaxonomy.NORMAL, new SampleRange(0, end), "");
		}
	}

	private void add(RigEvent event) {
		String fault = DemoTaxonomy.typeOf(recording.scenario().fault());
		switch (event.kind()) {
			case FAULT -> add(fault, event.range(), "").setAttributes(attributesOfFault(event.range()));
			case FIRST_IMPACT -> add(fault, event.range(), "first strike of the defect");
			case KNOCK -> add(DemoTaxonomy.TRANSIENT, event.range(), "something hit the housing");
			case SPEED_CHANGE -> add(DemoTaxonomy.SPEED_CHANGE, event.range(), "").setAttributes(speeds(event.range()));
			case DROPOUT -> {
				Label label = add(DemoTaxonomy.SENSOR_FAULT, event.range(), "cable loose");
				label.getChannels().add(SimulatedRecording.CHANNELS.get(event.channel()));
				label.setAttributes(LabelAttributes.NONE.with(DemoTaxonomy.CAUSE, AttributeValue.of(DemoTaxonomy.CABLE)));
			}
		}
	}

	/** How far the fault has come when the label ends. */
	private LabelAttributes attributesOfFault(SampleRange range) {
		double severity = recording.scenario().severity().at(seconds(range.to()));
		return LabelAttributes.NONE.with(DemoTaxonomy.SEVERITY, AttributeValue.of(Math.rint(100 * severity)))
				.with(DemoTaxonomy.CONFIRMED, AttributeValue.of(true));
	}

	private LabelAttributes speeds(SampleRange range) {
		return LabelAttributes.NONE.with(DemoTaxonomy.FROM_SPEED, speed(range.from())).with(DemoTaxonomy.TO_SPEED, speed(range.to()));
	}

	private AttributeValue speed(long sample) {
		return AttributeValue.of(Math.rint(recording.scenario().speed().at(seconds(sample))));
	}

	private static double seconds(long sample) {
		return sample / SimulatedRecording.SAMPLE_RATE;
	}

	private Label add(String type, SampleRange range, String note) {
		Label label = LabelsFactory.eINSTANCE.createLabel();
		String place = recording.path() + "#" + labels.getLabels().size();
		label.setId(UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)).toString());
		label.setKind(range.isEmpty() ? LabelKind.POINT : LabelKind.REGION);
		label.setType(type);
		label.setFrom(range.from());
		label.setTo(range.to());
		label.setNote(note);
		label.setAuthor(AUTHOR);
		label.setCreated(CREATED);
		labels.getLabels().add(label);
		return label;
	}
}
